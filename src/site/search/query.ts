import { plain, root, stemForms } from './stem.ts'

/** Phrases of equal meaning, from `content/registry/synonyms.yaml`. */
export type Synonyms = string[][]

/** As many searches as one question may start. */
const limit = 12

/** The words of a text; a hyphen parts words, as it does in the index. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that stand in every text: asked for, they would find it by what begins with them («на» by «население»). */
const everywhere = new Set('в во на и или с со по для о об от до за из к у при не что как где'.split(' '))

/** The words that a question is about; all of them where it has no other. */
function meaningful(text: string): string[] {
  const all = words(text)
  const some = all.filter((word) => !everywhere.has(plain(word)))
  return some.length > 0 ? some : all
}

/** Whether a text has every word of a search, whatever its ending. The index, where it lacks a word, takes what begins like it. */
export function answers(text: string, search: string): boolean {
  const known = [...new Set(words(plain(text)))]
  return words(search).every((form) => known.some((word) => word.startsWith(form)) || known.some((word) => root(word) === root(form)))
}

/**
 * The searches that answer a question: its words as stems, with and without fleeting vowels, and with phrases of equal meaning in
 * place of its own. The first is the question itself. Empty where the question has no word.
 */
export function expand(question: string, synonyms: Synonyms): string[] {
  const asked = meaningful(question)
  if (asked.length === 0) return []
  const wordings = [asked, ...replaced(asked, synonyms)]
  return [...new Set(wordings.flatMap((wording) => combinations(wording.map(stemForms))).map((search) => search.join(' ')))].slice(0, limit)
}

/** The question with one phrase exchanged for each of equal meaning. */
function replaced(asked: string[], synonyms: Synonyms): string[][] {
  const roots = asked.map(root)
  return synonyms.flatMap((group) =>
    group.flatMap((phrase) => {
      const wanted = meaningful(phrase).map(root)
      const start = roots.findIndex((_, index) => wanted.every((word, offset) => roots[index + offset] === word))
      if (start < 0) return []
      return group
        .filter((other) => other !== phrase && !plain(asked.join(' ')).includes(plain(words(other).join(' '))))
        .map((other) => [...asked.slice(0, start), ...meaningful(other), ...asked.slice(start + wanted.length)])
    }),
  )
}

/** Every choice of one form a word, the first forms first. */
function combinations(forms: string[][]): string[][] {
  return forms
    .reduce<string[][]>((found, choices) => choices.flatMap((choice) => found.map((begun) => [...begun, choice])), [[]])
    .slice(0, limit)
}
