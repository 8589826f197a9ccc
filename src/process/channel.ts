import type { Channel, Process } from '../model/index.ts'

/** Whose unit in a table of 2012 tells that the service goes through the centre: «Инспектор ЦОНа». */
const centre = /(?<!\p{L})(?:Центр|ЦОН)/u

/** Through whom a process goes, by its lead-in, in a table by the units in it; null where neither says. */
export function channelThrough({ channel, point, steps }: Pick<Process, 'channel' | 'point' | 'steps'>): Channel | null {
  if (channel !== null) return channel
  return point === null && steps.some(({ lane }) => centre.test(lane ?? '')) ? 'public-service-centre' : null
}
