/** The thread in which `npm run diagrams` draws: answers each process with its files. */
import { parentPort } from 'node:worker_threads'
import type { ModelledProcess } from '../src/corpus/model/index.ts'
import { processFiles } from '../src/diagrams/files.ts'

parentPort?.on('message', async ({ key, process }: { key: string; process: ModelledProcess }) => {
  parentPort?.postMessage({ key, ...(await processFiles(process, key)) })
})
