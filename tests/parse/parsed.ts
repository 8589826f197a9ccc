import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { parse } from '../../src/corpus/parse/index.ts'
import { read } from '../../src/corpus/read/index.ts'
import { restore } from '../../src/corpus/restore/index.ts'
import type { ActNode } from '../../src/corpus/tree.ts'
import { registry } from './registry.ts'

/** A raw text taken through reading, restoring and parsing, with the messages it caused. */
export function parsed(raw: string): { act: ActNode; file: VFile } {
  const file = new VFile({ path: 'act.txt' })
  const source = read('act.txt', new TextEncoder().encode(raw), file)
  assert.ok(source, String(file.messages[0]))
  return { act: parse(restore(source, file), registry, file), file }
}
