import { addressee, body, type Hand, hands, passing } from '../../drafting/hands.ts'
import type { ModelledStep } from '../../model/index.ts'

/** In whose hands a file is that is with whoever is named so. */
export const handOf = (name: string): Hand => hands.find(({ pattern }) => pattern.test(name))?.hand ?? 'provider'

/** To whom a step passes the file, as far as it says; where it names the body alone, that is anyone there, its head too. An applicant who gets a receipt does not get the file. */
export function addresseesOf({ text, activities }: ModelledStep): Hand[] {
  const [sentence = ''] = text.split(/[.;]\s/u)
  const passed = passing.pattern.exec(sentence)
  const named = passed ? [...sentence.slice(passed.index).matchAll(addressee.pattern)].map(([name]) => name) : []
  const found = named.flatMap((name): Hand[] => (body.pattern.test(name) ? ['provider', 'head'] : [handOf(name)]))
  const gets = activities.includes('deliver') || activities.includes('notify')
  return [...found.filter((hand) => hand !== 'applicant'), ...(gets ? (['applicant'] as const) : [])]
}
