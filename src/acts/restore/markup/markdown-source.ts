import type { Node } from 'mdast'
import type { BlockLine } from './block.ts'

/** Offsets in the source that hold markup, from and up to. */
export type Range = [from: number, to: number]

export const startOf = (node: Node): number => node.position?.start.offset ?? 0
export const endOf = (node: Node): number => node.position?.end.offset ?? 0

/** A Markdown text by lines and by offsets. */
export class MarkdownSource {
  readonly text: string
  readonly lines: readonly string[]
  /** Offset of the first character of each line. */
  readonly #starts: number[] = []

  constructor(lines: readonly string[]) {
    this.lines = lines
    this.text = lines.join('\n')
    let offset = 0
    for (const line of lines) {
      this.#starts.push(offset)
      offset += line.length + 1
    }
  }

  /** The line in which an offset stands, from 1. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The column of an offset in its line, from 1. */
  columnAt(offset: number): number {
    return offset - (this.#starts[this.lineAt(offset) - 1] ?? 0) + 1
  }

  /** The lines from an offset to the end of a node, without their markup; blank ones left out. */
  linesOf(node: Node, from: number, markup: readonly Range[]): BlockLine[] {
    const result: BlockLine[] = []
    const ranges = markup.toSorted(([one], [other]) => one - other)
    const end = endOf(node)
    let next = 0
    for (let line = this.lineAt(from); line <= (node.position?.end.line ?? 0); line++) {
      const lineStart = this.#starts[line - 1] ?? 0
      const lineEnd = lineStart + (this.lines[line - 1] ?? '').length
      const last = Math.min(end, lineEnd)
      let at = Math.max(from, lineStart)
      const column = at - lineStart + 1
      let text = ''
      let isBroken = false
      for (let range = ranges[next]; range && range[0] <= lineEnd; range = ranges[++next]) {
        if (range[0] > at) text += this.text.slice(at, Math.min(range[0], last))
        at = Math.max(at, range[1])
        isBroken ||= range[0] <= lineEnd && range[1] > lineEnd
      }
      if (at < last) text += this.text.slice(at, last)
      const plain = text
        .replace(/^(?:\s*>)+/, '')
        .replace(/\s+/g, ' ')
        .trim()
      if (plain !== '') result.push({ line, column, text: plain, end: isBroken ? 'break' : 'line' })
    }
    return result
  }
}
