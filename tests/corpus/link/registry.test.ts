import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { iso31662 } from 'iso-3166'
import { loadRegistry } from '../../../scripts/registry.ts'

const scratch = mkdtempSync(join(tmpdir(), 'atlas-registry-'))
after(() => rmSync(scratch, { recursive: true }))

/** What the loader says of a copy of the registry in which one file is another, or is missing. */
function messages(
  name: string,
  text: string | null,
): { file: string | undefined; line: number | undefined; ruleId: string | undefined; reason: string }[] {
  const folder = mkdtempSync(join(scratch, 'copy-'))
  cpSync('content/registry', folder, { recursive: true })
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  if (text === null) rmSync(join(folder, name))
  else writeFileSync(join(folder, name), text)
  return loadRegistry(folder).reports.flatMap(({ basename, messages: said }) =>
    said.filter(({ fatal }) => fatal).map(({ line, ruleId, reason }) => ({ file: basename, line, ruleId, reason })),
  )
}

const sound = '- id: a\n  title: Первая услуга\n  aliases: []\n'

/** A broken file, and the line and rule of the one message that it gives. */
const broken: [name: string, file: string, text: string | null, line: number, ruleId: string][] = [
  ['a file that is missing', 'roles.yaml', null, 1, 'registry-unreadable'],
  ['a broken file that others name', 'regions.yaml', '- code: [\n', 2, 'registry-yaml'],
  ['counts that are missing', 'lexicon.json', null, 1, 'registry-unreadable'],
  ['counts that are none', 'lexicon.json', '{"words": []}', 1, 'registry-lexicon'],
  ['no regions at all', 'regions.yaml', '', 1, 'registry-empty'],
  [
    'aliases that name more than there is',
    'services.yaml',
    `- &a [x]\n${Array.from({ length: 9 }, (_, at) => `- &${'bcdefghij'[at]} [${`*${'abcdefghi'[at]}, `.repeat(9)}x]\n`).join('')}`,
    1,
    'registry-entry',
  ],
  [
    'one adjective for two regions',
    'regions.yaml',
    '- { code: KZ-1, slug: a, name: А, adjectives: [Абайской], adilet: null }\n- { code: KZ-2, slug: b, name: Б, adjectives: [Абайской], adilet: null }\n',
    2,
    'registry-twice',
  ],
  ['a term that is explained twice', 'glossary.yaml', '- { term: ЦОН, meaning: а }\n- { term: Цон, meaning: б }\n', 2, 'registry-twice'],
  ['a role that takes over from nobody', 'roles.yaml', '- { id: a, title: А, forms: [], succeeds: b }\n', 1, 'registry-unknown'],
  ['corrections under a name that nobody reads', 'overrides/act.yml', '[]\n', 1, 'registry-name'],
  ['no YAML', 'services.yaml', `${sound}- id: "b\n`, 5, 'registry-yaml'],
  ['no list', 'services.yaml', 'id: a\n', 1, 'registry-entry'],
  ['a key that is missing', 'services.yaml', `${sound}- id: b\n  aliases: []\n`, 4, 'registry-entry'],
  ['a value of the wrong kind', 'services.yaml', `${sound}- id: b\n  title: Вторая\n  aliases: Другая\n`, 6, 'registry-entry'],
  ['a key that nobody knows', 'services.yaml', `${sound}- id: b\n  title: Вторая\n  aliases: []\n  tittle: x\n`, 4, 'registry-entry'],
  ['an id that is no address', 'services.yaml', '- id: Первая\n  title: Первая\n  aliases: []\n', 1, 'registry-entry'],
  ['an id that stands twice', 'services.yaml', `${sound}- id: a\n  title: Вторая\n  aliases: []\n`, 4, 'registry-twice'],
  [
    'a name that two services claim',
    'services.yaml',
    `${sound}- id: b\n  title: Вторая\n  aliases: ["«Первая» услуга"]\n`,
    4,
    'registry-twice',
  ],
  ['a theme that is not there', 'services.yaml', '- id: a\n  title: Первая\n  aliases: []\n  theme: nothing\n', 1, 'registry-unknown'],
  [
    'a region that is not there',
    'districts.yaml',
    '- { slug: x, name: X район, region: KZ-00, forms: [X района] }\n',
    1,
    'registry-unknown',
  ],
  [
    'a correction without a reason',
    'overrides/act.yaml',
    '- regulation: null\n  path: /number\n  line: 3\n  expected: "1"\n  value: "2"\n',
    1,
    'registry-entry',
  ],
]

for (const [name, file, text, line, ruleId] of broken)
  test(`the registry: ${name} is told with file and line`, () => {
    const said = messages(file, text)
    assert.deepEqual(
      said.map((message) => [message.file, message.line, message.ruleId]),
      [[file.split('/').at(-1), line, ruleId]],
    )
    assert.match(said[0]?.reason ?? '', /\. [A-ZА-Я]/, 'says what to do')
  })

test('the registry has the regions of ISO 3166-2:KZ, each once', () => {
  const { registry } = loadRegistry('content/registry')
  const codes = iso31662.filter(({ parent }) => parent === 'KZ').map(({ code }) => code)
  assert.deepEqual(registry.regions.map(({ code }) => code).sort(), codes.sort())
})

test('whatever file of the registry is broken is named', () => {
  const names = readdirSync('content/registry').filter((name) => name.endsWith('.yaml'))
  assert.ok(names.length > 10)
  for (const name of names) assert.deepEqual([...new Set(messages(name, '- {').map(({ file }) => file))], [name])
})
