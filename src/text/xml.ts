import type { Element, Root } from 'xast'
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
  return x(name, Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)), children)
}

/** A tree of which every text and every value is one that XML can hold. */
function holdable(node: Element): Element {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [name, typeof value === 'string' ? letters(value) : value])
  const children = node.children.map((child) =>
    child.type === 'element' ? holdable(child) : child.type === 'text' ? { ...child, value: letters(child.value) } : child,
  )
  return { ...node, attributes: Object.fromEntries(attributes), children }
}

/** A tree as XML: whatever the words in it are, they are words; «]]>» is no end of anything. */
export function markup(tree: Root | Element, options: { closeEmptyElements?: boolean } = {}): string {
  const root = tree.type === 'root' ? tree.children.find(({ type }) => type === 'element') : tree
  return toXml(holdable(root as Element), options).replaceAll(']]>', ']]&gt;')
}

/** A document: the declaration, then the root element. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root, { closeEmptyElements: true })}\n`
}
