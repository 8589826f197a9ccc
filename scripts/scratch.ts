import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Scratch } from '../src/corpus/index.ts'

/** A value: in memory, in the file, or both. */
interface Slot {
  value: unknown
  weight: number
  at: { start: number; length: number } | null
}

/** Values of so many bytes stay in memory, those that were looked at last. */
const inMemory = 32_000_000

/** What a regulation weighs. */
const usual = 60_000

const bytesAtOnce = 1 << 20

/** A scratch in a folder of its own, which goes with `close`; what a killed run left there goes when the next begins. */
export class DiskScratch implements Scratch {
  readonly #folder: string
  readonly #held = new Set<Slot>()
  #weight = 0
  #file: number | null = null
  #end = 0
  #buffer = Buffer.allocUnsafeSlow(bytesAtOnce)

  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true })
    this.#folder = folder
  }

  lay<T>(value: T, weight = usual): () => T {
    const slot: Slot = { value, weight, at: null }
    this.#hold(slot)
    return () => {
      if (slot.value === undefined && slot.at) slot.value = this.#read(slot.at)
      this.#hold(slot)
      return slot.value as T
    }
  }

  path(name: string): string {
    mkdirSync(this.#folder, { recursive: true })
    return join(this.#folder, name)
  }

  *pieces(path: string): Generator<Uint8Array> {
    const file = openSync(path, 'r')
    try {
      const piece = Buffer.allocUnsafe(bytesAtOnce)
      for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) yield piece.subarray(0, length)
    } finally {
      closeSync(file)
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #hold(slot: Slot): void {
    if (!this.#held.delete(slot)) this.#weight += slot.weight
    this.#held.add(slot)
    for (const oldest of this.#held) {
      if (this.#weight <= inMemory || oldest === slot) return
      this.#held.delete(oldest)
      this.#weight -= oldest.weight
      oldest.at ??= this.#write(serialize(oldest.value))
      oldest.weight = oldest.at.length
      oldest.value = undefined
    }
  }

  #write(bytes: Uint8Array): NonNullable<Slot['at']> {
    this.#file ??= openSync(this.path('values'), 'w+')
    const at = { start: this.#end, length: bytes.length }
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done)
    this.#end += bytes.length
    return at
  }

  #read({ start, length }: { start: number; length: number }): unknown {
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafeSlow(2 * length)
    const bytes = this.#buffer.subarray(0, length)
    for (let done = 0; done < length; ) done += readSync(this.#file as number, bytes, done, length - done, start + done)
    const value: unknown = deserialize(bytes)
    // Bytes are given as a window into what was read, all else as a copy.
    return value instanceof Uint8Array ? value.slice() : value
  }
}
