/** As much of Vite's plugins as this one needs. */
interface Plugin {
  name: string
  enforce: 'pre'
  load: (id: string) => string | null
}

/**
 * What this site loads late has no styles of its own, so Vite's helper that loads them before is nothing but weight on every page: here a late import is
 * an import.
 */
export function plainImports(): Plugin {
  return {
    name: 'atlas-plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
  }
}
