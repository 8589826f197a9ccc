import type { SourceText } from '../../tree.ts'
import { restoreMarkup } from '../markup/index.ts'
import { type Counts, LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { closed, learn } from './learning.ts'
import { wordLines } from './line.ts'
import { VFile } from 'vfile'

/** Pairs and triples seen less often are not kept: they say little and make the file long. */
const leastPairs = 2
const leastTriples = 3

/** The words of acts and how they follow one another, counted over whole texts. Damaged lines teach nothing. */
export function countLexicon(sources: SourceText[]): Counts {
  const model = new LanguageModel()
  for (const source of sources) {
    if (source.format === 'pdf-text') learn(model, closed(wordLines(source.lines)))
    else
      for (const paragraph of restoreMarkup(source, new VFile()).children)
        model.add([paragraphStart, ...tokens(paragraph.text), paragraphEnd])
  }
  return model.counts(leastPairs, leastTriples)
}
