import type { Sequenced } from '../acts/index.ts'
import type { ActionTable, ProcessGraph, Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { likeness } from '../text/likeness.ts'
import { stemKey } from '../text/title-key.ts'
import type { OpenWay } from './builder.ts'
import { choiceOf } from './choice/index.ts'
import { grantedText } from './choice/model.ts'
import { label } from './label.ts'
import { modelled, modelProcess } from './model.ts'
import { speaksOfRefusal } from './refusal.ts'
import { Telling } from './telling.ts'
import type { ToldProcess } from './tellings.ts'

/** The columns of a table as steps; ids are local to the regulation: `t1-s1`. */
function stepsOf(table: ActionTable, id: string): Step[] {
  return table.columns.flatMap((column, index) =>
    column.action === null
      ? []
      : [
          {
            id: `${id}-s${index + 1}`,
            number: column.number === null ? null : `${column.number})`,
            type: 'task' as const,
            lane: column.lane,
            text: column.action,
            duration: column.duration === null ? null : (readDuration(column.duration)?.duration ?? null),
            result: column.completion,
            source: table.source,
          },
        ],
  )
}

const letters = (text: string | null): string => (text ?? '').toLocaleLowerCase('ru').replace(/[^\p{L}\d]/gu, '')
const refuses = ({ text }: Step): boolean => speaksOfRefusal(text)
/** Two steps are one where a unit does the same; words that a label leaves out may differ, but a refusal is never like what was asked for. */
const agree = (a: Step, b: Step): boolean =>
  letters(a.lane) === letters(b.lane) &&
  (letters(a.text) === letters(b.text) || (refuses(a) === refuses(b) && (label(a) === label(b) || isRetold(a, b))))

/** Two wordings of one action have at least this share of their words in common. */
const sameAction = 0.75

const wordsOf = ({ text }: Pick<Step, 'text'>): ReadonlySet<string> => new Set(stemKey(text).split(' '))

/** Whether two use cases tell the action of one number in almost the same words: one of them has a slip, and neither is another way. */
export function isRetold(a: Pick<Step, 'number' | 'text'>, b: Pick<Step, 'number' | 'text'>): boolean {
  return a.number !== null && a.number === b.number && !speaksOfOutcome(a) && likeness(wordsOf(a), wordsOf(b)) >= sameAction
}

/** A paper that one use case has and the other has not. */
const speaksOfOutcome = ({ text }: Pick<Step, 'text'>): boolean => /отказ|уведомлени|справк|удостоверени|результат/iu.test(text)

/** A stretch of the two use cases: steps that both have, or the steps in which they differ. */
type Stretch = { common: Step[] } | { main: Step[]; alternative: Step[] }

/** Splits two use cases into stretches, common ones as long as can be (longest common subsequence). */
function stretches(main: readonly Step[], alternative: readonly Step[]): Stretch[] {
  const lengths = Array.from({ length: main.length + 1 }, () => new Array<number>(alternative.length + 1).fill(0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = main.length - 1; i >= 0; i -= 1) {
    for (let j = alternative.length - 1; j >= 0; j -= 1) {
      const same = agree(main[i] as Step, alternative[j] as Step)
      ;(lengths[i] as number[])[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < main.length || j < alternative.length) {
    const [one, other] = [main[i], alternative[j]]
    const last = found.at(-1)
    if (one && other && agree(one, other)) {
      if (last && 'common' in last) last.common.push(one)
      else found.push({ common: [one] })
      i += 1
      j += 1
      continue
    }
    const differing = last && 'main' in last ? last : { main: [] as Step[], alternative: [] as Step[] }
    if (differing !== last) found.push(differing)
    if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      differing.main.push(one)
      i += 1
    } else if (other) {
      differing.alternative.push(other)
      j += 1
    }
  }
  return found
}

/**
 * Main and alternative use case as one graph, joined where they agree; where they part, a gateway asks whether it is a refusal. Ways that
 * met again part before the end, which tells them apart.
 */
function useCaseGraph(main: readonly Step[], alternative: readonly Step[]): ProcessGraph {
  const telling = new Telling()
  const first = main[0] ?? alternative[0]
  telling.lane = telling.graph.lane(first?.lane ?? null)
  let open: OpenWay[] = [{ from: telling.graph.start(telling.lane), answer: null }]
  const run = (ways: OpenWay[], steps: readonly Step[], isGranted = false): OpenWay[] =>
    steps.reduce((current, step) => {
      const choice = choiceOf(step)
      if (isGranted && choice?.kind === 'pair') return telling.task(current, { ...step, text: grantedText(choice) })
      return choice?.kind === 'conditional' ? telling.conditional(current, step, choice, false).granted : telling.task(current, step)
    }, ways)
  const all = stretches(main, alternative)
  let refusalIsOpen = false
  all.forEach((stretch, index) => {
    if ('common' in stretch) {
      open = run(open, stretch.common)
      return
    }
    const isRefusal = stretch.alternative.some(refuses)
    telling.lane = telling.graph.lane((stretch.main[0] ?? stretch.alternative[0])?.lane ?? null)
    const gateway = telling.question(open, isRefusal ? 'refused' : 'which-way', null)
    const [ordinary, other] = isRefusal ? (['no', 'yes'] as const) : (['main', 'alternative'] as const)
    const onward = run([{ from: gateway, answer: ordinary }], stretch.main, isRefusal)
    const isLast = index === all.length - 1
    if (isLast) telling.end(onward, 'result')
    const aside = run([{ from: gateway, answer: other }], stretch.alternative)
    if (isLast && isRefusal) telling.endRefused(aside, stretch.alternative.at(-1)?.text ?? '')
    else if (isLast) telling.end(aside, 'result')
    refusalIsOpen = !isLast && (refusalIsOpen || isRefusal)
    open = isLast ? [] : [...onward, ...aside]
  })
  if (open.length > 0 && refusalIsOpen) {
    const gateway = telling.question(open, 'answer-refused', null)
    telling.end([{ from: gateway, answer: 'yes' }], 'refusal')
    open = [{ from: gateway, answer: 'no' }]
  }
  telling.end(open, 'result')
  return telling.graph.graph()
}

/**
 * The processes that the tables of 2012 tell: each table of actions is one; a main use case and the alternative that follows it
 * are one together.
 */
export function tableProcesses(tables: readonly ActionTable[], processingTime: readonly string[]): ToldProcess[] {
  const found: ToldProcess[] = []
  tables.forEach((table, index) => {
    const id = `t${index + 1}`
    const base: Sequenced = { id, point: null, kind: 'actions', channel: null, title: table.caption, steps: stepsOf(table, id) }
    if (table.kind === 'use-case-alternative' && tables[index - 1]?.kind === 'use-case-main') return
    const next = tables[index + 1]
    if (table.kind === 'use-case-main' && next?.kind === 'use-case-alternative') {
      const other = stepsOf(next, `t${index + 2}`)
      const graph = useCaseGraph(base.steps, other)
      const used = new Set(graph.nodes.map(({ step }) => step))
      const steps = [...base.steps, ...other].filter((step) => used.has(step.id))
      found.push(modelled({ ...base, title: `${base.title}. ${next.caption}`, steps }, graph, processingTime))
      return
    }
    if (base.steps.length > 0) found.push(modelProcess(base, processingTime))
  })
  return found
}
