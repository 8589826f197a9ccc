/** The thread in which `npm run diagrams` draws: answers each process, and each union of processes, with its files. */
import { parentPort } from 'node:worker_threads'
import { processFiles, unionFiles } from '../src/drawing/index.ts'
import type { Drawn } from './drawer-pool.ts'

parentPort?.on('message', ({ key, drawn }: { key: string; drawn: Drawn }) => {
  const files = 'union' in drawn ? unionFiles(drawn.union, key, drawn.language) : processFiles(drawn.process, key, drawn.language)
  parentPort?.postMessage({ key, ...files })
})
