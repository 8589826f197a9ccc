import type { ModelledProcess, Step } from './process.ts'
import { mainWay, type Totals } from './totals.ts'

/** One unit holding the file: its steps that follow one another, with their terms summed unit by unit. */
export interface Holding {
  /** As the act words it; null where it does not say who. */
  lane: string | null
  /** Ids of the steps. */
  steps: string[]
  terms: Totals['stated']
  /** Steps that state no term. */
  untimed: number
}

/** Who holds the file one after another, in the order of the steps. */
export function holdings(steps: readonly Pick<Step, 'id' | 'lane' | 'duration'>[]): Holding[] {
  const found: Holding[] = []
  for (const { id, lane, duration } of steps) {
    const last = found.at(-1)
    const holding = last && last.lane === lane ? last : { lane, steps: [], terms: [], untimed: 0 }
    if (holding !== last) found.push(holding)
    holding.steps.push(id)
    if (duration === null) holding.untimed += 1
    else {
      const same = holding.terms.find(({ unit }) => unit === duration.unit)
      if (same) same.value += duration.value
      else holding.terms.push({ value: duration.value, unit: duration.unit })
    }
  }
  return found
}

/** The steps of the way that stands for a process (`mainWay`), in its order: a refusal that excludes them is not among them. */
export function stepsOnMainWay<S extends Step>({ steps, totals }: { steps: readonly S[]; totals: ModelledProcess['totals'] }): S[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return mainWay(totals).steps.flatMap((id) => byId.get(id) ?? [])
}
