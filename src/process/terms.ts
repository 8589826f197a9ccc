import { readLane } from '../acts/index.ts'
import { termCases } from '../drafting/term-cases.ts'
import type { Duration, Step, Term } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { isVerb } from '../russian/verbs.ts'
import { withoutTrailing } from '../text/trailing.ts'
import { isAction } from './reading/words.ts'

/** Where a stretch of a step ends that may have a term of its own: «…; в случаях …», «…: принятие решения – 18 рабочих дней; …». */
const stretchEnd = /;\s|(?<!(?:час|мин|раб|кал|календ))\.\s+(?=\p{Lu}|(?:в\s+случа\p{L}+|при|если)(?!\p{L}))|:\s+/gu

/** The case in which something is done, up to what is done there: «в случае неполного пакета документов, …», «если …, то …». */
const opening = /(?:^|[\s,(])((?:в\s+случа[ея]х?|при\s+(?:не|отсутств|наличи|выявлен|установлен|необходимост|продлен)|если)(?!\s*$).*)$/iu
const anotherCase = /[,;]\s+(?:а\s+)?(?:при|в\s+случа[ея]х?|если)\s/iu
const conditionEnd =
  /\s+срок(?:а|и)?(?!\p{L})|\s*[–—-]\s|,\s+(?=(?:то\s+)?(?:\p{L}+\s+){0,6}?\p{L}+(?:ет|ит|ют|ут|ат|ят)(?:ся)?(?!\p{L}))|\s+(?=(?:в\s+)?(?:течени[ие]|срок|не\s+(?:более|позднее))(?!\p{L}))/iu

/** The case that words open with; null where the unit has done something else by then, so that the term is that of all of it. */
function conditionIn(before: string): string | null {
  const found = opening.exec(before)
  const words = found?.[1]
  if (!found || words === undefined || acts(before.slice(0, found.index))) return null
  const condition = words.slice(0, conditionEnd.exec(words)?.index ?? words.length)
  // «при наличии документов регистрирует, при отсутствии отказывает – 15 минут»: what is done in either case takes it.
  if (anotherCase.test(words)) return null
  return undone(condition)
}

/** A case without what is done in it and who does it: «при выявлении ошибок специалист возвращает их». */
function undone(condition: string): string {
  const words = [...condition.matchAll(/\p{L}+/gu)]
  // «если» opens a sentence that has a verb of its own.
  const verb = /^если/iu.test(condition) ? undefined : words.find(([word]) => isVerb(word))
  return withoutTrailing(condition.slice(0, verb === undefined ? condition.length : subjectAt(condition, verb.index)), ',').trim()
}

/** Where who does it stands before the verb: the name that the lane gives, else the verb itself. */
function subjectAt(condition: string, verb: number): number {
  const name = readLane(condition, [])
  const at = name === null ? -1 : condition.toLocaleLowerCase('ru').indexOf(name.toLocaleLowerCase('ru'))
  return at > 0 && at < verb ? at : verb
}

const acts = (words: string): boolean => (words.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word) || isAction(word))

/** The case of which a term is that stands behind another, by the words between them: «– 10 минут, по телефону – 5 минут». */
function caseBetween(words: string): string | null {
  const condition = termCases.map(({ pattern }) => pattern.exec(words)?.groups?.condition).find((found) => found !== undefined)
  return condition === undefined || (condition.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word)) ? null : condition
}

/** What one of several listed parts is: its words without the term. */
const partIn = (before: string): string | null => withoutTrailing(before, ',–—-').trim() || null

/** The case that stands behind a prolongation: «продлевается на месяц, в случаях …». */
const caseBehind = (after: string): string | null => /^[\s,]*((?:в\s+случа[ея]х?|при|если)(?!\p{L}).*)$/iu.exec(after)?.[1]?.trim() ?? null

/** What is done within a term that stands before it: «либо в течение 1 рабочего дня направление акиму». */
const doneBehind = (after: string): string | null => (acts(after) ? (/^\s*([^,;.]+)/u.exec(after)?.[1]?.trim() ?? null) : null)

/** A term where it stands in the text. */
interface Placed {
  duration: Duration
  index: number
  prolongs: boolean
}

const prolongation = /продл\p{L}+\s+(?:на\s+)?(?:срок\s+)?(?:до\s+)?/giu
const byOne = /^(?:месяц|день|неделю|год)(?!\p{L})/iu

/** Where the words of a term stand as words: «1 час» does not stand in «11 часов». */
function wordsAt(stretch: string, words: string, from: number): number {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\d]/u.test(sign)
  for (let at = stretch.indexOf(words, from); at >= 0; at = stretch.indexOf(words, at + 1))
    if (!isLetter(stretch[at - 1]) && !isLetter(stretch[at + words.length])) return at
  return -1
}

/** The terms that a stretch of the text states, one after another. */
function placedIn(stretch: string, offset: number): Placed[] {
  const found: Placed[] = []
  for (let rest = 0, next = readDuration(stretch); next !== null; next = readDuration(stretch.slice(rest))) {
    const index = wordsAt(stretch, next.duration.text, rest)
    if (index < 0) break
    found.push({ duration: next.duration, index: offset + index, prolongs: false })
    rest = index + next.duration.text.length
  }
  return found
}

/** The terms by which another is prolonged: «продлевается на 1 (один) месяц», «на месяц». */
function prolongations(text: string): Placed[] {
  return [...text.matchAll(prolongation)].flatMap((found) => {
    const start = found.index + found[0].length
    const behind = text.slice(start, start + 100)
    const one = byOne.exec(behind)?.[0]
    const duration = readDuration(one === undefined ? behind : `1 ${one}`)?.duration
    if (!duration) return []
    const words = one ?? duration.text
    const index = text.indexOf(words, start)
    return index - start > 3 ? [] : [{ duration: { ...duration, text: words }, index, prolongs: true }]
  })
}

/**
 * All terms of a step. A term in a stretch that opens with a case holds in that case; of parts listed behind a colon each has its own.
 * The step's own term stands first where its words hold none (a table has a row of its own for it).
 */
export function termsOf({ text, duration }: Pick<Step, 'text' | 'duration'>): Term[] {
  const ends = [0, ...[...text.matchAll(stretchEnd)].map((found) => found.index + found[0].length), text.length]
  const listedFrom = text.indexOf(': ')
  const prolonged = prolongations(text)
  const stated = [...ends.slice(0, -1).flatMap((start, place) => placedIn(text.slice(start, ends[place + 1]), start)), ...prolonged]
    .filter(({ index, prolongs }) => prolongs || !prolonged.some((other) => other.index === index))
    .sort((a, b) => a.index - b.index)
  const terms = stated.map(({ duration: { value, unit, text: words }, index, prolongs }, place): Term => {
    const start = ends.findLast((end) => end <= index) ?? 0
    const before = text.slice(Math.max(start, place > 0 ? (stated[place - 1]?.index ?? 0) : 0), index)
    const end = ends.find((each) => each > index) ?? text.length
    const isPart = !prolongs && listedFrom >= 0 && start > listedFrom && stated.length > 1
    const behind = caseBehind(text.slice(index + words.length, end))
    const isOther = /(?:либо|или)\s+$/iu.test(before)
    const last = stated[place - 1]
    const between = text.slice(Math.max(start, last ? last.index + last.duration.text.length : 0), index)
    const said = prolongs ? behind : isOther ? (behind ?? doneBehind(text.slice(index + words.length, end))) : conditionIn(before)
    const condition = said ?? (prolongs || stated.length < 2 ? null : (caseBetween(between) ?? (isPart ? partIn(between) : null)))
    return { value, unit, text: words, condition, extends: prolongs }
  })
  if (duration === null || terms.some((term) => term.text === duration.text)) return terms
  return [{ ...duration, condition: null, extends: false }, ...terms]
}

/** A deadline of the whole service for a case: «В случаях недостаточности документов … срок оказания государственной услуги – 20 рабочих дней». */
const wholeService = /(?<!\p{L})срок(?:а|и)?\s+(?:оказани|предоставлени|рассмотрени|исполнени)\p{L}+/iu

/** The deadlines for cases that stand behind the steps of a process. */
export function caseDeadlines(behind: readonly string[]): Term[] {
  return behind
    .filter((text) => wholeService.test(text))
    .flatMap((text) => termsOf({ text, duration: null }))
    .filter(({ condition }) => condition !== null)
}
