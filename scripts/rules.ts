/**
 * `npm run rules`: how often each rule about language fires in each act of `content/raw`, in what is told of all of them together, and in the cases of the
 * tests. `npm run rules -- --dead`: those alone that fire nowhere; the exit code is then 1 where there are any.
 * A sentence that stands in several places is read once, and so counts once.
 */
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { parseArgs } from 'node:util'
import { loadRegistry } from './registry.ts'
import { watchRules } from './rule-firings.ts'
import { type Rule, ruleList } from './rule-list.ts'

/** Tests that read texts in their own process. */
const cases = [
  'tests/acts/{facets,processes,tables}/*.test.ts',
  'tests/{process,russian}/*.test.ts',
  'tests/corpus/{compare,findings}/*.test.ts',
  'tests/forms/kinds.test.ts',
]

const { values } = parseArgs({ options: { dead: { type: 'boolean' } } })
const rules = await ruleList()
const { registry, overrides } = loadRegistry('content/registry')
const firings = watchRules(rules)
/** Column of the table → rule → how often. */
const columns = new Map<string, Map<Rule, number>>()
// Loaded only now: some modules read their own tables when they are loaded.
const { readRawFiles } = await import('./raw-files.ts')
const { buildCorpus } = await import('../src/corpus/index.ts')
const { files } = await readRawFiles('content/raw')
const names = files.map(({ name }) => name).sort()
buildCorpus(files, registry, { overrides, onProgress: () => columns.set(names[columns.size] ?? 'вместе', firings.take()) })
await runCases()
columns.set('тесты', firings.take())
firings.end()

const dead = rules.filter((rule) => ![...columns.values()].some((counts) => counts.has(rule)))
if (values.dead) for (const rule of dead) console.log(described(rule))
else printTable()
process.exitCode = values.dead && dead.length > 0 ? 1 : 0

async function runCases(): Promise<void> {
  const stream = run({ files: cases.flatMap((pattern) => globSync(pattern)).sort(), isolation: 'none' })
  stream.on('test:fail', ({ name }) => {
    console.error(`Не прошёл тест: ${name}`)
    process.exitCode = 1
  })
  const ended = new Promise((done) => stream.on('end', done))
  stream.resume()
  await ended
}

function described({ name, quote }: Rule): string {
  return quote === null ? name : `${name} «${quote}»`
}

function printTable(): void {
  const letters = [...columns.keys()].map((name, at) => ({ name, letter: String.fromCharCode(97 + at) }))
  for (const { name, letter } of letters) console.log(`${letter} – ${name}`)
  console.log(`\n${letters.map(({ letter }) => letter.padStart(6)).join('')}`)
  for (const rule of rules)
    console.log(`${[...columns.values()].map((counts) => String(counts.get(rule) ?? '·').padStart(6)).join('')}  ${described(rule)}`)
  const written = rules.filter((rule) => !dead.includes(rule) && names.every((name) => !columns.get(name)?.has(rule))).length
  console.log(`\nПравил ${rules.length}; только в тестах ${written}; нигде ${dead.length}`)
}
