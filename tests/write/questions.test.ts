import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { JSDOM } from 'jsdom'
import { useNamespaces } from 'xpath'
import { buildCorpus } from '../../src/corpus/index.ts'
import { writeFormats } from '../../src/write/index.ts'
import { rawFiles, registry } from '../corpus/raw-texts.ts'
import { wholeFiles } from './whole.ts'

// The five questions of docs/data.md, asked of the files as a reader has them, with the words that stand there.
const data = mkdtempSync(join(tmpdir(), 'atlas-questions-'))
after(() => rmSync(data, { recursive: true }))
const corpus = buildCorpus(rawFiles, registry)
for (const [path, content] of wholeFiles(writeFormats(corpus, registry))) {
  mkdirSync(dirname(join(data, path)), { recursive: true })
  writeFileSync(join(data, path), content)
}

const blocks = [...readFileSync('docs/data.md', 'utf8').matchAll(/```(sql|js|xpath)\n(.*?)```/gs)].map(([, language, code = '']) => ({
  language,
  code,
}))
const [longest, papers, changed, handOvers, noTerm] = blocks.map(({ code }) => code)

const ask = (query = '') => {
  const database = new DatabaseSync(join(data, 'atlas.sqlite'), { readOnly: true })
  try {
    return database.prepare(query).all()
  } finally {
    database.close()
  }
}

test('the page has five questions', () => {
  assert.deepEqual(
    blocks.map(({ language }) => language),
    ['sql', 'js', 'xpath', 'sql', 'sql'],
  )
})

test('where a file lies longest is the longest term of any step', () => {
  const steps = corpus.regulations.flatMap(({ processes, tableProcesses }) =>
    [...processes, ...tableProcesses].flatMap((told) => told.steps),
  )
  const terms = steps.flatMap(({ duration }) => (duration?.unit === 'working-day' ? [duration.value] : []))
  const answer = ask(longest)
  assert.equal(answer.length, 5)
  assert.equal(answer[0]?.term_value, Math.max(...terms))
})

test('every region that lists papers asks who the applicant is', () => {
  writeFileSync(join(data, 'papers.mjs'), papers ?? '')
  const said = execFileSync(process.execPath, ['papers.mjs'], { cwd: data, encoding: 'utf8' })
  assert.match(said, /^документ удостоверяющий$/m)
})

const select = useNamespaces({ akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' })

test('the points that were changed are those of the editions', () => {
  const found = globSync(join(data, 'akn/*.xml')).reduce((sum, file) => {
    const { document } = new JSDOM(readFileSync(file, 'utf8'), { contentType: 'text/xml' }).window
    const mods = select(changed?.trim() ?? '', document)
    assert.ok(Array.isArray(mods))
    return sum + mods.length
  }, 0)
  const points = corpus.regulations.flatMap(({ editions, sections }) =>
    editions.filter(({ scope }) => sections.some((section) => section.points.some(({ number }) => scope === `point ${number}`))),
  )
  assert.ok(points.length > 0)
  assert.equal(found, points.length)
})

test('services lost hand-overs from 2012 to 2018', () => {
  const answer = ask(handOvers)
  assert.ok(answer.length > 0)
  for (const { before, after: later } of answer) assert.ok(Number(later) < Number(before))
})

test('a procedure that states no term has none in any step', () => {
  const expected = corpus.regulations.flatMap(({ processes }) =>
    processes.filter(({ steps }) => steps.every(({ duration }) => duration === null)),
  )
  assert.equal(ask(noTerm).length, expected.length)
})
