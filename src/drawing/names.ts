import { type Channel, type ModelledProcess, mainWay, type Process } from '../model/index.ts'

export const kindNames: Record<Process['kind'], string> = {
  actions: 'Порядок действий работников',
  interaction: 'Порядок взаимодействия подразделений',
  'information-systems': 'Взаимодействие информационных систем',
  stages: 'Этапы оказания услуги',
}

export const channelNames: Record<Channel, string> = {
  provider: 'через услугодателя',
  'state-corporation': 'через Государственную корпорацию',
  'public-service-centre': 'через центр',
  portal: 'через портал',
  'rural-akim': 'через акима',
}

/** Title of a process's drawing: «Порядок действий работников, через портал, пункт 5». */
export function processTitle({ kind, channel, point }: Pick<Process, 'kind' | 'channel' | 'point'>): string {
  return [kindNames[kind], channel && channelNames[channel], point && `пункт ${point}`].filter(Boolean).join(', ')
}

export const timelineTitle = (title: string): string => `Кто сколько держит дело. ${title}`

/** What the drawing shows, in a sentence, for those who do not see it. */
export function processDescription({ steps, graph, totals }: ModelledProcess): string {
  const lanes = graph.lanes.map(({ name }) => name)
  const taking = lanes.length > 0 ? ` Участвуют: ${lanes.join(', ')}.` : ''
  const passed =
    mainWay(totals).handOvers === null ? 'кто действует, не указано' : `передач между участниками: ${mainWay(totals).handOvers}`
  return `Шагов: ${steps.length}, ${passed}.${taking} Шаги перечислены в списке.`
}
