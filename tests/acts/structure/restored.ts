import { VFile } from 'vfile'
import { parse } from '../../../src/acts/structure/index.ts'
import type { ActNode, AppendixNode, Paragraph, RegulationNode, RestoredText } from '../../../src/acts/tree.ts'
import { pointsOf, sectionsOf, textsOf, wordsOf } from '../../../src/acts/within.ts'
import { registry } from './registry.ts'

const layouts: readonly (readonly [RegExp, Paragraph['layout']])[] = [
  [/^ {4,}/, 'body'],
  [/^# /, 'heading'],
  [/^- /, 'list'],
]

/**
 * A restored text as the stage before leaves it, one paragraph a line: indented by six spaces is the body, `# ` a heading, `- ` a bullet,
 * anything else flush. Blank lines count as such.
 */
export function restored(text: string): RestoredText {
  const lines = text.replace(/^\n/, '').split('\n')
  const children: Paragraph[] = []
  let blankBefore = 0
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') {
      blankBefore++
      continue
    }
    const [mark, layout] = layouts.find(([pattern]) => pattern.test(raw)) ?? [/^/, 'flush' as const]
    const line = index + 1
    const content = raw.replace(mark, '').trim()
    children.push({
      type: 'paragraph',
      text: content,
      layout,
      blankBefore,
      parts: [{ line, text: content, glued: false }],
      position: { start: { line, column: 1 }, end: { line, column: raw.length + 1 } },
    })
    blankBefore = 0
  }
  return {
    type: 'restored',
    source: { file: 'act.txt', format: 'pdf-text', sha256: '', lines, repairs: [] },
    children,
    unrepaired: '',
    repairs: [],
  }
}

/** A text parsed, with the rules of the messages it caused. */
export function parsedText(text: string): { act: ActNode; rules: string[] } {
  const file = new VFile({ path: 'act.txt' })
  const act = parse(restored(text), registry, file)
  return { act, rules: file.messages.map(({ ruleId }) => ruleId ?? '') }
}

/** The only регламент of a text whose body is `body`. */
export function regulationOf(body: string): { regulation: RegulationNode; rules: string[] } {
  const { act, rules } = parsedText(`Утвержден постановлением акимата\n\nРегламент государственной услуги "Выдача справки"\n\n${body}`)
  const [regulation] = act.children
  if (!regulation) throw new Error('the text holds no регламент')
  return { regulation, rules }
}

/** Sections as an outline: heading, then each point with what it holds. */
export function outline(regulation: RegulationNode): unknown[] {
  return sectionsOf(regulation).map((section) => [
    section.number,
    section.heading,
    ...pointsOf(section).map((point) => [
      point.number,
      point.text,
      ...wordsOf(point).map((child) => (child.type === 'item' ? [child.number, ...textsOf(child)] : child.text)),
    ]),
  ])
}

export function appendicesOf(regulation: RegulationNode): AppendixNode[] {
  return regulation.children.filter((child): child is AppendixNode => child.type === 'appendix')
}
