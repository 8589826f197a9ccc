import type { VFile } from 'vfile'
import { endsWithColon } from '../../text/colon.ts'
import type { ItemNode, Paragraph } from '../tree.ts'
import { itemNumber, pointNumber } from './lines.ts'
import { span } from './paragraphs.ts'

/** Letters that stand for a figure by mistake, where the order of items demands that figure. */
const misread: Record<string, string> = { 'б)': '6)', 'з)': '3)', 'o)': '0)', 'о)': '0)' }

/**
 * Groups the paragraphs of a point into items and paragraphs of the point itself. An unnumbered paragraph belongs to the item above it where
 * the item announces a list («…:»), where it continues the item in lower case, where it states its result («Результат – …»), or where the
 * next item follows in order; a lead-in («при обращении к акиму:») and a closing paragraph belong to the point.
 */
export function groupItems(paragraphs: Paragraph[], file?: VFile): (ItemNode | Paragraph)[] {
  const marks = readMarks(paragraphs, file)
  const children: (ItemNode | Paragraph)[] = []
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index]
    const mark = marks[index]
    if (!paragraph) break
    if (!mark) {
      children.push(paragraph)
      index++
      continue
    }
    let end = index + 1
    while (end < paragraphs.length && !marks[end]) end++
    const run = paragraphs.slice(index + 1, end)
    const own = run.slice(0, belonging(mark, run, marks[end] ?? null))
    children.push({
      type: 'item',
      number: mark.number,
      text: mark.rest,
      children: own,
      position: span([paragraph, ...own]),
    } satisfies ItemNode)
    children.push(...run.slice(own.length))
    index = end
  }
  return children
}

interface Mark {
  number: string
  rest: string
}

/** Numbers of the items, «б)» read as «6)» where it stands between 5 and 7. */
function readMarks(paragraphs: Paragraph[], file?: VFile): (Mark | null)[] {
  const dotted = dottedItems(paragraphs)
  const marks = paragraphs.map((paragraph, index) => itemNumber(paragraph) ?? dotted.get(index) ?? null)
  let last: string | null = null
  return marks.map((mark, index) => {
    if (!mark) return null
    const figure = misread[mark.number.toLowerCase()]
    const demanded = last && figure && Number.parseInt(figure, 10) === Number.parseInt(last, 10) + 1
    const number: string = demanded ? figure : mark.number
    if (demanded)
      file?.message(`Подпункт «${mark.number}» стоит там, где по порядку «${figure}», и прочитан так. Сверьте с актом.`, {
        place: paragraphs[index]?.position,
        ruleId: 'item-number-misread',
        source: 'atlas',
      })
    last = number
    return { number, rest: mark.rest }
  })
}

const roman: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const romanMark = /^(?<number>[IVXІХ]{1,5})(?<sign>[.)])\s+/

/** The place in the count of a number with a dot that counts no point, and its words: «2. руководитель …», «II. Инспектор …». */
function countedBy(paragraph: Paragraph): { place: number; mark: Mark } | null {
  const point = pointNumber(paragraph)
  if (point && /^\d+$/.test(point.number)) return { place: Number(point.number), mark: { number: `${point.number}.`, rest: point.rest } }
  const found = romanMark.exec(paragraph.text)
  const number = found?.groups?.number?.replaceAll('І', 'I').replaceAll('Х', 'X') ?? ''
  const place = roman.indexOf(number) + 1
  return found && place > 0
    ? { place, mark: { number: `${number}${found.groups?.sign}`, rest: paragraph.text.slice(found[0].length) } }
    : null
}

/** «1. специалист принимает …; 2. руководитель подписывает …»: numbers with a dot that count no points, from 1 on and at least two of them. */
function dottedItems(paragraphs: Paragraph[]): Map<number, Mark> {
  const items = new Map<number, Mark>()
  let run: [number, Mark][] = []
  const close = () => {
    if (run.length > 1) for (const [index, mark] of run) items.set(index, mark)
    run = []
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = countedBy(paragraph)
    if (!found) continue
    if (found.place !== run.length + 1) close()
    if (found.place === run.length + 1) run.push([index, found.mark])
  }
  close()
  return items
}

/** How many of the unnumbered paragraphs after an item belong to it. */
function belonging(mark: Mark, run: Paragraph[], next: Mark | null): number {
  const follows = next !== null && Number.parseInt(next.number, 10) === Number.parseInt(mark.number, 10) + 1
  if (follows) return endsWithColon(run.at(-1)?.text ?? '') && !endsWithColon(mark.rest) ? run.length - 1 : run.length
  const leadIn = next !== null && !/[.;]$/.test(run.at(-1)?.text ?? '.') ? run.length - 1 : run.length
  let count = 0
  let announced = endsWithColon(mark.rest)
  for (const { text } of run.slice(0, leadIn)) {
    const lead = endsWithColon(text)
    if (/^Результат/.test(text)) count++
    else if (announced && !(lead && count > 0 && /\.$/.test(run[count - 1]?.text ?? ''))) count++
    else if (/^[a-zа-яё–—-]/.test(text) && !lead) count++
    else break
    if (/\.$/.test(text)) announced = false
  }
  return count
}
