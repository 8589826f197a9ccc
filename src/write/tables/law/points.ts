import type { Point } from '../../../model/index.ts'
import { pageOf } from '../../addressed.ts'
import { bodyOf } from '../../point-body.ts'
import { each, number, regulation } from '../of-regulation.ts'
import { id, lines, linesOf, naming, plain, seq, type Table, table, text } from '../table.ts'

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

/** Sections, points, their blocks and footnotes. */
export const points: Table[] = [
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
]
