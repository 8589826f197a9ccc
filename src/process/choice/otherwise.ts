import type { Step } from '../../model/index.ts'
import { isVerb } from '../../russian/verbs.ts'
import { isAction } from '../reading/words.ts'
import { speaksOfRefusal } from '../refusal.ts'
import { leadIn } from './before-case.ts'
import type { Conditional } from './model.ts'
import { openingOf } from './opening.ts'
import { refusesBy } from './outcome.ts'
import { acts, habit, trimmed } from './words.ts'

const refusedElse = habit('refusedElse')

/** «в случае их полноты готовит справку, в противном случае отказывает»: a good case told first, and what is refused where it is none; else null. */
export function elseOf({ text, lane }: Pick<Step, 'text' | 'lane'>): Conditional | null {
  const found = refusedElse.exec(text)
  const [whole = '', how = '', told = '', refused = ''] = found ?? []
  const words = [...told.matchAll(/\p{L}+/gu)]
  // «если» opens a sentence with a verb of its own, up to its comma.
  const comma = /\s*[,–—-]\s+(?!предусмотренн|указанн|названн|перечисленн|установленн)/u.exec(told)
  const verb = words.find(({ 0: word }) => isVerb(word))?.index ?? -1
  const end = /^если/iu.test(how) || (comma && comma.index < verb) ? (comma?.index ?? -1) : verb
  if (!found || end <= 0 || speaksOfRefusal(told)) return null
  const [first = ''] = refused.split(/\s/u)
  const granted = told.slice(end).replace(/^[\s,–—-]+/u, '')
  if (!acts(granted) || !(isVerb(first) || isAction(first))) return null
  return {
    kind: 'conditional',
    condition: whole,
    when: told.slice(0, end),
    isGood: true,
    opening: openingOf(how),
    lead: leadIn(trimmed(text.slice(0, found.index)), lane),
    otherwise: granted,
    refused,
    refuses: refusesBy(refused),
  }
}
