import { branches } from '../../drafting/branches.ts'
import { withLetters } from '../../russian/letters.ts'
import { isInfinitive, isVerb } from '../../russian/verbs.ts'
import { plain } from '../reading/plain.ts'
import { isAction } from '../reading/words.ts'

/** The expression of a drafting habit. */
export const habit = (of: keyof typeof branches, flags = 'iu') => new RegExp(withLetters(branches[of].words), flags)

/** Whether words say that something is done. */
export const acts = (text: string): boolean =>
  (plain(text).match(/\p{L}+/gu) ?? []).some((word) => isVerb(word) || isAction(word) || isInfinitive(word))

/** Words without the marks and the conjunction that lead on to what follows them. */
export const trimmed = (text: string): string => text.replace(/[\s,;.]+(?:и|а|затем|либо|или)?\s*$/iu, '').trim()
