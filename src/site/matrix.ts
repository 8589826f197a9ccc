import { type ModelledProcess, mainWay, type Regulation } from '../model/index.ts'

/** What a regulation comes to in figures; null where it does not say enough to count. */
export interface Figures {
  steps: number | null
  handOvers: number | null
  papers: number | null
  /** Sum of the stated terms of that procedure, a unit each; empty where no step states one. */
  time: { value: number; unit: ReturnType<typeof mainWay>['stated'][number]['unit'] }[]
  /** Steps of that procedure that state no term. */
  untimed: number
  /** Fields on which the regulation says nothing or sends to its standard. */
  silent: number
}

/** The procedure by which a regulation is counted: of the tellings that count the one with most steps, of equals the first. */
export function longestProcedure({ processes, tableProcesses }: Pick<Regulation, 'processes' | 'tableProcesses'>): ModelledProcess | null {
  const counted = [...processes, ...tableProcesses].filter(({ canonical }) => canonical)
  return counted.reduce<ModelledProcess | null>(
    (longest, one) => (longest && longest.steps.length >= one.steps.length ? longest : one),
    null,
  )
}

/** Papers of the longest list: lists of one regulation are for different cases and are not added up. */
const papersOf = ({ evidence }: Pick<Regulation, 'evidence'>): number | null =>
  evidence.length === 0 ? null : Math.max(...evidence.map(({ items }) => items.length))

export function figuresOf(regulation: Regulation): Figures {
  const procedure = longestProcedure(regulation)
  const way = procedure && mainWay(procedure.totals)
  const unsaid = procedure?.steps.some(({ lane }) => lane === null) ?? true
  return {
    steps: procedure?.steps.length ?? null,
    handOvers: unsaid ? null : (way?.handOvers ?? null),
    papers: papersOf(regulation),
    time: way?.stated ?? [],
    untimed: way?.stepsWithoutTerm ?? 0,
    silent: regulation.silence.filter(({ reason }) => reason !== 'excluded').length,
  }
}
