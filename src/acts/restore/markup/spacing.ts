import { joinParts } from '../../parts.ts'
import type { Part } from '../../tree.ts'
import { type Change, change } from './draft.ts'

/** Spaces that no author writes, by what stands around them. Each takes the paragraph's text and gives the offsets of such spaces. */
const strays: { rule: string; find: (text: string) => number[] }[] = [
  // «( работников)», «« Назначение»
  { rule: 'space-inside-bracket', find: (text) => matches(text, /(?<=[(«]) |(?<=\p{L}|\d|["»)]) (?=[)»])/gu) },
  // «не более 2 (двух) минут ;», «документов , указанных»
  {
    rule: 'space-before-mark',
    find: (text) => matches(text, /(?<=[\p{L}\p{N}"»)]) (?=[;,:.](?:\s|$))/gu).filter((at) => !/(^| )\d+\)$/.test(text.slice(0, at))),
  },
  // «структурно- функциональной»
  { rule: 'space-after-hyphen', find: (text) => matches(text, /(?<=\p{L}{4}о-) (?=\p{Ll}{5})/gu) },
  { rule: 'space-inside-quotes', find: strayInQuotes },
]

/**
 * Takes stray spaces out of a paragraph. Where such a space joined two parts, the second is glued to the first.
 */
export function closeSpaces(parts: Part[], start: number, report: (rule: string, change: Change) => void): Part[] {
  let result = parts
  for (const { rule, find } of strays) {
    const text = joinParts(result)
    const found = find(text)
    if (found.length === 0) continue
    const after = withoutSpaces(result, new Set(found))
    let current = text
    for (const [gone, at] of found.entries()) {
      const place = at - gone
      report(rule, change(lineAt(result, at), start, current, [place, place + 1], ''))
      current = `${current.slice(0, place)}${current.slice(place + 1)}`
    }
    result = after
  }
  return result
}

function matches(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}

/**
 * Straight quotes say by the spaces beside them whether they open or close; one with a space on either side opens before a capital
 * («"Государственная корпорация " Правительство для граждан"») and closes where one is open. The space on its inner side goes.
 */
function strayInQuotes(text: string): number[] {
  const found: number[] = []
  for (const [count, { index }] of [...text.matchAll(/"/g)].entries()) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' ']
    const opens = count % 2 === 0
    if (/[\s(]/.test(before) && after === ' ' && /\p{Lu}/u.test(text[index + 2] ?? '')) found.push(index + 1)
    else if (before === ' ' && index > 0 && (/[.,;:)]/.test(after) || (after === ' ' && !opens))) found.push(index - 1)
  }
  return found
}

/** The part in which an offset of the joined text stands, or which begins right behind the space there. */
function lineAt(parts: Part[], offset: number): number {
  let start = 0
  let line = parts[0]?.line ?? 1
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !part.glued) start++
    if (start > offset) break
    line = part.line
    start += part.text.length
  }
  return line
}

function withoutSpaces(parts: Part[], offsets: ReadonlySet<number>): Part[] {
  let start = 0
  return parts.map((part, index) => {
    const seam = index > 0 && !part.glued ? start : -1
    if (seam >= 0) start++
    const from = start
    start += part.text.length
    return {
      line: part.line,
      text: part.text
        .split('')
        .filter((_, at) => !offsets.has(from + at))
        .join(''),
      glued: part.glued || offsets.has(seam),
    }
  })
}
