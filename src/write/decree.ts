import type { Paragraph } from '../acts/index.ts'
import type { Corpus } from '../corpus/index.ts'
import type { Act, Decree, Regulation } from '../model/index.ts'

/** A numbered point of the decree itself: «1. Утвердить …». */
const numbered = /^(\d+(?:-\d+)?)\.\s+(\S.*)$/su

/** Reads the decree from the restored paragraphs of its act: those that stand in no regulation, parted by their numbers and the signature. */
export function decreeOf({ signatory }: Act, regulations: readonly Regulation[], text: readonly Paragraph[]): Decree {
  const lines = regulations.map(({ source }) => source.lines)
  const own = text.filter(({ position: { start } }) => !lines.some(([first, last]) => start.line >= first && start.line <= last))
  const first = own.findIndex((paragraph) => numbered.test(paragraph.text))
  const signed = signatory === null ? -1 : own.findLastIndex((paragraph) => paragraph.text.includes(signatory.name))
  const to = signed > first ? signed : own.length
  const from = first < 0 ? to : first
  const words = own.map((paragraph) => paragraph.text)
  const opening = words.slice(0, from)
  const points: Decree['points'] = []
  for (const paragraph of words.slice(from, to)) {
    const [, number, rest] = numbered.exec(paragraph) ?? []
    if (number !== undefined && rest !== undefined) points.push({ number, text: rest, paragraphs: [] })
    else points.at(-1)?.paragraphs.push(paragraph)
  }
  const formula = first > 0 ? 1 : 0
  return {
    preface: opening.slice(0, opening.length - formula),
    formula: opening.slice(opening.length - formula),
    points,
    conclusions: words.slice(to),
  }
}

/** The decrees of a corpus with the ids of their acts, one after the other. */
export function* decreesOf({ acts, regulations, texts }: Corpus): Generator<[act: string, Decree]> {
  const known = new Map(texts.map(({ act, text }) => [act, text]))
  const own = Map.groupBy(regulations, ({ act }) => act)
  for (const act of acts) {
    const text = known.get(act.id)?.children.filter(({ readAbove }) => !readAbove)
    yield [act.id, decreeOf(act, own.get(act.id) ?? [], text ?? [])]
  }
}
