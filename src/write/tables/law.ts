import { actionTable, appendixKind, type Point, reference } from '../../model/index.ts'
import { pageOf } from '../addressed.ts'
import { anchorOf, anchorsOf } from '../mdx/anchors.ts'
import { bodyOf } from '../point-body.ts'
import { each, number, regulation } from './of-regulation.ts'
import { field, id, lines, linesOf, naming, plain, seq, type Table, table, text } from './table.ts'

const characters = { required: true, unit: 'UTF-16 code unit' } as const

interface Block {
  kind: 'item' | 'item-paragraph' | 'paragraph' | 'note'
  number: string | null
  text: string
  /** Place of the item among those of the point, from 0; null for what belongs to no item. */
  item: number | null
}

/** What stands in a point below its opening paragraph, one block a row, in the order of the text. */
function blocks(point: Point): Block[] {
  const body = bodyOf(point).flatMap((part): Block[] => {
    if (part.kind === 'paragraph') return [{ kind: 'paragraph', number: null, text: part.text, item: null }]
    const { number, text, paragraphs } = part.item
    const ofItem = { number, item: part.place }
    return [{ kind: 'item', text, ...ofItem }, ...paragraphs.map((below): Block => ({ kind: 'item-paragraph', text: below, ...ofItem }))]
  })
  return [...body, ...point.notes.map((note): Block => ({ kind: 'note', number: null, text: note, item: null }))]
}

/** The legal text of regulations: sections, points, footnotes, appendices and their tables. */
export const law: Table[] = [
  table(
    'section',
    ['Sections', 'Разделы'],
    ['Разделы and главы.', 'Разделы и главы.'],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      seq,
      number,
      plain('heading', ['Heading', 'Заголовок'], ['Without the number.', 'Без номера.']),
      ...lines,
    ],
    ['id'],
    each((part) =>
      part.regulation.sections.map((section, index) => {
        const self = part.sections[index]?.id ?? ''
        return {
          ...{ id: self, regulation: part.regulation.id, seq: index + 1, number: section.number, heading: section.heading },
          ...{ ...linesOf(section), url: pageOf(part, self) },
        }
      }),
    ),
  ),
  table(
    'point',
    ['Points', 'Пункты'],
    [
      'Пункты of the body with their opening paragraph; what stands below it is in «block».',
      'Пункты с первым абзацем; что ниже, в таблице «block».',
    ],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      naming('section', ['Section', 'Раздел']),
      seq,
      { ...number, required: true },
      { ...text, required: false },
      ...lines,
    ],
    ['id'],
    each((part) => {
      const points = part.regulation.sections.flatMap((section, index) =>
        section.points.map((point, at) => ({
          point,
          section: part.sections[index]?.id ?? '',
          self: part.sections[index]?.points[at] ?? '',
        })),
      )
      return points.map(({ point, section, self }, index) => ({
        ...{ id: self, regulation: part.regulation.id, section, seq: index + 1, number: point.number, text: point.text },
        ...{ ...linesOf(point), url: pageOf(part, self) },
      }))
    }),
  ),
  table(
    'block',
    ['Items and paragraphs', 'Подпункты и абзацы'],
    ['What stands in a point below its opening paragraph.', 'Что стоит в пункте ниже первого абзаца.'],
    [
      naming('point', ['Point', 'Пункт']),
      seq,
      {
        ...plain(
          'kind',
          ['Kind', 'Вид'],
          [
            'An item-paragraph belongs to the item before it; a note is the publisher’s.',
            'item-paragraph относится к подпункту выше; note — сноска издателя.',
          ],
          ['item', 'item-paragraph', 'paragraph', 'note'],
        ),
        required: true,
      },
      plain('number', ['Number', 'Номер'], ['Of the item: «1)».', 'Подпункта: «1)».']),
      { ...text, required: false },
    ],
    ['point', 'seq'],
    each((part) =>
      part.regulation.sections.flatMap(({ points }, index) =>
        points.flatMap((point, at) =>
          blocks(point).map(({ item, ...block }, place) => {
            const self = part.sections[index]?.points[at] ?? ''
            const where = item === null ? self : (part.sections[index]?.items[at]?.[item] ?? self)
            return { point: self, seq: place + 1, ...block, url: pageOf(part, where) }
          }),
        ),
      ),
    ),
  ),
  table(
    'regulation_note',
    ['Footnotes of regulations and sections', 'Сноски к регламентам и разделам'],
    ['«Сноска. …» under the title or under a heading.', '«Сноска. …» под названием или заголовком.'],
    [regulation, seq, naming('section', ['Section', 'Раздел'], { required: false }), text],
    ['regulation', 'seq'],
    each((part) =>
      [
        ...part.regulation.notes.map((note) => ({ section: null, text: note, url: part.url })),
        ...part.regulation.sections.flatMap(({ notes }, index) => {
          const section = part.sections[index]?.id ?? ''
          return notes.map((note) => ({ section, text: note, url: pageOf(part, section) }))
        }),
      ].map((row, index) => ({ regulation: part.regulation.id, seq: index + 1, ...row })),
    ),
  ),
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
  table(
    'reference',
    ['Places that points name', 'На что ссылаются пункты'],
    [
      'Words of a point that name another place: a part of this регламент, or a point of the стандарт.',
      'Слова пункта, которые называют другое место: часть этого регламента или пункт стандарта.',
    ],
    [
      regulation,
      seq,
      naming('point', ['Point', 'Пункт'], { required: false }),
      {
        ...plain(
          'path',
          ['Text', 'Текст'],
          ['JSON Pointer to the text in the JSON of the регламент.', 'JSON Pointer к тексту в JSON регламента.'],
        ),
        required: true,
      },
      field('start', 'integer', ['Start', 'Начало'], ['Of the words in that text, from 0.', 'Слов в этом тексте, с 0.'], characters),
      field('end', 'integer', ['End', 'Конец'], ['Behind the last letter.', 'За последней буквой.'], characters),
      {
        ...plain('to', ['What', 'Что'], ['What kind of place is named.', 'Какое место названо.'], reference.shape.to.options),
        required: true,
      },
      { ...number, description: { en: 'Of the point or the appendix.', ru: 'Пункта или приложения.' }, required: true },
      plain('item', ['Item', 'Подпункт'], ['Empty where none is named.', 'Пусто, где не назван.']),
      plain(
        'target',
        ['Where to', 'Куда'],
        ['Page of the named place; empty for the стандарт.', 'Страница названного места; пусто у стандарта.'],
      ),
    ],
    ['regulation', 'seq'],
    each((part) => {
      const anchors = anchorsOf(part.regulation)
      return part.regulation.references.map(({ path, start, end, to, number: printed, item }, index) => {
        const [, section, place] = /^\/sections\/(\d+)\/points\/(\d+)/.exec(path) ?? []
        const point = part.sections[Number(section)]?.points[Number(place)] ?? null
        const anchor = to === 'standard' ? null : anchorOf(part.regulation, anchors, { to, number: printed, item })
        return {
          ...{ regulation: part.regulation.id, seq: index + 1, point, path, start, end, to, number: printed, item },
          ...{ target: anchor === null ? null : `${part.url}#${anchor}`, url: point === null ? part.url : pageOf(part, point) },
        }
      })
    }),
  ),
]
