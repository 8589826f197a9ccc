import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus } from '../../src/corpus/index.ts'
import type { Shelf, ShelvedAct } from '../../src/corpus/shelf.ts'
import { rawFile, rawFiles, registry } from './raw-texts.ts'

/** A shelf in memory that counts what was taken from it. */
function memoryShelf(): Shelf & { taken: number } {
  const kept = new Map<string, ShelvedAct>()
  return {
    taken: 0,
    take({ name }) {
      const found = kept.get(name)
      if (found) this.taken += 1
      return found ? structuredClone(found) : null
    },
    put({ name }, shelved) {
      kept.set(name, structuredClone(shelved))
    },
  }
}

test('acts from a shelf give the same corpus as acts that are read, broken ones and doubts too', () => {
  const files = [...rawFiles, rawFile('note.txt', 'Это не акт, а заметка редактора.\n')]
  const shelf = memoryShelf()
  const read = buildCorpus(files, registry, { shelf })
  assert.equal(shelf.taken, 0)
  const again = buildCorpus(files, registry, { shelf })
  assert.equal(shelf.taken, files.length)
  const { reports, repairs, ...plain } = read
  const { reports: reportsAgain, repairs: repairsAgain, ...plainAgain } = again
  assert.deepEqual(plainAgain, plain)
  assert.deepEqual([...repairsAgain], [...repairs])
  const told = (list: typeof reports) => list.map(({ path, messages }) => [path, messages.map(String)])
  assert.deepEqual(told(reportsAgain), told(reports))
  assert.ok(plain.diagnostics.some(({ severity }) => severity === 'error'))
})
