import { diffWordsWithSpace } from 'diff'

/** A stretch of a wording; `changed` where the other wording has not the same words there. */
export interface Piece {
  text: string
  changed: boolean
}

/** Two wordings, word by word: what each does not share with the other. */
export function changed(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const parts = diffWordsWithSpace(before, after)
  return {
    before: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })),
    after: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })),
  }
}
