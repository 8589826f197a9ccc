import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './build.ts'

/** What a build makes, and what it does not need. */
const leftOut = new Set(['node_modules', 'dist', '.git', '.cache', '.astro', 'tests', 'content'])

/** A checkout beside this one in which other texts can be built: the code and the registry are the same, nothing is made yet. Who asks for one removes it. */
export function checkoutWith(texts: readonly { name: string; bytes: Uint8Array | string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-checkout-'))
  try {
    for (const name of readdirSync(root)) if (!leftOut.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    cpSync(join(root, 'content/registry'), join(folder, 'content/registry'), { recursive: true })
    mkdirSync(join(folder, '.cache'))
    for (const { name, bytes } of texts) {
      const path = join(folder, 'content/raw', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    }
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
