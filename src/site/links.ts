/** Every link of the site goes through `link`, so that it also stands under a base path (`/atlas/`). */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Address inside the site: `link('services', id)` → `/atlas/services/<id>/`. Segments may hold slashes. */
export function link(...segments: string[]): string {
  return base + segments.map((segment) => `${segment}/`).join('')
}

/** Address of a file of the site: `file('data/services.json')` → `/atlas/data/services.json`. */
export function file(path: string): string {
  return base + path
}
