import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build.ts'

export interface Cost {
  /** On the clock and of the processor, in seconds. */
  wall: number
  seconds: number
  /** Peak, bytes. */
  memory: number
}

/** What a script costs; throws with what it said where it fails. */
export function costOf(folder: string, script: string, args: string[] = []): Cost {
  const told = join(folder, '.cache', 'cost.json')
  const began = performance.now()
  const run = spawnSync(process.execPath, ['--import', join(root, 'scripts/tell-cost.ts'), join('scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ATLAS_COST: told, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr.slice(-2000)}`)
  return { wall: (performance.now() - began) / 1000, ...JSON.parse(readFileSync(told, 'utf8')) }
}

/** Files and bytes below a folder. */
export function weight(folder: string): { files: number; bytes: number } {
  const files = globSync(`${folder}/**/*`)
    .map((path) => statSync(path))
    .filter((found) => found.isFile())
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}
