import { rolesOf } from '../corpus/index.ts'
import type { ModelledProcess, ModelledStep, Regulation } from '../model/index.ts'
import { allProcesses } from './processes.ts'

/** A step that lies on somebody's desk: who had the file before, and who has it next, as acts word them. */
export interface DeskStep {
  step: ModelledStep
  /** Lanes of the steps right before and right behind; null among them where the act does not say who acts. Empty at either end of the procedure. */
  before: (string | null)[]
  after: (string | null)[]
}

/** A procedure as one unit sees it. */
export interface DeskProcedure {
  process: ModelledProcess
  steps: DeskStep[]
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** The steps of a regulation that one role does, procedure by procedure, each procedure by the telling that counts. `isRole` knows the role in a wording. */
export function deskOf(
  regulation: Pick<Regulation, 'processes' | 'tableProcesses'>,
  isRole: (wording: string) => boolean,
): DeskProcedure[] {
  return allProcesses(regulation)
    .filter(({ canonical }) => canonical)
    .map((process) => {
      const lanes = new Map(process.steps.map(({ id, lane }) => [id, lane]))
      const laneOf = (id: string) => lanes.get(id) ?? null
      const own = process.steps.filter(({ lane }) => lane !== null && rolesOf(lane).some(isRole))
      return {
        process,
        steps: own.map((step) => ({
          step,
          before: unique(process.flows.filter(({ to }) => to === step.id).map(({ from }) => laneOf(from))),
          after: unique(process.flows.filter(({ from }) => from === step.id).map(({ to }) => laneOf(to))),
        })),
      }
    })
    .filter(({ steps }) => steps.length > 0)
}
