import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { ActHeader, RegulationNode, SourceText } from '../../../src/acts/tree.ts'
import { link, type ReadAct } from '../../../src/corpus/link/index.ts'
import { unknownAct, unknownRegulation } from '../../../src/corpus/stages.ts'
import type { Registry } from '../../../src/model/registry.ts'

const registry: Registry = {
  regions: [
    {
      code: 'KZ-47',
      slug: 'mangystau',
      name: 'Мангистауская область',
      kazakh: 'Маңғыстау облысы',
      adjectives: ['Мангистауской'],
      adilet: 'M',
    },
  ],
  districts: [{ slug: 'beyneu', name: 'Бейнеуский район', kazakh: 'Бейнеу ауданы', region: 'KZ-47', forms: ['Бейнеуского района'] }],
  services: [
    {
      id: 'housing',
      title: 'Назначение жилищной помощи',
      kazakh: '',
      aliases: ['Жилищная помощь'],
      theme: 'housing',
      lifeEvents: ['home'],
    },
    { id: 'status', title: 'Присвоение статуса оралмана', kazakh: '', aliases: [], theme: null, lifeEvents: [] },
  ],
  ...{ themes: [], lifeEvents: [], roles: [], vocabulary: [], successors: [] },
}
const mangystau = { region: 'KZ-47', regionName: 'Мангистауская область', district: null }
const adopted = { adopted: '2015-11-04', number: '342' }

/** An act of which only the header and the titles of its regulations are known. */
function act(name: string, header: Partial<ActHeader>, titles: string[] = [], excluded = false): ReadAct {
  const source: SourceText = { file: name, format: 'pdf-text', sha256: '', lines: [], repairs: [] }
  const node = unknownAct(source)
  node.header = { ...node.header, jurisdiction: mangystau, ...adopted, ...header }
  const regulations = titles.map((title, index) => {
    const position = { start: { line: 10 * (index + 1), column: 1 }, end: { line: 10 * (index + 1) + 5, column: 1 } }
    const regulation: RegulationNode = {
      type: 'regulation',
      document: 'regulation',
      title,
      excluded,
      editions: [],
      excludedBy: null,
      children: [],
      position,
    }
    return { node: regulation, data: unknownRegulation(regulation) }
  })
  return {
    node,
    text: { type: 'restored', source, children: [], unrepaired: '', repairs: [] },
    regulations,
    corrections: [],
    requirements: [],
    file: new VFile({ path: name }),
  }
}
const said = ({ file }: ReadAct) => file.messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])

test('an act is called by its place, year and number', () => {
  const ids = (header: Partial<ActHeader>) => link([act('a', header)], registry).acts.map(({ id }) => id)
  assert.deepEqual(ids({}), ['mangystau-2015-342'])
  assert.deepEqual(ids({ number: 'А-9/406' }), ['mangystau-2015-a-9-406'])
  assert.deepEqual(ids({ jurisdiction: { ...mangystau, district: 'Бейнеуский район' } }), ['beyneu-2015-342'])
  assert.deepEqual(ids({ adopted: null, number: null }), ['mangystau-0000-bez-nomera'])
})

test('a place that the registry lacks is transliterated, with a message', () => {
  const strange = act('a', { jurisdiction: { region: null, regionName: null, district: 'Жаңаөзен қаласы' } })
  assert.deepEqual(
    link([strange], registry).acts.map(({ id }) => id),
    ['zhanaozen-kalasy-2015-342'],
  )
  assert.deepEqual(said(strange), [['place-unknown', undefined, false]])
})

test('one act in two files is an error; the second is left out', () => {
  const [one, other] = [act('a', {}), act('b', {})]
  assert.deepEqual(
    link([one, other], registry).acts.map(({ id, source }) => [id, source.file]),
    [['mangystau-2015-342', 'a']],
  )
  assert.deepEqual(said(one), [])
  assert.deepEqual(said(other), [['act-duplicate', undefined, true]])
})

test('acts without date or number are not taken for one', () => {
  const [one, other] = [act('a', { adopted: null, number: null }), act('b', { adopted: null, number: null })]
  assert.equal(new Set(link([one, other], registry).acts.map(({ id }) => id)).size, 2)
  assert.deepEqual(said(other), [])
})

test('names of one service meet over acts; theme and life events come from the registry', () => {
  const { services, regulations } = link(
    [act('a', {}, ['Назначение жилищной помощи']), act('b', { number: '7' }, ['ЖИЛИЩНАЯ ПОМОЩЬ', 'Присвоение статуса оралмана'])],
    registry,
  )
  assert.deepEqual(services, [
    {
      ...{
        id: 'housing',
        title: 'Назначение жилищной помощи',
        kazakh: null,
        aliases: ['Жилищная помощь'],
        theme: 'housing',
        lifeEvents: ['home'],
      },
      regulations: ['housing/mangystau-2015-342', 'housing/mangystau-2015-7'],
    },
    {
      ...{ id: 'status', title: 'Присвоение статуса оралмана', kazakh: null, aliases: [], theme: null, lifeEvents: [] },
      regulations: ['status/mangystau-2015-7'],
    },
  ])
  assert.deepEqual(
    regulations.map(({ id, act: from }) => [id, from]),
    [
      ['housing/mangystau-2015-342', 'mangystau-2015-342'],
      ['housing/mangystau-2015-7', 'mangystau-2015-7'],
      ['status/mangystau-2015-7', 'mangystau-2015-7'],
    ],
  )
})

test('a service that the registry lacks gets an id and a message; two acts share it', () => {
  const [one, other] = [act('a', {}, ['Выдача «лицензии»']), act('b', { number: '7' }, ['Выдача лицензии'])]
  const { services } = link([one, other], registry)
  assert.deepEqual(
    services.map(({ id, regulations }) => [id, regulations.length]),
    [['vydacha-litsenzii', 2]],
  )
  assert.deepEqual(said(other), [['service-unknown', 10, false]])
})

test('one service twice in an act: both stay, with a message', () => {
  const twice = act('a', {}, ['Жилищная помощь', 'Назначение жилищной помощи'])
  assert.deepEqual(
    link([twice], registry).regulations.map(({ id }) => id),
    ['housing/mangystau-2015-342', 'housing/mangystau-2015-342-2'],
  )
  assert.deepEqual(said(twice), [['service-twice', 20, false]])
})

test('the state of a regulation is its own exclusion, else the state of its act', () => {
  const state = (status: ActHeader['status'], excluded: boolean) =>
    link([act('a', { status }, ['Жилищная помощь'], excluded)], registry).regulations.map((regulation) => regulation.status)
  assert.deepEqual(state('repealed', false), ['repealed'])
  assert.deepEqual(state('in-force', false), ['in-force'])
  assert.deepEqual(state('in-force', true), ['excluded'])
})

test('what the act approves and what stands in it are held against each other', () => {
  const approves = (...titles: string[]) => ({ approves: titles.map((title) => ({ number: null, title, excluded: false })) })
  const missing = act('a', approves('Назначение жилищной помощи', 'Присвоение статуса оралмана'), ['Жилищная помощь'])
  const unnamed = act('b', { number: '7', ...approves('Назначение жилищной помощи') }, ['Жилищная помощь', 'Присвоение статуса оралмана'])
  link([missing, unnamed], registry)
  assert.deepEqual(said(missing), [['approved-missing', undefined, false]])
  assert.deepEqual(said(unnamed), [['approved-unnamed', 20, false]])
})

test('the identifier on adilet.zan.kz is derived where the rule holds', () => {
  const registration = { authority: null, date: '2015-12-07', number: '2900' }
  assert.deepEqual(link([act('a', { registration })], registry).acts[0]?.adilet, { id: 'V15M0002900', derived: true })
  assert.equal(link([act('a', {})], registry).acts[0]?.adilet, null)
})
