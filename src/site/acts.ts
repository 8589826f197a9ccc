import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from '../model/index.ts'
import { readAct } from './corpus.ts'
import { once } from './once.ts'

/** Every act of the corpus, the newest first. */
export const allActs = once((): Act[] =>
  readdirSync(join(process.cwd(), 'content/corpus/acts'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readAct(name.slice(0, -'.json'.length)))
    .sort((one, other) => (other.adopted ?? '').localeCompare(one.adopted ?? '') || one.id.localeCompare(other.id)),
)
