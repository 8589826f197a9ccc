import { actionTable, appendixKind } from '../../../model/index.ts'
import { pageOf } from '../../addressed.ts'
import { each, number, regulation } from '../of-regulation.ts'
import { field, id, lines, linesOf, naming, plain, seq, type Table, table, text } from '../table.ts'

/** Appendices and the tables of actions in them. */
export const appendices: Table[] = [
  table(
    'appendix',
    ['Appendices', 'Приложения'],
    ['Appendices to a регламент.', 'Приложения к регламенту.'],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      seq,
      number,
      {
        ...plain('kind', ['Kind', 'Вид'], ['What it holds.', 'Что в нём.'], appendixKind.options),
        required: true,
      },
      plain('title', ['Title', 'Название'], ['As printed.', 'Как напечатано.']),
      ...lines,
    ],
    ['id'],
    each((part) =>
      part.regulation.appendices.map((appendix, index) => {
        const self = part.appendices[index] ?? ''
        const { number: printed, kind, title } = appendix
        return {
          id: self,
          regulation: part.regulation.id,
          seq: index + 1,
          number: printed,
          kind,
          title,
          ...linesOf(appendix),
          url: pageOf(part, self),
        }
      }),
    ),
  ),
  table(
    'appendix_paragraph',
    ['Paragraphs of appendices', 'Абзацы приложений'],
    ['Below the stamp and the title, cell by cell.', 'Ниже грифа и названия, ячейка за ячейкой.'],
    [naming('appendix', ['Appendix', 'Приложение']), seq, { ...text, required: false }],
    ['appendix', 'seq'],
    each((part) =>
      part.regulation.appendices.flatMap(({ paragraphs }, index) =>
        paragraphs.map((paragraph, at) => {
          const self = part.appendices[index] ?? ''
          return { appendix: self, seq: at + 1, text: paragraph, url: pageOf(part, self) }
        }),
      ),
    ),
  ),
  table(
    'action_table',
    ['Tables of actions', 'Таблицы действий'],
    ['Tables of 2012: actions of the units, use cases.', 'Таблицы 2012 года: действия подразделений, варианты использования.'],
    [
      regulation,
      seq,
      {
        ...plain('kind', ['Kind', 'Вид'], ['What it tells.', 'О чём она.'], actionTable.shape.kind.options),
        required: true,
      },
      plain('caption', ['Caption', 'Заголовок'], ['As printed.', 'Как напечатан.']),
      ...lines,
    ],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, tables }, url }) =>
      tables.map((value, index) => ({
        ...{ regulation: owner, seq: index + 1, kind: value.kind, caption: value.caption, ...linesOf(value), url },
      })),
    ),
  ),
  table(
    'action',
    ['Actions of tables', 'Действия таблиц'],
    ['One action of a table of 2012, as printed.', 'Одно действие таблицы 2012 года, как напечатано.'],
    [
      regulation,
      field(
        'table',
        'integer',
        ['Table', 'Таблица'],
        ['Its place in the регламент, `seq` of «action_table».', 'Её место в регламенте, `seq` в «action_table».'],
        { required: true },
      ),
      seq,
      number,
      plain('actor', ['Actor', 'Исполнитель'], ['Who acts.', 'Кто действует.']),
      plain('action', ['Action', 'Действие'], ['What is done.', 'Что делают.']),
      plain('completion', ['Completion', 'Форма завершения'], ['«Форма завершения».', '«Форма завершения».']),
      plain('term', ['Term', 'Срок'], ['«Сроки исполнения» as worded.', '«Сроки исполнения», как в тексте.']),
      plain('next', ['Next', 'Следующее'], ['Number of the next action.', 'Номер следующего действия.']),
    ],
    ['regulation', 'table', 'seq'],
    each(({ regulation: { id: owner, tables }, url }) =>
      tables.flatMap(({ columns }, at) =>
        columns.map(({ number: printed, lane, action, completion, duration, next }, index) => ({
          ...{
            regulation: owner,
            table: at + 1,
            seq: index + 1,
            number: printed,
            actor: lane,
            action,
            completion,
            term: duration,
            next,
            url,
          },
        })),
      ),
    ),
  ),
]
