import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { VFile } from 'vfile'
import { loadRegistry } from '../../../scripts/registry.ts'
import { extractProcesses, type Sequenced } from '../../../src/acts/extract/processes/index.ts'
import { listedLanes } from '../../../src/acts/extract/processes/listed-lanes.ts'
import { read } from '../../../src/acts/read/index.ts'
import { restore } from '../../../src/acts/restore/index.ts'
import { parse } from '../../../src/acts/structure/index.ts'
import type { ActNode } from '../../../src/acts/tree.ts'

/** A whole регламент as a reader of the raw text labelled it. */
interface Labelled {
  file: string
  title: string
  lanes: string[]
  processes: unknown[]
}

const folder = 'tests/fixtures/processes'
const labelled = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Labelled)
const { registry } = loadRegistry('content/registry')
const acts = new Map<string, ActNode>()

function actOf(name: string): ActNode {
  const known = acts.get(name)
  if (known) return known
  const file = new VFile({ path: name })
  const source = read(name, readFileSync(`content/raw/${name}`), file)
  assert.ok(source)
  const act = parse(restore(source, file), registry, file)
  acts.set(name, act)
  return act
}

const labelOf = ({ point, kind, channel, steps }: Sequenced) => ({
  point,
  kind,
  channel,
  steps: steps.map(({ number, lane, duration, type, text, result }) => ({
    number,
    lane,
    duration: duration && { value: duration.value, unit: duration.unit },
    kind: type,
    text,
    result,
  })),
})

describe('whole regulations, labelled by reading', () => {
  for (const { file, title, lanes, processes } of labelled)
    test(`${file}: ${title.slice(0, 80)}`, () => {
      const regulation = actOf(file).children.find((node) => node.title === title && !node.excluded)
      assert.ok(regulation)
      const listed = listedLanes(regulation)
      assert.deepEqual(listed, lanes)
      assert.deepEqual(extractProcesses(regulation, listed, new VFile()).map(labelOf), processes)
    })
})
