import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** What XML 1.0 does not allow (its production 2, «Char»). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** Text as XML can hold it: a character that it can't hold is the replacement character U+FFFD. */
export const letters = (text: string): string => text.replace(impossible, '\uFFFD')

export type Attributes = Record<string, string | number | null>

/** An element of a tree that `document` writes; attributes that are null are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: (Element | string)[]): Element {
  const known = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, letters(String(value))] as const]))
  return x(
    name,
    Object.fromEntries(known),
    children.map((child) => (typeof child === 'string' ? letters(child) : child)),
  )
}

/** A document: the declaration, then the root element. White space is that of the texts alone; «]]>» is no end of anything. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`
}
