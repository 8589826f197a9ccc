import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs one script in a Node of its own, so that one stage's memory is gone before the next begins, says how long it took (seconds), and gives back its exit code. */
export function tryScript(name: string, script: string, args: string[] = []): Promise<number> {
  const began = performance.now()
  console.error(`${name}…`)
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return new Promise((done) => {
    child.on('exit', (code) => {
      if (code === 0) console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
      done(code ?? 1)
    })
  })
}

/** Runs one script as `tryScript` does, and ends this process with its exit code where it fails: the script has said why. */
export async function runScript(name: string, script: string, args: string[] = []): Promise<void> {
  const code = await tryScript(name, script, args)
  if (code !== 0) process.exit(code)
}
