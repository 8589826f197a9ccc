/** What the build writes for the search in the browser, once for the whole atlas: `search/atlas.json`, of it `questions` in `search/questions.json` and in the search page. */
export interface AtlasRecord {
  services: ServiceRecord[]
  /** Phrases that lead to services, by place in `services`, the likeliest first; `weight` 1 for everyday words. */
  phrases: PhrasesRecord[]
  /** What the atlas does not have. */
  elsewhere: (Named & { phrases: Worded[] })[]
  questions: QuestionRecord[]
  /** The stems of what papers are called, spaces between, each by its title first. */
  papers: string[][]
  /** `offices`: places in `services` of those whose regulation here says where the office is and when it is open, by id of the question. */
  places: Record<string, Named & { region: string; worded: Worded; offices: Partial<Record<OfficeQuestion, number>> }>
  regions: RegionRecord[]
  /** With the name among the phrases. */
  roles: (Named & { id: string; phrases: Worded[] })[]
  /** With both of its forms among the phrases. */
  terms: { term: string; full: string | null; meaning: string; kazakh: { term: string; meaning: string } | null; phrases: Worded[] }[]
  acts: ActRecord[]
  themes: Record<string, Named>
  /** Stems of the texts, spaces between, by the places in `services` of those whose points have them; «*» for those of most services. */
  words: Record<string, string>
}
/** What is asked of an office and not of a service. */
export const officeQuestions = ['where', 'hours'] as const
export type OfficeQuestion = (typeof officeQuestions)[number]
/** A name in Russian and in Kazakh; the latter is empty where it is not known. */
export interface Named {
  name: string
  kazakh: string
}
/** The name in the reader's language, as far as it is known. */
export const nameIn = (language: 'ru' | 'kk', { name, kazakh }: Named): string => (language === 'kk' && kazakh ? kazakh : name)
/**
 * What somebody may type, and behind a tab its stems, made at build so that the browser need not: for each word the length of the ending that is no part
 * of the stem (base 36), «-» for a word without one, «*» for one of those that follow behind spaces. `stemmedWordsIn` reads it.
 */
export type Worded = string
/** Phrases in one language that lead to the same services with the same weight. */
export interface PhrasesRecord {
  language: 'ru' | 'kk'
  services: number[]
  weight: number
  phrases: Worded[]
}
/** `phrases`: the words by which it is asked as stems, commas between; stems that must stand side by side have a plus between them, others a space. */
export interface QuestionRecord extends Named {
  id: string
  phrases: string
}
/** `search/answers/<question>.json`: what the passports answer to it, by id of the service; an answer must not wait for the points. */
export type AnswersFile = Record<string, AnswersRecord>
export interface ServiceRecord {
  id: string
  title: string
  theme: string
  /** Official Kazakh name, empty where the registry has none. */
  kazakh: string
  regulations: RegulationRecord[]
}
/** The first answers of a service to a question, the best first. */
export interface AnswersRecord {
  /** No other regulation answers. */
  whole: boolean
  /** `values` is null where another is the first: their words come with the points. */
  answers: (Omit<AnswerRecord, 'values'> & { place: string; values: string[] | null })[]
}
/** Newest regulation of a service in a place. */
export interface RegulationRecord {
  place: string
  status: 'repealed' | 'excluded' | 'in-force' | 'not-stated'
  year: number | null
  number: string
  channels: string[]
}
export interface RegionRecord extends Named {
  slug: string
  /** False where the atlas has no regulation of the region, so that it has no page. */
  known: boolean
  names: Worded[]
}
export interface ActRecord {
  id: string
  title: string
  issuer: string
  number: string
  adopted: string
  registration: { number: string; date: string } | null
  repeal: { number: string; date: string } | null
  /** The act that it changes. */
  amends: { number: string; date: string } | null
  /** Identifier on adilet.zan.kz, null where the letter of the region is not known. */
  adilet: string | null
  region: string
  status: string
}

/** Why a question has no answer: the text is silent; a point speaks of it in words that were not understood; it sends to the стандарт; no point has such words. */
export type Unsaid = 'silent' | 'unread' | 'by-standard' | 'not-found'
/** An answer of a passport, or why there is none. */
export interface AnswerRecord {
  /** The point that says it; null where none does. */
  point: string | null
  values: string[]
  unsaid?: Unsaid
  /** Not what is asked but the nearest to it that the text has: refused papers for a refusal, lengths of steps for the term. */
  beside?: true
  /** The point of the стандарт to which it sends. */
  standardPoint?: string | null
}

/** `search/points/<service>.json` and, for a service of many places, `search/points/<service>/<place>.json`. */
export type PointsRecord = RegulationPoints[]
export interface RegulationHead {
  /** Address below `services/`. */
  address: string
  place: string
  status: RegulationRecord['status']
  year: number | null
  number: string
}
export interface RegulationPoints extends RegulationHead {
  /** What the passport answers, by id of the question, with the point that says it; words of the text, or codes of `searchWordsIn.*.codes`. */
  answers: Record<string, AnswerRecord>
  /** Number, text with items and paragraphs on lines of their own, and the ids of the questions of which it speaks, spaces between. */
  points: [number: string, text: string, speaksOf: string][]
}
