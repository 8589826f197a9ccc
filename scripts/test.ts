/**
 * `npm test`: builds the site, installs a browser where none is found, and runs every test.
 * `npm run test:unit`: the tests that need neither; `npm test -- FILES`: the named ones, with a build only where one of them needs it.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browserPath, installFirefox } from './browser.ts'
import { buildAll, root } from './build.ts'
import { digest } from './digest.ts'

/** Tests of what a build makes. */
const needsBuild = (file: string): boolean => /^(?:\.\/)?tests\/(?:site|build)\/|^(?:\.\/)?tests\/drawing\/corpus/.test(file)

const { values, positionals } = parseArgs({ allowPositionals: true, options: { unit: { type: 'boolean' } } })
const all = positionals.length > 0 ? positionals : globSync('tests/**/*.test.ts', { cwd: root }).sort()
const files = values.unit ? all.filter((file) => !needsBuild(file)) : all
if (files.length === 0) {
  console.error('None of these tests runs without a build: name them to npm test.')
  process.exit(1)
}
if (files.some(needsBuild)) {
  browserPath()
  if (files.some((file) => file.includes('firefox'))) installFirefox()
  const committed = digest(root, ['content/regulations'])
  await buildAll()
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(join(root, '.cache', 'generated-before.json'), JSON.stringify(committed))
}
const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { cwd: root, stdio: 'inherit' })
process.exit(run.status ?? 1)
