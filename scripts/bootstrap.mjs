#!/usr/bin/env node
// Runs one of the project's scripts on the pinned Node, after installing what is missing.
//   node scripts/bootstrap.mjs scripts/build.ts [arguments]
// Plain Node 20 and no dependency: this file must work where nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import module from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const nodeBinary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node

/** What editors and hosts run; whatever else there is serves development, and needs its tools too. */
const needsNoTools = /(?:^|\/)(?:start|build|dev|corpus|diagrams)\.ts$/
const installed = join(root, 'node_modules', '.package-lock.json')

/** True where node_modules is missing, lacks tools that are needed, or is older than the lock file. */
function installIsDue(tools) {
  if (!existsSync(installed) || !existsSync(nodeBinary)) return true
  const isOlder = statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
  return (isOlder || tools) && !holds(packagesOf(installed), tools)
}

const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages
const isTool = ({ dev, devOptional }) => dev || devOptional

/** Whether all that the lock file wants is there. */
function holds(present, tools) {
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')))
  return wanted.every(
    ([path, entry]) => path === '' || entry.optional || (isTool(entry) && !tools) || present[path]?.version === entry.version,
  )
}

/** Installs what is needed; tools that are there already stay. */
function install(needed) {
  const tools = needed || (existsSync(installed) && Object.values(packagesOf(installed)).some(isTool))
  console.error('Installing the dependencies (npm ci), about half a minute…')
  const npm = spawnSync('npm', ['ci', ...(tools ? [] : ['--omit=dev']), '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status === 0 && existsSync(nodeBinary)) return
  console.error(
    npm.status === 0
      ? `npm ci went through, but ${nodeBinary} is missing: npm did not run the install script of the package "node". Run: npm install-scripts approve node && npm rebuild node`
      : 'npm ci failed: see its message above. It needs the npm registry and about 700 MB of disk.',
  )
  process.exit(1)
}

const [script, ...rest] = process.argv.slice(2)
if (!script) {
  console.error('usage: node scripts/bootstrap.mjs SCRIPT [arguments]')
  process.exit(2)
}
const tools = !needsNoTools.test(script)
if (installIsDue(tools)) install(tools)
if (process.version === `v${pinned}`) {
  // Types stripped and code compiled once are kept: the second run of a command starts 0.3 s sooner.
  module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'node'))
  process.argv.splice(1, 2, resolve(root, script))
  await import(pathToFileURL(resolve(root, script)).href)
} else {
  const run = spawnSync(nodeBinary, [join(root, script), ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(nodeBinary)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
  })
  process.exit(run.status ?? 1)
}
