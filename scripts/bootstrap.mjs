#!/usr/bin/env node
// Runs one of the project's scripts on the pinned Node, after installing what is missing.
//   node scripts/bootstrap.mjs scripts/build.ts [arguments]
// Plain Node 20 and no dependency: this file must work where nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import module from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === 'win32'
const nodeName = isWindows ? 'node.exe' : 'node'
const nodeBinary = join(root, 'node_modules', 'node', 'bin', nodeName)
/** The package that holds the binary for this machine, named as the package "node" names it. */
const runtime = [
  process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node',
  isWindows ? 'win' : process.platform,
  isWindows && process.arch === 'ia32' ? 'x86' : process.arch,
].join('-')
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

/** Runs npm in a folder and gives its exit code; what it says goes to stderr, so that a command's own output stays clean. */
function npm(...commands) {
  return new Promise((done) => {
    const child = spawn('npm', [...commands, '--no-audit', '--no-fund', '--loglevel=error'], {
      ...{ cwd: root, stdio: ['ignore', 2, 2], shell: isWindows },
    })
    child.on('error', () => done(1)).on('close', (code) => done(code ?? 1))
  })
}

/**
 * The package "node" fetches its binary by an npm of its own, after all others: six seconds. It is fetched beside them instead, and moved to where that
 * package would put it; where that fails its own script does the work.
 */
async function install(needed) {
  const tools = needed || (existsSync(installed) && Object.values(packagesOf(installed)).some(isTool))
  console.error('Installing the dependencies (npm ci), about half a minute…')
  const fetched = join(root, '.cache', 'runtime')
  mkdirSync(fetched, { recursive: true })
  const [status] = await Promise.all([
    npm('ci', '--ignore-scripts', ...(tools ? [] : ['--omit=dev'])),
    npm('install', '--prefix', fetched, '--no-save', '--no-package-lock', '--ignore-scripts', `${runtime}@${pinned}`),
  ])
  if (status !== 0) {
    console.error('npm ci failed: see its message above. It needs the npm registry and about 700 MB of disk.')
    process.exit(1)
  }
  const binary = join(fetched, 'node_modules', runtime, 'bin', nodeName)
  if (existsSync(binary)) {
    mkdirSync(dirname(nodeBinary), { recursive: true })
    renameSync(binary, nodeBinary)
    const link = join(root, 'node_modules', '.bin', 'node')
    if (!isWindows && !existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link)
  } else await npm('rebuild', 'node')
  rmSync(fetched, { recursive: true, force: true })
  if (existsSync(nodeBinary)) return
  console.error(
    `npm ci went through, but ${nodeBinary} is missing: npm did not run the install script of the package "node". Run: npm install-scripts approve node && npm rebuild node`,
  )
  process.exit(1)
}

const [script, ...rest] = process.argv.slice(2)
if (!script) {
  console.error('usage: node scripts/bootstrap.mjs SCRIPT [arguments]')
  process.exit(2)
}
const tools = !needsNoTools.test(script)
if (installIsDue(tools)) await install(tools)
if (process.version === `v${pinned}`) {
  // Types stripped and code compiled once are kept: the second run of a command starts 0.3 s sooner.
  module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'node'))
  process.argv.splice(1, 2, resolve(root, script))
  await import(pathToFileURL(resolve(root, script)).href)
} else {
  const run = spawnSync(nodeBinary, [join(root, script), ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(nodeBinary)}${isWindows ? ';' : ':'}${process.env.PATH}` },
  })
  process.exit(run.status ?? 1)
}
