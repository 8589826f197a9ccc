// npm test [-- FILES]: builds the site, installs a browser where none is found, and runs every test.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath } from './browser.ts'
import { buildAll, root } from './build.ts'
import { digest } from './digest.ts'

const chosen = process.argv.slice(2)
browserPath()
const committed = digest(root, ['content/regulations'])
await buildAll()
mkdirSync(join(root, '.cache'), { recursive: true })
writeFileSync(join(root, '.cache', 'generated-before.json'), JSON.stringify(committed))
const files = chosen.length > 0 ? chosen : globSync('tests/**/*.test.ts', { cwd: root }).sort()
const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { cwd: root, stdio: 'inherit' })
process.exit(run.status ?? 1)
