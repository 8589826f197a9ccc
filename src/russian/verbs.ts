import { analyse } from './morphology.ts'

const ending = /^\p{L}{2,}(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?$/u

/**
 * Whether a word is a verb of the third person: what someone does («направляет», «рассматривается»). Nouns with such an ending («макет», «пакет»,
 * «минут») are told from it by the dictionary; of a word that the dictionary lacks («подготовливает») the ending decides.
 */
export function isVerb(word: string): boolean {
  if (!ending.test(word)) return false
  const readings = analyse(word)
  const [likeliest] = readings
  return likeliest?.known ? likeliest.part === 'verb' : readings.some(({ part }) => part === 'verb')
}

/** Whether a word says what is to be done: «подготовить». */
export const isInfinitive = (word: string): boolean => /(?:ть|ти|чь)(?:ся)?$/u.test(word) && analyse(word)[0]?.part === 'infinitive'
