import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { test } from 'node:test'

/** The rooms of `src/` and the rooms that each may import from (docs/architecture.md). */
const mayImport: Record<string, string[]> = {
  text: [],
  model: [],
  russian: ['text', 'model'],
  drafting: ['text', 'model', 'russian'],
  acts: ['text', 'model', 'russian', 'drafting'],
  process: ['text', 'model', 'russian', 'drafting', 'acts'],
  corpus: ['text', 'model', 'russian', 'drafting', 'acts', 'process'],
  drawing: ['text', 'model', 'russian'],
  write: ['text', 'model', 'acts', 'corpus', 'drawing'],
  site: ['text', 'model', 'russian', 'corpus', 'write', 'drawing'],
}

const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'))
const roomOf = (file: string): string => (file.startsWith('src/') ? (file.split('/')[1] ?? '') : '')

/** The files of `src/` that a file imports, types too. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)
  return [...found]
    .map(([, path = '']) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    )
    .filter((path) => files.includes(path))
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('the rooms are those of the picture, and each says what lives in it', () => {
  const rooms = new Set(files.map(roomOf))
  assert.deepEqual([...rooms].sort(), Object.keys(mayImport).sort())
  for (const room of rooms) assert.match(readFileSync(`src/${room}/README.md`, 'utf8'), /\*\*Not here:\*\*/)
})

test('imports run one way from room to room', () => {
  const wrong = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((other) => roomOf(other) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(other)))
      .map((other) => `${file} → ${other}`),
  )
  assert.deepEqual(wrong, [])
})

test('a room with an inside is entered by its face', () => {
  const faced = ['acts', 'process', 'corpus', 'drawing', 'write', 'model']
  const scripts = globSync('scripts/**/*.ts').map((file) => file.split(sep).join('/'))
  const deep = [...files, ...scripts].flatMap((file) =>
    importsOf(file)
      .filter((other) => roomOf(other) !== roomOf(file) && faced.includes(roomOf(other)) && other !== `src/${roomOf(other)}/index.ts`)
      .map((other) => `${file} → ${other}`),
  )
  assert.deepEqual(deep, [])
})

test('no file imports itself by way of others', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    else if (!done.has(file)) {
      for (const other of imports.get(file) ?? []) visit(other, [...way, file])
      done.add(file)
    }
  }
  for (const file of files) visit(file, [])
  assert.deepEqual(circles, [])
})

test('no expression looks for a run of signs at the end of a text from every place in it', () => {
  // `[;.]+$` tries each sign of a long run anew; `(?<![;.])[;.]+$` tries the run once.
  const trims = /replace\(\/(?!\(\?<!)(\[(?:\\.|[^\]\\])+\]|\\?.)[+*]\$\//
  assert.deepEqual(
    files.filter((file) => /^src\/(?:acts|corpus|process|russian|text)\//.test(file) && trims.test(readFileSync(file, 'utf8'))),
    [],
  )
})
