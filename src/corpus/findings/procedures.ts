import type { VFile } from 'vfile'
import { type Duration, type ModelledProcess, type ModelledStep, mainWay, type Totals } from '../../model/index.ts'
import { callOf, isRetold, label, partsOf, waysThrough } from '../../process/index.ts'
import { readDuration } from '../../russian/duration.ts'
import { term } from '../../russian/term.ts'
import { likeness } from '../../text/likeness.ts'
import { stemKey, titleKey } from '../../text/title-key.ts'
import type { UnlinkedRegulation } from '../link/index.ts'
import { rolesOf } from '../link/roles.ts'

/** Steps of two tellings with at least this share of their words in common are one step, of one unit or (a slip may name another) of several. */
const sameStep = { oneUnit: 0.6, anyUnit: 0.8 }

/** A regulation's tellings of its procedures, of which each message names the step or the table. */
type Told = Pick<UnlinkedRegulation, 'title' | 'lanes' | 'sections' | 'processes' | 'tableProcesses' | 'tables'>

/**
 * Tells what in the procedures of a регламент does not fit together: a table whose next action does not exist, two tellings of one step
 * with different terms, terms whose sum is beyond the deadline, units that the list of participants does not name, a sentence begun twice,
 * an item whose number is out of order, a term of a table that is none, one action told otherwise in two use cases, a step that has less
 * time than the steps of the point that it calls. All of it may be a slip of the act.
 */
export function checkProcedures(data: Told, file: VFile): void {
  const say = (ruleId: string, line: number, reason: string) =>
    file.message(`${reason} Сверьте с актом.`, { ruleId, source: 'atlas', place: { line, column: 1 } })
  nextActions(data, say)
  disagreeingTerms(data, say)
  termsBeyondDeadline(data, say)
  severalTerms(data, (ruleId, line, reason) =>
    file.info(`${reason} Сверьте с актом.`, { ruleId, source: 'atlas', place: { line, column: 1 } }),
  )
  unlistedUnits(data, (ruleId, line, reason) =>
    file.info(`${reason} Сверьте с актом.`, { ruleId, source: 'atlas', place: { line, column: 1 } }),
  )
  brokenSentences(data, say)
  itemNumbers(data, say)
  unsaidParts(data, say)
  untoldWays(data, say)
  unreadTableTerms(data, say)
  useCases(data, say)
  calledTerms(data, say)
}

/** A step with several terms of which no words say when they hold, and that are not those of several who act in it: the sum has the first alone. */
function severalTerms({ processes }: Told, say: Say): void {
  for (const [step, graph] of processes.flatMap(({ steps, graph }) => steps.map((each) => [each, graph] as const))) {
    const drawn = new Set(graph.nodes.flatMap((node) => (node.step === step.id ? (node.term?.text ?? []) : [])))
    const open = step.terms.filter(({ condition, extends: prolongs }) => condition === null && !prolongs)
    if (open.length > 1 && !open.every(({ text }) => drawn.has(text)))
      say(
        'step-terms-several',
        lineOf(step),
        `У одного шага несколько сроков (${open.map(({ text }) => text).join('; ')}), и не сказано, когда какой; в сумму вошёл первый.`,
      )
  }
}

type Say = (ruleId: string, line: number, reason: string) => void

function nextActions({ tables }: Told, say: Say): void {
  for (const { caption, columns, source } of tables) {
    const numbers = new Set(columns.map(({ number }) => number))
    for (const { number, next } of columns) {
      const named = next?.match(/\d+/gu) ?? []
      if (named.length > 0 && !named.some((each) => numbers.has(each)))
        say('table-next-missing', source.lines[0], `«${caption}»: за действием ${number} названо действие ${next}, но его в таблице нет.`)
    }
  }
}

const lineOf = ({ source }: ModelledStep): number => source.lines[0]
const wordsOf = ({ text, duration }: ModelledStep): ReadonlySet<string> =>
  new Set(stemKey(duration === null ? text : text.replace(duration.text, ' ')).split(' '))

/** The step of another telling that is most like a step, if it is the same one. */
function counterpart(step: ModelledStep, steps: readonly ModelledStep[]): ModelledStep | null {
  const words = wordsOf(step)
  const found = steps
    .filter(({ type, activity }) => type === step.type && activity === step.activity)
    .map((other) => ({ other, alike: likeness(words, wordsOf(other)) }))
    .filter(({ other, alike }) => alike >= (titleKey(other.lane ?? '') === titleKey(step.lane ?? '') ? sameStep.oneUnit : sameStep.anyUnit))
    .sort((a, b) => b.alike - a.alike)[0]
  return found?.other ?? null
}

function disagreeingTerms({ processes }: Told, say: Say): void {
  const pairs = processes.flatMap((one, index) =>
    processes
      .slice(index + 1)
      .filter(({ procedure }) => procedure === one.procedure)
      .map((other) => [one, other] as const),
  )
  for (const [one, other] of pairs)
    for (const step of one.steps) {
      const again = counterpart(step, other.steps)
      if (!again || counterpart(again, one.steps) !== step || !step.duration || !again.duration) continue
      const [first, second] = [term(step.duration), term(again.duration)]
      if (first !== second)
        say('tellings-disagree', lineOf(again), `Срок этого шага здесь «${second}», а в строке ${lineOf(step)} о том же шаге «${first}».`)
    }
}

function termsBeyondDeadline({ title, processes, tableProcesses }: Told, say: Say): void {
  for (const { canonical, totals, steps } of [...processes, ...tableProcesses]) {
    const { stated, deadline, comparison } = mainWay(totals)
    const [first] = steps
    if (!canonical || comparison !== 'longer' || !deadline || !first) continue
    const sum = stated.map(term).toReversed().join(' + ')
    say('terms-beyond-deadline', lineOf(first), `«${title}»: сроки шагов вместе (${sum}) больше срока услуги «${deadline.text}».`)
  }
}

/** Stems of words that only say whose: «аппарат акима аульного (сельского) округа» is «аппарат акима» of the list. */
const whose = /^(?:ауль|сель|посе|окру|райо|горо|обла|услу)$/u

/** Whether a name is a listed one, or one of it that was shortened at its beginning or end, or says only more of whose it is; a person of a listed unit is its. */
function isListed(actor: string, lanes: readonly string[]): boolean {
  const key = stemKey(actor)
  const words = key.split(' ')
  const own = words.slice(0, words.findLastIndex((word) => !whose.test(word)) + 1).join(' ')
  return lanes.map(stemKey).some(
    (lane) =>
      lane === key ||
      lane.startsWith(`${key} `) ||
      lane.endsWith(` ${key}`) ||
      own.endsWith(` ${lane}`) ||
      (key.startsWith(`${lane} `) &&
        key
          .slice(lane.length + 1)
          .split(' ')
          .every((word) => whose.test(word))),
  )
}

/** Whether a name is listed, of «специалист органа или аппарата» either of the two. */
function areListed(actor: string, lanes: readonly string[]): boolean {
  if (isListed(actor, lanes)) return true
  const [first = '', second = '', ...more] = actor.split(/\s+(?:или|либо)\s+/u)
  if (second === '' || more.length > 0 || !isListed(first, lanes)) return false
  const words = first.split(' ')
  return words.some((_, end) => isListed([...words.slice(0, end), second].join(' '), lanes))
}

/** Who asks, and systems and counters, which no list of a provider's units names. */
const outside = /получател|потребител|заявител|портал|корпорац|Центр|ЦОН|^услугодатель$/iu

function unlistedUnits({ title, lanes, processes }: Told, say: Say): void {
  if (lanes.length === 0) return
  const first = new Map<string, ModelledStep>()
  for (const step of processes.flatMap(({ steps }: ModelledProcess) => steps))
    for (const actor of rolesOf(step.lane ?? '')) if (actor !== '' && !first.has(actor)) first.set(actor, step)
  const missing = [...first].filter(([actor]) => !outside.test(actor) && !areListed(actor, lanes))
  const [[, step] = []] = missing
  if (step)
    say(
      'unit-unlisted',
      lineOf(step),
      `«${title}»: в шагах действуют те, кого нет в перечне участников: ${missing.map(([actor]) => actor).join(', ')}.`,
    )
}

function unsaidParts({ processes }: Told, say: Say): void {
  for (const step of processes.flatMap(({ steps }) => steps))
    if (partsOf(step)?.isUnsaid)
      say(
        'parts-order-unsaid',
        lineOf(step),
        'У частей этого шага свои сроки, но не сказано, идут они друг за другом или врозь: показаны по порядку.',
      )
}

function untoldWays({ processes, tableProcesses }: Told, say: Say): void {
  for (const { title, steps, graph } of [...processes, ...tableProcesses])
    if (steps[0] && waysThrough(graph) === null)
      say('ways-untold', lineOf(steps[0]), `«${title}»: путей по процессу слишком много, суммы сроков по ним не посчитаны.`)
}

function unreadTableTerms({ tables }: Told, say: Say): void {
  for (const { columns, source } of tables)
    for (const { number, duration } of columns)
      if (duration !== null && readDuration(duration) === null)
        say(
          'term-not-understood',
          source.lines[0],
          `Срок действия ${number} – «${duration}» – не длительность: в сумму сроков он не вошёл.`,
        )
}

function useCases({ tables }: Told, say: Say): void {
  tables.forEach((alternative, index) => {
    const main = tables[index - 1]
    if (alternative.kind !== 'use-case-alternative' || main?.kind !== 'use-case-main') return
    for (const { number, lane, action } of alternative.columns) {
      const other = main.columns.find((column) => column.number === number && titleKey(column.lane ?? '') === titleKey(lane ?? ''))?.action
      if (action === null || !other || titleKey(action) === titleKey(other)) continue
      if (isRetold({ number, text: action }, { number, text: other }) && label({ text: action, lane }) !== label({ text: other, lane }))
        say('use-cases-disagree', alternative.source.lines[0], `Действие ${number} здесь «${action}», а в основном процессе «${other}».`)
    }
  })
}

/** The most calendar days that a term can take, working days with two days of rest a week; null where it is no term of days. */
function mostDays({ value, unit }: Pick<Duration, 'value' | 'unit'>): number | null {
  if (unit === 'working-day') return value + 2 * Math.ceil(value / 5)
  return unit === 'calendar-day' || unit === 'day' ? value : null
}

/** The least calendar days that the terms of a way take. */
const leastDays = ({ stated }: Pick<Totals, 'stated'>): number =>
  stated.reduce((sum, { value, unit }) => sum + (unit === 'working-day' || unit === 'calendar-day' || unit === 'day' ? value : 0), 0)

/** A step that is another point's procedure, and has less time than that. */
function calledTerms({ processes }: Told, say: Say): void {
  for (const step of processes.flatMap(({ steps }) => steps)) {
    const called = processes.find(({ point }) => point !== null && point === callOf(step.text))
    const most = step.duration && mostDays(step.duration)
    if (!called || most == null || !step.duration) continue
    const way = mainWay(called.totals)
    if (leastDays(way) > most)
      say(
        'call-term-disagrees',
        lineOf(step),
        `На процедуру пункта ${called.point} здесь «${term(step.duration)}», а её шаги вместе занимают ${way.stated.map(term).toReversed().join(' + ')}.`,
      )
  }
}

/** A capital in the middle of a sentence, with which the sentence opens once more: «… неполного пакета В случаях представления …». */
const again = /(?<=[\p{Ll}])\s+(\p{Lu}\p{Ll}*\s+\p{Ll}+\s+\p{Ll}+)/gu

function brokenSentences({ processes }: Told, say: Say): void {
  for (const step of processes.flatMap(({ steps }) => steps))
    for (const { 1: opening = '', index } of step.text.matchAll(again))
      if (index > 0 && titleKey(step.text).startsWith(titleKey(opening)))
        say('sentence-begun-twice', lineOf(step), `Предложение начато дважды: «… ${opening} …».`)
}

function itemNumbers({ sections }: Told, say: Say): void {
  for (const point of sections.flatMap(({ points }) => points)) {
    const numbers = point.items.map(({ number }) => (/^\d+\)$/u.test(number) ? Number.parseInt(number, 10) : null))
    numbers.forEach((number, index) => {
      const [before, after] = [index === 0 ? 0 : numbers[index - 1], numbers[index + 1]]
      if (number === null || before == null || after == null) return
      if (number !== before + 1 && number !== 1 && after === before + 2)
        say(
          'item-number-odd',
          point.items[index]?.source.lines[0] ?? 1,
          `Пункт ${point.number}: здесь стоит ${number}), по порядку должно быть ${before + 1}).`,
        )
    })
  }
}
