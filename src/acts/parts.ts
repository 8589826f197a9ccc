import type { Part } from './tree.ts'

/** What the raw lines of a paragraph give, joined: every character of them, with one space where a line ends between words. */
export function joinParts(parts: readonly Part[]): string {
  return parts.map(({ text, glued }, index) => (index === 0 || glued ? text : ` ${text}`)).join('')
}
