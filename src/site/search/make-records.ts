import type { z } from 'zod'
import type {
  Act,
  elsewhereEntry,
  glossaryEntry,
  Page,
  paperEntry,
  questionEntry,
  Regulation,
  regionEntry,
  Service,
  settlementEntry,
  topicEntry,
  vocabularyEntry,
} from '../../model/index.ts'
import { bodyOf } from '../../write/index.ts'
import { questionsOf } from './atlas.ts'
import { orderedAnswers } from './find.ts'
import { placesPerFile } from './limits.ts'
import { isAttached, isLittle } from './little-words.ts'
import {
  type AnswersFile,
  type AnswersRecord,
  type AtlasRecord,
  officeQuestions,
  type PhrasesRecord,
  type PointsRecord,
  type RegulationPoints,
} from './records.ts'
import { answersBesidePassport, questionsSpokenOf } from './spoken-of.ts'
import { russianStem, stemsOfWord, wordsOf } from './stems.ts'
import { languageOf, termsOf, wordedPhrase, wordedPlace } from './terms.ts'

/** Everything from which the index is made; all lists in the order of the site. */
export interface Sources {
  services: Service[]
  pages: Page[]
  acts: Act[]
  roles: { id: string; name: string; kazakh: string; phrases: string[] }[]
  regulation(id: string): Regulation
  /** Kazakh names of places by their slugs. */
  kazakhPlaces: ReadonlyMap<string, string>
  vocabulary: z.infer<typeof vocabularyEntry>[]
  settlements: z.infer<typeof settlementEntry>[]
  elsewhere: z.infer<typeof elsewhereEntry>[]
  questions: z.infer<typeof questionEntry>[]
  papers: z.infer<typeof paperEntry>[]
  regions: z.infer<typeof regionEntry>[]
  themes: z.infer<typeof topicEntry>[]
  lifeEvents: z.infer<typeof topicEntry>[]
  glossary: z.infer<typeof glossaryEntry>[]
}

/** The index of services with their answers, acts, regions, roles and terms; `files`: the points of the same sources. */
export function atlasRecord(sources: Sources, files: Map<string, PointsRecord>): AtlasRecord {
  const record = namesRecord(sources)
  for (const [place, named] of Object.entries(record.places)) named.offices = officesOf(place, record, files)
  return { ...record, words: wordsIn(sources.services, files) }
}

const tellsAddress = /телефон|улиц\p{L}*|(?<!\p{L})(?:тел|ул)\./iu

/** The services whose regulations of a place say where its office is and when it is open: of several that say it, one of those that say what most do. */
function officesOf(place: string, { services }: AtlasRecord, files: Map<string, PointsRecord>): AtlasRecord['places'][string]['offices'] {
  const offices: AtlasRecord['places'][string]['offices'] = {}
  for (const question of officeQuestions) {
    const told = services.flatMap(({ id }, service) => {
      const regulation = (files.get(`${id}/${place}`) ?? files.get(id))?.find((one) => one.place === place)
      const answer = regulation?.answers[question]
      const text = regulation?.points.find(([number]) => number === answer?.point)?.[1] ?? ''
      const says = answer && !answer.unsaid && (question === 'hours' || tellsAddress.test(text))
      return says ? [{ service, values: answer.values.join('\n') }] : []
    })
    const [most] = [...Map.groupBy(told, ({ values }) => values).values()].sort((one, other) => other.length - one.length)
    if (most?.[0]) offices[question] = most[0].service
  }
  return offices
}

/** The first answers of every service by question. */
export function answerFiles(sources: Pick<Sources, 'services' | 'questions'>, files: Map<string, PointsRecord>): Map<string, AnswersFile> {
  const questions = questionsOf(questionRecords(sources))
  return new Map(
    sources.questions.map(({ id: asked }) => [
      asked,
      Object.fromEntries(
        sources.services.flatMap(({ id }) => {
          const points = files.get(id) ?? []
          return points.some(({ answers }) => asked in answers) ? [[id, firstAnswers(orderedAnswers(asked, points, questions))]] : []
        }),
      ),
    ]),
  )
}

/** The words of a question as stems, those together that say something only side by side. */
function runsOf(phrase: string): string {
  const words = wordsOf(phrase).map((word) => ({ word, stem: stemsOfWord(word)[0] ?? word }))
  const silent = words.every(({ word }) => isLittle(word))
  return words.map(({ stem }, place) => (place === 0 ? '' : silent || isAttached(words[place - 1]?.word ?? '') ? '+' : ' ') + stem).join('')
}

const questionRecords = ({ questions }: Pick<Sources, 'questions'>): AtlasRecord['questions'] =>
  questions.map(({ id, title, kazakh, phrases }) => ({ id, name: title, kazakh, phrases: [...new Set(phrases.map(runsOf))].join(',') }))

/** As many answers of a service to a question are named with the service. */
const answersKept = 5

function firstAnswers(ordered: ReturnType<typeof orderedAnswers>): AnswersRecord {
  const answers = ordered
    .slice(0, answersKept)
    .map(({ regulation, ...answer }, rank) => ({ ...answer, place: regulation.place, values: rank === 0 ? answer.values : null }))
  return { whole: ordered.length <= answersKept, answers }
}

function namesRecord(sources: Sources): AtlasRecord {
  const { services, acts, pages, regions } = sources
  const index = new Map(services.map(({ id }, place) => [id, place]))
  const newest = pages.filter(({ newest }) => newest)
  const slugs = new Map(regions.map(({ code, slug }) => [code, slug]))
  const phrases = new Map<string, PhrasesRecord>()
  const add = (text: string, language: 'ru' | 'kk', of: string[], weight: number) => {
    const places = of.flatMap((id) => index.get(id) ?? [])
    if (places.length === 0) return
    const key = [language, weight, ...places].join(' ')
    const alike = phrases.get(key) ?? { language, services: places, weight, phrases: [] }
    alike.phrases.push(wordedPhrase(text, language))
    phrases.set(key, alike)
  }
  for (const { id, title, aliases } of services) for (const name of [title, ...aliases]) add(name, 'ru', [id], 1.15)
  for (const entry of sources.vocabulary) {
    for (const text of [...entry.russian, ...entry.abbreviations]) add(text, 'ru', entry.services, 1)
    for (const text of entry.kazakh) add(text, 'kk', entry.services, 1)
  }
  for (const { id, title } of sources.lifeEvents)
    for (const service of services) if (service.lifeEvents.includes(id)) add(title, 'ru', [service.id], 0.4)
  return {
    services: services.map(({ id, title, kazakh, theme }) => ({
      id,
      title,
      theme: theme ?? '',
      kazakh: kazakh ?? '',
      regulations: newest
        .filter(({ service }) => service === id)
        .sort((one, other) => (other.adopted ?? '').localeCompare(one.adopted ?? '') || one.place.localeCompare(other.place))
        .map(({ place, status, year, number, channels }) => ({ place, status, year, number: number ?? '', channels })),
    })),
    phrases: [...phrases.values()],
    elsewhere: sources.elsewhere.map(({ title, kazakh, phrases }) => ({
      name: title,
      kazakh,
      phrases: phrases.map((text) => wordedPhrase(text)),
    })),
    questions: questionRecords(sources),
    papers: sources.papers.map(({ title, kazakh, names }) =>
      [title, kazakh, ...names].filter(Boolean).map((text) => termsOf(text, languageOf(text)).join(' ')),
    ),
    places: Object.fromEntries(
      pages.map(({ place, placeName, region }) => [
        place,
        {
          name: placeName,
          kazakh: sources.kazakhPlaces.get(place) ?? '',
          region: slugs.get(region ?? '') ?? '',
          worded: wordedPlace(placeName),
          offices: {},
        },
      ]),
    ),
    regions: regions.map(({ code, slug, name, kazakh, adjectives }) => ({
      slug,
      name,
      kazakh,
      known: pages.some(({ region }) => region === code),
      names: [name, ...adjectives, ...sources.settlements.filter(({ region }) => region === code).flatMap(({ names }) => names)].map(
        wordedPlace,
      ),
    })),
    roles: sources.roles.map(({ id, name, kazakh, phrases }) => ({
      id,
      name,
      kazakh,
      phrases: [name, ...phrases].map((text) => wordedPhrase(text)),
    })),
    terms: sources.glossary.map((entry) => ({
      ...entry,
      phrases: (entry.full ? [entry.term, entry.full] : [entry.term]).map((text) => wordedPhrase(text)),
    })),
    acts: acts.map((act) => ({
      id: act.id,
      title: act.title ?? '',
      issuer: act.issuer ?? '',
      number: act.number ?? '',
      adopted: act.adopted ?? '',
      registration:
        act.registration?.number && act.registration.date ? { number: act.registration.number, date: act.registration.date } : null,
      repeal: act.repeal?.number && act.repeal.date ? { number: act.repeal.number, date: act.repeal.date } : null,
      amends: act.amends,
      adilet: act.adilet?.id ?? null,
      region: slugs.get(act.jurisdiction?.region ?? '') ?? '',
      status: act.status,
    })),
    themes: Object.fromEntries(sources.themes.map(({ id, title, kazakh }) => [id, { name: title, kazakh }])),
    words: {},
  }
}

function textOf(point: Regulation['sections'][number]['points'][number]): string {
  const below = bodyOf(point).flatMap((part) =>
    part.kind === 'item' ? [`${part.item.number} ${part.item.text}`, ...part.item.paragraphs] : [part.text],
  )
  return [point.text, ...below].join('\n')
}

/** The answers of one regulation, each with the first point that states it; what no point is known for has no answer. */
function answersOf(regulation: Regulation): RegulationPoints['answers'] {
  const points = regulation.sections.flatMap(({ points }) => points).map((point) => ({ number: point.number, text: textOf(point) }))
  const answers: RegulationPoints['answers'] = {}
  const stated = (field: Regulation['statedIn'][number]['field']) => regulation.statedIn.find((one) => one.field === field)?.points[0]
  const add = (id: string, values: string[], point: string | undefined) => {
    if (values.length > 0 && point !== undefined) answers[id] = { point, values }
  }
  const { provider, channels, contacts, form, automation } = regulation
  const documents = regulation.evidence.flatMap(({ items }) => items)
  add('refusal', regulation.refusalGrounds, stated('refusalGrounds'))
  add('documents', documents, stated('evidence'))
  add('term', regulation.processingTime, stated('processingTime') ?? regulation.termPoints[0])
  add('result', regulation.outputs, stated('outputs'))
  add('cost', regulation.cost ? [regulation.cost] : [], stated('cost'))
  add('form', [...form, ...(automation ? [automation] : [])], stated('form'))
  add('hours', regulation.hours, stated('hours'))
  add('where', [...(provider ? [provider] : []), ...channels, ...contacts], stated('channels') ?? stated('provider'))
  const isThere = regulation.status !== 'excluded'
  return isThere ? { ...answersBesidePassport(regulation, points), ...answers } : answers
}

function regulationPoints(page: Page, regulation: Regulation): RegulationPoints {
  return {
    address: page.address,
    place: page.place,
    status: page.status,
    year: page.year,
    number: page.number ?? '',
    answers: answersOf(regulation),
    points: regulation.sections
      .flatMap(({ points }) => points)
      .map((point) => {
        const text = textOf(point)
        return [point.number, text, questionsSpokenOf(text)]
      }),
  }
}

/** As many as one file holds: of every question the newest that answers it, then the newest; in the order given. */
function someOf(records: PointsRecord): PointsRecord {
  const asked = new Set(records.flatMap(({ answers }) => Object.keys(answers)))
  const answering = [...asked].flatMap((question) => records.find(({ answers }) => question in answers) ?? [])
  const kept = new Set([...new Set([...answering, ...records])].slice(0, placesPerFile))
  return records.filter((record) => kept.has(record))
}

/** The files of points by path below `search/points/`: one a service; where it has many places, one a place too. */
export function pointFiles({ services, pages, regulation }: Pick<Sources, 'services' | 'pages' | 'regulation'>): Map<string, PointsRecord> {
  const files = new Map<string, PointsRecord>()
  const byService = Map.groupBy(
    pages.filter(({ newest }) => newest),
    ({ service }) => service,
  )
  for (const { id } of services) {
    const records = (byService.get(id) ?? [])
      .sort((one, other) => (other.adopted ?? '').localeCompare(one.adopted ?? '') || one.place.localeCompare(other.place))
      .map((page) => regulationPoints(page, regulation(page.id)))
    files.set(id, someOf(records))
    if (records.length > placesPerFile) for (const record of records) files.set(`${id}/${record.place}`, [record])
  }
  return files
}

/** Stems of all points, and the services that have them. */
function wordsIn(services: Service[], files: Map<string, PointsRecord>): AtlasRecord['words'] {
  const having = new Map<string, Set<number>>()
  for (const [path, records] of files) {
    const place = services.findIndex(({ id }) => id === path.split('/')[0])
    for (const { points } of records)
      for (const [, text] of points)
        for (const word of wordsOf(text)) {
          const stem = russianStem(word)
          if (stem.length < 3 || /^\d/.test(stem)) continue
          const known = having.get(stem) ?? new Set()
          having.set(stem, known.add(place))
        }
  }
  const words = [...having].sort(([one], [other]) => (one < other ? -1 : 1))
  const inMost = (places: Set<number>) => places.size > services.length * 0.6
  const alike = Map.groupBy(words, ([, places]) => (inMost(places) ? '*' : [...places].sort((a, b) => a - b).join(' ')))
  return Object.fromEntries([...alike].map(([places, some]) => [places, some.map(([stem]) => stem).join(' ')]))
}
