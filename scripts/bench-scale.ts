/** A part of `npm run bench`: builds a whole site of many acts, beside the checkout, and tells what each stage cost and what the site weighs. */
import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Cost, costOf, weight } from './bench-cost.ts'
import { root } from './build.ts'
import { checkoutWith } from './checkout.ts'
import { loadRegistry } from './registry.ts'
import { variedTexts } from './varied-texts.ts'

/** The largest page of each kind, in bytes of HTML: a kind is what stands first in its address. */
function largestPages(folder: string): [kind: string, bytes: number][] {
  const largest = new Map<string, number>()
  for (const path of globSync('**/*.html', { cwd: folder })) {
    const parts = path.split('/').slice(0, -1)
    const kind = `${parts[0] ?? ''}${parts.length > 1 ? `/${'*/'.repeat(parts.length - 1)}` : '/'}`
    largest.set(kind, Math.max(largest.get(kind) ?? 0, statSync(join(folder, path)).size))
  }
  return [...largest].sort((one, other) => other[1] - one[1])
}

/** Builds sites of the texts so many times over, and prints what each cost and by what power of the volume each stage grows. */
export function printScale(factors: readonly number[]): void {
  const stages = [
    ['corpus', 'corpus.ts', ['--skip-broken']],
    ['drawings', 'diagrams.ts', []],
    ['site', 'site.ts', []],
    ['nothing new', 'corpus.ts', ['--skip-broken']],
  ] as const
  const { registry } = loadRegistry(join(root, 'content/registry'))
  const costs = factors.map((times) => {
    const folder = checkoutWith(variedTexts(join(root, 'content/raw'), times, registry))
    try {
      const found = stages.map(([, script, args]) => costOf(folder, script, [...args]))
      const regulations = globSync(join(folder, 'content/corpus/regulations/**/*.json')).length
      console.log(`× ${times}: ${regulations} regulations`)
      for (const [index, [stage]] of stages.entries()) {
        const { wall, seconds, memory } = found[index] as Cost
        console.log(`  ${stage.padEnd(12)} ${wall.toFixed(1)} s, at work ${seconds.toFixed(1)} s, peak ${Math.round(memory / 1e6)} MB`)
      }
      for (const place of ['content/corpus', 'content/diagrams', 'dist']) {
        const { files, bytes } = weight(join(folder, place))
        console.log(`  ${place.padEnd(16)} ${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
      }
      const pages = largestPages(join(folder, 'dist')).slice(0, 12)
      console.log(`  largest pages: ${pages.map(([kind, bytes]) => `${kind} ${Math.round(bytes / 1e3)} kB`).join(', ')}`)
      return { times, found }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
  const [first, last] = [costs[0], costs.at(-1)]
  if (!first || !last || first === last) return
  for (const [index, [stage]] of stages.entries()) {
    const [small, large] = [first.found[index]?.seconds ?? 0, last.found[index]?.seconds ?? 0]
    console.log(
      `${stage} grows with the volume to the power of ${(Math.log(large / small) / Math.log(last.times / first.times)).toFixed(2)}`,
    )
  }
}
