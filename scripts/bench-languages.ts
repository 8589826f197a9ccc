/** A part of `npm run bench`: what the second language costs, beside the same site in Russian alone, built turn by turn beside the checkout. */
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Cost, costOf, weight } from './bench-cost.ts'
import { root } from './build.ts'
import { checkoutWith } from './checkout.ts'

const rounds = 3

/** Takes a piece out of a file; throws where the file has no such piece. */
function without(path: string, piece: string, instead: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(piece)) throw new Error(`${path} has no ${piece}`)
  writeFileSync(path, text.replace(piece, instead))
}

const kilobytes = (sizes: readonly number[]): string => `${(sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1e3).toFixed(2)} kB`

/** HTML of the pages below a folder: how many, and bytes a page, as they are and with brotli. */
function pages(folder: string, isCounted: (path: string) => boolean): string {
  const found = globSync('**/*.html', { cwd: folder })
    .filter(isCounted)
    .map((path) => readFileSync(join(folder, path)))
  const sent = found.map((html) => brotliCompressSync(html).length)
  return `${found.length} pages of ${kilobytes(found.map(({ length }) => length))}, with brotli ${kilobytes(sent)}`
}

export function printLanguages(): void {
  const texts = readdirSync(join(root, 'content/raw'), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, 'content/raw', name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(root, 'content/raw', name)) }))
  const sites = ['both languages', 'Russian alone'].map((name) => ({ name, folder: checkoutWith(texts), costs: [] as Cost[] }))
  const [, alone] = sites
  try {
    if (alone) {
      without(join(alone.folder, 'astro.config.mjs'), '    kazakhPages(),\n', '')
      without(join(alone.folder, 'src/text/language.ts'), "['ru', 'kk']", "['ru']")
    }
    for (const { folder } of sites) for (const script of ['corpus.ts', 'diagrams.ts']) costOf(folder, script)
    for (let round = 0; round < rounds; round++)
      for (const { folder, costs } of sites) {
        rmSync(join(folder, 'dist'), { recursive: true, force: true })
        costs.push(costOf(folder, 'site.ts'))
      }
    for (const { name, folder, costs } of sites) {
      const { files, bytes } = weight(join(folder, 'dist'))
      const [seconds, memory] = [Math.min(...costs.map((cost) => cost.seconds)), Math.min(...costs.map((cost) => cost.memory))]
      console.log(
        `${name}: at work ${seconds.toFixed(1)} s, peak ${Math.round(memory / 1e6)} MB, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
      )
      console.log(`  in Russian ${pages(join(folder, 'dist'), (path) => !path.startsWith('kk/'))}`)
    }
    console.log(`  in Kazakh ${pages(join(sites[0]?.folder ?? '', 'dist'), (path) => path.startsWith('kk/'))}`)
  } finally {
    for (const { folder } of sites) rmSync(folder, { recursive: true, force: true })
  }
}
