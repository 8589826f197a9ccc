import { analyse } from '../../../russian/morphology.ts'
import { isVerb } from '../../../russian/verbs.ts'

/** A word or a mark of a step, with its place in the text. */
export interface Word {
  text: string
  start: number
  end: number
}

/** The words and marks of a text, in order; brackets and what they hold are left out, since they never say who acts. */
export function wordsOf(text: string): Word[] {
  const plain = text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:[-‑–](?!(?:в|во|не|до|на|за|по|с)(?!\p{L})|\d)[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map(
    (found) => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }),
  )
}

export const isPassive = (word: string) => isVerb(word) && /ся$/u.test(word) && !ofOneself.test(word)

/** «расписывается в журнале»: what one does oneself, whatever its ending. */
const ofOneself = /^(?:расписыва|обраща|явля(?=[ею]тся\s*$)|знаком|ознакамлива|ознакомля|соглаша|убежда|авторизу|связыва)\p{L}*ся$/iu

/** A word that the dictionary has for a noun alone: «почтой». */
const isNoun = (word: string): boolean => analyse(word).every(({ known, part }) => known && part === 'noun') && analyse(word).length > 0

/** A participle in any case: «представленных», «удостоверенного», «указанным». */
export const isParticiple = (word: string) =>
  !isNoun(word) &&
  /(?:нн|емы?|имы?|ющ|ящ|ущ|ащ|вш|т)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|его|ему|им|ем|ее|ие|их|ими)(?:ся)?$/u.test(word) &&
  !/(?:ственн|чн|льн|онн|анн(?:ых|ые|ыми|ым)$|врем|пят|шест|десят|служащ|заведующ|общ|свят|отличн)/u.test(word)
