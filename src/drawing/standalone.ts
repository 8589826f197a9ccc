import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true, space: 'svg' })

/**
 * A drawing as a file that shows itself: the SVG of `content/diagrams` has no colours of its own, so the stylesheet goes into it.
 * The stylesheet's variables must have fallbacks, since a file has no page around it.
 */
export function standalone(svg: string, stylesheet: string): string {
  const tree = parser.parse(svg)
  const root = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'svg')
  if (!root) throw new Error('a drawing without an <svg> element')
  root.children.unshift(s('style', asXml(stylesheet)))
  // HTML may leave this in a text as it is, XML (2.4) may not; the tree holds no CDATA section.
  return toHtml(tree, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
}

/** A stylesheet without its comments, as the text of an element of XML: HTML writes what stands in a style as it is, and XML reads markup in it. */
const asXml = (stylesheet: string): string =>
  stylesheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\n\s*\n/g, '\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
