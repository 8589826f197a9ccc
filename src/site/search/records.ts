/** What the build writes for the search in the browser: `search/services.json`, once for the whole atlas. */
export interface AtlasRecord {
  services: ServiceRecord[]
  /** Phrases that lead to services, by place in `services`, the likeliest first; `weight` 1 for everyday words. */
  phrases: PhraseRecord[]
  /** What the atlas does not have. */
  elsewhere: (Named & { phrases: Worded[] })[]
  questions: (Named & { id: string; phrases: Worded[] })[]
  places: Record<string, Named & { region: string }>
  regions: RegionRecord[]
  /** With the name among the phrases. */
  roles: (Named & { id: string; phrases: Worded[] })[]
  terms: { term: string; full: string | null; meaning: string; kazakh: { term: string; meaning: string } | null }[]
  acts: ActRecord[]
  themes: Record<string, Named>
}
/** A name in Russian and in Kazakh; the latter is empty where it is not known. */
export interface Named {
  name: string
  kazakh: string
}
/** The name in the reader's language, as far as it is known. */
export const nameIn = (language: 'ru' | 'kk', { name, kazakh }: Named): string => (language === 'kk' && kazakh ? kazakh : name)
/** What somebody may type. */
export interface Worded {
  text: string
  /** Its stems with spaces between; made at build, so that the browser need not. */
  terms: string
}
export interface PhraseRecord extends Worded {
  language: 'ru' | 'kk'
  services: number[]
  weight: number
}
export interface ServiceRecord {
  id: string
  title: string
  theme: string
  /** Official Kazakh name, empty where the registry has none. */
  kazakh: string
  regulations: RegulationRecord[]
}
/** Newest regulation of a service in a place. */
export interface RegulationRecord {
  place: string
  status: 'repealed' | 'excluded' | 'in-force' | 'not-stated'
  year: number | null
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
  /** Identifier on adilet.zan.kz, null where the letter of the region is not known. */
  adilet: string | null
  region: string
  status: string
}

/** `search/points/<service>.json` and, for a service of many places, `search/points/<service>/<place>.json`. */
export type PointsRecord = RegulationPoints[]
export interface RegulationPoints {
  /** Address below `services/`. */
  address: string
  place: string
  status: RegulationRecord['status']
  year: number | null
  number: string
  /** What the passport answers, by id of the question, with the point that says it; words of the text, or codes of `searchWordsIn.*.codes`. */
  answers: Record<string, { point: string; values: string[] }>
  /** Number and text; items and paragraphs on lines of their own. */
  points: [number: string, text: string][]
}

/** `search/words.json`: which services have a word in their texts, by stem; «*» for words of most services. */
export type WordsRecord = { services: string[]; words: Record<string, string> }
