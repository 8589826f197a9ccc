import MiniSearch from 'minisearch'
import { breath, inLots } from './breath.ts'
import type { AtlasRecord, Worded } from './records.ts'
import { wordsOf } from './stems.ts'
import { languageOf, stemIn, stemmedWordsIn, stemsIn, textOfWorded } from './terms.ts'

export type Kind = 'service' | 'elsewhere' | 'role' | 'region' | 'term'

/** A phrase that leads somewhere: to places of the list of its kind, the likeliest first. */
interface Lead {
  kind: Kind
  to: number[]
  text: string
  language: 'ru' | 'kk'
  terms: string[]
  weight: number
}

/** The index of leads, ready for questions. */
export interface Atlas {
  record: AtlasRecord
  leads: Lead[]
  index: MiniSearch
  /** Stems of all leads, each with the number of leads that have it. */
  known: Map<string, number>
  /** Names of regions as words with their stems, short ones («Шу», «ЗКО») to be met letter by letter, and questions as stems. */
  regions: { words: { word: string; stem: string }[]; region: number; place: string | null; text: string; short: boolean }[]
  /** `runs`: the stems again, in rows of those that must stand side by side. */
  questions: { id: string; stems: string[]; runs: string[][] }[]
  /** Stems of the texts, each with the places of services whose points have it. */
  words: Map<string, readonly number[]>
  /** Names of papers as stems, those of most words first; `title`: the stems by which texts name it. */
  papers: { stems: string[]; title: string[] }[]
}

/** The words of all leads that have a stem, the frequent first. */
export function formsOf(stem: string, { leads }: Atlas): string[] {
  const counts = new Map<string, number>()
  for (const { text, language, terms } of leads)
    if (terms.includes(stem))
      for (const word of wordsOf(text.toLowerCase())) if (stemIn(language, word) === stem) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([form]) => form)
}

export const questionsOf = (questions: AtlasRecord['questions']): Atlas['questions'] =>
  questions.flatMap(({ id, phrases }) =>
    phrases.split(',').map((phrase) => {
      const runs = phrase.split(' ').map((run) => run.split('+'))
      return { id, stems: runs.flat(), runs }
    }),
  )

/** A slow phone answers a touch between one lot of leads and the next. */
const leadsAtOnce = 150

/** Makes the index of an atlas: a document for each phrase, so that a short name that is asked for whole outweighs a long one. */
export async function makeAtlas(record: AtlasRecord): Promise<Atlas> {
  await breath()
  const leads: Lead[] = []
  const add = (kind: Kind, to: number[], phrase: Worded, weight = 1, language = languageOf(textOfWorded(phrase))) =>
    leads.push({ kind, to, text: textOfWorded(phrase), language, terms: stemsIn(phrase), weight })
  for (const { phrases, services, weight, language } of record.phrases)
    for (const phrase of phrases) add('service', services, phrase, weight, language)
  for (const [place, { phrases }] of record.elsewhere.entries()) for (const phrase of phrases) add('elsewhere', [place], phrase)
  for (const [place, { phrases }] of record.roles.entries()) for (const phrase of phrases) add('role', [place], phrase)
  for (const [place, { phrases }] of record.terms.entries()) for (const phrase of phrases) add('term', [place], phrase)
  await breath()
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.4, d: 0.3 } },
  })
  await inLots(
    leads.map(({ terms }, id) => ({ id, text: terms.join(' ') })),
    leadsAtOnce,
    (lot) => index.addAll(lot),
  )
  const known: Atlas['known'] = new Map()
  for (const { terms } of leads) for (const term of terms) known.set(term, (known.get(term) ?? 0) + 1)
  const names = record.regions.flatMap(({ names }, region) => names.map((worded) => ({ worded, region, place: null as string | null })))
  const places = Object.entries(record.places).map(([place, { worded, region }]) => ({
    ...{ worded, place },
    region: record.regions.findIndex(({ slug }) => slug === region),
  }))
  return {
    record,
    leads,
    index,
    known,
    words: new Map(
      Object.entries(record.words).flatMap(([having, stems]) => {
        const places = having === '*' ? record.services.map((_, place) => place) : having.split(' ').map(Number)
        return stems.split(' ').map((stem) => [stem, places] as const)
      }),
    ),
    regions: [...places, ...names]
      .map(({ worded, region, place }) => {
        const text = textOfWorded(worded)
        return { text, region, place, words: stemmedWordsIn(worded), short: text.length <= 4 }
      })
      .filter(({ region, words }) => region >= 0 && words.length > 0)
      .sort((one, other) => other.words.length - one.words.length),
    questions: questionsOf(record.questions),
    papers: record.papers
      .flatMap(([title = '', ...names]) => [title, ...names].map((name) => ({ stems: name.split(' '), title: title.split(' ') })))
      .filter(({ stems, title }) => stems.length > 1 || (stems.length === 1 && title.length > 1))
      .sort((one, other) => other.stems.length - one.stems.length),
  }
}
