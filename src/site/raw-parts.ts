import type { Regulation } from '../model/index.ts'
import { anchorsOf } from '../write/index.ts'

/** A point or an appendix, where it stands on the page of its regulation, and the raw lines that it was restored from: first and last, from 1. */
export type RawPart = { anchor: string; lines: readonly [first: number, last: number] } & (
  | { kind: 'point'; number: string }
  | { kind: 'appendix'; number: string | null }
)

/** The points and appendices of a regulation in their order. */
export function rawPartsOf(regulation: Pick<Regulation, 'sections' | 'appendices'>): RawPart[] {
  const anchors = anchorsOf(regulation)
  const points = regulation.sections.flatMap((section, index) =>
    section.points.map(({ number, source }, place): RawPart => {
      return { kind: 'point', number, anchor: anchors.sections[index]?.points[place]?.self ?? '', lines: source.lines }
    }),
  )
  const appendices = regulation.appendices.map(({ number, source }, index): RawPart => {
    return { kind: 'appendix', number, anchor: anchors.appendices[index] ?? '', lines: source.lines }
  })
  return [...points, ...appendices]
}

/** Neighbouring lines of one part; `part` is null for lines of none. */
export interface Stretch<Line, Part> {
  part: Part | null
  lines: Line[]
}

/** Lines in their order, divided by the parts that they gave. A line that two parts share is given to the one that begins later, so that each part has its first line. */
export function stretchesOf<Line extends { number: number }, Part extends Pick<RawPart, 'lines'>>(
  lines: readonly Line[],
  parts: readonly Part[],
): Stretch<Line, Part>[] {
  const stretches: Stretch<Line, Part>[] = []
  const sorted = parts.toSorted((one, other) => one.lines[0] - other.lines[0])
  for (const line of lines) {
    const part = sorted.findLast(({ lines: [first, last] }) => line.number >= first && line.number <= last) ?? null
    const open = stretches.at(-1)
    if (open?.part === part) open.lines.push(line)
    else stretches.push({ part, lines: [line] })
  }
  return stretches
}
