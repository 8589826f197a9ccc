import { z } from 'zod'
import { channel, isoDate, status } from './common.ts'

/** Frontmatter of a generated MDX page: one regulation at one address. The data behind the page is `regulations/<id>.json`. */
export const page = z.strictObject({
  /** Regulation id: `naznachenie-zhilishchnoy-pomoshchi/mangystau-2015-342`. */
  id: z.string(),
  act: z.string(),
  service: z.string(),
  title: z.string(),
  /** Address below `/services/`: `<service>/<place>` for the newest of a place, `<service>/<place>/<act>` for the others. */
  address: z.string(),
  /** Slug of the district or region whose akimat issued the act. */
  place: z.string(),
  /** «Акжарский район» or «Мангистауская область». */
  placeName: z.string(),
  /** ISO 3166-2:KZ, null where the registry does not know the place. */
  region: z.string().nullable(),
  regionName: z.string().nullable(),
  status,
  adopted: isoDate.nullable(),
  /** Number of the act. */
  number: z.string().nullable(),
  /** Year of adoption. */
  year: z.int().nullable(),
  channels: z.array(channel),
  /** True for the regulation that stands at the address of its service and place. */
  newest: z.boolean(),
})
export type Page = z.infer<typeof page>
