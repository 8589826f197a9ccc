import { createHash } from 'node:crypto'
import { slug } from '../../text/slug.ts'
import { titleKey } from '../../text/title-key.ts'

/** Longest derived id before it is cut: with folder and ending it stays well below the 255 bytes that a file name may have. */
const longest = 80

/**
 * The id of a service or a role that the registry lacks: its title transliterated. A long one is cut at a word and closed with six digits of
 * the title's SHA-256, so that two long titles with one beginning stay apart. «bez-nazvaniya» where no letter of it is known.
 */
export function derivedId(title: string): string {
  const whole = slug(titleKey(title)) || 'bez-nazvaniya'
  if (whole.length <= longest) return whole
  const digest = createHash('sha256').update(titleKey(title)).digest('hex').slice(0, 6)
  return `${whole.slice(0, longest).replace(/-[^-]*$/, '')}-${digest}`
}
