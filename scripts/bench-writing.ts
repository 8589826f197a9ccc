/** A part of `npm run bench`: writes a corpus that was kept in a file (v8 serialisation) in all formats, and does nothing else; prints what it cost as JSON. */
import './small-heap.ts'
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import type { Corpus } from '../src/corpus/index.ts'
import type { Registry } from '../src/model/index.ts'
import { writeFormats } from '../src/write/index.ts'

/** What writing a corpus costs by itself. */
export interface Writing {
  /** Processor time. */
  seconds: number
  /** Peak of the process, bytes; before it began to write, with the corpus in it. */
  memory: number
  before: number
}

const peak = () => process.resourceUsage().maxRSS * 1024

const { corpus, registry } = deserialize(readFileSync(process.argv[2] ?? '')) as { corpus: Corpus; registry: Registry }
const before = peak()
const began = process.cpuUsage()
for (const _ of writeFormats(corpus, registry));
const { user, system } = process.cpuUsage(began)
console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory: peak(), before } satisfies Writing))
