import type { Page } from '../model/index.ts'
import type { Language } from '../text/language.ts'
import { linePage } from '../write/index.ts'

/** Every link of the site goes through this file, so that it also stands under a base path (`/atlas/`). */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** Address of a file of the site: `file('data/services.json')` → `/atlas/data/services.json`. */
export function file(path: string): string {
  return base + path
}

/** The whole address where the build was told the public one, else the path. */
export const absolute = (site: URL | undefined, path: string): string => (site ? new URL(path, site).href : path)

/** The root of the site, for scripts that compose addresses of their own. */
export const root = base

/** The addresses of pages in a language: Russian stands at the root, Kazakh below `/kk/`. */
export function linksIn(language: Language) {
  const start = language === 'ru' ? base : `${base}${language}/`
  /** `link('services', id)` → `/atlas/services/<id>/`. Segments may hold slashes. */
  const link = (...segments: string[]): string => start + segments.map((segment) => `${segment}/`).join('')
  /** A page of a list; the first stands at the address of the list itself. */
  const pageLink = (page: number, ...segments: string[]): string => (page === 1 ? link(...segments) : link(...segments, String(page)))
  return {
    link,
    pageLink,
    /** The address of a regulation, with an anchor where one is given. */
    regulationLink: (page: Pick<Page, 'address'>, anchor?: string): string => link('services', page.address) + (anchor ? `#${anchor}` : ''),
    /** Address of a line of the raw text on the pages of an act. */
    sourceLink: (act: string, line: number): string => start + linePage(act, line),
  }
}

/** The same page in another language: `/atlas/roles/` ↔ `/atlas/kk/roles/`. */
export function translated(path: string, language: Language): string {
  const below = path.slice(base.length).replace(/^kk\//, '')
  return language === 'ru' ? base + below : `${base}kk/${below}`
}
