import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegistry } from '../../scripts/registry.ts'
import type { RawFile } from '../../src/corpus/index.ts'

export const { registry } = loadRegistry('content/registry')

/** The raw texts that the site is made of. */
export const rawFiles: RawFile[] = readdirSync('content/raw').map((name) => ({ name, bytes: readFileSync(join('content/raw', name)) }))

export const textOf = ({ bytes }: RawFile): string => new TextDecoder().decode(bytes)
export const rawFile = (name: string, text: string): RawFile => ({ name, bytes: new TextEncoder().encode(text) })
