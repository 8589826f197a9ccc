import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { loadRegistry } from '../../scripts/registry.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { page } from '../../src/model/index.ts'
import { pageFiles } from '../../src/write/mdx/pages.ts'

const { registry } = loadRegistry('content/registry')
const newer = readFileSync('content/raw/west-kazakhstan-2018-119.txt', 'utf8')
const older = newer.replaceAll('22 мая 2018', '22 мая 2017')
const corpus = buildCorpus(
  [newer, older].map((text, index) => ({ name: `${index}.txt`, bytes: new TextEncoder().encode(text) })),
  registry,
)
const pages = new Map(pageFiles(corpus, registry))
const front = (path: string) => page.parse(parse(pages.get(path)?.split('---\n')[1] ?? ''))
const service = 'sotsialnaya-pomoshch-otdelnym-kategoriyam-grazhdan'

test('the newest regulation of a service and a place stands at their address, an older one below it', () => {
  assert.deepEqual([...pages.keys()].sort(), [
    `${service}/west-kazakhstan.mdx`,
    `${service}/west-kazakhstan/west-kazakhstan-2017-119.mdx`,
    'sotsialnye-uslugi-v-mediko-sotsialnykh-uchrezhdeniyakh/west-kazakhstan.mdx',
    'sotsialnye-uslugi-v-mediko-sotsialnykh-uchrezhdeniyakh/west-kazakhstan/west-kazakhstan-2017-119.mdx',
  ])
  for (const [path, newest] of [
    [`${service}/west-kazakhstan.mdx`, true],
    [`${service}/west-kazakhstan/west-kazakhstan-2017-119.mdx`, false],
  ] as const) {
    assert.equal(front(path).newest, newest)
    assert.equal(front(path).address, path.replace('.mdx', ''))
  }
})

test('the frontmatter says what the page is, in types that any reader of YAML keeps', () => {
  const { id, act, place, placeName, region, status, adopted, number, year } = front(`${service}/west-kazakhstan.mdx`)
  assert.deepEqual(
    { id, act, place, placeName, region, status, adopted, number, year },
    {
      ...{ id: `${service}/west-kazakhstan-2018-119`, act: 'west-kazakhstan-2018-119', place: 'west-kazakhstan' },
      ...{
        placeName: 'Западно-Казахстанская область',
        region: 'KZ-27',
        status: 'repealed',
        adopted: '2018-05-22',
        number: '119',
        year: 2018,
      },
    },
  )
  // YAML 1.1 readers take an unquoted date for a moment of time.
  assert.match(pages.get(`${service}/west-kazakhstan.mdx`) ?? '', /^adopted: "2018-05-22"$/m)
})

test('every paragraph of the regulation stands on its page', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
  for (const regulation of corpus.regulations.filter(({ act }) => act === 'west-kazakhstan-2018-119')) {
    // Words that name a place are a link to it.
    const page = (pages.get(`${regulation.service}/west-kazakhstan.mdx`) ?? '').replace(/\]\(#[^)]*\)/g, '')
    const text = words(page).join(' ')
    const points = regulation.sections.flatMap((section) => section.points)
    const parts = [
      ...points.flatMap((point) => [point.text, ...point.paragraphs, ...point.items.flatMap((item) => [item.text, ...item.paragraphs])]),
      ...regulation.appendices.flatMap((appendix) => appendix.paragraphs),
    ]
    assert.ok(parts.length > 50)
    for (const part of parts) assert.ok(text.includes(words(part).join(' ')), part)
  }
})
