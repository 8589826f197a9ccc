import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Shelf, ShelvedAct } from '../src/corpus/index.ts'
import type { Places } from '../src/model/index.ts'
import { digestOf, digestOfFiles } from './digest.ts'

/** Everything that decides what is read from a text: the rooms that read, the counts of words, the libraries and Node. */
const readers = ['src/{acts,corpus,drafting,model,process,russian,text}/**/*.ts', 'content/registry/lexicon.json', 'package-lock.json']

/**
 * Acts that earlier runs have read, a file each below a folder, named by what decides their reading: the text, its name, the code, the places of the registry.
 * A file that can't be read is as good as none. What this run did not ask for goes with `close`.
 */
export class DiskShelf implements Shelf {
  readonly #folder: string
  readonly #readers: string
  readonly #asked = new Set<string>()

  constructor(folder: string, { regions, districts }: Places) {
    this.#folder = folder
    this.#readers = digestOf([process.version, JSON.stringify({ regions, districts }), digestOfFiles(readers)])
  }

  take(file: { name: string; bytes: Uint8Array }): ShelvedAct | null {
    const kept = this.#read(file)
    return kept && (deserialize(kept) as ShelvedAct)
  }

  /** What was kept of a text, whole: a file that was cut short or touched does not fit its checksum. */
  #read(file: { name: string; bytes: Uint8Array }): Buffer | null {
    try {
      return zstdDecompressSync(readFileSync(join(this.#folder, this.#name(file))))
    } catch {
      return null
    }
  }

  has(file: { name: string; bytes: Uint8Array }): boolean {
    return this.#read(file) !== null
  }

  put(file: { name: string; bytes: Uint8Array }, shelved: ShelvedAct): void {
    const path = join(this.#folder, this.#name(file))
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(`${path}.part`, zstdCompressSync(serialize(shelved), { params: { [constants.ZSTD_c_checksumFlag]: 1 } }))
    renameSync(`${path}.part`, path)
  }

  close(): void {
    mkdirSync(this.#folder, { recursive: true })
    for (const name of readdirSync(this.#folder)) if (!this.#asked.has(name)) rmSync(join(this.#folder, name))
  }

  #name({ name, bytes }: { name: string; bytes: Uint8Array }): string {
    const own = digestOf([this.#readers, name, bytes])
    this.#asked.add(own)
    return own
  }
}
