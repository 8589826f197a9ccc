import { centres } from '../../../drafting/channels.ts'
import type { Regulation } from '../../../model/index.ts'
import type { Entry } from './entries.ts'

/** Which kind of centre the channel `public-service-centre` stands for in this регламент; null where its words name both kinds or none. */
export function readCentre(entries: Entry[]): Regulation['centre'] {
  const [named, ...others] = centres.filter(({ pattern }) => entries.some(({ text }) => pattern.test(text)))
  return named && others.length === 0 ? named.centre : null
}
