import MiniSearch from 'minisearch'
import { once } from '../once.ts'
import { isLittle } from './little-words.ts'
import type { AtlasRecord, Worded } from './records.ts'
import { wordsOf } from './stems.ts'
import { languageOf, stemIn, wordedPhrase, wordedPlace } from './terms.ts'

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
  /** The words of all leads by their stem, the frequent first; made when somebody mistypes. */
  forms: () => Map<string, string[]>
  /** Names of regions as stems, short ones («Шу», «ЗКО») to be met letter by letter, and questions as stems. */
  regions: { stems: string[]; region: number; place: string | null; text: string; short: boolean }[]
  /** `together`: words that say something only side by side, «за сколько». */
  questions: { stems: string[]; id: string; together: boolean }[]
}

function formsOf(leads: readonly Lead[]): Map<string, string[]> {
  const forms = new Map<string, Map<string, number>>()
  for (const { text, language } of leads)
    for (const word of wordsOf(text.toLowerCase())) {
      const stem = stemIn(language, word)
      const counts = forms.get(stem) ?? new Map()
      forms.set(stem, counts.set(word, (counts.get(word) ?? 0) + 1))
    }
  return new Map([...forms].map(([stem, counts]) => [stem, [...counts].sort(([, one], [, other]) => other - one).map(([form]) => form)]))
}

/** Makes the index of an atlas: a document for each phrase, so that a short name that is asked for whole outweighs a long one. */
export function makeAtlas(record: AtlasRecord): Atlas {
  const leads: Lead[] = []
  const add = (kind: Kind, to: number[], { text, terms }: Worded, weight = 1, language = languageOf(text)) =>
    leads.push({ kind, to, text, language, terms: terms.split(' '), weight })
  for (const phrase of record.phrases) add('service', phrase.services, phrase, phrase.weight, phrase.language)
  for (const [place, { phrases }] of record.elsewhere.entries()) for (const phrase of phrases) add('elsewhere', [place], phrase)
  for (const [place, { phrases }] of record.roles.entries()) for (const phrase of phrases) add('role', [place], phrase)
  for (const [place, { term, full }] of record.terms.entries())
    for (const text of full ? [term, full] : [term]) add('term', [place], wordedPhrase(text))
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.4, d: 0.3 } },
  })
  index.addAll(leads.map(({ terms }, id) => ({ id, text: terms.join(' ') })))
  const known: Atlas['known'] = new Map()
  for (const { terms } of leads) for (const term of terms) known.set(term, (known.get(term) ?? 0) + 1)
  const names = record.regions.flatMap(({ names }, region) => names.map((name) => ({ ...name, region, place: null as string | null })))
  const places = Object.entries(record.places).map(([place, { name, region }]) => ({
    ...wordedPlace(name),
    place,
    region: record.regions.findIndex(({ slug }) => slug === region),
  }))
  return {
    record,
    leads,
    index,
    known,
    forms: once(() => formsOf(leads)),
    regions: [...places, ...names]
      .filter(({ region, terms }) => region >= 0 && terms !== '')
      .map(({ terms, ...entry }) => ({ ...entry, stems: terms.split(' '), short: entry.text.length <= 4 }))
      .sort((one, other) => other.stems.length - one.stems.length),
    questions: record.questions.flatMap(({ id, phrases }) =>
      phrases.map(({ text, terms }) => ({ id, stems: terms.split(' '), together: wordsOf(text).every(isLittle) })),
    ),
  }
}
