import { z } from 'zod'

/** Authority files that editors keep under `content/registry/`, one schema a file. */
export const regionEntry = z.strictObject({
  /** ISO 3166-2:KZ since 2022. */
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  /** Adjective in the genitive as acts write it, with earlier names: «Мангистауской». */
  adjectives: z.array(z.string()),
  /** Letter of the region in adilet.zan.kz identifiers (Latin), null where unknown. */
  adilet: z.string().nullable(),
})
export const districtEntry = z.strictObject({ slug: z.string(), name: z.string(), region: z.string(), forms: z.array(z.string()) })
export const serviceEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  aliases: z.array(z.string()),
  theme: z.string().nullable().default(null),
  lifeEvents: z.array(z.string()).default([]),
})
export const registry = z.strictObject({
  regions: z.array(regionEntry),
  districts: z.array(districtEntry),
  services: z.array(serviceEntry),
})
export type Registry = z.infer<typeof registry>
