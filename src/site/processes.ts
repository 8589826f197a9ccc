import { processTitle } from '../drawing/names.ts'
import { type ModelledProcess, mainWay, type Process } from '../model/index.ts'
import { form, term } from './words.ts'

/** As long as a lead-in may be to serve as a heading. */
const shortTitle = 120

/**
 * A heading for each process of a page: its kind, channel and point, since its own lead-in is a long sentence; the caption of its
 * table where it stands in no point. No two are alike.
 */
export function processNames(processes: Pick<Process, 'kind' | 'channel' | 'point' | 'title'>[]): string[] {
  const titles = processes.map((process) =>
    process.point === null && process.title.length <= shortTitle
      ? process.title.replace(/(?<=^|\. )\p{Ll}/gu, (letter) => letter.toUpperCase())
      : processTitle(process).replace('пункт ', 'пункт\u00a0'),
  )
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length
    return before === 0 ? title : `${title} (${before + 1})`
  })
}

/** «3 рабочих дня + 30 минут»: the stated terms, never mixed; null where no step states one. */
export function totalTime({ totals }: ModelledProcess): string | null {
  const { stated } = mainWay(totals)
  return stated.length === 0 ? null : stated.map(term).toReversed().join(' + ')
}

/** «срок указан у 1 шага из 11»; null where every step states one. */
export function timedSteps({ totals }: ModelledProcess): string | null {
  const { steps, stepsWithoutTerm } = mainWay(totals)
  const timed = steps.length - stepsWithoutTerm
  return stepsWithoutTerm === 0 ? null : `срок указан у\u00a0${timed}\u00a0${form(timed, 'шага', 'шагов', 'шагов')} из\u00a0${steps.length}`
}

/** Who acts in a process, each once, in order of entry. */
export function processLanes({ graph }: ModelledProcess): string[] {
  return graph.lanes.map(({ name }) => name)
}

const comparisons = {
  equal: 'сумма сроков шагов равна ему',
  longer: 'сумма сроков шагов больше',
  shorter: 'сумма сроков шагов меньше',
  incomparable: 'сложить сроки шагов нельзя: не у каждого шага он указан или единицы разные',
}

/** How the steps agree with the deadline that the regulation states; null where it states none. */
export function deadlineNote({ totals }: ModelledProcess): string | null {
  const { deadline, comparison } = mainWay(totals)
  if (deadline === null || comparison === null) return null
  return `Срок по регламенту: ${term(deadline)}; ${comparisons[comparison]}.`
}
