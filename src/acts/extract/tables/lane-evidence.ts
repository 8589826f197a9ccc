import type { ActionTable } from '../../../model/index.ts'
import { likeness } from '../../../text/likeness.ts'
import { stemsOf } from '../../../text/stems.ts'
import type { RegulationNode } from '../../tree.ts'
import { pointsOf, textsOf, wordsOf } from '../../within.ts'
import { run } from './layout.ts'

/** An action of a use-case table, as far as its unit is asked for. */
interface Action {
  number: string | null
  text: string
}

/** For each action, how much speaks for each lane. */
export type Evidence = number[][]

/** How much a statement of the action table counts beside one of the body and of the action before. */
const weights = { table: 4, body: 4, handover: 1 }
/** Words at the end of an action in which the unit that it is handed to is looked for. */
const handoverWords = 8

/**
 * What speaks for a lane of a use-case table: the like action of an action table is done by that unit; a sentence of the body that begins
 * with the unit («инспектор Центра выдает …») reads like the action; the action before is handed over to the unit («и передает руководителю»).
 * `units` are names of units as the regulation lists them: a lane of the same letters is taken for that unit.
 */
export function evidenceOf(
  actions: readonly Action[],
  lanes: readonly string[],
  tables: readonly ActionTable[],
  sentences: readonly string[],
  units: readonly string[],
): Evidence {
  const named = new Map(units.map((unit) => [run(unit), unit]))
  const unitOf = (lane: string) => named.get(run(lane)) ?? lane
  const stems = lanes.map((lane) => stemsOf(unitOf(lane)))
  const shared = [...(stems[0] ?? [])].filter((stem) => lanes.some((lane) => lane !== lanes[0]) && stems.every((lane) => lane.has(stem)))
  const ownStems = (lane: Set<string>) => new Set([...lane].filter((stem) => !shared.includes(stem)))
  const laneStems = stems.map(ownStems)
  const byNumber = new Map(actions.map((action) => [Number(action.number ?? Number.NaN), action]))
  const doers = doersOf(actions, tables, unitOf)
  const spoken = lanes.map((lane) => sentencesOf(unitOf(lane), sentences))
  return actions.map(({ text, number }, index) => {
    const words = stemsOf(text)
    const before = byNumber.get(Number(number ?? Number.NaN) - 1)
    const handed = stemsOf((before?.text ?? '').split(/\s+/).slice(-handoverWords).join(' '))
    const doer = doers[index]
    const doerStems = ownStems(doer?.stems ?? new Set())
    const nearest = Math.max(...laneStems.map((lane) => likeness(lane, doerStems)))
    return lanes.map((_, lane) => {
      const own = laneStems[lane] as Set<string>
      let score = 0
      if (doer && nearest > 0.5 && likeness(own, doerStems) === nearest) score += weights.table * doer.confidence
      score += weights.body * Math.max(0, ...(spoken[lane] ?? []).map((sentence) => likeness(words, sentence)))
      const head = [...own].slice(0, 2)
      score += (weights.handover * head.filter((stem) => handed.has(stem)).length) / Math.max(1, head.length)
      return score
    })
  })
}

/** All sentences and items of the body, to look for who does what. */
export function sentencesIn(regulation: RegulationNode): string[] {
  return pointsOf(regulation).flatMap(wordsOf).flatMap(textsOf)
}

/** What a unit does by the body: sentences that open with its name, without the name. */
function sentencesOf(lane: string, sentences: readonly string[]): Set<string>[] {
  const own = [...stemsOf(lane)]
  return sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/)
    if (!(words[0] ?? '').toLowerCase().startsWith(own[0] ?? '')) return []
    const opening = [...stemsOf(words.slice(0, own.length + 1).join(' '))].slice(0, own.length)
    if (own.length === 0 || opening.join() !== own.join()) return []
    return [stemsOf(words.slice(own.length).join(' '))]
  })
}

/** Who does the like action by the action table that fits best, and how like it is. */
function doersOf(
  actions: readonly Action[],
  tables: readonly ActionTable[],
  unitOf: (lane: string) => string,
): ({ stems: Set<string>; confidence: number } | null)[] {
  const order = actions.map((_, index) => index).sort((a, b) => Number(actions[a]?.number ?? a) - Number(actions[b]?.number ?? b))
  let best: { score: number; pairs: Map<number, { stems: Set<string>; confidence: number }> } = { score: 0, pairs: new Map() }
  for (const table of tables) {
    const found = align(
      order.map((index) => actions[index] as Action),
      table.columns,
    )
    if (found.score <= best.score) continue
    const pairs = new Map<number, { stems: Set<string>; confidence: number }>()
    for (const { action, column, confidence } of found.pairs) {
      const lane = table.columns[column]?.lane
      if (lane) pairs.set(order[action] as number, { stems: stemsOf(unitOf(lane)), confidence })
    }
    best = { score: found.score, pairs }
  }
  return actions.map((_, index) => best.pairs.get(index) ?? null)
}

interface Alignment {
  score: number
  pairs: { action: number; column: number; confidence: number }[]
}

/** Pairs actions with columns in order; either side may skip. The same number on both sides counts in favour. */
function align(actions: readonly Action[], columns: ActionTable['columns']): Alignment {
  const actionStems = actions.map(({ text }) => stemsOf(text))
  const columnStems = columns.map(({ action, completion }) => [stemsOf(`${action ?? ''} ${completion ?? ''}`), stemsOf(action ?? '')])
  const best: Alignment[][] = Array.from({ length: actions.length + 1 }, () =>
    Array.from({ length: columns.length + 1 }, () => ({ score: 0, pairs: [] })),
  )
  for (let action = 1; action <= actions.length; action++)
    for (let column = 1; column <= columns.length; column++) {
      const left = actions[action - 1] as Action
      const right = columns[column - 1] as ActionTable['columns'][number]
      const like = Math.max(...(columnStems[column - 1] ?? []).map((stems) => likeness(actionStems[action - 1] as Set<string>, stems)))
      const confidence = Math.min(1, like + (left.number !== null && left.number === right.number ? 0.25 : 0))
      const before = best[action - 1]?.[column - 1] as Alignment
      const options = [
        best[action - 1]?.[column] as Alignment,
        best[action]?.[column - 1] as Alignment,
        {
          score: before.score + confidence,
          pairs: [...before.pairs, { action: action - 1, column: column - 1, confidence }],
        },
      ]
      ;(best[action] as Alignment[])[column] = options.reduce((a, b) => (b.score > a.score ? b : a))
    }
  return best[actions.length]?.[columns.length] as Alignment
}
