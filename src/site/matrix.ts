import { mainWay, type Regulation, type Totals } from '../model/index.ts'
import { countPapers, type PaperCount } from './papers.ts'
import { mainProcess } from './processes.ts'

/** As many regulations stand on one page of figures. */
export const rowsPerPage = 100

/** What a regulation comes to in figures; null where it does not say enough to count. */
export interface Figures {
  steps: number | null
  handOvers: number | null
  papers: PaperCount
  /** Sum of the stated terms of that procedure, a unit each; empty where no step states one. */
  time: Totals['stated']
  /** Steps of that procedure that state no term. */
  untimed: number
  /** Fields on which the regulation says nothing or sends to its standard. */
  silent: number
}

export function figuresOf(regulation: Regulation): Figures {
  const procedure = mainProcess(regulation)
  const way = procedure && mainWay(procedure.totals)
  const unsaid = procedure?.steps.some(({ lane }) => lane === null) ?? true
  return {
    steps: procedure?.steps.length ?? null,
    handOvers: unsaid ? null : (way?.handOvers ?? null),
    papers: countPapers(regulation),
    time: way?.stated ?? [],
    untimed: way?.stepsWithoutTerm ?? 0,
    silent: regulation.silence.filter(({ reason }) => reason === 'silent' || reason === 'by-standard').length,
  }
}
