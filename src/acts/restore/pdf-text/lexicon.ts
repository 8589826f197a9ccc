import { VFile } from 'vfile'
import { joinParts } from '../../parts.ts'
import type { Paragraph, SourceText } from '../../tree.ts'
import { restorePdfText } from './index.ts'
import { type Counts, LanguageModel, paragraphEnd, paragraphStart, tokens } from './language-model.ts'
import { closed, learn } from './learning.ts'
import { taughtPhrases } from './phrases.ts'
import { wordLines } from './word-lines.ts'

/** Pairs and triples seen less often are not kept: they say little and make the file long. */
const leastPairs = 2
const leastTriples = 3
/** Narrower paragraphs are cells of a table, where a word may still be in pieces. */
const narrow = 60

/**
 * The words of acts and how they follow one another, counted over whole texts in two passes: first over the lines that show
 * no damage, then, with what those taught, over the restored paragraphs. So citations, which links displace, are learned too.
 */
export function countLexicon(sources: SourceText[]): Counts {
  const sound = taught()
  for (const source of sources) {
    if (source.format === 'pdf-text') learn(sound, closed(wordLines(source.lines).printed))
    else learnMarkup(sound, source)
  }
  const whole = taught()
  for (const source of sources) {
    if (source.format !== 'pdf-text') learnMarkup(whole, source)
    else
      for (const paragraph of restorePdfText(source, new VFile(), sound).children)
        if (paragraph.layout !== 'flush' || joinParts(paragraph.parts).length >= narrow) learnParagraph(whole, paragraph)
  }
  return whole.counts(leastPairs, leastTriples)
}

/** A line of Markdown is a paragraph; for counting words it is enough to leave its marks out. */
function learnMarkup(model: LanguageModel, { lines }: SourceText): void {
  for (const line of lines) {
    const words = tokens(line.replace(/<[^>]*>|^\s*(?:[-#]+|\d+\\)|[*_\\|]/gu, ' '))
    if (words.length > 0) model.add([paragraphStart, ...words, paragraphEnd])
  }
}

/** A model that knows the phrases that stand mostly in damaged lines and nothing else. */
function taught(): LanguageModel {
  const model = new LanguageModel()
  for (const phrase of taughtPhrases) for (let time = 0; time < leastTriples; time++) model.add(tokens(phrase))
  return model
}

/** Adds the words of a paragraph, hyphens that a column put into them taken out, halves of words left out. */
function learnParagraph(model: LanguageModel, { parts }: Paragraph): void {
  const text = parts
    .map((part, at) => (at === 0 || part.glued ? '' : ' ') + (part.softHyphen ? part.text.replace(/-$/, '') : part.text))
    .join('')
  const whole = tokens(text).slice(parts[0]?.glued ? 1 : 0)
  model.add([paragraphStart, ...whole, paragraphEnd])
}
