import type { ActionTable } from '../../../model/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the reading of a use-case table draws on besides its own words. */
export interface Knowledge {
  lanes: readonly string[]
  actionTables: readonly ActionTable[]
  sentences: readonly string[]
  vocabulary: Vocabulary
}
