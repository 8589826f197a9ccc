import { type Atlas, makeAtlas, questionsOf } from './atlas.ts'
import { breath } from './breath.ts'
import {
  type Answer,
  actsOf,
  answersBefore,
  answersOf,
  type FoundPoint,
  type Leads,
  leadsOf,
  makePointsIndex,
  mayStandTogether,
  officeOf,
  type PointsIndex,
  pointsOf,
  type Scored,
  servicesByWords,
  wordsBeyond,
} from './find.ts'
import { lower, plain } from './letters.ts'
import { placesPerFile } from './limits.ts'
import type { AnswersFile, AtlasRecord, Named, PointsRecord } from './records.ts'
import { stemsOfWord, wordsOf } from './stems.ts'
import { termsOf } from './terms.ts'
import { askedBy, type Understood, understand } from './understand.ts'

/** How the search gets the parts of the index: from the network in the browser, from memory in tests. */
export interface Source {
  atlas(): Promise<Omit<AtlasRecord, 'questions'>>
  questions(): Promise<AtlasRecord['questions']>
  /** `question`: the id of one that is asked of a service. */
  answers(question: string): Promise<AnswersFile>
  /** `path`: a service's id, with the place behind a slash where its points stand apart. */
  points(path: string): Promise<PointsRecord>
}

export type Group = 'answer' | 'service' | 'point' | 'act' | 'role' | 'region' | 'term'

/** All that a question found. `order`: the groups from top to bottom; those not named are empty. */
export interface Findings {
  understood: Understood
  order: Group[]
  services: Scored[]
  /** The first service is meant, no other comes near. */
  certain: boolean
  /** The place whose office was asked for, and no service; the answer is what one of its regulations says. */
  office: string | null
  answers: Answer[]
  points: FoundPoint[]
  acts: number[]
  roles: number[]
  terms: number[]
  /** The region that was asked for, where it has a page. */
  region: number | null
  /** A region that the atlas has nothing of was asked for. */
  missingRegion: number | null
  /** What the atlas does not have, where the question is about that. */
  elsewhere: Named | null
  /** The index does not know what is asked. */
  nothing: boolean
}

/** A search over a source; the parts are loaded once, when they are needed. */
export function makeSearch(source: Source) {
  let atlas: Promise<Atlas> | undefined
  const files = new Map<string, Promise<PointsIndex>>()
  let questions: Promise<AtlasRecord['questions']> | undefined
  const loadQuestions = () => (questions ??= source.questions())
  const loadAtlas = () =>
    (atlas ??= Promise.all([source.atlas(), loadQuestions()]).then(([record, questions]) => makeAtlas({ ...record, questions })))
  const answerFiles = new Map<string, Promise<AnswersFile>>()
  const loadAnswers = (asked: string) => {
    const known = answerFiles.get(asked) ?? source.answers(asked)
    answerFiles.set(asked, known)
    return known
  }
  const loadPoints = (path: string) => {
    const known = files.get(path) ?? source.points(path).then(makePointsIndex)
    files.set(path, known)
    return known
  }

  /** Points of a service: of the asked place alone where they stand apart. */
  function pathOf({ record }: Atlas, service: number, { place, region }: Understood): string {
    const { id = '', regulations = [] } = record.services[service] ?? {}
    if (regulations.length <= placesPerFile || region === null) return id
    const slug = record.regions[region]?.slug
    const asked =
      regulations.find((regulation) => regulation.place === place) ??
      regulations.find((regulation) => record.places[regulation.place]?.region === slug)
    return asked ? `${id}/${asked.place}` : id
  }

  /**
   * What a question finds. `meanwhile` is given the services while their points are still on the way, where nothing will stand above them that is
   * not known yet: on a slow line they are read a second sooner, and nothing moves when the points come.
   */
  async function find(question: string, exactly = false, meanwhile: (first: Findings) => void = () => {}): Promise<Findings> {
    const loading = loadAtlas()
    // What is asked is known before the services are: its answers come beside them.
    const asked = askedBy(wordsOf(lower(question)).map(stemsOfWord), questionsOf(await loadQuestions()))
    if (asked) loadAnswers(asked.id).catch(() => {})
    const loaded = await loading
    const understood = understand(question, loaded, exactly)
    await breath()
    return assemble(loaded, understood, leadsOf(understood, loaded), meanwhile)
  }

  async function assemble(atlas: Atlas, understood: Understood, leads: Leads, meanwhile: (first: Findings) => void): Promise<Findings> {
    const acts = actsOf(understood, atlas).map(({ act }) => act)
    const office = officeOf(understood, leads.service[0], atlas)
    const services =
      office === null
        ? leads.service
        : [{ to: office.service, score: 1, covered: 1, whole: 1, by: atlas.record.services[office.service]?.title ?? '' }]
    const [best] = services
    const away = office === null ? leads.elsewhere[0] : undefined
    const rival = away?.score ?? 0
    const roles = leads.role.filter(({ covered }) => covered >= 0.6)
    // «АРМ» is no stem of «армия»: an abbreviation is asked for by its own letters.
    const spelled = new Set(understood.terms.map(({ word }) => plain(word)))
    const terms = leads.term.filter(
      ({ covered, by }) => covered >= 0.75 && (by !== by.toUpperCase() || wordsOf(plain(by)).every((word) => spelled.has(word))),
    )
    const phrase = understood.phrases.length > 0
    const named =
      phrase ||
      terms.some(({ by, covered }) => covered >= 0.9 && by === by.toUpperCase()) ||
      [roles[0], terms[0]].some((lead) => lead && lead.covered >= (away?.covered ?? 1) && lead.score >= (away?.score ?? 0))
    const onlyAct = understood.aboutAct && acts.length > 0
    const elsewhere =
      away && !named && !onlyAct && away.covered >= 0.5 && (!best || away.score * (0.5 + away.covered) > best.score * (0.5 + best.covered))
        ? (atlas.record.elsewhere[away.to] ?? null)
        : null
    const clear =
      best !== undefined &&
      (!understood.onlyRegion || office !== null || best.covered >= 0.9) &&
      (best.covered >= 0.3 || (best.whole >= 0.9 && best.covered >= 0.12)) &&
      elsewhere === null &&
      best.score > rival * 0.6
    const kept = clear
      ? services.filter(({ score, covered }) => score * (0.5 + covered) > (best?.score ?? 0) * (0.5 + (best?.covered ?? 0)) * 0.3)
      : []
    const [, second] = kept
    const certain = clear && (!second || second.score * (0.5 + second.covered) < (best?.score ?? 0) * (0.5 + (best?.covered ?? 0)) * 0.72)
    const bySubject = phrase || (!clear && elsewhere === null)
    let chosen =
      onlyAct || (understood.onlyRegion && office === null)
        ? []
        : kept.slice(0, certain ? 1 : 3).map(({ to, score }) => ({ to, score: score / (best?.score ?? 1) }))
    if (bySubject && !onlyAct && !understood.onlyRegion && understood.terms.some(({ known }) => known)) {
      const byWords = servicesByWords(understood, atlas).slice(0, phrase ? 8 : 4)
      chosen = [
        ...chosen,
        ...byWords.filter((to) => !chosen.some((other) => other.to === to)).map((to) => ({ to, score: phrase ? 1 : 0.6 })),
      ]
    }
    const region = understood.region
    const knownRegion = region !== null && atlas.record.regions[region]?.known ? region : null
    const roleFirst =
      roles[0] &&
      (!best || roles[0].covered > best.covered + 0.05 || (roles[0].covered >= 0.95 && roles[0].score >= best.score * 0.8)) &&
      understood.asks === null
    // «что такое …» asks for the word and not for the service.
    const asksMeaning = /(?:что|кто)\s+(?:так\p{L}+|значит|означает)|расшифров|деген\s+не/iu.test(understood.question)
    const termFirst =
      terms[0] && (asksMeaning || (understood.region === null && (!best || terms[0].score >= best.score) && terms[0].covered >= 0.9))
    // «Семипалатинский полигон» names a service and asks for no region.
    const subject = new Set(best ? termsOf(best.by, 'ru') : [])
    const placeIsSubject = understood.terms.some(({ weight, stems }) => weight <= 0.1 && stems.some((stem) => subject.has(stem)))
    const arranged = (points: FoundPoint[], answers: Findings['answers']): Findings => {
      const order: Group[] = []
      const put = (group: Group, when = true) => when && !order.includes(group) && order.push(group)
      put('act', onlyAct || (understood.namesAct && acts.length > 0))
      put('region', understood.onlyRegion && knownRegion !== null && office === null)
      put('term', Boolean(termFirst))
      put('role', Boolean(roleFirst))
      put('point', phrase && points.length > 0)
      put('point', elsewhere === null && (points[0]?.meant ?? false) && (understood.asks === null || understood.point !== null))
      put('answer', answers.length > 0)
      const unanswered = answers.every(({ unsaid }) => unsaid !== undefined)
      // Asked of a service whose passport does not say it: the points that speak of it.
      put('point', understood.asks !== null && unanswered && clear && points.length > 0)
      put('service', kept.length > 0 && office === null)
      put('point', points.length > 0 && elsewhere === null)
      put('act', acts.length > 0)
      put('role', roles.length > 0)
      put('region', knownRegion !== null)
      put('term', terms.length > 0)
      return {
        understood,
        order,
        services: kept,
        certain,
        office: office?.place ?? null,
        answers,
        points,
        acts,
        roles: roles.map(({ to }) => to),
        terms: terms.map(({ to }) => to),
        region: knownRegion,
        missingRegion: region !== null && knownRegion === null && !placeIsSubject ? region : null,
        elsewhere,
        nothing: order.length === 0 || elsewhere !== null,
      }
    }
    const files = Promise.all(
      chosen.map(async ({ to, score }) => ({ service: to, score, file: await loadPoints(pathOf(atlas, to, understood)) })),
    )
    if (clear && !phrase && understood.point === null) {
      const services = chosen.map(({ to }) => to)
      const beyond = wordsBeyond(understood, services, atlas)
      const [service] = services
      const before =
        service === undefined
          ? null
          : understood.asks === null
            ? []
            : answersBefore(understood, service, await loadAnswers(understood.asks), atlas)
      const pointMayLead =
        understood.asks === null ? beyond.length > 1 && mayStandTogether(beyond, services, atlas) : before === null || before.length === 0
      if (!pointMayLead) {
        const first = arranged([], before ?? [])
        // Points that may say more come next.
        const unsaid = before?.[0]?.unsaid !== undefined
        meanwhile({ ...first, order: first.order.slice(0, first.order.indexOf(unsaid ? 'answer' : 'service') + 1) })
      }
    }
    const loaded = await files
    const points = pointsOf(understood, loaded, atlas).filter(({ regulation }) => office === null || regulation.place === office.place)
    const [first] = loaded
    const answers = clear && first && !phrase ? answersOf(understood, first.service, first.file.points, atlas) : []
    return arranged(points, answers)
  }
  return { find, atlas: loadAtlas }
}
