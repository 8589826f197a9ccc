import type { Act } from '../../model/index.ts'
import { slug } from '../../text/slug.ts'
import type { Place } from './place.ts'

/** `<place>-<year>-<number>`: `mangystau-2015-342`. What the header does not say is «0000» or «bez-nomera». */
export function actId({ adopted, number }: Pick<Act, 'adopted' | 'number'>, place: Place): string {
  return `${place.slug}-${adopted?.slice(0, 4) ?? '0000'}-${slug(number ?? '') || 'bez-nomera'}`
}
