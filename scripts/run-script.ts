import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Runs one script in a Node of its own, so that one stage's memory is gone before the next begins, and says how long it took (seconds).
 * Ends this process with the script's exit code where it fails: the script has said why.
 */
export function runScript(name: string, script: string, args: string[] = []): Promise<void> {
  const began = performance.now()
  console.error(`${name}…`)
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return new Promise((done) => {
    child.on('exit', (code) => {
      if (code !== 0) process.exit(code ?? 1)
      console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
      done()
    })
  })
}
