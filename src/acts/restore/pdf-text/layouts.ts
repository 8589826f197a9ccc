import { systemStepWords } from '../../../russian/step-words.ts'
import { bodyIndent, type Line } from './line.ts'

/** A page is narrower than this. */
const widestPage = 160

/** Spaces beyond which a line is set in the middle or at the right, as titles and stamps are. */
const centred = 14

/**
 * Makes the layout of a text that of a printed page, whatever way it was saved: the first line of a paragraph of the body indented, titles and stamps
 * apart. Learnt from the text as a whole: how deep it indents, or, where it indents nothing, whether a paragraph is a line, stands between blank
 * lines, or is told only by the line before it that ends short.
 */
export function evenLayout(lines: Line[]): void {
  const isPassage = lines.length < fewestLines && !neverWrapped(lines)
  if (!isPassage) dropMargin(lines)
  const depth = isPassage ? bodyIndent : depthOfIndent(lines)
  if (depth !== null) {
    for (const line of lines) setIndent(line, depth)
    if (aLineEach(lines)) for (const line of lines) if (line.indent === 0) line.blankBefore = Math.max(1, line.blankBefore)
    return
  }
  for (const paragraph of neverWrapped(lines) ? lines.map((line) => [line]) : wrappedParagraphs(lines)) setApart(paragraph)
}

/** A passage of fewer lines shows no layout of its own. */
const fewestLines = 16

/** Every line of a page that was copied with its margin stands so far in. */
function dropMargin(lines: Line[]): void {
  const margin = Math.min(...lines.map(({ indent }) => indent))
  if (margin > 0 && Number.isFinite(margin)) for (const line of lines) line.indent -= margin
}

/** Lines that open a paragraph as the layout of the text sets it; so few in a hundred are slips. */
const leastShare = 0.05

/** How many spaces open a paragraph: the commonest depth where lines of the body begin; null where the text indents nothing. */
function depthOfIndent(lines: Line[]): number | null {
  const depths = new Map<number, number>()
  for (const { indent } of lines) if (indent >= 2 && indent < centred) depths.set(indent, (depths.get(indent) ?? 0) + 1)
  const [commonest] = [...depths].sort(([, one], [, other]) => other - one)
  if (!commonest) return null
  const [depth, count] = commonest
  return count >= Math.max(1, lines.length * leastShare) || depth >= bodyIndent - 2 ? depth : null
}

function setIndent(line: Line, depth: number): void {
  if (line.indent >= centred) {
    line.indent = 0
    line.blankBefore = Math.max(1, line.blankBefore)
  } else if (depth < bodyIndent - 2 || depth > bodyIndent + 2) {
    if (line.indent === depth) line.indent = bodyIndent
  }
}

/** A text copied without its layout: paragraphs run on in one line. */
const neverWrapped = (lines: Line[]) => lines.some(({ text }) => text.length > widestPage)

/** Paragraphs of the body indented and each in one line: no line goes on from the one above, so that titles and stamps need no blank line. */
const aLineEach = (lines: Line[]) => lines.filter(({ text }) => text.length > widestPage).length >= lines.length * leastShare

/** One blank line in so many lines of a text sets its paragraphs apart. */
const blankEvery = 8

/** The paragraphs of a text that indents nothing and breaks its lines. */
function wrappedParagraphs(lines: Line[]): Line[][] {
  const blanks = lines.filter(({ blankBefore }) => blankBefore > 0).length
  const byBlanks = blanks * blankEvery >= lines.length
  const width = widthOf(lines)
  const paragraphs: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const opens = !before || line.blankBefore > 0 || (byBlanks ? opensInside(before, line) : opensBelow(before, line, width))
    if (opens) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

/** Where the lines of the text end: nearly no line is longer. */
function widthOf(lines: Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length * 0.99)] ?? 0
}

/** How a paragraph begins that carries a number: «1. », «2) », «б) », «Глава 2.». */
const numbered = new RegExp(
  `^(?:\\d{1,3}(?:-\\d{1,2})?\\s?[.)]\\s?(?=["«(\\p{L}])|\\p{Ll}\\)\\s|(?:${systemStepWords})\\s\\d{1,2}(?:\\s|$)|(?:Глава|Раздел|Параграф|ГЛАВА|РАЗДЕЛ|§)\\s?(?:\\d|[IVX]+[.\\s]))`,
  'u',
)

/** How paragraphs begin that no number opens and that never go on from the line above. */
const ownBeginning =
  /^(?:Сноска\s?\.|Примечание|Утративш|(?:Действующий|Обновл[её]нный)$|Утвержд[её]н|Приложение\s?(?:№?\s?\d|к\s|$)|(?:Регламент|Стандарт)\s(?:оказания\s)?(?:электронной\s)?государственной\s|Справочник бизнес|Постановление (?:\p{L}+ )?акимат|Аким )/u

/** Steps that carry their number behind a word; the one before may end in a comma. */
const numberedStep = new RegExp(`^(?:${systemStepWords})\\s\\d{1,2}\\s?[-–—:]`, 'u')

/** Sentences that begin a paragraph in every act, whose own line above may be full. */
const sentenceOfOwn =
  /^(?:Максимально (?:допустим|возможн)|Форма предоставления результата|Результат (?:процедуры|–)|На портале |При обращении )/u

/** A numbered paragraph may follow another without a blank line. */
const opensInside = (before: Line, line: Line) => numbered.test(line.text) && /[.;:]$/.test(before.text)

/** A line opens a paragraph where its first word would still have stood on the line above. */
function opensBelow(before: Line, line: Line, width: number): boolean {
  const [word = ''] = line.text.split(' ')
  const fits = before.text.length + 1 + word.length <= width
  if (numbered.test(line.text) && /[.;:»"]$/.test(before.text)) return true
  if (numberedStep.test(line.text) || (sentenceOfOwn.test(line.text) && /[.;]$/.test(before.text))) return true
  if (unfinished.test(before.text)) return false
  if (fits) return !/^\(?\p{Ll}/u.test(line.text) || /[.;:]$/.test(before.text) || before.text.length * 4 < width * 3
  return ownBeginning.test(line.text)
}

/** Words that no line of a paragraph ends with for good: «предоставляет в» / «ЦОН следующие документы:». */
const unfinished = /(?:^|\s)(?:к|и|в|на|по|с|о|об|от|для|или|либо|согласно|настоящего|№)$/u

const heading = /^(?:(?:(?:Глава|Раздел|Параграф) )?\d{1,2}|(?:Глава|Раздел|Параграф) [IVX]+)\. ?\p{Lu}[^.:;]*$/u

/** A sentence, item or point is a paragraph of the body, anything else stands apart as titles and stamps do. */
function setApart(paragraph: Line[]): void {
  const [first] = paragraph
  if (!first) return
  const text = paragraph.map((line) => line.text).join(' ')
  if (!heading.test(text) && /[.:;,]$|^\d{1,2}(?:-\d+)?[.)]/.test(text)) first.whole = true
  else first.blankBefore = Math.max(1, first.blankBefore)
}
