import type { Sequenced } from '../acts/index.ts'
import type { ProcessGraph } from '../model/index.ts'
import { activitiesOf } from './activity.ts'
import { channelThrough } from './channel.ts'
import { stepFlows } from './flows.ts'
import { processGraph } from './sequence.ts'
import type { ToldProcess } from './tellings.ts'
import { caseDeadlines, termsOf } from './terms.ts'
import { totalsOf } from './totals.ts'

/** A process with the given graph: activities, flows and totals follow from it. */
export function modelled({ behind = [], ...process }: Sequenced, graph: ProcessGraph, processingTime: readonly string[]): ToldProcess {
  const steps = process.steps.map((step) => {
    const activities = activitiesOf(step)
    return { ...step, activity: activities[0] ?? null, activities, terms: termsOf(step) }
  })
  return {
    ...process,
    steps,
    flows: stepFlows(graph),
    totals: totalsOf({ ...process, channel: channelThrough(process), steps, deadlines: caseDeadlines(behind) }, graph, processingTime),
    graph,
  }
}

/** A sequence of steps with its graph, activities and totals. `processingTime`: the limbs of «Сроки оказания…» of its regulation. */
export function modelProcess(process: Sequenced, processingTime: readonly string[]): ToldProcess {
  return modelled(process, processGraph(process.steps), processingTime)
}
