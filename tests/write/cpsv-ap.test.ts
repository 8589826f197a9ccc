import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser, type Quad, Store } from 'n3'
import { buildCorpus } from '../../src/corpus/index.ts'
import { cpsvApFiles } from '../../src/write/cpsv-ap/index.ts'
import { classes, own, ownContext, prefixes, properties } from '../../src/write/cpsv-ap/terms.ts'
import { rawFile, rawFiles, registry, textOf } from '../corpus/raw-texts.ts'
import { joined } from './joined.ts'
import { wholeTexts } from './whole.ts'

const corpus = buildCorpus(rawFiles, registry)
const files = wholeTexts(cpsvApFiles(corpus, registry))
const statements = (turtle: string): Quad[] => new Parser().parse(turtle)
const everything = statements(files.get('cpsv-ap.ttl') ?? '')
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const { cpsv, dct, m8g, skos, foaf } = prefixes

/** What CPSV-AP 3.2.0 demands of the classes that we write: properties that each thing has, and those that it has once. */
const demanded: Record<string, { some: string[]; one?: string[] }> = {
  [`${cpsv}PublicService`]: {
    some: [`${dct}identifier`, `${dct}title`, `${dct}description`, `${m8g}hasCompetentAuthority`],
    one: [`${dct}identifier`, `${m8g}processingTime`, `${prefixes.adms}status`],
  },
  [`${m8g}PublicOrganisation`]: { some: [`${skos}prefLabel`, `${dct}spatial`] },
  [`${foaf}Agent`]: { some: [`${dct}identifier`, `${dct}title`], one: [`${dct}identifier`] },
  [`${m8g}Event`]: { some: [`${dct}identifier`, `${dct}title`], one: [`${dct}identifier`] },
  [`${m8g}Evidence`]: { some: [`${dct}identifier`, `${dct}title`], one: [`${dct}identifier`] },
  [`${m8g}Output`]: { some: [`${dct}identifier`, `${dct}title`], one: [`${dct}identifier`] },
  [`${cpsv}Rule`]: { some: [`${dct}identifier`, `${dct}title`, `${dct}description`], one: [`${dct}identifier`] },
  [`${m8g}Channel`]: { some: [`${dct}identifier`], one: [`${dct}identifier`, `${dct}type`, `${m8g}processingTime`] },
  [`${m8g}Cost`]: { some: [`${dct}identifier`], one: [`${dct}identifier`, `${m8g}hasValue`] },
  [`${m8g}Participation`]: {
    some: [`${dct}identifier`, `${dct}description`, `${m8g}role`, `${m8g}hasParticipant`],
    one: [`${dct}identifier`, `${m8g}hasParticipant`],
  },
}

/** The class of what a property leads to. */
const ranges: Record<string, string> = {
  [`${m8g}hasCompetentAuthority`]: `${m8g}PublicOrganisation`,
  [`${m8g}hasChannel`]: `${m8g}Channel`,
  [`${m8g}hasCost`]: `${m8g}Cost`,
  [`${m8g}hasLegalResource`]: `${prefixes.eli}LegalResource`,
  [`${m8g}hasParticipation`]: `${m8g}Participation`,
  [`${m8g}hasParticipant`]: `${foaf}Agent`,
  [`${m8g}isGroupedBy`]: `${m8g}Event`,
  [`${m8g}isClassifiedBy`]: `${skos}Concept`,
  [`${m8g}thematicArea`]: `${skos}Concept`,
  [`${m8g}role`]: `${skos}Concept`,
  [`${prefixes.adms}status`]: `${skos}Concept`,
  [`${dct}spatial`]: `${dct}Location`,
  [`${cpsv}hasInput`]: `${m8g}Evidence`,
  [`${cpsv}produces`]: `${m8g}Output`,
  [`${cpsv}follows`]: `${cpsv}Rule`,
  [`${cpsv}implements`]: `${prefixes.eli}LegalResource`,
}

/** Where statements do not follow the profile; empty where they do. */
function faults(quads: Quad[]): string[] {
  const store = new Store(quads)
  const found: string[] = []
  for (const [name, { some, one = [] }] of Object.entries(demanded))
    for (const subject of store.getSubjects(type, name, null)) {
      for (const property of some)
        if (store.countQuads(subject, property, null, null) === 0) found.push(`${subject.value} has no ${property}`)
      for (const property of one)
        if (store.countQuads(subject, property, null, null) > 1) found.push(`${subject.value} has two ${property}`)
    }
  for (const { subject, predicate, object } of quads) {
    const range = ranges[predicate.value]
    if (range && store.countQuads(object, type, range, null) === 0) found.push(`${subject.value} ${predicate.value} leads to no ${range}`)
    const isTitle = [`${dct}title`, `${dct}description`, `${skos}prefLabel`].includes(predicate.value)
    if (isTitle && (object.termType !== 'Literal' || object.language === ''))
      found.push(`${subject.value} ${predicate.value} in no language`)
  }
  return found
}

test('every statement follows the profile', () => {
  assert.ok(everything.length > 3000)
  assert.deepEqual(faults(everything), [])
})

test('a broken description is told', () => {
  for (const lost of [`${m8g}hasCompetentAuthority`, `${dct}title`, `${dct}spatial`])
    assert.notDeepEqual(faults(everything.filter(({ predicate }) => predicate.value !== lost)), [], lost)
  assert.notDeepEqual(
    faults(everything.filter(({ predicate, object }) => predicate.value !== type || object.value !== `${m8g}Channel`)),
    [],
  )
})

interface Node {
  '@id': string
  '@type': (keyof typeof classes)[]
}

/** The statements of a JSON-LD file, each as a line, by the words of our contexts. */
function linesOf(text: string): string[] {
  const { '@graph': graph } = JSON.parse(text) as { '@graph': Node[] }
  return graph.flatMap(({ '@id': id, '@type': types, ...rest }) => [
    ...types.map((name) => `${id} ${type} ${classes[name]}`),
    ...Object.entries(rest).flatMap(([property, values]) =>
      (values as Record<string, string>[]).map((value) => {
        const datatype = value['@type']?.replace('xsd:', ownContext.xsd) ?? `${ownContext.xsd}string`
        const object = value['@id'] ?? `${value['@value']}@${value['@language'] ?? datatype}`
        return `${id} ${properties[property as keyof typeof properties]} ${object}`
      }),
    ),
  ])
}

test('the files of the services and the file with all say the same', () => {
  const told = [...files].filter(([path]) => path.endsWith('.jsonld')).flatMap(([, text]) => linesOf(text))
  const inTurtle = everything.map(({ subject, predicate, object }) => {
    const value = object.termType === 'Literal' ? `${object.value}@${object.language || object.datatype.value}` : object.value
    return `${subject.value} ${predicate.value} ${value}`
  })
  const [one, other] = [new Set(told), new Set(inTurtle)]
  assert.deepEqual(
    [...one].filter((line) => !other.has(line)),
    [],
  )
  assert.deepEqual(
    [...other].filter((line) => !one.has(line)),
    [],
  )
})

test('every regulation whose authority is known is a public service with its state', () => {
  const store = new Store(everything)
  const known = corpus.regulations.filter(
    ({ provider, act }) => provider !== null || corpus.acts.find(({ id }) => id === act)?.issuer !== null,
  )
  assert.equal(store.getSubjects(type, `${cpsv}PublicService`, null).length, known.length)
  const kazakh = everything.filter(({ object }) => object.termType === 'Literal' && object.language === 'kk')
  assert.ok(kazakh.length > 0)
})

test('what people read is in Kazakh too where its name is known', () => {
  const inKazakh = new Set(
    everything.flatMap(({ object }) => (object.termType === 'Literal' && object.language === 'kk' ? [object.value] : [])),
  )
  const region = registry.regions.find(({ code }) => code === 'KZ-47')?.kazakh
  assert.ok(region)
  for (const name of [region, `${region} әкімдігі`, 'тегін', 'күші жойылған', 'көрсетілетін қызметті беруші'])
    assert.ok(inKazakh.has(name), name)
  for (const names of [registry.roles, registry.lifeEvents, registry.themes])
    assert.ok(names.some(({ kazakh }) => kazakh !== '' && inKazakh.has(kazakh)))
  assert.ok(!inKazakh.has(''))
})

test('a paper that is asked for in some case says in which', () => {
  const conditions = corpus.regulations.flatMap(({ evidence }) => evidence.flatMap(({ condition, items }) => items.map(() => condition)))
  const told = everything.filter(
    ({ subject, predicate }) => subject.value.includes('/evidence/') && predicate.value === `${dct}description`,
  )
  assert.ok(told.length > 0)
  assert.equal(told.length, conditions.filter((condition) => condition !== null).length)
})

test('a стандарт of the corpus is a rule beside the регламент, and its act one legal resource', () => {
  const quads = statements(wholeTexts(cpsvApFiles(joined, registry)).get('cpsv-ap.ttl') ?? '')
  assert.deepEqual(faults(quads), [])
  const implemented = quads.filter(({ predicate }) => predicate.value === `${cpsv}implements`).map(({ object }) => object.value)
  assert.deepEqual(
    implemented.map((name) => name.split('/').at(-1)),
    ['pavlodar-2015-321', 'kazakhstan-2015-7-1-418'],
  )
  const resources = quads.filter(({ object }) => object.value === `${prefixes.eli}LegalResource`)
  assert.equal(resources.length, 2)
  // What the стандарт asks for is not what the регламент asks for.
  assert.deepEqual(
    quads.filter(({ object }) => object.value === `${m8g}Evidence`),
    [],
  )
})

test('a term of working days is no xsd:duration: that has no word for them', () => {
  const durations = everything.filter(({ predicate }) => predicate.value === `${m8g}processingTime`)
  for (const { object } of durations) assert.match(object.value, /^P(\d+D|\d+M|T\d+H|T\d+M)$/)
  assert.ok(everything.some(({ predicate }) => predicate.value === `${own}processingWorkingDays`))
})

test('of several terms none is published as the term of the service', () => {
  const published = new Set(
    everything
      .filter(
        ({ subject, predicate }) =>
          [`${m8g}processingTime`, `${own}processingWorkingDays`].includes(predicate.value) && !subject.value.includes('/channel/'),
      )
      .map(({ subject }) => subject.value),
  )
  const several = corpus.regulations.filter(({ processingTerms }) => processingTerms.length > 1)
  assert.ok(several.length > 0)
  for (const { id } of several) assert.ok(![...published].some((subject) => subject.endsWith(id)), id)
})

test('nobody is invented: where neither provider nor issuer is known there is no public service', () => {
  const [act] = corpus.acts
  assert.ok(act)
  const nameless = {
    ...corpus,
    acts: corpus.acts.map((one) => ({ ...one, issuer: null })),
    regulations: corpus.regulations.map((one) => ({ ...one, provider: null })),
  }
  const turtle = statements(wholeTexts(cpsvApFiles(nameless, registry)).get('cpsv-ap.ttl') ?? '')
  assert.deepEqual(
    turtle.filter(({ object }) => object.value === `${cpsv}PublicService`),
    [],
  )
  assert.deepEqual(faults(turtle), [])
})

test('what means something in Turtle is text like any other', () => {
  const source = rawFiles.find(({ name }) => name.startsWith('west-kazakhstan'))
  assert.ok(source)
  const word = 'услуг"""одателя\\"@kk. <x> <y> <z>.'
  const hostile = buildCorpus([rawFile('hostile.txt', textOf(source).replaceAll('услугодателя', word))], registry)
  const turtle = statements(wholeTexts(cpsvApFiles(hostile, registry)).get('cpsv-ap.ttl') ?? '')
  assert.ok(turtle.some(({ object }) => object.value.includes('<x> <y> <z>')))
  assert.ok(turtle.every(({ subject }) => subject.value !== 'x'))
  assert.deepEqual(faults(turtle), [])
})
