import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ProcessFiles, Union } from '../src/drawing/index.ts'
import type { ModelledProcess } from '../src/model/index.ts'
import type { Language } from '../src/text/language.ts'

/** What a drawing shows, and in which language: a process, or what stands side by side in one. */
export type Drawn = { language: Language } & ({ process: ModelledProcess } | { union: Union })

/** What is to be drawn under a name, and who waits for it. */
interface Task {
  name: string
  drawn: Drawn
  done: (files: ProcessFiles) => void
  failed: (error: Error) => void
}

/** Draws side by side in threads of their own, as many as there are processors, at most four. */
export class DrawerPool {
  readonly #waiting: Task[] = []
  readonly #workers = new Set<Worker>()
  readonly #idle: Worker[] = []
  readonly #most = Math.min(availableParallelism(), 4)

  /** All files of a drawing; rejects with what drawing throws. */
  draw(name: string, drawn: Drawn): Promise<ProcessFiles> {
    return new Promise((done, failed) => {
      this.#waiting.push({ name, drawn, done, failed })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#workers.size < this.#most ? this.#open() : undefined)
    const task = worker && this.#waiting.shift()
    if (!worker || !task) return
    const onMessage = (files: ProcessFiles) => {
      worker.off('error', onError)
      this.#idle.push(worker)
      task.done(files)
      this.#next()
    }
    const onError = (error: Error) => {
      worker.off('message', onMessage)
      this.#workers.delete(worker)
      task.failed(error)
      this.#next()
    }
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.postMessage({ key: task.name, drawn: task.drawn })
  }

  /** A thread whose memory is held small: V8 would let the waste of drawing pile up to two gigabytes. */
  #open(): Worker {
    const limits = { maxOldGenerationSizeMb: 220, maxYoungGenerationSizeMb: 48 }
    const worker = new Worker(new URL('./diagram-worker.ts', import.meta.url), { resourceLimits: limits })
    this.#workers.add(worker)
    return worker
  }
}
