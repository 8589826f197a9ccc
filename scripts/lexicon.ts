import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { countLexicon, read } from '../src/acts/index.ts'

const root = join(import.meta.dirname, '..')

/** The lexicon of the acts of these names under `content/raw/`, as the file holds it: one word a line. */
export function lexiconFile(names: string[]): string {
  const sources = names.flatMap((name) => {
    const source = read(name, readFileSync(join(root, 'content/raw', name)), new VFile({ path: name }))
    return source ? [source] : []
  })
  const { words, pairs, triples } = countLexicon(sources)
  const block = (entries: Record<string, unknown>): string =>
    `{\n${Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')}\n}`
  return `{\n"acts": ${JSON.stringify(names)},\n"words": ${block(words)},\n"pairs": ${block(pairs)},\n"triples": ${block(triples)}\n}\n`
}

if (import.meta.main) {
  const names = readdirSync(join(root, 'content/raw')).sort()
  writeFileSync(join(root, 'content/registry/lexicon.json'), lexiconFile(names))
}
