import { applicants } from '../../drafting/roles.ts'
import type { Step } from '../../model/index.ts'
import { isVerb } from '../../russian/verbs.ts'
import { speaksOfRefusal } from '../refusal.ts'
import { checkedFirst, leadIn } from './before-case.ts'
import { makerAt } from './maker.ts'
import type { Conditional } from './model.ts'
import { openingOf } from './opening.ts'
import { acts, habit, trimmed } from './words.ts'

const conditionalRefusal = habit('conditionalRefusal')
const refusalBefore = habit('refusalBefore')
const elseDone = habit('elseDone')
const refusalToTakeIn = habit('refusalToTakeIn')
const returnToPerson = habit('returnToPerson')

/** The case in which a step refuses or sends back; null where it names none. */
export function amissOf(step: Step): Conditional | null {
  // A step of cases alone is one question, whether a full stop or a semicolon parts them.
  const text = caseInBrackets.test(step.text)
    ? step.text.replace(caseInBrackets, '').concat('; ', caseInBrackets.exec(step.text)?.groups?.inner ?? '')
    : inCase.test(step.text)
      ? step.text.replace(/;\s+(?=в\s*случа)/giu, '. ')
      : step.text
  const found = conditionalRefusal.exec(text)
  const reversed = found === null ? refusalBefore.exec(text) : null
  if (!found && !reversed) return null
  const [whole, how = '', condition = '', told = ''] = found ?? [reversed?.[0] ?? '', reversed?.[2], reversed?.[3], reversed?.[1]]
  const [paper = '', doneElse = null] = parted(told)
  const made = madeAs(paper, text.slice(0, (found ?? reversed)?.index ?? 0))
  // «отказывает, если …, в иных случаях выдает направление»
  const [said = '', behind = null] = reversed ? parted(condition) : [condition]
  // «отказывает в случае представления недостоверных данных, о чем извещает его»: the notice is of the refusal, not of the case.
  const notified = reversed ? /,\s+о\s+ч[её]м\s.*$/isu.exec(said) : null
  const known = notified ? said.slice(0, notified.index) : said
  // «при отрицательном заключении заявителю направляется отказ»: whom it reaches stands before the verb.
  const whom = reversed ? null : recipientBefore.exec(known)
  const when = whom ? known.slice(0, whom.index) : known
  const refused = (whom ? `${whom[0].trim()} ` : '') + made + (notified?.[0] ?? '')
  const done = doneElse ?? behind
  const opening = trimmed(text.slice(0, (found ?? reversed)?.index ?? 0))
  // A step that names one such case after another asks once.
  const before = inCase.test(opening) ? '' : opening
  const sendsBack = /возвра/iu.test(refused) && !speaksOfRefusal(refused)
  const refuses = sendsBack ? (returnToPerson.test(refused) ? 'return' : 'rework') : refusalToTakeIn.test(refused) ? 'take-in' : 'service'
  const [lead, first] = refuses === 'take-in' ? [before, ''] : checkedFirst(step, before, when)
  const otherwise = done ?? first
  return {
    kind: 'conditional',
    condition: whole,
    when,
    isGood: false,
    opening: openingOf(how),
    lead: leadIn(lead, step.lane),
    otherwise: otherwise || null,
    refused,
    refuses,
  }
}

/** «составляет акт (в случае несоответствия возвращает заявку услугополучателю) и направляет его акиму»: the bad case stands in brackets. */
const caseInBrackets = /\s*\((?<inner>(?:при|если|в\s*случа[ея]х?)\s[^()]*(?:отказыва|возвраща|отказ(?!а?\s+в\s+при))[^()]*)\)/iu

/** «оформляет справку, а при отсутствии сведений – мотивированный отказ»: the verb of the good case makes the paper of the bad one. */
function madeAs(refused: string, before: string): string {
  if (!/^(?:мотивированн\p{L}+|письменн\p{L}+|проект\p{L}*)\s/iu.test(refused)) return refused
  const [verb = ''] = /^\p{L}+/u.exec(before.slice(Math.max(0, makerAt(before)))) ?? []
  return isVerb(verb) ? `${verb} ${refused}` : refused
}

const inCase = /^в\s*случа[ея]х?(?!\p{L})/iu

/** What is refused, and what is done else: «готовит отказ, при соответствии – проект разрешения» prepares either. */
function parted(told: string): [string, string | null] {
  const found = elseDone.exec(told)
  if (!found) return [told, null]
  const [refused, otherwise] = [told.slice(0, found.index), told.slice(found.index + found[0].length)]
  const words = refused.split(/\s/u)
  // «исполнителем оформляется отказ»: who does it may stand before the verb.
  const verb = words.slice(0, 4).find(isVerb) ?? words[0]
  return [refused, acts(otherwise) ? otherwise : `${verb} ${otherwise}`]
}

const recipientBefore = new RegExp(
  `\\s(?:(?:${applicants.join('|').replaceAll('ь', '')}|родител)(?:ю|ям)|граждан(?:ину|ам)|(?:владельц|пациент)(?:у|ам))(?:\\s+в\\s+письменн\\p{L}+\\s+(?:форме|виде))?\\s*$`,
  'iu',
)
