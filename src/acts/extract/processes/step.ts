import type { Position } from 'unist'
import { stepWords } from '../../../russian/step-words.ts'
import { type Entry, withoutDash } from './sequences.ts'

/** An entry read as a step: number, words and result apart. */
export interface StepText {
  number: string | null
  gateway: boolean
  text: string
  result: string | null
  inferred: boolean
  /** Who acts by the heading above the step; null where there is none. */
  holder: string | null
  positions: Position[]
}

const stepWord = new RegExp(`^(?:(?:${stepWords}) *№? *\\d+|\\d+ *[-–]? *(?:${stepWords})(?!\\p{L}))`, 'iu')
/** «Результат – резолюция», «…, результат: резолюция» at the end of the step. */
const resultWord =
  /(?:(?:^|[.;,]? +|(?<=[.;])) *Результат|[,;] +результат(?=[^;]*;?\s*$))(?: +процедуры(?: *\(действия\))?)? *[-–—:] *(?=\p{L})/u

/** Reads the number, the words and the «Результат – …» of one entry. Without «N)», «процесс 1» is the number and leaves the text. */
export function readStep(entry: Entry): StepText {
  const pieces = [entry.text, ...entry.paragraphs.map(({ text }) => withoutDash(text))]
  const { text: whole, result } = withoutResult(pieces)
  const gateway = /^условие/iu.test(whole)
  const word = stepWord.exec(whole)?.[0] ?? null
  const takesWord = entry.number === null && word !== null
  return {
    number: takesWord ? word.replace(/\s+/g, ' ') : entry.number,
    gateway: gateway && word !== null,
    text: takesWord ? whole.slice(word.length).replace(/^[\s.:)–—-]+/u, '') : whole,
    result,
    inferred: entry.inferred === true,
    holder: entry.holder ?? null,
    positions: [entry.position, ...entry.paragraphs.map(({ position }) => position)],
  }
}

function withoutResult(pieces: string[]): { text: string; result: string | null } {
  const kept: string[] = []
  let result: string | null = null
  for (const piece of pieces) {
    const found = resultWord.exec(piece)
    if (!found || result !== null) {
      kept.push(piece)
      continue
    }
    kept.push(piece.slice(0, found.index))
    result = withoutEnd(piece.slice(found.index + found[0].length))
  }
  return { text: withoutEnd(kept.filter((piece) => piece.trim() !== '').join(' ')), result }
}

/** A text without the marks and spaces at its end; from the end, so that a long row of marks inside costs nothing. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s;.,]/u.test(text[end - 1] as string)) end--
  return text.slice(0, end).trim()
}
