import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const require = createRequire(import.meta.url)

export type Weight = 400 | 700

const files: Record<Weight, string> = { 400: '400Regular/PTSans_400Regular.ttf', 700: '700Bold/PTSans_700Bold.ttf' }

const faces = new Map<Weight, Font>()
const widths = new Map<string, number>()

function face(weight: Weight): Font {
  const known = faces.get(weight)
  if (known) return known
  const font = openSync(require.resolve(`@expo-google-fonts/pt-sans/${files[weight]}`))
  faces.set(weight, font)
  return font
}

function measure(text: string, weight: Weight): number {
  const font = face(weight)
  const letters = [...text]
  const known = letters.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  // A letter that the face lacks is drawn by a fallback font, about half an em wide.
  return font.layout(known.join('')).advanceWidth / font.unitsPerEm + (letters.length - known.length) * 0.55
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
