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
  return process.channel === null ? kind : `${kind}: ${channelShortNames[process.channel].replace(/^[УПС](?=[а-я])/, (letter) => letter.toLowerCase())}`
}
