/** The thread in which `npm run diagrams` draws: answers each process with its files. */
import { parentPort } from 'node:worker_threads'
import { processFiles } from '../src/drawing/files.ts'
import type { ModelledProcess } from '../src/model/index.ts'

parentPort?.on('message', async ({ key, process }: { key: string; process: ModelledProcess }) => {
  parentPort?.postMessage({ key, ...(await processFiles(process, key)) })
})
