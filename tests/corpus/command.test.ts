import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { allEntries } from '../../src/write/index.ts'

const act = 'content/raw/west-kazakhstan-2018-119.txt'
const scratch = mkdtempSync(join(tmpdir(), 'atlas-'))
after(() => rmSync(scratch, { recursive: true }))

/** A new folder with some raw texts, the folder where their corpus goes, and the command run on both. */
function folder(name: string, files: Record<string, string | Buffer>) {
  const raw = join(scratch, name, 'raw')
  const out = join(scratch, name, 'out')
  mkdirSync(raw, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(raw, file), content)
  return { raw, out, run: (...rest: string[]) => command('--raw', raw, '--out', out, ...rest) }
}

const command = (...arguments_: string[]) => commandIn({}, ...arguments_)

function commandIn(surroundings: Record<string, string>, ...arguments_: string[]): { code: number | null; said: string } {
  const env = { ...process.env, ...surroundings }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/corpus.ts', ...arguments_], { encoding: 'utf8', env })
  return { code: status, said: `${stdout}${stderr}` }
}

/** Every file below a folder with its bytes. */
const contents = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    .sort()

/** The same, with paths below the folder. */
const below = (path: string) => contents(path).map(([name = '', text = '']) => [name.slice(path.length + 1), text] as const)

const good = folder('good', { 'an act.txt': readFileSync(act) })
const first = good.run()

test('a folder of acts becomes a corpus in the public format', () => {
  assert.equal(first.code, 0, first.said)
  const paths = contents(good.out).map(([path]) => path?.slice(good.out.length + 1))
  for (const path of [
    'acts/west-kazakhstan-2018-119.json',
    'text/west-kazakhstan-2018-119.txt',
    'services.json',
    'repairs.jsonl',
    'diagnostics.json',
  ])
    assert.ok(paths.includes(path), path)
  const written = JSON.parse(readFileSync(join(good.out, 'acts/west-kazakhstan-2018-119.json'), 'utf8'))
  assert.equal(written.source.file, 'an act.txt')
  for (const id of written.regulations) assert.ok(paths.includes(`regulations/${id}.json`), id)
})

test('the same input gives the same bytes', () => {
  const before = contents(good.out)
  assert.equal(good.run().code, 0)
  assert.deepEqual(contents(good.out), before)
})

test('another folder, time zone and language give the same bytes', () => {
  const elsewhere = join(dirname(good.out), 'другая папка')
  cpSync(good.raw, join(elsewhere, 'тексты'), { recursive: true })
  const surroundings = { TZ: 'Pacific/Kiritimati', LC_ALL: 'kk_KZ.UTF-8', LANG: 'tr_TR.UTF-8' }
  const { code, said } = commandIn(surroundings, '--raw', join(elsewhere, 'тексты'), '--out', join(elsewhere, 'corpus'))
  assert.equal(code, 0, said)
  const bytesBelow = (path: string) => below(path).map(([name]) => [name, readFileSync(join(path, name)).toString('base64')])
  const [here, there] = [bytesBelow(good.out), bytesBelow(join(elsewhere, 'corpus'))]
  for (const path of ['atlas.sqlite', 'atlas-data.zip', 'catalog.jsonld', 'cpsv-ap.ttl', 'datapackage.json'])
    assert.ok(
      here.some(([name]) => name === path),
      path,
    )
  for (const kind of [/^akn\/.*\.xml$/, /^diagrams\/.*\.bpmn$/, /^tables\/.*\.csv$/])
    assert.ok(
      here.some(([name = '']) => kind.test(name)),
      String(kind),
    )
  assert.deepEqual(there, here)
})

test('a release before is what changes are told against, and a file that is none changes nothing', () => {
  const { raw, out, run } = folder('release', { 'an act.txt': readFileSync(act) })
  assert.equal(run().code, 0)
  assert.equal(readFileSync(join(out, 'changes.jsonl'), 'utf8'), '')
  const release = join(dirname(out), 'release.json')
  cpSync(join(out, 'index.json'), release)
  writeFileSync(join(raw, 'an act.txt'), readFileSync(act, 'utf8').replaceAll('услугополучател', 'заявител'))
  const { code, said } = run('--since', release)
  assert.equal(code, 0, said)
  const changes = readFileSync(join(out, 'changes.jsonl'), 'utf8')
  assert.match(changes, /"path":"acts\/[^"]*","change":"changed"/)
  assert.doesNotMatch(changes, /"path":"schema\//)
  const before = contents(out)
  const wrong = run('--since', join(raw, 'an act.txt'))
  assert.equal(wrong.code, 1)
  assert.match(wrong.said, /an act\.txt — не список файлов выпуска/)
  assert.deepEqual(contents(out), before)
})

/** What holds no other text back: how a folder with one good act is spoilt, and what the messages must say. */
const spoilt: [name: string, spoil: (raw: string) => void, said: RegExp[]][] = [
  [
    'files that are no acts',
    (raw) => {
      writeFileSync(join(raw, 'recipe.txt'), 'Два яйца, стакан муки.\n')
      writeFileSync(join(raw, 'news.txt'), 'Принято новое постановление, сообщает газета.\n')
      writeFileSync(join(raw, 'scan.pdf'), '%PDF-1.7 постановление')
      writeFileSync(join(raw, 'empty.txt'), '')
      writeFileSync(join(raw, 'old.txt'), Buffer.from([0x0a, 0xcf, 0xee, 0xf1]))
    },
    [
      /recipe\.txt\s+error[^\n]*not-an-act/,
      /news\.txt\n[\s\S]*error[^\n]*not-a-decree/,
      /scan\.pdf\s+error[^\n]*unreadable-document/,
      /empty\.txt\s+error[^\n]*empty-file/,
      /old\.txt\s+2:1\s+error[^\n]*invalid-utf8/,
    ],
  ],
  ['a file that can not be read', (raw) => symlinkSync(join(raw, 'nowhere'), join(raw, 'lost.txt')), [/lost\.txt\s+error[^\n]*unreadable/]],
  [
    'an act that stands twice',
    (raw) => cpSync(join(raw, 'an act.txt'), join(raw, 'copy.txt')),
    [/copy\.txt\n[\s\S]*west-kazakhstan-2018-119[^\n]*an act\.txt[^\n]*act-duplicate/],
  ],
]

/** The files that hold the doubts of the whole folder, or sums over those that do. */
const holdsDoubts = /^(diagnostics\.json|tables\/diagnostic\.csv|datapackage\.json|atlas[-.].*|index\.json|catalog\.jsonld)$/

for (const [name, spoil, said] of spoilt)
  for (const earlier of [true, false])
    test(`${name}: told with a reason and exit code 1; the good act is built ${earlier ? 'again' : 'for the first time'}`, () => {
      const { raw, out, run } = folder(`${name}, ${earlier}`, { 'an act.txt': readFileSync(act) })
      if (earlier) cpSync(good.out, out, { recursive: true })
      spoil(raw)
      const result = run()
      assert.equal(result.code, 1)
      for (const message of said) assert.match(result.said, message)
      assert.doesNotMatch(result.said, /\n\s+at /, 'a stack trace')
      const same = ([path = '']: readonly string[]) => !holdsDoubts.test(path)
      assert.deepEqual(below(out).filter(same), below(good.out).filter(same))
      assert.equal(run('--skip-broken').code, 0)
    })

/** Input of which nothing can be built. */
const refused: [name: string, spoil: (raw: string) => void, said: RegExp][] = [
  ['an empty folder', (raw) => rmSync(join(raw, 'an act.txt')), /nothing-to-read/],
  [
    'a folder of folders',
    (raw) => {
      rmSync(join(raw, 'an act.txt'))
      mkdirSync(join(raw, 'acts'))
    },
    /nothing-to-read/,
  ],
  ['no folder', (raw) => rmSync(raw, { recursive: true }), /unreadable/],
  ['nothing but a recipe', (raw) => writeFileSync(join(raw, 'an act.txt'), 'Два яйца, стакан муки.\n'), /not-an-act/],
]

for (const [name, spoil, said] of refused)
  test(`${name}: refused with a reason; the corpus stays as it was`, () => {
    const { raw, out, run } = folder(name, { 'an act.txt': readFileSync(act) })
    cpSync(good.out, out, { recursive: true })
    spoil(raw)
    const result = run('--skip-broken')
    assert.equal(result.code, 1)
    assert.match(result.said, said)
    assert.doesNotMatch(result.said, /\n\s+at /, 'a stack trace')
    assert.deepEqual(below(out), below(good.out))
  })

test('doubts of a new text are a table with file, line, rule and reason; of a text that has not changed they are counted', () => {
  const { run } = folder('doubts', { 'an act.txt': readFileSync(act, 'utf8').replace('регламент', 'регла\u0001мент') })
  const strict = run('--strict')
  assert.equal(strict.code, 1)
  assert.match(strict.said, /an act\.txt(:\d+)? +[a-z-]+ +\S/)
  assert.match(strict.said, /Ничего не записано/)
  assert.equal(run().code, 0)
  const again = run()
  assert.equal(again.code, 0)
  assert.match(again.said, /Сомнений в прежних текстах: \d+/)
  assert.doesNotMatch(again.said, /an act\.txt:\d+/)
})

test('other files of the folder stay', () => {
  const { out, run } = folder('other', { 'an act.txt': readFileSync(act) })
  mkdirSync(out)
  writeFileSync(join(out, 'diary.txt'), 'mine')
  assert.equal(run().code, 0)
  assert.equal(readFileSync(join(out, 'diary.txt'), 'utf8'), 'mine')
  assert.deepEqual(readdirSync(out).sort(), [...allEntries, 'diary.txt'].filter((name) => name !== 'comparisons').sort())
})

test('a folder holds the formats that were asked for, and no other of an older corpus', () => {
  const { out, run } = folder('formats', { 'an act.txt': readFileSync(act) })
  assert.equal(run().code, 0)
  assert.equal(run('--formats', 'akn').code, 0)
  assert.deepEqual(readdirSync(out).sort(), ['akn', 'catalog.jsonld', 'changes.jsonl', 'index.json'])
  const { code, said } = run('--formats', 'json,rtf')
  assert.equal(code, 1)
  assert.match(said, /Нет такого формата: rtf\. Есть: json/)
  assert.deepEqual(readdirSync(out).sort(), ['akn', 'catalog.jsonld', 'changes.jsonl', 'index.json'])
})

test('a file in the place of the folder is told and stays', () => {
  const { raw } = folder('in-place', { 'an act.txt': readFileSync(act) })
  const { code, said } = command('--raw', raw, '--out', join(raw, 'an act.txt'))
  assert.equal(code, 1)
  assert.match(said, /это файл/)
  assert.doesNotMatch(said, /\n\s+at /)
  assert.deepEqual(readFileSync(join(raw, 'an act.txt')), readFileSync(act))
})

test('a folder that can not be written is told without a stack trace', () => {
  const { raw } = folder('unwritable', { 'an act.txt': readFileSync(act) })
  const { code, said } = command('--raw', raw, '--out', join(raw, 'an act.txt', 'out'))
  assert.equal(code, 1)
  assert.match(said, /Не удаётся писать/)
  assert.doesNotMatch(said, /\n\s+at /)
})

test('a wrong option is told with the usage', () => {
  for (const arguments_ of [
    ['--row', 'x'],
    ['--raw', 'x'],
  ]) {
    const { code, said } = command(...arguments_)
    assert.equal(code, 1)
    assert.match(said, /Как вызывать/)
    assert.doesNotMatch(said, /\n\s+at /)
  }
})
