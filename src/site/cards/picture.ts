import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import { once } from '../once.ts'

const require = createRequire(import.meta.url)

const scripts = ['latin', 'cyrillic', 'cyrillic-ext'] as const

/**
 * The face of the site's headings in the form that the painter reads: TrueType, a file a script. One face only: the painter looks for a letter
 * that a file lacks in any other file, whatever its family.
 */
const fonts = once(async (): Promise<Uint8Array[]> => {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(
    scripts.map((script) =>
      subsetFont(readFileSync(require.resolve(`@fontsource/pt-serif/files/pt-serif-${script}-700-normal.woff2`)), letters[script], {
        targetFormat: 'truetype',
      }),
    ),
  )
})

const letters: Record<(typeof scripts)[number], string> = {
  latin: ' \u00a0!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz«»·–—“”„…',
  cyrillic: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№ІіҰұ',
  'cyrillic-ext': 'ӘҒҚҢӨҮҺәғқңөүһ',
}

/** An SVG picture as PNG, in the face of the site's headings. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await fonts()
  const painted = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'PT Serif', loadSystemFonts: false } }).render()
  return new Uint8Array(painted.asPng())
}
