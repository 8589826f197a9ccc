import type { VFile } from 'vfile'
import type { ReadAct } from './link/index.ts'

/** What the reading of one raw text gave: its act without its file, null where it is none, and what was said of it. */
export interface ShelvedAct {
  act: Omit<ReadAct, 'file'> | null
  said: Said[]
}

interface Said {
  reason: string
  ruleId: string | undefined
  place: VFile['messages'][number]['place']
  fatal: boolean | null | undefined
}

/** Where acts are kept that an earlier run has read, each under what it was read from. */
export interface Shelf {
  /** What was kept of a raw text; null where nothing was. */
  take(file: { name: string; bytes: Uint8Array }): ShelvedAct | null
  put(file: { name: string; bytes: Uint8Array }, shelved: ShelvedAct): void
}

/** An act and what was said of it by now, for a shelf. */
export function shelved(act: ReadAct | null, { messages }: VFile): ShelvedAct {
  const said = messages.map(({ reason, ruleId, place, fatal }) => ({ reason, ruleId, place, fatal }))
  if (!act) return { act, said }
  const { file: _said, ...rest } = act
  return { act: rest, said }
}

/** The act as if it had been read again: what was said of it is said of `file`. */
export function unshelved({ act, said }: ShelvedAct, file: VFile): ReadAct | null {
  for (const { reason, ruleId, place, fatal } of said) file.message(reason, { ruleId, place, source: 'atlas' }).fatal = fatal ?? undefined
  return act && { ...act, file }
}
