import { automationDegrees, costByCase, costWords, formWords } from '../../../drafting/service-form.ts'
import type { Regulation } from '../../../model/index.ts'
import { type Entry, sentencesOf } from './entries.ts'

/** The form of the service and how far it is automated; a service that is not automated is on paper. */
export function readForm(entries: Entry[]): Pick<Regulation, 'form' | 'automation'> {
  const stated = statedIn(entries, formWords.leadIn.pattern) ?? statedIn(entries, formWords.sentence.pattern)
  if (stated === undefined) return { form: [], automation: null }
  const automation = automationDegrees.find(({ pattern }) => pattern.test(stated))?.automation ?? null
  const electronic = formWords.electronic.pattern.test(stated) || formWords.automated.pattern.test(stated)
  const paper = formWords.paper.pattern.test(stated)
  if (!electronic && !paper) {
    if (automation === 'none') return { form: ['paper'], automation }
    if (automation === 'full') return { form: ['electronic'], automation }
    return { form: automation === 'partial' ? ['electronic', 'paper'] : [], automation }
  }
  return { form: [...(electronic ? (['electronic'] as const) : []), ...(paper ? (['paper'] as const) : [])], automation }
}

/** What follows the first of these words that opens a paragraph or, of the points themselves, a sentence. */
function statedIn(entries: Entry[], leadIn: RegExp): string | undefined {
  const paragraphs = entries.map(({ text }) => text)
  const sentences = entries.filter(({ place }) => place === 'opening' || place === 'paragraph').flatMap(({ text }) => sentencesOf(text))
  return [...paragraphs, ...sentences].find((text) => leadIn.test(text))?.replace(leadIn, '')
}

/** Whether the service is free; null where the text does not say, or says that it depends. */
export function readCost(entries: Entry[]): Regulation['cost'] {
  if (entries.some(({ text }) => costByCase.pattern.test(text))) return null
  return costWords.find(({ pattern }) => entries.some(({ text }) => pattern.test(text)))?.cost ?? null
}
