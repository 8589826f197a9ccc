import MiniSearch from 'minisearch'
import type { Atlas, Kind } from './atlas.ts'
import { inLots } from './breath.ts'
import { isOfDate } from './dates.ts'
import { plain } from './letters.ts'
import {
  type ActRecord,
  type AnswerRecord,
  type AnswersFile,
  officeQuestions,
  type PointsRecord,
  type RegulationHead,
  type RegulationPoints,
  type Unsaid,
} from './records.ts'
import { russianStem, wordsOf } from './stems.ts'
import type { Understood } from './understand.ts'

/** A place of a list and how well it answers; `covered`: the share of the question that its phrases speak of, 0 to 1; `by`: the phrase that led there. */
export interface Scored {
  to: number
  score: number
  covered: number
  by: string
  /** The greatest share of one phrase that the question speaks of, 0 to 1. */
  whole: number
}
export type Leads = Record<Kind, Scored[]>

/** How much a word that no phrase has counts, beside the rarest of those that some have. */
const unknownWorth = 0.6

/** What a question leads to, the best first, by kind. */
export function leadsOf(understood: Understood, { index, leads, known, record }: Atlas): Leads {
  const weights = new Map<string, number>()
  for (const { stems, weight } of understood.terms) for (const stem of stems) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  const found: Record<Kind, Map<number, { scores: number[]; stems: Set<string>; by: string; whole: number }>> = {
    service: new Map(),
    elsewhere: new Map(),
    role: new Map(),
    region: new Map(),
    term: new Map(),
  }
  // A word that few phrases have says more; one that none has counts as the rarest.
  const rarity = (stem: string) => Math.log(1 + leads.length / (known.get(stem) ?? 1))
  const worth = ({ stems, weight }: Understood['terms'][number]) =>
    weight *
    (stems.some((stem) => known.has(stem))
      ? Math.max(...stems.filter((stem) => known.has(stem)).map(rarity))
      : unknownWorth * Math.log(1 + leads.length))
  const total = understood.terms.reduce((sum, term) => sum + worth(term), 0)
  const regionSlug = understood.region === null ? null : record.regions[understood.region]?.slug
  // A service of the asked region is meant sooner than one that the region does not have.
  const near = record.services.map(({ regulations }) =>
    regionSlug === null || understood.onlyRegion
      ? 1
      : regulations.some(({ place }) => record.places[place]?.region === regionSlug)
        ? 1
        : 0.75,
  )
  if (weights.size > 0)
    for (const hit of index.search([...weights.keys()].join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })) {
      const lead = leads[hit.id]
      if (!lead) continue
      const share = hit.terms.reduce((sum, term) => sum + rarity(term), 0) / lead.terms.reduce((sum, term) => sum + rarity(term), 0)
      for (const [rank, to] of lead.to.entries()) {
        const score = hit.score * lead.weight * (0.35 + 0.65 * share) * 0.96 ** rank * (lead.kind === 'service' ? (near[to] ?? 1) : 1)
        const entry = found[lead.kind].get(to) ?? { scores: [], stems: new Set<string>(), by: lead.text, whole: 0 }
        if (entry.scores.every((other) => other < score)) entry.by = lead.text
        entry.scores.push(score)
        if (hit.terms.length > 1 || lead.terms.length > 1) entry.whole = Math.max(entry.whole, share)
        for (const term of hit.terms) entry.stems.add(term)
        found[lead.kind].set(to, entry)
      }
    }
  const scored = (entries: (typeof found)['service']): Scored[] =>
    [...entries]
      .map(([to, { scores, stems, by, whole }]) => {
        const [best = 0, second = 0, third = 0] = scores.sort((one, other) => other - one)
        const covered = understood.terms.reduce((sum, term) => sum + (term.stems.some((stem) => stems.has(stem)) ? worth(term) : 0), 0)
        return { to, by, whole, score: best + 0.25 * second + 0.1 * third, covered: total > 0 ? covered / total : 0 }
      })
      .sort((one, other) => other.score * (0.5 + other.covered) - one.score * (0.5 + one.covered) || one.to - other.to)
  return {
    service: scored(found.service),
    elsewhere: scored(found.elsewhere),
    role: scored(found.role),
    region: [],
    term: scored(found.term),
  }
}

/** The role whose names are that of the office itself: «соцзащита», «отдел занятости». */
const officeRole = 'uslugodatel'

/**
 * A question of the office of a place, «до скольки работает соцзащита в Талшике»: its place, and the service whose regulation tells it; null where a service is asked
 * for, or no regulation of the place says it.
 */
export function officeOf(
  understood: Understood,
  best: Scored | undefined,
  { record, leads }: Atlas,
): { place: string; service: number } | null {
  const question = officeQuestions.find((id) => id === understood.asks)
  if (question === undefined || understood.region === null) return null
  const role = record.roles.findIndex(({ id }) => id === officeRole)
  const names = new Set(leads.filter(({ kind, to }) => kind === 'role' && to.includes(role)).flatMap(({ terms }) => terms))
  const subject = understood.terms.filter(({ weight }) => weight > 0.25)
  if ((best?.whole ?? 0) > 0.99 || !subject.every(({ stems, word }) => [...stems, russianStem(word)].some((stem) => names.has(stem))))
    return null
  const slug = record.regions[understood.region]?.slug
  const [place, service] =
    Object.entries(record.places)
      .filter(([place, { region }]) => (understood.place === null ? region === slug : place === understood.place))
      .map(([place, { offices }]) => [place, offices[question]] as const)
      .find(([, service]) => service !== undefined) ?? []
  return place === undefined || service === undefined ? null : { place, service }
}

/** Whether «V15M0002900» is an act: by its identifier, or by year and number of its registration where the letter of its region is not known. */
function isIdentifier(typed: string, { adilet, registration }: ActRecord): boolean {
  const parts = (identifier: string) => /^V(\d\d)([A-Z]+?)0*(\d+)$/.exec(identifier.toUpperCase())?.slice(1).join(' ')
  if (adilet !== null) return parts(adilet) === parts(typed)
  const [, year, number] = /^v(\d\d)[a-z]+?0*(\d+)$/i.exec(typed) ?? []
  return registration !== null && registration.number === number && registration.date.slice(2, 4) === year
}

/** Acts by number, registration, identifier or date, their own or those of the act that they change or that repeals them; the best first. */
export function actsOf({ numbers, date, region }: Understood, { record }: Atlas): { act: number; score: number }[] {
  return record.acts
    .map((act, place) => {
      let score = 0
      for (const number of numbers) {
        if (/^v/i.test(number)) score += isIdentifier(number, act) ? 10 : 0
        else if (act.number === number) score += 5
        else if (act.registration?.number === number) score += 4
        else if (act.amends?.number === number) score += 3
        else if (act.repeal?.number === number) score += 2
      }
      const isAsked = (known: string | undefined) => date !== null && known !== undefined && isOfDate(known, date)
      if (isAsked(act.adopted)) score += 5
      else if (isAsked(act.registration?.date)) score += 3
      else if (isAsked(act.amends?.date) || isAsked(act.repeal?.date)) score += 2
      if (score > 0 && region !== null && record.regions[region]?.slug === act.region) score += 1
      return { act: place, score }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.act - other.act)
}

/** Services whose texts have the words of a question, rare words first; for questions that name no service. */
export function servicesByWords({ terms, phrases }: Understood, { record: { services }, words }: Atlas): number[] {
  const stems = [...terms.filter(({ weight }) => weight > 0.1).flatMap((term) => term.stems), ...phrases.flatMap(wordsOf).map(russianStem)]
  const scores = new Map<number, number>()
  for (const stem of stems) {
    const places = words.get(stem) ?? []
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + Math.log(1 + services.length / places.length))
  }
  return [...scores].sort(([one, a], [other, b]) => b - a || one - other).map(([place]) => place)
}

/** A point that answers, with the sentence that matches best. */
export interface FoundPoint {
  regulation: RegulationPoints
  service: number
  number: string
  sentence: string
  score: number
  /** It has every word of the question that says more than the service, at least two, or it is the point that was asked for by its number. */
  meant: boolean
}

/** A slow phone answers a touch between one lot of points and the next. */
const pointsAtOnce = 20

/** A file of points with its index: a document a point, its id the places of regulation and point. */
export interface PointsIndex {
  points: PointsRecord
  index: MiniSearch
}

export async function makePointsIndex(points: PointsRecord): Promise<PointsIndex> {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: russianStem,
    searchOptions: { bm25: { k: 1.2, b: 0.6, d: 0.3 } },
  })
  await inLots(
    points.flatMap((regulation, place) => regulation.points.map(([, text], order) => ({ id: `${place} ${order}`, text }))),
    pointsAtOnce,
    (lot) => index.addAll(lot),
  )
  return { points, index }
}

/** Stems of all phrases that lead to some services. */
function namesOf(services: readonly number[], { leads }: Atlas): Set<string> {
  return new Set(
    leads.filter(({ kind, to }) => kind === 'service' && services.some((service) => to.includes(service))).flatMap(({ terms }) => terms),
  )
}

/** The words of a question that say more than which of the services is meant. */
export function wordsBeyond({ terms }: Understood, services: readonly number[], atlas: Atlas): Understood['terms'] {
  const names = namesOf(services, atlas)
  return terms.filter(({ stems, weight }) => weight > 0.25 && !stems.some((stem) => names.has(stem)))
}

/** Whether some text of a service may have all these words in one point. */
export function mayStandTogether(words: Understood['terms'], services: readonly number[], { words: texts }: Atlas): boolean {
  const has = (stem: string, service: number) => {
    // Shorter stems are not listed.
    if (stem.length < 3) return true
    return texts.get(stem)?.includes(service) ?? false
  }
  return services.some((service) => words.every(({ stems, word }) => [...stems, russianStem(word)].some((stem) => has(stem, service))))
}

/** The points of loaded services, best first. */
export function pointsOf(
  understood: Understood,
  loaded: { service: number; score: number; file: PointsIndex }[],
  atlas: Atlas,
): FoundPoint[] {
  // What names the service stands in all of its points and tells none apart.
  const services = loaded.map(({ service }) => service)
  const names = namesOf(services, atlas)
  const weights = new Map<string, number>()
  for (const { stems, weight, word } of understood.terms)
    for (const stem of [...stems, russianStem(word)]) weights.set(stem, weight === 0.25 ? 1 : names.has(stem) ? 0.3 : Math.max(weight, 0.1))
  for (const stem of [...understood.phrases.flatMap(wordsOf).map(russianStem), ...understood.paper]) weights.set(stem, 1)
  if (weights.size === 0 && understood.point === null) return []
  const beyond = wordsBeyond(understood, services, atlas)
  const query = [...weights.keys()].join(' ')
  const found = loaded.map(({ file }) => {
    const hits = file.index.search(query, {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boostTerm: (term) => weights.get(term) ?? 1,
    })
    return new Map(hits.map(({ id, score }) => [String(id), score]))
  })
  const best = Math.max(1, ...found.flatMap((hits) => [...hits.values()]))
  const documents = loaded.flatMap(({ service, score, file: { points } }, rank) =>
    points.flatMap((regulation, place) =>
      regulation.points.map(([number, text, speaksOf], order) => ({
        regulation,
        service,
        number,
        text,
        speaks: understood.asks !== null && speaksOf.split(' ').includes(understood.asks),
        ofService: score,
        hit: found[rank]?.get(`${place} ${order}`),
      })),
    ),
  )
  return documents
    .map(({ regulation, service, number, text, speaks, ofService, hit }) => {
      const answer = understood.asks === null ? undefined : regulation.answers[understood.asks]
      const asked = number === understood.point
      let score = asked ? 3 : (hit ?? 0) / best
      if (understood.phrases.length > 0) {
        if (!understood.phrases.every((phrase) => plain(text).includes(phrase))) return null
        score += 1
      }
      if (answer?.point === number && !answer.unsaid) score += 1.5
      else if (speaks && understood.point === null) score += 0.5
      if (understood.region !== null)
        score +=
          regulation.place === understood.place
            ? 0.6
            : atlas.record.places[regulation.place]?.region === atlas.record.regions[understood.region]?.slug
              ? 0.5
              : 0
      if (regulation.status === 'excluded') score -= 0.5
      if (hit === undefined && understood.phrases.length === 0 && answer?.point !== number && !asked && !speaks) return null
      const said = new Set(beyond.length > 1 ? wordsOf(text).map(russianStem) : [])
      const meant =
        asked || (beyond.length > 1 && beyond.every(({ stems, word }) => [...stems, russianStem(word)].some((stem) => said.has(stem))))
      return { regulation, service, number, sentence: sentenceOf(text, weights, understood), score: score * (0.4 + 0.6 * ofService), meant }
    })
    .filter((point) => point !== null)
    .sort((one, other) => other.score - one.score)
}

/** The line of a point that has most of the words, 260 characters of it at most. */
function sentenceOf(text: string, weights: ReadonlyMap<string, number>, { phrases }: Understood): string {
  const lines = text.split('\n').flatMap((line) => line.split(/(?<=[.;])\s+(?=\p{Lu})/u))
  const worth = (line: string) =>
    (phrases.some((phrase) => plain(line).includes(phrase)) ? 100 : 0) +
    [...new Set(wordsOf(line).map(russianStem))].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
  const best = lines
    .map((line, place) => ({ line, place, worth: worth(line) }))
    .sort((one, other) => other.worth - one.worth || one.place - other.place)[0]
  const line = best?.line ?? text
  return line.length > 260 ? `${line.slice(0, 260).replace(/[\s,;]+\S*$/u, '')}…` : line
}

/** What a passport answers, with the regulation and the point that say it. */
export interface Answer extends AnswerRecord {
  regulation: RegulationHead
}

/** What tells a reader more comes first. */
const unsaidRank: Record<Unsaid, number> = { 'by-standard': 1, unread: 2, silent: 3, 'not-found': 4 }
const rankOf = ({ unsaid, beside }: AnswerRecord) => (unsaid ? unsaidRank[unsaid] : beside ? 0.5 : 0)

/** The answers of a service to a question, by its id: what is said and in force first, then the point that is about it, then the newest. */
export function orderedAnswers(asked: string, points: PointsRecord, questions: Atlas['questions']): Answer[] {
  const stems = new Set(questions.filter(({ id, stems }) => id === asked && stems.length === 1).flatMap((question) => question.stems))
  // A point whose opening says the word of the question is about it; another only mentions it.
  const isAbout = ({ points }: RegulationPoints, point: string | null) =>
    wordsOf(points.find(([number]) => number === point)?.[1].split('\n')[0] ?? '').some((word) => stems.has(russianStem(word)))
  return points
    .flatMap((regulation) => {
      const answer = regulation.answers[asked]
      return answer ? [{ regulation, ...answer }] : []
    })
    .sort(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        Number(other.regulation.status !== 'excluded') - Number(one.regulation.status !== 'excluded') ||
        Number(isAbout(other.regulation, other.point)) - Number(isAbout(one.regulation, one.point)) ||
        (other.regulation.year ?? 0) - (one.regulation.year ?? 0),
    )
}

/** Answers for the asked place first; another region's is no answer for the region that was asked for. Who says nothing is told only where nobody says more. */
function answersHere<T extends Answer>(understood: Understood, answers: T[], atlas: Atlas): T[] {
  const here = answersNear(understood, answers, atlas)
  const said = here.filter(({ unsaid }) => unsaid === undefined)
  return said.length > 0 ? said : here
}
function answersNear<T extends Answer>({ region, place }: Understood, answers: T[], { record }: Atlas): T[] {
  if (region === null) return answers
  const near = ({ regulation }: T) =>
    regulation.place === place ? 2 : record.places[regulation.place]?.region === record.regions[region]?.slug ? 1 : 0
  return answers.filter((answer) => !record.regions[region]?.known || near(answer) > 0).sort((one, other) => near(other) - near(one))
}

/** The words of a question that an answer of the service may have, each as its stems: «нужен ли договор аренды». */
function wordsOfAnswer(understood: Understood, service: number, atlas: Atlas): string[][] {
  const words = wordsBeyond(understood, [service], atlas)
    .filter((word) => mayStandTogether([word], [service], atlas))
    .map(({ stems, word }) => [...stems, russianStem(word)])
  return [...words, ...understood.paper.map((stem) => [stem])]
}
function wordsHad({ values }: Answer, asked: string[][]): number {
  const had = new Set(asked.length > 0 ? values.flatMap(wordsOf).map(russianStem) : [])
  return asked.filter((stems) => stems.some((stem) => had.has(stem))).length
}

/**
 * What a passport answers to the question that is asked of a service, of its place in the list: the asked region first, then the answer that has
 * more of the question's other words, then the newest.
 */
export function answersOf(understood: Understood, service: number, points: PointsRecord, atlas: Atlas): Answer[] {
  if (understood.asks === null) return []
  const asked = wordsOfAnswer(understood, service, atlas)
  const answers = orderedAnswers(understood.asks, points, atlas.questions)
  return answersHere(
    understood,
    answers.toSorted((one, other) => wordsHad(other, asked) - wordsHad(one, asked)),
    atlas,
  )
}

/** The same before the points of the service have come, of its place in the list; null where they are needed for it. */
export function answersBefore(understood: Understood, service: number, answers: AnswersFile, atlas: Atlas): Answer[] | null {
  const { id = '', regulations } = atlas.record.services[service] ?? {}
  const known = answers[id]
  if (!known) return []
  if (understood.region !== null && !known.whole) return null
  const told = known.answers.flatMap(({ place, values, ...answer }) => {
    const regulation = regulations?.find((one) => one.place === place)
    return regulation
      ? [{ regulation: { ...regulation, address: `${id}/${place}` }, ...answer, values: values ?? [], worded: values !== null }]
      : []
  })
  const here = answersHere(understood, told, atlas)
  const [first] = here
  if (!first) return here
  // Another place's answer has its words in the points, and may have more of those that are asked for.
  const asked = wordsOfAnswer(understood, service, atlas)
  return first.worded && wordsHad(first, asked) === asked.length ? here : null
}
