// npm run check: types, lint and format, and, where dist/ is built, dead links. Exit code 1 where anything is found.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { deadLinks } from './links.ts'
import { settingsOrExit } from './settings.ts'

const root = join(import.meta.dirname, '..')
const commands = [
  ['TypeScript', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['Astro', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning', '--tsconfig', 'tsconfig.site.json'],
  ['Biome', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
] as const

let failed = false
for (const [name, program, ...rest] of commands) {
  console.log(`${name}…`)
  const run = spawnSync(process.execPath, [join(root, program), ...rest], { cwd: root, stdio: 'inherit' })
  failed ||= run.status !== 0
}
if (existsSync(join(root, 'dist'))) {
  const dead = deadLinks(join(root, 'dist'), settingsOrExit().base)
  for (const { page, link, reason } of dead) console.log(`dist/${page}: ${link} (${reason})`)
  console.log(`Links: ${dead.length} dead`)
  failed ||= dead.length > 0
} else console.log('Links: not checked, dist/ is not built (npm run build)')
process.exitCode = failed ? 1 : 0
