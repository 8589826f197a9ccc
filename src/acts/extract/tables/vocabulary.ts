import type { Paragraph, RegulationNode } from '../../tree.ts'
import { appendicesOf, pointsOf, sectionsOf, textsOf } from '../../within.ts'

/** Words and pairs of neighbours that a regulation is known to use, to judge where a cell was cut. */
export interface Vocabulary {
  has: (word: string) => boolean
  hasPair: (first: string, second: string) => boolean
  /** One word of two fragments: a hyphen at the break stays only where the regulation writes the word with one elsewhere. */
  join: (first: string, second: string) => string
  /** True where two fragments make a known word and one of them alone is none. */
  joins: (first: string, second: string) => boolean
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

/**
 * The vocabulary of a regulation: all words of its sections, and of its appendices those that stand inside a paragraph or at the edge of
 * two, since a single word at an edge may be a fragment that a page break has cut.
 */
export function vocabularyOf(regulation: RegulationNode): Vocabulary {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const add = (list: readonly string[]) => {
    let before = ''
    for (const word of list) {
      words.add(word)
      pairs.add(`${before} ${word}`)
      before = word
    }
  }
  const text = (value: string) => add(wordsIn(value))
  const edges = new Map<string, number>()
  const inside = (paragraph: Paragraph) => {
    // A hyphen inside a cell, also one that stands alone or before a space, may be that of a broken word.
    const list = wordsIn(paragraph.text.includes('- ') ? paragraph.text.replace(/\S+ ?- \S+/g, ' ') : paragraph.text).filter(
      (word) => !word.includes('-'),
    )
    add(list.slice(1, -1))
    for (const edge of [list[0], list.at(-1)]) if (edge !== undefined) edges.set(edge, (edges.get(edge) ?? 0) + 1)
  }
  for (const appendix of appendicesOf(regulation)) for (const paragraph of appendix.children) inside(paragraph)
  for (const section of sectionsOf(regulation)) {
    text(section.heading)
    for (const words of pointsOf(section).flatMap(textsOf)) text(words)
  }
  text(regulation.title)

  const sure = (word: string) => words.has(plain(word))
  const has = (word: string) => sure(word) || (edges.get(plain(word)) ?? 0) > 1
  const whole = (first: string, second: string) => first.replace(/-$/, '') + second.replace(/^-/, '')
  return {
    has,
    hasPair: (first, second) => pairs.has(`${plain(first)} ${plain(second)}`),
    join: (first, second) => {
      const joined = whole(first, second)
      const hyphenated = `${first.replace(/-$/, '')}-${second.replace(/^-/, '')}`
      if (first.endsWith('-') === second.startsWith('-')) return first + second
      if (sure(joined) !== sure(hyphenated)) return sure(joined) ? joined : hyphenated
      return sure(first) && sure(second) ? hyphenated : joined
    },
    joins: (first, second) =>
      /\p{L}-?$/u.test(first) && /^-?\p{Ll}/u.test(second) && has(whole(first, second)) && !(sure(first) && sure(second)),
  }
}
