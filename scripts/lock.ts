import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'

/** Who holds a lock: its process, on which machine, since when, and by which command. */
interface Owner {
  process: number
  machine: string
  since: string
  command: string
}

/** A lock that somebody else holds for longer than one waits for it. */
export class Locked extends Error {}

/** Milliseconds between two looks at a lock, and as long as one waits for it. */
const pause = 200
const patience = 120_000

/** Locks that this process and the scripts it starts may pass: the one who took them says so in the environment. */
const passes = 'ATLAS_LOCKS'
const held = () => (process.env[passes] ?? '').split('\n').filter(Boolean)

/**
 * Takes the lock of a file or folder, `<path>.lock`, so that of several runs into one place each waits for the one before it; gives back
 * the function that releases it. The lock names its owner; one whose owner is dead is taken over. Throws `Locked` after two minutes.
 */
export async function lock(path: string): Promise<() => void> {
  const file = `${path}.lock`
  if (held().includes(file)) return () => {}
  mkdirSync(dirname(file), { recursive: true })
  const began = Date.now()
  let told = false
  while (!take(file)) {
    const owner = ownerOf(file)
    if (owner && isDead(owner)) discard(file)
    else if (!owner && isOld(file)) rmSync(file, { force: true })
    else if (owner) {
      const who = `процесс ${owner.process} на «${owner.machine}», с ${owner.since}: ${owner.command}`
      if (Date.now() - began > patience)
        throw new Locked(`В «${path}» пишет другой запуск (${who}). Дождитесь его конца; если его уже нет, удалите «${file}».`)
      if (!told) console.error(`Жду: в «${path}» пишет другой запуск (${who}).`)
      told = true
    }
    await new Promise((done) => setTimeout(done, pause))
  }
  process.env[passes] = [...held(), file].join('\n')
  const release = () => {
    process.env[passes] = held()
      .filter((other) => other !== file)
      .join('\n')
    rmSync(file, { force: true })
    process.off('exit', release)
  }
  process.on('exit', release)
  return release
}

/** Creates the lock file unless it is there; true where it is ours. */
function take(file: string): boolean {
  const owner: Owner = {
    process: process.pid,
    machine: hostname(),
    since: new Date().toISOString(),
    command: process.argv.slice(1).join(' '),
  }
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Null where the file was just released, or is still being written, or its writer died over it. */
function ownerOf(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return null
  }
}

function isDead({ process: id, machine }: Owner): boolean {
  if (machine !== hostname()) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Milliseconds after which a lock file without an owner has been left by somebody who died over it. */
const writing = 5000

const isOld = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > writing
}

/** Removes the lock of a dead owner. Of several who find it one does, and looks again first: the lock may be a new one by then. */
function discard(file: string): void {
  const removal = `${file}.removal`
  if (!take(removal)) {
    if (isOld(removal)) rmSync(removal, { force: true })
    return
  }
  const owner = ownerOf(file)
  if (owner && isDead(owner)) rmSync(file, { force: true })
  rmSync(removal, { force: true })
}
