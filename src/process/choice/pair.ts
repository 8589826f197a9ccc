import type { Step } from '../../model/index.ts'
import { belongingTo } from '../reading/reach.ts'
import { refusedCore } from './in-place.ts'
import { choiceAt, makerAt, making } from './maker.ts'
import type { Pair } from './model.ts'
import { spelt } from './spelt.ts'
import { acts, habit, trimmed } from './words.ts'

const refusalInstead = habit('refusalInstead', 'giu')
const laterDecision = habit('laterDecision')
const thirdWay = habit('thirdWay')
const onlyGranted = habit('onlyGranted')

/** The pair of papers that a step names; null where it names none. */
export function pairOf(step: Step): Pair | null {
  const third = thirdWay.exec(step.text)
  const told = third ? step.text.replace(third[0], '').replace(/,\s+(?=об\s+отказе)/iu, ' или ') : step.text
  const text = spelt(told)
  const found = [...text.matchAll(refusalInstead)].filter(({ index }) => !laterDecision.test(text.slice(0, index)))
  const [first] = found
  if (!first) return null
  const start = choiceAt(text.slice(0, first.index))
  if (start < 0) return null
  let [refused, granted] = ['', '']
  let position = start
  for (const alternative of found) {
    const head = text.slice(position, alternative.index)
    const at = Math.max(0, makerAt(head))
    const whole = alternative[0] + belongingTo(alternative[0], head, text.slice(alternative.index + alternative[0].length))
    refused += head.slice(0, at) + refusedCore(head.slice(at), whole.slice(alternative[0].length - (alternative[1] ?? '').length))
    granted += head
    position = alternative.index + whole.length
  }
  const tail = text.slice(position)
  // «либо готовит извещение об отказе, если доход превышает …»: the case is that of the refusal.
  const [whole = ''] = /^\s*,?\s+(?:если|в\s+случае,?\s+если)\s[^;]*/iu.exec(tail) ?? []
  const either = tail.slice(whole.length)
  const lead = trimmed(text.slice(0, start))
  // «Подписание: руководитель подписывает …»: a heading and a name do nothing before it.
  const hasLead = acts(lead.slice(lead.lastIndexOf(': ') + 1))
  return {
    kind: 'pair',
    lead: hasLead ? lead : null,
    granted: (hasLead ? '' : text.slice(0, start)) + granted + either,
    grantedOnly: (hasLead ? '' : text.slice(0, start)) + granted,
    refused: refused + tail.replace(onlyGranted, ''),
    returned: third ? refusedCore(text.slice(start, first.index), third[1] ?? '') : null,
    decides: making.test(text.slice(start)) || making.test(refused.trim()),
  }
}
