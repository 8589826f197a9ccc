import type { Step } from '../../model/index.ts'
import { isVerb } from '../../russian/verbs.ts'
import type { Pair } from './model.ts'
import { acts, habit } from './words.ts'

const elseReceived = habit('elseReceived', 'giu')
const ofRefusal = habit('ofRefusal')
const refusing = /отказ|невозможност/iu

/** A refusal or, where all is well, something else: «сообщение об отказе … или получение расписки о приеме документов»; null where a step holds no such two. */
export function refusalOrElse(step: Step): { refused: string; granted: string } | null {
  const found = [...step.text.matchAll(elseReceived)].find(
    ({ index, 0: joint }) => refusing.test(step.text.slice(0, index)) && !refusing.test(step.text.slice(index + joint.length)),
  )
  return found ? { refused: step.text.slice(0, found.index), granted: step.text.slice(found.index + found[0].length) } : null
}

/** «уведомляет об отказе либо выдает направление»: the pair of a step that names the refusal before what was asked for; null where it does not. */
export function refusalFirst(step: Step): Pair | null {
  const either = refusalOrElse(step)
  // Messages that one gets in the place of another belong to the check before them.
  if (!either || !isVerb(/^\p{L}+/u.exec(either.granted)?.[0] ?? '')) return null
  return {
    kind: 'pair',
    lead: null,
    granted: either.granted,
    grantedOnly: either.granted,
    refused: either.refused,
    returned: null,
    decides: false,
  }
}

/** «выдает удостоверение, в случае отказа направляет уведомление»: the pair of a step that hands out what was decided before; null where it does not. */
export function refusalLast({ text }: Step): Pair | null {
  const [, granted = '', refused = ''] = ofRefusal.exec(text) ?? []
  return acts(granted) && acts(refused)
    ? { kind: 'pair', lead: null, granted, grantedOnly: granted, refused, returned: null, decides: false }
    : null
}
