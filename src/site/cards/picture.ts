import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { once } from '../once.ts'

const require = createRequire(import.meta.url)

/** The face of the site's headings, whole. */
const font = once(async (): Promise<Uint8Array> => {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return readFileSync(require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'))
})

/** An SVG picture as PNG, in the face of the site's headings. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = [await font()]
  const painted = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'PT Serif', loadSystemFonts: false } }).render()
  return new Uint8Array(painted.asPng())
}
