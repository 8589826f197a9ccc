import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { read } from '../../../src/acts/read/index.ts'
import { restorePdfText } from '../../../src/acts/restore/pdf-text/index.ts'
import type { LanguageModel } from '../../../src/acts/restore/pdf-text/language-model.ts'
import type { RestoredText, SourceText } from '../../../src/acts/tree.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(import.meta.dirname, '../../fixtures/restore')

/** A raw line of an act and what a reader makes of it. */
export interface Label {
  line: number
  raw: string
  /** The line as it should read. */
  expected: string
  /** Does it open a paragraph, go on with the one above after a space, or go on with its last word? */
  join: 'opens' | 'continues' | 'glued'
  /** Rules may be tuned on the one kind; the other is only measured. */
  use: 'tune' | 'measure'
}

export interface Outcome extends Label {
  act: string
  got: string
  gotJoin: Label['join']
  rule: string
  /** Does the line need anything done: other words, other spaces, a join without a space or over blank lines? */
  damaged: boolean
  right: boolean
}

export const labelledActs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))

export const labels = (act: string): Label[] => JSON.parse(readFileSync(join(folder, `${act}.json`), 'utf8'))

export function source(act: string): SourceText {
  const name = `${act}.txt`
  const found = read(name, readFileSync(join(root, 'content/raw', name)), new VFile({ path: name }))
  if (!found) throw new Error(`${name} is unreadable`)
  return found
}

/** The text and the join that the restorer gives to every raw line; a line that two paragraphs share has both texts. */
export function byLine(restored: RestoredText): Map<number, { text: string; join: Label['join'] }> {
  const lines = new Map<number, { text: string; join: Label['join'] }>()
  for (const paragraph of restored.children)
    for (const [at, part] of paragraph.parts.entries()) {
      const shared = lines.get(part.line)
      if (shared) shared.text += ` ${part.text}`
      else lines.set(part.line, { text: part.text, join: at === 0 ? 'opens' : part.glued ? 'glued' : 'continues' })
    }
  return lines
}

/** Restores an act and sets its labelled lines beside the result. */
export function outcomes(act: string, known?: LanguageModel): Outcome[] {
  const text = source(act)
  const restored = restorePdfText(text, new VFile(), known)
  const lines = byLine(restored)
  return labels(act).map((label) => {
    const got = lines.get(label.line) ?? { text: '', join: 'opens' }
    const blankAbove = (text.lines[label.line - 2] ?? '').trim() === ''
    const rule =
      label.raw.trim() !== label.expected
        ? kind(label)
        : label.join === 'glued'
          ? 'torn or broken word'
          : label.join === 'continues' && blankAbove
            ? 'paragraph over blank lines'
            : 'untouched'
    return {
      ...label,
      act,
      got: got.text,
      gotJoin: got.join,
      rule,
      damaged: rule !== 'untouched',
      right: got.text === label.expected && got.join === label.join,
    }
  })
}

const letters = (text: string): string => text.replace(/\s/g, '')

/** What is wrong with a raw line, told from the label alone. */
function kind({ raw, expected }: Label): string {
  if (letters(raw) !== letters(expected)) return 'displaced words'
  return /(?:^|\s)\S \S(?: \S)?(?=\s|$)/.test(raw) && !/\S{3,} \S{3,}/.test(raw) ? 'letter-spacing' : 'spaces'
}

export interface Figures {
  lines: number
  /** Share of lines that come out right, text and join. */
  accuracy: number
  /** Share of the lines touched that needed it and came out right. */
  precision: number
  /** Share of the damaged lines that came out right. */
  recall: number
  /** Healthy lines that were changed. */
  harmed: number
}

export function figures(all: Outcome[]): Figures {
  const damaged = all.filter((one) => one.damaged)
  const mended = damaged.filter((one) => one.right)
  const harmed = all.filter((one) => !one.damaged && !one.right)
  const wrong = damaged.filter((one) => !one.right && (one.got !== one.raw.trim() || one.gotJoin === 'glued'))
  return {
    lines: all.length,
    accuracy: all.filter((one) => one.right).length / all.length,
    precision: mended.length / Math.max(1, mended.length + wrong.length + harmed.length),
    recall: mended.length / Math.max(1, damaged.length),
    harmed: harmed.length,
  }
}
