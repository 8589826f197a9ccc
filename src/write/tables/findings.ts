import type { Source } from '../addressed.ts'
import { actPage, linePage, servicePage } from '../site-pages.ts'
import { field, naming, type Row, seq, type Table, table, text } from './table.ts'

const service = naming('service', ['Service', 'Услуга'])
const regulation = naming('regulation', ['Regulation', 'Регламент'])
const plain = (name: string, title: readonly [string, string], description: readonly [string, string], required = true) =>
  field(name, 'string', title, description, { required })

const likeness = { unit: 'share' } as const

/** The page of a line of a raw text; that of the data where it is in no act. */
const pageOfLine = (act: string | null, line: number | null): string =>
  act === null ? 'data/' : line === null ? actPage(act) : linePage(act, line)

/** The page of a regulation by its id. */
const pagesOf = ({ parts }: Source): ((id: string) => string) => {
  const known = new Map(parts.map(({ regulation: { id }, url }) => [id, url]))
  return (id) => known.get(id) ?? ''
}

/** Comparisons, and what was changed or doubted on the way. */
export const findings: Table[] = [
  table(
    'facet_value',
    ['Facets side by side', 'Поля рядом'],
    ['What each регламент of a service says on a facet.', 'Что говорит о поле каждый регламент услуги.'],
    [
      service,
      plain('facet', ['Facet', 'Поле'], ['Name of the field.', 'Имя поля.']),
      regulation,
      plain(
        'value',
        ['Value', 'Значение'],
        ['JSON; empty where excluded or not stated.', 'JSON; пусто, где исключён или не указано.'],
        false,
      ),
      field(
        'differs',
        'boolean',
        ['Differs', 'Различается'],
        ['Whether the регламенты of the service differ on the facet.', 'Различаются ли регламенты услуги.'],
        { required: true },
      ),
      field('silent', 'boolean', ['Silent', 'Молчит'], ['Whether this регламент says nothing of it.', 'Молчит ли об этом регламент.'], {
        required: true,
      }),
      field(
        'says',
        'integer',
        ['Says', 'Говорит'],
        [
          'Which of the different things that are said, from 1: like numbers say the same; empty where silent or excluded.',
          'Что из разного сказано, с 1: у равных номеров сказано одно; пусто, где молчит или исключён.',
        ],
      ),
    ],
    ['service', 'facet', 'regulation'],
    (source) => {
      const pageOf = pagesOf(source)
      return source.corpus.comparisons.flatMap((comparison) =>
        comparison.facets.flatMap(({ facet, values, differs, silent, says }) =>
          Object.entries(values).map(
            ([id, value]): Row => ({
              ...{ service: comparison.service, facet, regulation: id },
              ...{ value: value === null || value === undefined ? null : JSON.stringify(value), differs },
              ...{ silent: silent.includes(id), says: says[id] ?? null, url: pageOf(id) },
            }),
          ),
        ),
      )
    },
  ),
  table(
    'alignment_step',
    ['Steps side by side', 'Шаги рядом'],
    [
      'Steps of several регламенты that do the same stand in one row of one alignment.',
      'Шаги разных регламентов об одном стоят в одной строке одного сопоставления.',
    ],
    [
      service,
      field('alignment', 'integer', ['Alignment', 'Сопоставление'], ['Of the service, from 1.', 'Услуги, с 1.'], { required: true }),
      field('row', 'integer', ['Row', 'Строка'], ['Of the alignment, from 1.', 'Сопоставления, с 1.'], { required: true }),
      plain('kind', ['Kind', 'Вид'], ['Of the procedures.', 'Процедур.']),
      plain('channel', ['Channel', 'Канал'], ['Of the procedures; empty where none is named.', 'Процедур; пусто, где не назван.'], false),
      regulation,
      naming('step', ['Step', 'Шаг']),
      field(
        'score',
        'number',
        ['Likeness', 'Сходство'],
        [
          'How like the least like of the row is to the others, 0 to 1; empty where a step stands alone.',
          'Насколько наименее сходный шаг строки похож на другие, от 0 до 1; пусто, где шаг один.',
        ],
        likeness,
      ),
      field('words', 'number', ['Likeness of words', 'Сходство слов'], ['What «score» is made of.', 'Из чего сложено «score».'], likeness),
      field(
        'activities',
        'number',
        ['Likeness of activities', 'Сходство действий'],
        ['Empty for conditions.', 'Пусто у условий.'],
        likeness,
      ),
      field(
        'unit',
        'number',
        ['Likeness of who acts', 'Сходство исполнителей'],
        ['Empty where one does not say who acts.', 'Пусто, где исполнитель не назван.'],
        likeness,
      ),
      field(
        'passage',
        'number',
        ['Whether the file goes the same way', 'Одинаково ли идут документы'],
        ['1 or 0: from whom and to whom; empty where one does not say.', '1 или 0: от кого и кому; пусто, где это не сказано.'],
        likeness,
      ),
    ],
    ['service', 'alignment', 'row', 'step'],
    (source) => {
      const pageOf = pagesOf(source)
      return source.corpus.comparisons.flatMap((comparison) =>
        comparison.alignments.flatMap(({ kind, channel, rows }, alignment) =>
          rows.flatMap((row, place) =>
            comparison.regulations.flatMap((id) =>
              [row[id] ?? []].flat().map(
                (step): Row => ({
                  ...{ service: comparison.service, alignment: alignment + 1, row: place + 1, kind, channel },
                  ...{ regulation: id, step: `${id}#${step}`, score: row.score, words: row.why?.words ?? null },
                  ...{ activities: row.why?.activities ?? null, unit: row.why?.unit ?? null, passage: row.why?.passage ?? null },
                  url: `${pageOf(id)}#${step}`,
                }),
              ),
            ),
          ),
        ),
      )
    },
  ),
  table(
    'document_match',
    ['Papers and grounds side by side', 'Документы и основания отказа рядом'],
    [
      'One paper or ground of refusal, worded one way or another by several регламенты of a service, stands in one row.',
      'Один документ или основание отказа, как бы его ни называли регламенты услуги, стоит в одной строке.',
    ],
    [
      service,
      field('part', 'string', ['What', 'Что'], ['A paper to hand in or a ground of refusal.', 'Документ или основание отказа.'], {
        required: true,
        values: ['document', 'ground'],
      }),
      field('row', 'integer', ['Row', 'Строка'], ['Of the service, from 1.', 'Услуги, с 1.'], { required: true }),
      regulation,
      field('list', 'integer', ['List', 'Список'], ['Of the регламент, from 1.', 'Регламента, с 1.'], { required: true }),
      seq,
      text,
      plain(
        'kinds',
        ['Kinds', 'Виды'],
        [
          'Kinds that all of the row are of, with spaces between; empty where not known.',
          'Виды, общие всей строке, через пробел; пусто, где неизвестны.',
        ],
        false,
      ),
      field(
        'score',
        'number',
        ['Likeness', 'Сходство'],
        [
          'How like the least like of the row is to the others, 0 to 1; empty where one stands alone.',
          'Насколько наименее сходное в строке похоже на остальное, от 0 до 1; пусто, где одно.',
        ],
        likeness,
      ),
    ],
    ['service', 'part', 'regulation', 'list', 'seq'],
    ({ corpus }) =>
      corpus.comparisons.flatMap((comparison) =>
        (
          [
            ['document', comparison.documents],
            ['ground', comparison.grounds],
          ] as const
        ).flatMap(([part, rows]) =>
          rows.flatMap(({ score, kinds, items }, row) =>
            Object.entries(items).flatMap(([id, said]) =>
              said.map(
                ({ list, place, text: worded }): Row => ({
                  ...{ service: comparison.service, part, row: row + 1, regulation: id, list, seq: place, text: worded, score },
                  kinds: kinds.length > 0 ? kinds.join(' ') : null,
                  url: servicePage(comparison.service),
                }),
              ),
            ),
          ),
        ),
      ),
  ),
  table(
    'repair',
    ['Repairs', 'Исправления'],
    ['Every change made to a raw line, in the order in which it was made.', 'Каждая правка исходной строки, в порядке правок.'],
    [
      naming('act', ['Act', 'Акт']),
      { ...seq, description: { en: 'In the order in which the act was changed, from 1.', ru: 'В порядке правок акта, с 1.' } },
      field('line', 'integer', ['Line', 'Строка'], ['In the raw text, from 1.', 'В исходном тексте, с 1.'], { required: true }),
      plain('rule', ['Rule', 'Правило'], ['The kind of damage.', 'Вид повреждения.']),
      field(
        'at',
        'integer',
        ['At', 'Место в тексте'],
        [
          'Where «before» stands in the text as all earlier repairs left it, in UTF-16 code units from 0; the first repair changes unrepaired/<act>.txt. Empty for a change that is not made there.',
          'Где стоит «before» в тексте после всех прежних правок, в единицах UTF-16 с 0; первая правка меняет unrepaired/<акт>.txt. Пусто у правки, которой в тексте нет.',
        ],
        { unit: 'UTF-16 code unit' },
      ),
      plain('before', ['Before', 'Было'], ['What stood there.', 'Что стояло.'], false),
      plain('after', ['After', 'Стало'], ['What stands there.', 'Что стоит.'], false),
      field('confidence', 'number', ['Confidence', 'Уверенность'], ['From 0 to 1.', 'От 0 до 1.'], {
        ...{ required: true, ...likeness },
      }),
    ],
    ['act', 'seq'],
    ({ corpus, actOfFile }) =>
      corpus.repairs.map(({ file, seq: place, line, rule, at, before, after, confidence }) => {
        const act = actOfFile.get(file) ?? null
        return { act, seq: place, line, rule, at, before, after, confidence, url: pageOfLine(act, line) }
      }),
  ),
  table(
    'diagnostic',
    ['Doubts', 'Сомнения'],
    ['Everything the parser was unsure of.', 'Всё, в чём разбор не уверен.'],
    [
      { ...seq, description: { en: 'In the whole corpus, from 1.', ru: 'Во всём корпусе, с 1.' } },
      naming('act', ['Act', 'Акт'], { required: false }),
      plain('file', ['File', 'Файл'], ['Raw text or file of the registry.', 'Исходный текст или файл реестра.']),
      field(
        'line',
        'integer',
        ['Line', 'Строка'],
        ['In the file, from 1; empty where the whole file is meant.', 'В файле, с 1; пусто, где речь обо всём файле.'],
      ),
      plain('rule', ['Rule', 'Правило'], ['The kind of doubt.', 'Вид сомнения.']),
      field('severity', 'string', ['Severity', 'Вес'], ['How much it matters.', 'Насколько это важно.'], {
        required: true,
        values: ['info', 'warning', 'error'],
      }),
      plain('message', ['Message', 'Сообщение'], ['For the editor.', 'Для редактора.']),
    ],
    ['seq'],
    ({ corpus, actOfFile }) =>
      corpus.diagnostics.map(({ file, line, ruleId, severity, message }, index) => {
        const act = actOfFile.get(file) ?? null
        return { seq: index + 1, act, file, line, rule: ruleId, severity, message, url: pageOfLine(act, line) }
      }),
  ),
  table(
    'correction',
    ['Corrections', 'Поправки редактора'],
    ['What an editor put right by hand.', 'Что редактор исправил вручную.'],
    [
      naming('act', ['Act', 'Акт']),
      seq,
      naming('regulation', ['Regulation', 'Регламент'], { required: false }),
      plain('path', ['Place', 'Место'], ['JSON Pointer into the regulation or the act.', 'JSON Pointer в регламенте или акте.']),
      field(
        'line',
        'integer',
        ['Line', 'Строка'],
        ['In the raw text, from 1: it shows what is right.', 'В исходном тексте, с 1: она показывает верное.'],
        {
          required: true,
        },
      ),
      plain('before', ['Read', 'Прочитано'], ['What the parser read, as JSON.', 'Что прочитал разбор, в JSON.']),
      plain('after', ['Right', 'Верно'], ['What is right, as JSON.', 'Что верно, в JSON.']),
      plain('reason', ['Reason', 'Причина'], ["The editor's words.", 'Слова редактора.']),
    ],
    ['act', 'seq'],
    ({ corpus }) =>
      corpus.acts.flatMap((act) =>
        act.corrections.map(({ regulation: corrected, path, line, before, after, reason }, index) => ({
          ...{ act: act.id, seq: index + 1, regulation: corrected, path, line, reason, url: linePage(act.id, line) },
          ...{ before: JSON.stringify(before ?? null), after: JSON.stringify(after ?? null) },
        })),
      ),
  ),
]
