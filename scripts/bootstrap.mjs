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

/** True where node_modules is missing, incomplete, or older than the lock file. */
function installIsDue() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed) || !existsSync(nodeBinary)) return true
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs && !locksAgree(installed)
}

function locksAgree(installed) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version)
}

function install() {
  console.error('Installing the dependencies (npm ci), about half a minute…')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
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
if (installIsDue()) install()
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
