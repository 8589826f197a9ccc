/** The rules about language in `src/drafting` and `src/russian`, found by their shape: whatever a module there exports that holds an expression. */
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withLetters } from '../src/russian/letters.ts'

/** An expression of a rule. */
export interface Rule {
  /** Where it stands: «drafting/papers: grounds[2].pattern». */
  name: string
  /** The sentence that it comes from; null where the rule has none. */
  quote: string | null
  /** An expression of its own, or words that are composed into a longer one. */
  kind: 'whole' | 'part'
  /** Sources of expressions: as the rule has it and, of a part, as it is composed. */
  sources: string[]
}

/** Properties of a rule that hold the source of an expression as a string. */
const parts = new Set(['words', 'word', 'pattern'])

/** All rules, in the order of the files. */
export async function ruleList(): Promise<Rule[]> {
  const root = join(import.meta.dirname, '..')
  const rules: Rule[] = []
  for (const file of globSync('src/{drafting,russian}/*.ts', { cwd: root, exclude: ['**/*.d.ts'] }).sort()) {
    const module: Record<string, unknown> = await import(join(root, file))
    const room = file.split(/[\\/]/)[1]
    for (const [name, value] of Object.entries(module)) rules.push(...rulesIn(value, `${room}/${basename(file, '.ts')}: ${name}`, null))
  }
  return rules
}

function rulesIn(value: unknown, name: string, quote: string | null): Rule[] {
  if (value instanceof RegExp) return [{ name, quote, kind: 'whole', sources: [value.source] }]
  if (Array.isArray(value)) return value.flatMap((each, at) => rulesIn(each, `${name}[${at}]`, quote))
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && typeof value.quote === 'string' ? value.quote : quote
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && parts.has(key) && 'quote' in value
      ? [part(each, `${name}.${key}`, own)]
      : rulesIn(each, `${name}.${key}`, own),
  )
}

function part(words: string, name: string, quote: string | null): Rule {
  const { source } = new RegExp(words, 'iu')
  return { name, quote, kind: 'part', sources: [...new Set([source, withLetters(source)])] }
}
