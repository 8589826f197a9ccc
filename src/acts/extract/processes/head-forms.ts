import { namedByAdjective } from '../../../drafting/roles.ts'
import type { Case } from '../../../russian/paradigms.ts'
import { agrees, type NounForm, nounForms } from './declension.ts'
import type { Word } from './words.ts'

const caseOrder: readonly Case[] = ['nominative', 'instrumental', 'genitive', 'dative', 'other']

/** The noun and the case in which a word heads a name, so that the adjectives before it agree; null where it heads none. */
export function bestForm(words: readonly Word[], from: number, head: number): { noun: NounForm; case: Case } | null {
  const nouns = nounForms((words[head] as Word).text)
  if (nouns.length === 0) return null
  const adjectives = words.slice(from, head).map(({ text }) => text)
  for (const grammaticalCase of caseOrder)
    for (const noun of nouns)
      if (
        noun.cases.has(grammaticalCase) &&
        (head > from || !namedByAdjective.includes(noun.lemma)) &&
        adjectives.every((adjective) => agrees(adjective, grammaticalCase, noun.gender))
      )
        return { noun, case: grammaticalCase }
  return null
}

/** The name that a step opens with where its words disagree in case: «ответственной исполнителю услугодателя выдает». */
export function misspelt(words: readonly Word[], head: number): { noun: NounForm; case: Case } | null {
  const noun = nounForms((words[head] as Word).text).find(({ gender }) => gender !== 'plural')
  return noun ? { noun, case: 'other' } : null
}

/** «руководителем (заместителем) услугодателя»: the word in brackets follows the noun's case. */
export const nominativeOf = (word: string) => nounForms(word).find(({ gender }) => gender !== 'plural')?.nominative ?? word

/** «Участковой комиссией» → «Участковая комиссия»: a capital stays. */
export function keepCase(word: string, nominative: string): string {
  const first = word.charAt(0)
  return first === first.toUpperCase() ? first + nominative.slice(1) : nominative
}
