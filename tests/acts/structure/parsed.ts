import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { read } from '../../../src/acts/read/index.ts'
import { restore } from '../../../src/acts/restore/index.ts'
import { parse } from '../../../src/acts/structure/index.ts'
import type { ActNode } from '../../../src/acts/tree.ts'
import { registry } from './registry.ts'

/** A raw text taken through reading, restoring and parsing, with the messages it caused. */
export function parsed(raw: string): { act: ActNode; file: VFile } {
  const file = new VFile({ path: 'act.txt' })
  const source = read('act.txt', new TextEncoder().encode(raw), file)
  assert.ok(source, String(file.messages[0]))
  return { act: parse(restore(source, file), registry, file), file }
}
