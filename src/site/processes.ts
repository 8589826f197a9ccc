import type { Process } from '../corpus/model/index.ts'
import { channelShortNames } from './words.ts'

const kinds: Record<Process['kind'], string> = {
  actions: 'Действия работников',
  interaction: 'Взаимодействие подразделений',
  'information-systems': 'Работа информационных систем',
  stages: 'Этапы оказания услуги',
}

/** «Взаимодействие подразделений. Портал»: a heading for a process, since its own lead-in is a long sentence. */
export function processName(process: Pick<Process, 'kind' | 'channel'>): string {
  const kind = kinds[process.kind]
  return process.channel === null ? kind : `${kind}: ${channelShortNames[process.channel]}`
}

/** A heading for each process of a page; those that would be alike name their point, and if that is alike too, their place. */
export function processNames(processes: Process[]): string[] {
  const withPoints = distinguish(processes.map(processName), (index) => (processes[index]?.point ? `, пункт ${processes[index].point}` : ''))
  return distinguish(withPoints, (index) => ` (${withPoints.slice(0, index + 1).filter((name) => name === withPoints[index]).length})`)
}

function distinguish(names: string[], addition: (index: number) => string): string[] {
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : name + addition(index)))
}
