import { automationDegrees, costByCase, costWords, formWords } from '../../../drafting/service-form.ts'
import type { Regulation } from '../../../model/index.ts'
import type { Entry } from './entries.ts'

/** The form of the service and how far it is automated; a service that is not automated is on paper. */
export function readForm(entries: Entry[]): Pick<Regulation, 'form' | 'automation'> {
  const stated = entries.find(({ text }) => formWords.leadIn.pattern.test(text))?.text.replace(formWords.leadIn.pattern, '')
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

/** Whether the service is free; null where the text does not say, or says that it depends. */
export function readCost(entries: Entry[]): Regulation['cost'] {
  if (entries.some(({ text }) => costByCase.pattern.test(text))) return null
  return costWords.find(({ pattern }) => entries.some(({ text }) => pattern.test(text)))?.cost ?? null
}
