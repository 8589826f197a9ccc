import { servicePage } from '../../site-pages.ts'
import { field, naming, type Row, seq, type Table, table, text } from '../table.ts'
import { likeness, pagesOf, plain, regulation, service } from './fields.ts'

/** Where acts say the same thing and where they do not. */
export const comparisons: Table[] = [
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
      return source.corpus.comparisons.values().flatMap((comparison) =>
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
      return source.corpus.comparisons.values().flatMap((comparison) =>
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
      corpus.comparisons.values().flatMap((comparison) =>
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
]
