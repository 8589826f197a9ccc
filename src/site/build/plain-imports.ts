/** As much of Vite's plugins as this one needs. */
interface Plugin {
  name: string
  enforce: 'pre'
  resolveId: (id: string, importer: string | undefined) => string | null
  load: (id: string) => string | null
}

/** Each importer has a copy of its own: shared, these few bytes would be a file that every page asks for. Its name is written so that no other plugin reads it. */
const copy = '\0atlas-plain-imports:'

/**
 * What this site loads late has no styles of its own, so Vite's helper that loads them before is nothing but weight on every page: here a late import is
 * an import.
 */
export function plainImports(): Plugin {
  return {
    name: 'atlas-plain-imports',
    enforce: 'pre',
    resolveId: (id, importer) => (id === '\0vite/preload-helper.js' ? copy + Buffer.from(importer ?? '').toString('base64url') : null),
    load: (id) => (id.startsWith(copy) ? 'export const __vitePreload = (load) => load()' : null),
  }
}
