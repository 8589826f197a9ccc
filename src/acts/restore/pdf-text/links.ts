/** What links in acts stand on, and how a piece of text is told to be one. */

/** Stems of the words that acts cite with. */
const nouns = [
  ...['подпункт', 'пункт', 'част', 'стать', 'глав', 'раздел', 'параграф', 'приложени', 'переч'],
  ...['стандарт', 'регламент', 'закон', 'кодекс', 'конституци', 'правил', 'положени', 'инструкци', 'методик', 'устав'],
  ...['постановлени', 'решени', 'приказ', 'указ', 'распоряжени', 'протокол', 'договор', 'соглашени', 'конвенци'],
].join('|')

/** A word that acts link to: what is cited, maybe behind an opening mark. */
export const citation = new RegExp(`^["«»(]*(?:${nouns})\\p{Ll}{0,3}(?!\\p{L})`, 'iu')
const capitalised = /^["«»(]*\p{Lu}/u
const numeral = /^["«»(]*(?:№|N)?\s?\d[\d.-]*(?:-\d+)*\)?$/u
export const loneQuote = /^["«»]$/u

/** Pieces that look less like links than this are not tried. */
export const leastForm = -2
const unlike = -4

/** How much the words look like something an act links to. */
export function shape(chunk: string): number {
  if (/^["«»]$/.test(chunk)) return 1
  if (/^[.,;:]$|[.,;:]\p{L}/u.test(chunk)) return unlike
  const words = chunk.split(/\s+/)
  const first = words[0] as string
  if (numeral.test(chunk)) return 2
  if (citation.test(first)) return words.every((word) => citation.test(word) || numeral.test(word)) ? 3 : words.length <= 4 ? 1 : -1
  if (numeral.test(first) && words.length === 2 && citation.test(words[1] as string)) return 2
  if (/^["«]/.test(first) && /["»]$/.test(chunk)) return 2
  if (capitalised.test(first)) return words.length === 1 ? 2 : leastForm
  return unlike
}

/** Words that are nothing without a number. */
export const numbered = /(?:^|\s)(?:(?:под)?пункт|стать|глав|раздел)\p{Ll}{1,3}$/iu

/** Would a cut between these two part a word from its number? */
export const parts = (left: string, right: string): boolean =>
  /(?:^|\s)(?:(?:под)?пункт|стать|глав|раздел|приложени)\p{Ll}{1,3}$/iu.test(left) && /^\d/.test(right)

/** Links in a piece: «пункте 9 Стандарта» is made of two. */
export const links = (piece: string): number => piece.split(/\s+/).filter((word) => citation.test(word)).length

/** A quick look: could the end of the line be a citation, a number or a quote? */
export const citationAtEnd = new RegExp(`(?:(?:${nouns})\\p{Ll}{0,3}[\\s\\d.)-]*|№ ?[\\d-]+|\\s["«»]\\S*)$`, 'iu')

/** Does the end of a line without holes look like displaced words at all? */
export function suspicious(tail: string): boolean {
  const words = tail.split(/\s+/)
  return words.length <= 3 && (citation.test(words[0] as string) || /^№ ?\d/.test(tail) || /^["«»]$/u.test(words[0] as string))
}
