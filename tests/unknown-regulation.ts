import { unknownRegulation as unlinked } from '../src/corpus/stages.ts'
import type { Regulation } from '../src/model/index.ts'

const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** A регламент of which the text says nothing but its title. */
export const unknownRegulation: Regulation = {
  id: 'usluga/akt',
  act: 'akt',
  service: 'usluga',
  ...unlinked({
    type: 'regulation',
    document: 'regulation',
    title: 'Услуга',
    excluded: false,
    editions: [],
    excludedBy: null,
    children: [],
    position,
  }),
}
