import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from '../corpus/model/index.ts'
import { readAct } from './corpus.ts'

let known: Act[] | undefined

/** Every act of the corpus, the newest first. */
export function allActs(): Act[] {
  known ??= readdirSync(join(process.cwd(), 'content/corpus/acts'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readAct(name.slice(0, -'.json'.length)))
    .sort((one, other) => (other.adopted ?? '').localeCompare(one.adopted ?? '') || one.id.localeCompare(other.id))
  return known
}
