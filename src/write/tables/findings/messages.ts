import { actPage, linePage } from '../../site-pages.ts'
import { field, naming, seq, type Table, table } from '../table.ts'
import { likeness, plain } from './fields.ts'

/** The page of a line of a raw text; that of the data where it is in no act. */
const pageOfLine = (act: string | null, line: number | null): string =>
  act === null ? 'data/' : line === null ? actPage(act) : linePage(act, line)

/** What was repaired, doubted and corrected. */
export const messages: Table[] = [
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
      Iterator.from(corpus.repairs).map(({ file, seq: place, line, rule, at, before, after, confidence }) => {
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
