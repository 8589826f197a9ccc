import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { plainText } from '../../read/plain.ts'
import type { Block, BlockLine } from './block.ts'
import { personName } from './pipes.ts'

/** What a page has around an act: never part of its text. */
const furniture = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'iframe', 'svg'],
])

/** Elements whose text is a paragraph of its own. */
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'caption', 'pre', 'address', 'figcaption'])

/**
 * The blocks of an act in a page saved from adilet.zan.kz: title and requisites out of its head («slogan»), then the text
 * (`article`, or the container `text`). In a page of another make: everything in the body but its furniture.
 */
export function htmlBlocks(lines: string[]): Block[] {
  const root = unified().use(rehypeParse).parse(lines.join('\n'))
  const blocks: Block[] = []
  for (const part of partsOfAct(root)) collect(part, 'body', blocks)
  return blocks
}

/** The elements that hold the act, in reading order. */
function partsOfAct(root: Root): Nodes[] {
  const text =
    find(root, ({ tagName }) => tagName === 'article') ??
    find(root, ({ tagName, properties }) => tagName === 'div' && classes(properties).includes('text'))
  if (!text) return [find(root, ({ tagName }) => tagName === 'main') ?? find(root, ({ tagName }) => tagName === 'body') ?? root]
  const head = find(root, ({ properties }) => classes(properties).includes('slogan'))
  const title = head ?? find(root, ({ tagName }) => tagName === 'h1')
  const inside = title && (title === text || contains(text, title))
  return title && !inside ? [title, ...(head ? [] : behindTitle(root, title, text)), text] : [text]
}

/** What stands beside a title and above the text: the requisites, in a page that has no head of its own for them. */
function behindTitle(root: Root, title: Element, text: Element): Nodes[] {
  const beside = find(root, ({ children }) => children.includes(title))?.children ?? []
  const end = beside.findIndex((child) => child.type === 'element' && (child === text || contains(child, text)))
  return end < 0 ? [] : beside.slice(beside.indexOf(title) + 1, end)
}

function collect(node: Nodes, layout: Block['layout'], blocks: Block[]): void {
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element' && furniture.has(node.tagName)) return
  let loose: ElementContent[] = []
  const flushLoose = (): void => {
    add(loose, layout, blocks)
    loose = []
  }
  if (node.type === 'element' && node.tagName === 'tr' && isRowOfOneParagraph(node)) {
    add(
      node.children.flatMap((cell): ElementContent[] => [cell, { type: 'text', value: ' ' }]),
      'flush',
      blocks,
    )
    return
  }
  if (node.type === 'element' && paragraphs.has(node.tagName) && !holdsBlocks(node)) {
    add(node.children, layoutOf(node, layout), blocks)
    return
  }
  for (const child of node.children) {
    if (child.type === 'element' && (isBlock(child) || holdsBlocks(child))) {
      flushLoose()
      collect(child, child.tagName === 'td' || child.tagName === 'th' ? 'flush' : layout, blocks)
    } else if (child.type === 'text' || child.type === 'element') loose.push(child)
  }
  flushLoose()
}

function layoutOf({ tagName }: Element, layout: Block['layout']): Block['layout'] {
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  return tagName === 'li' ? 'list' : layout
}

/** The signature is a row of two short cells: «Аким области | А. Айдарбаев». */
function isRowOfOneParagraph(row: Element): boolean {
  const cells = row.children.filter((child) => child.type === 'element').map((cell) => plain(cell))
  return cells.length === 2 && personName.test(cells[1] ?? '')
}

/** Adds what inline nodes say as one block; a `<br>` and a new line of the raw file begin a new line of the block. */
function add(nodes: ElementContent[], layout: Block['layout'], blocks: Block[]): void {
  const lines: BlockLine[] = []
  let open: BlockLine | null = null
  const put = (text: string, line: number, column: number): void => {
    if (open && open.line === line && open.end !== 'break') open.text += text
    else {
      open = { line, column, text, end: 'space' }
      lines.push(open)
    }
  }
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') {
      const start = node.position?.start
      for (const [index, text] of plainText(node.value).split('\n').entries())
        put(text, (start?.line ?? open?.line ?? 1) + index, index === 0 ? (start?.column ?? 1) : 1)
    } else if (node.type === 'element' && node.tagName === 'br') {
      if (open) open.end = 'break'
    } else if (node.type === 'element' && !furniture.has(node.tagName)) for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  const kept = lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
  if (kept.length > 0) blocks.push({ layout, lines: kept })
}

const blockNames = new Set([
  'div',
  'section',
  'article',
  'main',
  'body',
  'html',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'figure',
  'center',
])
const isBlock = ({ tagName }: Element): boolean => blockNames.has(tagName) || paragraphs.has(tagName) || furniture.has(tagName)
const holdsBlocks = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (isBlock(child) || holdsBlocks(child)))
const classes = (properties: Element['properties']): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []

function find(root: Nodes, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  visit(root, 'element', (element) => {
    if (found || !test(element)) return
    found = element
    return false
  })
  return found
}

function contains(outer: Element, inner: Element): boolean {
  return find(outer, (element) => element === inner) !== null
}

function plain(node: Element): string {
  let text = ''
  visit(node, 'text', ({ value }) => {
    text += value
  })
  return text.replace(/\s+/g, ' ').trim()
}
