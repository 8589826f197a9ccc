import type { Step } from '../../model/index.ts'
import { isVerb } from '../../russian/verbs.ts'
import { isAction } from '../reading/words.ts'
import { leadIn } from './before-case.ts'
import type { Conditional } from './model.ts'
import { openingOf } from './opening.ts'
import { refusesBy } from './outcome.ts'
import { habit, trimmed } from './words.ts'

const eitherCase = habit('eitherCase')

/** Another verb behind a paper. */
const sharedTail = /\s*,\s+(?:и|затем)\s+\p{L}+(?:ет|ит)\s.*$/iu

/** What is done in either case; where the bad one names a paper alone, the verb of the good one makes it; null where a step does not tell both. */
export function eitherOf({ text, lane }: Pick<Step, 'text' | 'lane'>): Conditional | null {
  const found = eitherCase.exec(text)
  if (!found) return null
  const [whole, good = '', granted = '', how = '', when = '', told = ''] = found
  const [verb = ''] = granted.split(/\s/u)
  const [first = ''] = told.split(/\s/u)
  // «при отрицательном – письмо об отказе, и вносит их»: what is done with either paper stands behind both.
  const after = isVerb(first) || isAction(first) ? '' : (sharedTail.exec(told)?.[0] ?? '')
  return {
    kind: 'conditional',
    condition: whole,
    // «при положительном решении …, при отрицательном – …»: the noun stands once.
    when: /\s/u.test(when.trim()) ? when : `${when.trim()} ${good.trim().split(/\s+/u).slice(1).join(' ')}`.trim(),
    isGood: false,
    opening: openingOf(how),
    lead: leadIn(trimmed(text.slice(0, found.index)), lane),
    otherwise: granted + after,
    refused: isVerb(first) || isAction(first) ? told : `${verb} ${told}`,
    refuses: refusesBy(told),
  }
}
