import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const require = createRequire(import.meta.url)

export type Weight = 400 | 700

/** The subsets in which `@fontsource/pt-sans` ships the face, in the order in which a letter is looked for. */
const subsets = ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext']

const faces = new Map<Weight, Font[]>()
const widths = new Map<string, number>()

function face(weight: Weight): Font[] {
  const known = faces.get(weight)
  if (known) return known
  const fonts = subsets.map((subset) => openSync(require.resolve(`@fontsource/pt-sans/files/pt-sans-${subset}-${weight}-normal.woff2`)))
  faces.set(weight, fonts)
  return fonts
}

/** Width in em of text whose letters all stand in one font file, kerning included. */
function runWidth(text: string, font: Font | undefined): number {
  // A letter that no subset holds is drawn by a fallback font, about half an em wide.
  return font ? font.layout(text).advanceWidth / font.unitsPerEm : [...text].length * 0.55
}

function measure(text: string, weight: Weight): number {
  const fonts = face(weight)
  let width = 0
  let run = ''
  let runFont: Font | undefined
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0
    const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint))
    if (run && font !== runFont) {
      width += runWidth(run, runFont)
      run = ''
    }
    run += letter
    runFont = font
  }
  return run ? width + runWidth(run, runFont) : width
}

/** Width of `text` set in PT Sans at `size` pixels, in pixels, as a browser lays it out (kerning included). */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const key = `${weight}${text}`
  let width = widths.get(key)
  if (width === undefined) {
    width = measure(text, weight)
    widths.set(key, width)
  }
  return width * size
}

/** Height above and below the baseline in PT Sans, in em (its hhea table). */
export const ascent = 1.018
export const descent = 0.276
