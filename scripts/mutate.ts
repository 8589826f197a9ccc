/**
 * `npm run mutate -- FOLDER|FILE TEST… [--sample N] [--seed N]`: changes one operator or constant of a folder at a time and asks whether the named tests notice. What no test notices
 * is printed with file, line and change; the exit code is 1 where fewer than nine of ten are noticed. The checkout is not touched: everything happens in a copy.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'

/** A change of one place of a file. */
interface Mutant {
  file: string
  start: number
  end: number
  line: number
  before: string
  after: string
}

/** What each operator is changed to. */
const operators: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
}

/** Every place of a file that can be changed, in its order. */
function mutantsOf(file: string): Mutant[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const add = (node: ts.Node, after: string) => {
    const [start, end] = [node.getStart(source), node.getEnd()]
    found.push({ file, start, end, line: source.getLineAndCharacterOfPosition(start).line + 1, before: node.getText(source), after })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (ts.isBinaryExpression(node)) {
      const after = operators[node.operatorToken.kind]
      // «a + b» of texts becomes «a - b», which is no number and is noticed as such.
      if (after !== undefined) add(node.operatorToken, after)
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false')
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true')
    else if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1))
    else if (ts.isConditionalExpression(node))
      add(node, `(${node.condition.getText(source)}) ? (${node.whenFalse.getText(source)}) : (${node.whenTrue.getText(source)})`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Some of many, the same ones for one seed (a linear congruential generator, as in Numerical Recipes). */
function sampled<Item>(items: readonly Item[], amount: number, seed: number): Item[] {
  let state = seed
  return items
    .map((item) => {
      state = (state * 1664525 + 1013904223) % 2 ** 32
      return { item, order: state }
    })
    .sort((one, other) => one.order - other.order)
    .slice(0, amount)
    .map(({ item }) => item)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})
const [folder, ...tests] = positionals
if (folder === undefined || tests.length === 0) {
  console.error('Как вызывать: npm run mutate -- ПАПКА|ФАЙЛ ТЕСТ… [--sample СКОЛЬКО] [--seed ЧИСЛО]')
  process.exit(2)
}
const files = folder.endsWith('.ts') ? [folder] : globSync(`${folder}/**/*.ts`).sort()
const mutants = sampled(files.flatMap(mutantsOf), Number(values.sample), Number(values.seed))
const copy = mkdtempSync(join(tmpdir(), 'atlas-mutate-'))
const run = () =>
  spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...tests], { cwd: copy, stdio: 'ignore', timeout: 120_000 }).status
try {
  for (const part of ['src', 'tests', 'scripts', 'docs', 'content/raw', 'content/registry', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  if (run() !== 0) throw new Error('the tests fail before anything is changed')
  const unnoticed = mutants.filter(({ file, start, end, line, before, after }) => {
    const text = readFileSync(file, 'utf8')
    writeFileSync(join(copy, file), text.slice(0, start) + after + text.slice(end))
    const noticed = run() !== 0
    writeFileSync(join(copy, file), text)
    if (!noticed) console.log(`${file}:${line}  ${before.slice(0, 60)}  →  ${after.slice(0, 60)}`)
    return !noticed
  })
  const noticed = mutants.length - unnoticed.length
  console.log(`${folder}: ${noticed} of ${mutants.length} changes are noticed`)
  process.exitCode = noticed >= mutants.length * 0.9 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true })
}
