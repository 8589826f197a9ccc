import type { VFile } from 'vfile'
import type { Edition, Places } from '../../model/index.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import { stepTables } from '../step-table.ts'
import type { Paragraph, PointNode, SectionNode } from '../tree.ts'
import { readEditions } from './editions.ts'
import { groupItems } from './items.ts'
import { readNumbers } from './numbers.ts'
import { asNote, isFootnote, span } from './paragraphs.ts'
import { partItems, partPoints } from './run-together.ts'

interface Body {
  sections: SectionNode[]
  editions: Edition[]
}

interface DraftPoint {
  number: string
  text: string
  opening: Paragraph
  paragraphs: Paragraph[]
  notes: Paragraph[]
}

interface DraftSection {
  number: string | null
  heading: string
  lines: Paragraph[]
  notes: Paragraph[]
  points: DraftPoint[]
}

/** Reads the paragraphs between a title and the first appendix into sections and points; footnotes go to what they stand under. */
export function readBody(restored: Paragraph[], registry: Places, file: VFile): Body {
  const inTables = new Set(stepTables(restored).flatMap(({ from, to }) => restored.slice(from, to)))
  const paragraphs = partItems(
    partPoints(restored.filter((paragraph) => !paragraph.readAbove && (inTables.has(paragraph) || !isPageNumber(paragraph)))),
  )
  const { headings, points } = readNumbers(paragraphs, inTables)
  const sections: DraftSection[] = []
  const editions: Edition[] = []
  let last: string | null = null

  for (const [index, paragraph] of paragraphs.entries()) {
    const section = sections.at(-1)
    const point = section?.points.at(-1)
    const heading = headings.get(index)
    const number = points.get(index)
    if (isFootnote(paragraph)) {
      const bound = point ? `point ${point.number}` : section?.number ? `section ${section.number}` : 'regulation'
      ;(point ?? section)?.notes.push(paragraph)
      editions.push(...readEditions(paragraph, bound, registry, file))
    } else if (heading) sections.push({ ...heading, lines: [paragraph], notes: [], points: [] })
    else if (number) {
      if (!section) sections.push({ number: null, heading: '', lines: [], notes: [], points: [] })
      warnOfGap(number.number, last, paragraph, file)
      sections.at(-1)?.points.push({ number: number.number, text: number.rest, opening: paragraph, paragraphs: [], notes: [] })
      last = number.number
      if (takenOutHere.test(number.rest)) editions.push(...readEditions(paragraph, `point ${number.number}`, registry, file))
    } else if (point) point.paragraphs.push(paragraph)
    else if (section && continuesHeading(section, paragraph)) {
      section.heading = withoutTrailing(`${section.heading} ${paragraph.text}`, '.')
      section.lines.push(paragraph)
    } else {
      file.message('Абзац перед первым пунктом не входит ни в один пункт. Сверьте начало регламента с актом.', {
        place: paragraph.position,
        ruleId: 'paragraph-unplaced',
        source: 'atlas',
      })
      section?.lines.push(paragraph)
    }
  }
  return { sections: sections.map((section) => finish(section, file)), editions }
}

/** «7. Исключен постановлением акимата …»: what stands where the words of a point stood. */
const takenOutHere = /^(?:исключ[её]н|утратил)[а-яё]*\s[^.]{0,40}(?:постановлени|решени|приказ)/i

/** A number alone between two points numbers a page: it is none of their words. */
const isPageNumber = ({ text }: Paragraph): boolean => /^[-–]?\s?\d{1,4}\s?[-–]?$/.test(text)

/** A heading split in two goes on in lower case, or in a heading of its own without a number. */
function continuesHeading(section: DraftSection, paragraph: Paragraph): boolean {
  return paragraph.layout !== 'body' && paragraph.layout !== 'list'
    ? /^[a-zа-яё("«]/.test(paragraph.text)
    : section.lines.length === 1 && /^[a-zа-яё]/.test(paragraph.text) && paragraph.text.length < 200
}

function warnOfGap(number: string, last: string | null, paragraph: Paragraph, file: VFile): void {
  if (Number.parseInt(number, 10) > Number.parseInt(last ?? '0', 10) + 1)
    file.message(`После пункта ${last ?? '(ни одного)'} стоит пункт ${number}: номер пропущен. Сверьте с актом, не потерян ли текст.`, {
      place: paragraph.position,
      ruleId: 'point-gap',
      source: 'atlas',
    })
}

const inOrder = <Placed extends { position: Paragraph['position'] }>(children: Placed[]): Placed[] =>
  children.toSorted((one, other) => one.position.start.line - other.position.start.line)

function finish(section: DraftSection, file: VFile): SectionNode {
  const points = section.points.map((point): PointNode => {
    const all = [point.opening, ...point.paragraphs, ...point.notes].sort((a, b) => a.position.start.line - b.position.start.line)
    return {
      type: 'point',
      number: point.number,
      text: point.text,
      children: inOrder([...groupItems(point.paragraphs, file), ...point.notes.map(asNote)]),
      position: span(all),
    }
  })
  return {
    type: 'section',
    number: section.number,
    heading: section.heading,
    children: inOrder([...section.notes.map(asNote), ...points]),
    position: span([...section.lines, ...section.notes, ...points]),
  }
}
