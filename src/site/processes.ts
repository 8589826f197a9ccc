import { duration, type ModelledProcess, mainWay, type Process, type Regulation, type Totals } from '../model/index.ts'
import type { Words } from './words/index.ts'

export function allProcesses(regulation: Pick<Regulation, 'processes' | 'tableProcesses'>): ModelledProcess[] {
  return [...regulation.processes, ...regulation.tableProcesses]
}

/**
 * The process that stands for a regulation wherever one does: of the tellings that count the one with most steps, of equals the first. What
 * information systems do stands for it only where nothing else is told. Null where no process is told.
 */
export function mainProcess(regulation: Pick<Regulation, 'processes' | 'tableProcesses'>): ModelledProcess | null {
  const counted = allProcesses(regulation).filter(({ canonical }) => canonical)
  const ofPeople = counted.filter(({ kind }) => kind !== 'information-systems')
  const [first = null, ...others] = ofPeople.length > 0 ? ofPeople : counted
  return others.reduce((longest, one) => (longest && longest.steps.length >= one.steps.length ? longest : one), first)
}

/** As long as a lead-in may be to serve as a heading. */
const shortTitle = 120

/** A heading of a process; `law` where it is the caption of the act and no words of ours. */
export interface ProcessName {
  text: string
  law: boolean
}

/**
 * A heading for each process of a page: its kind, channel and point, since its own lead-in is a long sentence; the caption of its
 * table where it stands in no point. No two are alike.
 */
export function processNames(words: Words, processes: Pick<Process, 'kind' | 'channel' | 'point' | 'title'>[]): ProcessName[] {
  const titles = processes.map((process): ProcessName => {
    const law = process.point === null && process.title.length <= shortTitle
    return {
      law,
      text: law ? process.title.replace(/(?<=^|\. )\p{Ll}/gu, (letter) => letter.toUpperCase()) : words.regulation.process.title(process),
    }
  })
  return titles.map(({ text, law }, index) => {
    const before = titles.slice(0, index).filter((other) => other.text === text).length
    return { law, text: before === 0 ? text : `${text} (${before + 1})` }
  })
}

/** «3 рабочих дня + 30 минут»: a sum, one term a unit, never mixed, the longest unit first. */
export const sumInWords = ({ service }: Words, stated: Totals['stated']): string =>
  stated
    .toSorted((one, other) => units.indexOf(other.unit) - units.indexOf(one.unit))
    .map(service.term)
    .join(' + ')
const units = duration.shape.unit.options

/** The sum of a process; null where no step states a term. */
export function totalTime(words: Words, { totals }: ModelledProcess): string | null {
  return sumInWords(words, mainWay(totals).stated) || null
}

/** What the sum at the head of a process counts: «сумма сроков без отказа» where other ways end otherwise. */
export function totalName({ regulation }: Words, { totals }: ModelledProcess): string {
  const { way } = mainWay(totals)
  const isOnly = totals.every((each) => each.way === way)
  return isOnly && way === 'granted' ? regulation.process.total : regulation.process.totals[way]
}

/** A sum beside the first; `condition` is the words of the act for the case in which it holds. */
export interface OtherTime {
  name: string
  condition: string | null
  time: string
}

/** The sums of the ways beside the first; ways of one kind from the shortest to the longest. */
export function otherTimes(words: Words, { totals }: ModelledProcess): OtherTime[] {
  const { totals: names, fromTo } = words.regulation.process
  const timeOf = ({ stated }: Totals) => sumInWords(words, stated)
  const groups = Map.groupBy(totals, ({ way, condition }) => `${way} ${condition}`)
  return [...groups.values()].flatMap((all, group): OtherTime[] => {
    const [first] = all
    const times = [...new Set(all.map(timeOf).filter((time) => time !== ''))].toReversed()
    const [least = '', most = least] = [times[0], times.at(-1)]
    if (!first || least === '' || (group === 0 && least === most)) return []
    // A case for which the text gives a deadline and no other terms of steps.
    if (first.condition !== null && first.deadline !== null && timeOf(first) === timeOf(mainWay(totals)))
      return [{ name: words.regulation.process.deadlineOf, condition: first.condition, time: words.service.term(first.deadline) }]
    return [{ name: names[first.way], condition: first.condition, time: least === most ? least : fromTo(least, most) }]
  })
}

/** «срок указан у 1 шага из 11»; null where every step states one. */
export function timedSteps({ regulation }: Words, { totals }: ModelledProcess): string | null {
  const { steps, stepsWithoutTerm } = mainWay(totals)
  return stepsWithoutTerm === 0 ? null : regulation.process.timed(steps.length - stepsWithoutTerm, steps.length)
}

/** Who acts in a process, each once, in order of entry. */
export function processLanes({ graph }: ModelledProcess): string[] {
  return graph.lanes.map(({ name }) => name)
}

/** How the steps agree with the deadline that the regulation states; null where it states none. */
export function deadlineNote({ service, regulation }: Words, { totals }: ModelledProcess): string | null {
  const { deadline, comparison, leftOut } = mainWay(totals)
  if (deadline === null || comparison === null) return null
  const { comparisons, notCounted } = regulation.process
  const without = comparison === 'incomparable' ? [] : leftOut.flatMap((unit) => notCounted[unit] ?? [])
  return `${[`${regulation.process.deadline(service.term(deadline))}; ${comparisons[comparison]}`, ...without].join(', ')}.`
}

/** A difference of a step that repeats another: what this telling says, and what the other says in its place. */
export interface RetoldStep {
  step: string
  /** `law` where the words are those of the act. */
  said: { name: string; text: string; law: boolean }
  there: string | null
}

/** In what a telling differs from the one that it repeats. */
export function retold({ service, regulation }: Words, { steps, retells }: ModelledProcess, counted: ModelledProcess): RetoldStep[] {
  const { facets, nobody, noTerm } = regulation.process
  return (retells?.differences ?? []).flatMap(({ step: id, of, facets: differing }) => {
    const [step, other] = [steps.find((each) => each.id === id), counted.steps.find((each) => each.id === of)]
    if (!step || !other) return []
    const termOf = ({ duration }: typeof step) => (duration === null ? noTerm : service.term(duration))
    const values = {
      lane: { text: step.lane ?? nobody, there: other.lane ?? nobody, law: true },
      term: { text: termOf(step), there: termOf(other), law: false },
      words: { text: facets.otherWords, there: null, law: false },
    }
    return differing.map((facet) => ({
      step: id,
      said: { name: facets.ofStep(step.number ?? '', facets[facet]), text: values[facet].text, law: values[facet].law },
      there: values[facet].there,
    }))
  })
}
