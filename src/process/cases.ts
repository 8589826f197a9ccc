import { branches } from '../drafting/branches.ts'
import type { Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { isVerb } from '../russian/verbs.ts'
import { choiceOf } from './choice/index.ts'
import { makerAt } from './choice/maker.ts'
import { habit } from './choice/words.ts'
import type { Parts } from './parts.ts'
import { speaksOfRefusal } from './refusal.ts'

/** How a case opens: «при …», «в случае …», «если …». */
const opening = /^(?:а\s+)?(?:при|в\s*случа[ея]х?|если)(?!\p{L})\s+/iu

/** Where one case follows another in a step. */
const between = /\s*[;,]\s+(?:а\s+)?(?=(?:при|в\s*случа[ея]х?|если|иначе|в\s+(?:противном|ином)\s+случае)(?!\p{L}))/iu

/** «в противном случае …»: the case that is none of those before it. */
const elseOpening = /^(?:иначе|в\s+(?:противном|ином)\s+случае)(?!\p{L})/iu

/** Words of two cases of which always one holds. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:налич|выявлен|обнаружен|имеются|имеется|есть(?!\p{L}))/iu, /отсутств|(?<!\p{L})нет(?!\p{L})/iu],
  [/положительн/iu, /отрицательн/iu],
  [/(?<!не)соответств/iu, /(?:не|не\s)соответств/iu],
  [/(?<!не)полн(?:ом|от|ый|ого)/iu, /неполн/iu],
  [/(?<!не)соглас/iu, /(?:не|не\s)соглас/iu],
  [/(?<!не)подтвержд/iu, /(?:не|не\s)подтвержд/iu],
]

/** What is said of the case itself, before what is done in it. */
function conditionIn(text: string): string | null {
  const found = opening.exec(text)
  if (!found) return null
  const behind = text.slice(found[0].length)
  // «если имеется свободное место, …»: a sentence with a verb of its own.
  if (/если/iu.test(found[0])) return /^[^,–—]*/u.exec(behind)?.[0] ?? behind
  const end = [...behind.matchAll(/\p{L}+/gu)].find(({ 0: word }) => isVerb(word))?.index ?? behind.length
  return behind.slice(0, end)
}

/** Whether always one of two cases holds: «при отсутствии записи …», «при наличии записи …». */
function opposed(one: string, other: string): boolean {
  const [first, second] = [conditionIn(one), conditionIn(other)]
  if (first === null || second === null) return false
  return opposites.some(
    ([yes, no]) => (yes.test(first) && !no.test(first) && no.test(second)) || (no.test(first) && yes.test(second) && !no.test(second)),
  )
}

const doesSomething = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word))

/** The two cases of one step, neither of which refuses: «в случае выявления противопоказаний направляет …; при их отсутствии оформляет …»; else null. */
export function casesIn(step: Step): Parts | null {
  if (choiceOf(step) !== null) return null
  const name = step.lane?.toLocaleLowerCase('ru') ?? ''
  const text = name !== '' && step.text.toLocaleLowerCase('ru').startsWith(`${name} `) ? step.text.slice(name.length + 1) : step.text
  const parts = text.split(between)
  const [second = '', first = ''] = [parts.at(-1), parts.at(-2)]
  const part = (text: string): Step => ({ ...step, text, duration: readDuration(text)?.duration ?? step.duration })
  if (parts.length < 2) return null
  const paper = paperInstead(text.slice(0, text.length - second.length), second)
  if (paper) {
    const answers = paper.isOther ? (['no', 'yes'] as const) : (['yes', 'no'] as const)
    const asked = { worded: paper.limit, answers }
    return { lead: paper.lead, isParallel: false, asked, cases: [[part(paper.usual)], [part(paper.instead)]], isUnsaid: false }
  }
  const limited = fromCase(first)
  const limit = elseOpening.test(second) ? conditionIn(limited) : null
  if (!(limit !== null || opposed(first, second)) || !doesSomething(conditionless(limited)) || !doesSomething(second)) return null
  const lead = parts.slice(0, -2).join('; ')
  // «иначе» says nothing by itself: the question says which case it is.
  const asked = limit === null ? null : { worded: `${opening.exec(limited)?.[0] ?? ''}${limit}`.trim(), answers: ['yes', 'no'] as const }
  return { lead: lead === '' ? null : lead, isParallel: false, asked, cases: [[part(first)], [part(second)]], isUnsaid: false }
}

/** «по результатам осмотра врач при наличии показаний оформляет …»: the words from where the case opens, where nothing is done before it. */
function fromCase(text: string): string {
  const at = /(?<!\p{L})(?:при|в\s*случа[ея]х?|если)\s/iu.exec(text)?.index ?? 0
  return doesSomething(text.slice(0, at)) ? text : text.slice(at)
}

const conditionless = (text: string): string => text.slice((opening.exec(text)?.[0].length ?? 0) + (conditionIn(text)?.length ?? 0))

/** «при отсутствии в архиве сведений – ответ об отсутствии сведений»: a case, and a paper without a verb. */
const paperInCase = new RegExp(
  `^(?<limit>(?:при|в\\s*случа[ея]х?)\\s(?!необходимост)[^,;–—]+?)\\s*[–—]\\s*(?<paper>(?:\\p{L}+\\s+){0,2}?(?:${branches.otherPaper.words})[^,;.–—\\d]*)(?<tail>[;.–—].*)?$`,
  'iu',
)

interface PaperInstead {
  lead: string | null
  /** The case that is asked for, as the text words it, and whether it is that of the other paper. */
  limit: string
  isOther: boolean
  usual: string
  instead: string
}

/** What is made as a rule, and in a case the other paper, by the verb that makes the first; null where a case names no paper. */
function paperInstead(before: string, second: string): PaperInstead | null {
  const { limit, paper, tail = '' } = paperInCase.exec(second)?.groups ?? {}
  if (!limit || !paper || doesSomething(limit) || doesSomething(paper)) return null
  const at = makerAt(before)
  const [verb = ''] = /^\p{L}+/u.exec(before.slice(Math.max(0, at))) ?? []
  const usual = before.slice(Math.max(0, at)).replace(/[\s,;]+(?:а\s+)?$/u, '')
  if (at < 0 || !isVerb(verb) || opening.test(usual)) return null
  const instead = `${limit} ${verb} ${paper.trim()}${tail}`
  const lead = before.slice(0, at).replace(/[\s,;]+(?:и|а|затем)?\s*$/u, '')
  // «при отсутствии противопоказаний выписывает справку, при их наличии – заключение»: the first case says what the second is.
  const own = /(?:^|\s)(?<own>(?:при|в\s*случа[ея]х?)\s[^,;]*)$/iu.exec(lead)?.groups?.own
  if (own && !doesSomething(own)) {
    const done = lead.slice(0, -own.length)
    return { lead: doesSomething(done) ? done : null, limit: own, isOther: false, usual: `${own} ${usual}${tail}`, instead }
  }
  return { lead: doesSomething(lead) ? lead : null, limit, isOther: true, usual: usual + tail, instead }
}

const result = habit('result')

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}{6,}/gu) ?? []).map((word) => word.toLocaleLowerCase('ru').slice(0, -2)))

/**
 * The case of two of which the steps behind say no more: the next speaks of what the other one makes, and of nothing that this one does; null
 * where it speaks of both or of neither.
 */
export function untoldCase({ cases, isParallel }: Parts, next: Step | undefined): number | null {
  if (isParallel || cases.length !== 2 || next === undefined || result.test(next.text)) return null
  const said = cases.map((steps) => stemsOf(steps.map(({ text }) => text).join(' ')))
  const heard = [...stemsOf(next.text)]
  const [first, second] = said.map((own, index) => heard.some((stem) => own.has(stem) && !said[1 - index]?.has(stem)))
  return first === second ? null : first ? 1 : 0
}

/** Whether two steps that follow each other are done in cases of which always one holds, and neither refuses. */
export function areCases(step: Step, next: Step | undefined): next is Step {
  if (next === undefined || !opposed(step.text, next.text)) return false
  return [step, next].every((each) => choiceOf(each) === null && !speaksOfRefusal(each.text))
}

/** «на этом оказание услуги завершается» */
export const endsService = ({ text }: Step): boolean => /на\s+этом\s[^.;]*(?:завершается|заканчивается|прекращается)/iu.test(text)
