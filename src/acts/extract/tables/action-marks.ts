import type { Block, Word } from './layout.ts'

/** «Действие 1.», «Действие № 1», «Действие первое»; where a table has none of these, «1.» or «1)». */
const marks = [
  { word: /^действи[ея]$/i, number: /^№?(\d+)[.):]?(.*)$/ },
  { word: /^$/, number: /^(\d+)[.)](.*)$/ },
] as const
type Mark = (typeof marks)[number]

const ordinals = ['перв', 'втор', 'трет', 'четвер', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат']

/** How the actions of a table are numbered; null where they are not. */
export function markOf(blocks: readonly Block[]): Mark | null {
  return marks.find((mark) => blocks.some(({ words }) => words.some((_, index) => markAt(words, index, mark) !== null))) ?? null
}

/** The action number that stands at a word, how many words it takes, and what of the last one belongs to the text. */
export function markAt(words: readonly Word[], index: number, mark: Mark): { number: string; length: number; rest: string } | null {
  let at = index
  if (mark === marks[0]) {
    if (!mark.word.test(words[at]?.text ?? '') || !/^Д/.test(words[at]?.text ?? '')) return null
    at++
    if (/^(?:№|N)$/.test(words[at]?.text ?? '')) at++
    const ordinal = ordinals.findIndex((opening) => (words[at]?.run ?? '').startsWith(opening))
    if (ordinal >= 0) return { number: `${ordinal + 1}`, length: at + 1 - index, rest: '' }
  } else if (!words[at]?.opensLine) return null
  const found = mark.number.exec(words[at]?.text ?? '')
  return found ? { number: found[1] as string, length: at + 1 - index, rest: found[2] as string } : null
}
