import { z } from 'zod'
import { isoDate } from './common.ts'

/** A part of addresses: Latin letters, digits and hyphens. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is Latin letters in lower case, digits and single hyphens')
/** Where the Kazakh name was read in this sense; absent where no text at hand has it (docs/kazakh-terms.md). */
const kazakhFrom = z.url().optional()
/** Authority files that editors keep under `content/registry/`, one schema a file. */
export const regionEntry = z.strictObject({
  /** ISO 3166-2:KZ since 2022. */
  code: z.string(),
  slug,
  name: z.string(),
  /** The name in Kazakh, as official sources write it; empty where it is not known: Kazakh pages then show the Russian one. */
  kazakh: z.string().default(''),
  /** Adjective in the genitive as acts write it, with earlier names: «Мангистауской». */
  adjectives: z.array(z.string()),
  /** Letter of the region in adilet.zan.kz identifiers (Latin), null where unknown. */
  adilet: z.string().nullable(),
})
/** A district or city of a region: `region` is its code, `forms` are its names in the genitive. */
export const districtEntry = z.strictObject({
  slug,
  name: z.string(),
  /** The name in Kazakh, as official sources write it; empty where it is not known: Kazakh pages then show the Russian one. */
  kazakh: z.string().default(''),
  region: z.string(),
  forms: z.array(z.string()),
})
/** A service: its name and the other names that acts give it. */
export const serviceEntry = z.strictObject({
  id: slug,
  title: z.string(),
  /** The official name in Kazakh; empty where it is not known. */
  kazakh: z.string().default(''),
  kazakhFrom,
  aliases: z.array(z.string()),
  /** Id of themes.yaml. */
  theme: z.string().nullable().default(null),
  /** Ids of life-events.yaml. */
  lifeEvents: z.array(z.string()).default([]),
})
/** A theme of services, or a situation in which people look for one. */
export const topicEntry = z.strictObject({ id: slug, title: z.string(), kazakh: z.string().default('') })
/** A kind of papers; `names`: what people call it beside its title. */
export const paperEntry = topicEntry.extend({ names: z.array(z.string()).default([]) })
/** A word or abbreviation of the acts, in words that everybody understands. */
export const glossaryEntry = z.strictObject({
  term: z.string(),
  full: z.string().nullable().default(null),
  meaning: z.string(),
  kazakh: z.strictObject({ term: z.string(), meaning: z.string(), from: kazakhFrom }).nullable().default(null),
})
const counts = z.record(z.string(), z.number())
/** How often words, pairs and triples stand in acts (docs/restoring.md); a script writes it, no editor. */
export const lexicon = z.object({ words: counts, pairs: z.record(z.string(), counts), triples: z.record(z.string(), counts) })
const phrases = z.array(z.string().min(1))
/** Words that lead readers to services, the likeliest service first. */
export const vocabularyEntry = z.strictObject({
  services: z.array(slug).min(1),
  russian: phrases,
  /** The official name first. */
  kazakh: phrases,
  abbreviations: phrases.default([]),
})
/** Names by which a reader means a region. */
export const settlementEntry = z.strictObject({ region: z.string(), names: phrases })
/** The act that holds now for some services, as a public source tells. */
export const successorEntry = z.strictObject({
  services: z.array(slug).min(1),
  title: z.string(),
  kind: z.string().nullable(),
  /** In the genitive: «Министра труда …». */
  issuer: z.string().nullable(),
  date: isoDate.nullable(),
  number: z.string().nullable(),
  adilet: z.string().nullable(),
  source: z.url(),
  told: isoDate.nullable(),
  checked: isoDate,
})
/** What people ask for and the atlas does not have. */
export const elsewhereEntry = z.strictObject({ title: z.string(), kazakh: z.string().default(''), phrases })
/** What readers ask of a service, and the words by which they ask it. */
export const questionEntry = z.strictObject({ id: slug, title: z.string(), kazakh: z.string().default(''), phrases })
/** Who acts in procedures, under one name: `forms` are the lanes as acts word them, without case and punctuation; `names` what else people call it. */
export const roleEntry = z.strictObject({
  id: slug,
  title: z.string(),
  kazakh: z.string().default(''),
  kazakhFrom,
  forms: z.array(z.string()),
  names: phrases.default([]),
  succeeds: slug.optional().describe('Id of the role whose work this one took over.'),
})
export type RoleEntry = z.infer<typeof roleEntry>
/** An editor's correction to one act (docs/overrides.md). */
export const overrideEntry = z.strictObject({
  /** Title of the regulation that is corrected; null corrects what the act says of itself. */
  regulation: z.string().nullable(),
  /** JSON Pointer (RFC 6901) into the regulation or the act: `/processes/0/steps/2/lane`. */
  path: z.string().regex(/^(\/[^/]+)+$/, 'a path is a JSON Pointer: /processes/0/steps/2/lane'),
  /** Line of the raw file that shows what is right, from 1. */
  line: z.int().positive(),
  /** What the parser reads there today; when it reads something else, the correction is out of date. */
  expected: z.unknown(),
  value: z.unknown(),
  reason: z.string().min(1),
})
export type OverrideEntry = z.infer<typeof overrideEntry>
export const registry = z.strictObject({
  regions: z.array(regionEntry),
  districts: z.array(districtEntry),
  services: z.array(serviceEntry),
  themes: z.array(topicEntry),
  lifeEvents: z.array(topicEntry),
  roles: z.array(roleEntry),
  vocabulary: z.array(vocabularyEntry),
  successors: z.array(successorEntry),
})
export type Registry = z.infer<typeof registry>
/** What of the registry the reading of a text asks: an act is read anew only where this has changed. */
export type Places = Pick<Registry, 'regions' | 'districts'>
