import { branches } from '../drafting/branches.ts'
import { applicants } from '../drafting/roles.ts'
import type { Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { analyse } from '../russian/morphology.ts'
import { isVerb } from '../russian/verbs.ts'
import { activityOf } from './activity.ts'
import { clausesOf } from './reading/clauses.ts'
import { read } from './reading/index.ts'
import { plain } from './reading/plain.ts'
import { belongingTo, recipientIn } from './reading/reach.ts'
import { isAction } from './reading/words.ts'
import { speaksOfRefusal } from './refusal.ts'

const pattern = (of: keyof typeof branches, flags = 'iu') => new RegExp(withLetters(branches[of].words), flags)
const conditionalRefusal = pattern('conditionalRefusal')
const eitherCase = pattern('eitherCase')
const refusedElse = pattern('refusedElse')
const refusalBefore = pattern('refusalBefore')
const elseDone = pattern('elseDone')
const refusalToTakeIn = pattern('refusalToTakeIn')
const refusalInstead = pattern('refusalInstead', 'giu')
const refusalInBrackets = pattern('refusalInBrackets', 'giu')
const laterDecision = pattern('laterDecision')
const onlyGranted = pattern('onlyGranted')
const grantingPaper = pattern('grantingPaper')
const payment = pattern('payment')
const result = pattern('result')
const elseReceived = pattern('elseReceived', 'giu')
const refusing = /отказ|невозможност/iu
const returnToPerson = pattern('returnToPerson')
const entry = pattern('entry')

/** Words for making a paper, as against passing it on. */
const making = /^(?:оформл|готов|подготов|подготавл|составл|формир|вынос|приня|принима)/iu
/** One of two papers is made: the words of the step for each of them. */
export interface Pair {
  kind: 'pair'
  /** What is done before it is known which; null where nothing is. */
  lead: string | null
  granted: string
  /** As `granted`, without what the step does after that. */
  grantedOnly: string
  refused: string
  /** Whether the step makes the paper or the decision; signing and handing out come after. */
  decides: boolean
}

/** Where something is amiss one thing is done, else another. */
export interface Conditional {
  kind: 'conditional'
  /** The condition with its opening words: «в случае выявления ошибок». */
  condition: string
  /** What the condition says, without its opening. */
  when: string
  /** Whether the condition is that all is well. */
  isGood: boolean
  opening: 'При' | 'В случае' | 'Если'
  /** What is done before the condition can be known; null where nothing is. */
  lead: string | null
  /** What is done where all is well; null where the step does not say. */
  otherwise: string | null
  refused: string
  /** `take-in`: the papers are not accepted; `return`: they go back to the person; `rework`: to a unit; `service`: the service is refused. */
  refuses: 'take-in' | 'return' | 'rework' | 'service'
}

export type Choice = Pair | Conditional

/** The words with a refusal in brackets spelt as the alternative that it is, and without other brackets that speak of one. */
export function spelt(text: string): string {
  return text
    .replace(/\)(?=\p{L})/gu, ') ')
    .replace(refusalInBrackets, (_whole, other: string | undefined, refusal: string, at: number) =>
      laterDecision.test(text.slice(0, at))
        ? ''
        : `${other === undefined ? '' : ` (${other})`} или ${refusal.replace(/^отказе/iu, 'об отказе')}`,
    )
    .replace(/\s*\([^()]*отказ[^()]*\)/giu, '')
}

/** What stands before a noun of action that says what is done; elsewhere it is a thing: «выдает услугополучателю направление». */
const opensClause =
  /(?:^\s*|[,;:.–—-]\s*|(?<!\p{L})(?:и|или|либо|а|также|затем|далее|его|е[её]|их)\s+|(?:осуществл|пров(?:од|ед)|произв(?:од|ед)|обеспеч|организ|выполн)\p{L}*\s+(?:\p{L}+\s+){0,2})$/iu

/** Where the clause begins that makes the paper: at the last verb of making, else at the last verb. -1 where there is none. */
function makerAt(head: string): number {
  const words = [...head.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word, index }) => isVerb(word) || (isAction(word) && opensClause.test(head.slice(0, index))),
  )
  const maker = words.findLast(([word]) => making.test(word)) ?? words.at(-1)
  return maker?.index ?? -1
}

/** «… и большинством голосов принимает»: how it is done stands before the verb. */
const manner = /(?<!\p{L})и\s+(?<how>(?<first>\p{L}+)\s+(?:\p{L}+\s+){0,2})$/u

/** Where the words begin that say how the clause at `at` is done; `at` where none do. */
function mannerAt(head: string, at: number): number {
  const { how = '', first = '' } = manner.exec(head.slice(0, Math.max(0, at)))?.groups ?? {}
  const words = how.match(/\p{L}+/gu) ?? []
  const isManner = analyse(first).some(({ part, case: form }) => part === 'noun' && form === 'instrumental')
  return isManner && !words.some((word) => isVerb(word) || isAction(word)) ? at - how.length : at
}

/** Where the words begin that hold for either paper: at the maker, or at the verb in whose place it stands («вручает лично либо направляет по почте справку»). */
function choiceAt(head: string): number {
  const at = makerAt(head)
  const instead = /(?:,\s*)?(?<!\p{L})(?:либо|или)\s+$/iu.exec(head.slice(0, Math.max(0, at)))
  const before = instead === null ? -1 : makerAt(head.slice(0, instead.index))
  return before < 0 ? mannerAt(head, at) : before
}

/** A clause with the refusal in the place of what was asked for. */
function refusedCore(core: string, refusal: string): string {
  const [first = '', second = ''] = refusal.split(/\s+/u)
  // «мотивированно отказывает»
  if (isVerb(first) || isAction(first) || isVerb(second)) return refusal
  const about = /^(.*?)\s+об?\s/iu.exec(core)
  if (/^об?$/iu.test(first) && about) return `${about[1]} ${refusal}`
  if (/^отказе$/iu.test(first) && about) return `${about[1]} об ${refusal}`
  const doing = /^(?:\p{L}+(?:\s*,\s*|\s+(?:и\s+)?))/u
  let [done, rest] = ['', core]
  for (let found = doing.exec(rest); found; found = doing.exec(rest)) {
    const [word = ''] = /^\p{L}+/u.exec(found[0]) ?? []
    if (!isVerb(word) && !isAction(word)) break
    done += found[0]
    rest = rest.slice(found[0].length)
  }
  // «проект решения либо мотивированного ответа»: the draft is of either.
  const draft = /^\p{L}+ого\s/iu.test(refusal) ? (/^\s*(проекта?\s)/iu.exec(rest)?.[1] ?? '') : ''
  const whom = draft || recipientIn(rest)
  return `${done || core.split(/\s/u)[0]} ${whom}${refusal}`.replace(/\s+/gu, ' ')
}

const acts = (text: string): boolean => (plain(text).match(/\p{L}+/gu) ?? []).some((word) => isVerb(word) || isAction(word))
const trimmed = (text: string): string => text.replace(/[\s,;.]+(?:и|а|затем|либо|или)?\s*$/iu, '').trim()

/** The words of a pair on the way of what was asked for. */
export const grantedText = ({ lead, granted }: Pair): string => (lead === null ? granted : `${lead}, ${granted}`)

/** The pair of papers that a step names; null where it names none. */
function pairOf(step: Step): Pair | null {
  const text = spelt(step.text)
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
  const lead = trimmed(text.slice(0, start))
  // «Подписание: руководитель подписывает …»: a heading and a name do nothing before it.
  const hasLead = acts(lead.slice(lead.lastIndexOf(': ') + 1))
  return {
    kind: 'pair',
    lead: hasLead ? lead : null,
    granted: (hasLead ? '' : text.slice(0, start)) + granted + tail,
    grantedOnly: (hasLead ? '' : text.slice(0, start)) + granted,
    refused: refused + tail.replace(onlyGranted, ''),
    decides: making.test(text.slice(start)),
  }
}

/** The case in which a step refuses or sends back; null where it names none. */
function conditionalOf(step: Step): Conditional | null {
  const either = eitherCase.exec(step.text)
  if (either) return eitherOf(step, either)
  const refusedLast = elseOf(step)
  if (refusedLast) return refusedLast
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

/** What is done before it is known which case it is; null where only who does it stands there. */
const leadIn = (text: string, lane: string | null): string | null => (read({ text, lane }).length > 0 ? text : null)

const inCase = /^в\s*случа[ея]х?(?!\p{L})/iu

const openingOf = (how: string): Conditional['opening'] => (/^если/iu.test(how) ? 'Если' : /^при/iu.test(how) ? 'При' : 'В случае')

/** Another verb behind a paper. */
const sharedTail = /\s*,\s+(?:и|затем)\s+\p{L}+(?:ет|ит)\s.*$/iu

/** What is done in either case; where the bad one names a paper alone, the verb of the good one makes it. */
function eitherOf(
  { text, lane }: Pick<Step, 'text' | 'lane'>,
  { index, 1: good = '', 2: granted = '', 3: how = '', 4: when = '', 5: told = '', 0: whole }: RegExpExecArray,
): Conditional {
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
    lead: leadIn(trimmed(text.slice(0, index)), lane),
    otherwise: granted + after,
    refused: isVerb(first) || isAction(first) ? told : `${verb} ${told}`,
    refuses: refusesBy(told),
  }
}

const refusesBy = (told: string): Conditional['refuses'] =>
  refusalToTakeIn.test(told)
    ? 'take-in'
    : speaksOfRefusal(told) || /мотивированн/iu.test(told)
      ? 'service'
      : returnToPerson.test(told)
        ? 'return'
        : 'rework'

/** «в случае их полноты готовит справку, в противном случае отказывает»: a good case told first, and what is refused where it is none; else null. */
function elseOf({ text, lane }: Pick<Step, 'text' | 'lane'>): Conditional | null {
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

/** What is refused, and what is done else: «готовит отказ, при соответствии – проект разрешения» prepares either. */
function parted(told: string): [string, string | null] {
  const found = elseDone.exec(told)
  if (!found) return [told, null]
  const [refused, otherwise] = [told.slice(0, found.index), told.slice(found.index + found[0].length)]
  const [verb = ''] = refused.split(/\s/u)
  return [refused, acts(otherwise) ? otherwise : `${verb} ${otherwise}`]
}

const recipientBefore = new RegExp(`\\s(?:${applicants.join('|').replaceAll('ь', '')})(?:ю|ям)\\s*$`, 'iu')

const comesFirst = new Set(['check', 'register', 'submit', 'query'])

/** Parts the words before a condition: those by which it becomes known, and those that are done where all is well. */
function checkedFirst(step: Step, before: string, when: string): [string, string] {
  const all = clausesOf(before).map(({ tie, before: limit, told }) => [tie, limit, told].filter(Boolean).join(' '))
  const isActor = (clause: string) => !acts(clause)
  // «дает заключение; при отрицательном заключении …»: what the case speaks of is made first.
  const stems = stemsOf(when)
  const lastMade = all.findLastIndex(
    (clause) => stemsOf(clause).some((stem) => stems.includes(stem)) && /^(?:да|составл|вынос|принима|получа)/iu.test(clause),
  )
  const at = all.findIndex(
    (clause, index) =>
      index > lastMade && !isActor(clause) && (entry.test(clause) || !comesFirst.has(activityOf({ ...step, text: clause }) ?? '')),
  )
  if (at < 0) return [before, '']
  const lead = all.slice(0, at).join(' ')
  return acts(lead) ? [trimmed(lead), all.slice(at).join(' ')] : ['', before]
}

const stemsOf = (text: string): readonly string[] =>
  (text.match(/\p{L}{6,}/gu) ?? []).map((word) => word.toLocaleLowerCase('ru').slice(0, -2))

/** What a step leaves open; null where it goes one way. */
export function choiceOf(step: Step): Choice | null {
  return conditionalOf(step) ?? (step.type === 'gateway' ? null : (pairOf(step) ?? refusalFirst(step)))
}

/** A refusal or, where all is well, something else: «сообщение об отказе … или получение расписки о приеме документов»; null where a step holds no such two. */
export function refusalOrElse(step: Step): { refused: string; granted: string } | null {
  const found = [...step.text.matchAll(elseReceived)].find(
    ({ index, 0: joint }) => refusing.test(step.text.slice(0, index)) && !refusing.test(step.text.slice(index + joint.length)),
  )
  return found ? { refused: step.text.slice(0, found.index), granted: step.text.slice(found.index + found[0].length) } : null
}

/** «уведомляет об отказе либо выдает направление»: the pair of a step that names the refusal before what was asked for; null where it does not. */
function refusalFirst(step: Step): Pair | null {
  const either = refusalOrElse(step)
  // Messages that one gets in the place of another belong to the check before them.
  if (!either || !isVerb(/^\p{L}+/u.exec(either.granted)?.[0] ?? '')) return null
  return { kind: 'pair', lead: null, granted: either.granted, grantedOnly: either.granted, refused: either.refused, decides: false }
}

const refusingNotice = pattern('refusingNotice')
const notice = pattern('notice')

/** Whether a step names a notice of refusal, so that a notice of which no more is said may be either. */
export const namesRefusingNotice = ({ text }: Step): boolean => refusingNotice.test(spelt(text))

/** «Результат – разрешение либо отказ» */
const refusalInResult = /(?<!\p{L})(?:либо|или)\s+(?:\p{L}+\s+){0,2}отказ/iu

/**
 * Which of two ways a step is on: it speaks of both outcomes, of one, or of none. `isEither`: whether a step before it names a notice of
 * refusal.
 */
export function stanceOf(step: Step, isEither = false): 'both' | 'refused' | 'granted' | 'neither' {
  const text = spelt(step.text)
  if (pairOf(step) || refusalInResult.test(step.result ?? '') || result.test(text) || (isEither && notice.test(text))) return 'both'
  if (speaksOfRefusal(text)) return 'refused'
  return grantingPaper.test(text) || payment.test(text) ? 'granted' : 'neither'
}
