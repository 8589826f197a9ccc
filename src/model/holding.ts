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

/** The steps of the way that stands for a process (`mainWay`), in its order: a refusal that excludes them is not among them. */
export function stepsOnMainWay<S extends Step>({ steps, totals }: { steps: readonly S[]; totals: ModelledProcess['totals'] }): S[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return mainWay(totals).steps.flatMap((id) => byId.get(id) ?? [])
}

/**
 * Who holds the file one after another on the way that stands for a process, by the terms of which the sum of that way is made. Steps of which the act does
 * not say whose they are stay by themselves: two of them need not be one unit's.
 */
export function holdings(process: Pick<ModelledProcess, 'steps' | 'totals'>): Holding[] {
  const { terms } = mainWay(process.totals)
  const found: Holding[] = []
  for (const { id, lane } of stepsOnMainWay(process)) {
    const last = found.at(-1)
    const holding = last && lane !== null && last.lane === lane ? last : { lane, steps: [], terms: [], untimed: 0 }
    if (holding !== last) found.push(holding)
    holding.steps.push(id)
    const own = terms.filter(({ step }) => step === id)
    if (own.length === 0) holding.untimed += 1
    for (const { value, unit } of own) {
      const same = holding.terms.find((term) => term.unit === unit)
      if (same) same.value += value
      else holding.terms.push({ value, unit })
    }
  }
  return found
}
