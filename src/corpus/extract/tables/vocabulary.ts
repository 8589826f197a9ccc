import type { Paragraph, RegulationNode } from '../../tree.ts'

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
 * The vocabulary of a regulation: all words of its sections, and of its appendices those that stand inside a line, since words at
 * either end of a line may be fragments.
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
  const inside = ({ parts }: Paragraph) => {
    for (const part of parts) add(wordsIn(part.text).slice(1, -1))
  }
  for (const child of regulation.children) {
    if (child.type === 'appendix') {
      for (const paragraph of child.children) inside(paragraph)
      continue
    }
    text(child.heading)
    for (const point of child.children) {
      text(point.text)
      for (const node of point.children) {
        text(node.text)
        if (node.type === 'item') for (const paragraph of node.paragraphs) text(paragraph.text)
      }
    }
  }
  text(regulation.title)

  const known = new Map<string, boolean>()
  const has = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = words.has(plain(word))
    known.set(word, found)
    return found
  }
  const whole = (first: string, second: string) => first.replace(/-$/, '') + second.replace(/^-/, '')
  return {
    has,
    hasPair: (first, second) => pairs.has(`${plain(first)} ${plain(second)}`),
    join: (first, second) => {
      const joined = whole(first, second)
      const hyphenated = `${first.replace(/-$/, '')}-${second.replace(/^-/, '')}`
      if (first.endsWith('-') === second.startsWith('-')) return first + second
      if (has(joined) !== has(hyphenated)) return has(joined) ? joined : hyphenated
      return has(first) && has(second) ? hyphenated : joined
    },
    joins: (first, second) =>
      /\p{L}-?$/u.test(first) && /^-?\p{Ll}/u.test(second) && has(whole(first, second)) && !(has(first) && has(second)),
  }
}
