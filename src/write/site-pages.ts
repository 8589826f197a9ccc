import type { Source } from './addressed.ts'

/** Raw lines on one page of the site: a page that stays light, whatever the length of the act. */
export const linesPerPage = 400

/** Pages of the site for what rows tell of, below the site's address; where a thing has no page of its own, that of the list in which it stands. */
export const actPage = (act: string): string => `acts/${act}/`

export const servicePage = (service: string): string => `services/${service}/`

/** The page that shows a line of a raw text, and the line on it. */
export function linePage(act: string, line: number): string {
  const page = Math.ceil(line / linesPerPage)
  return `${actPage(act)}source/${page === 1 ? '' : `${page}/`}#L${line}`
}

export function regionPage({ corpus, registry }: Source, code: string): string {
  const region = registry.regions.find((one) => one.code === code)
  const told = corpus.acts.some(({ jurisdiction, regulations }) => jurisdiction.region === code && regulations.length > 0)
  return region && told ? `regions/${region.slug}/` : 'regions/'
}

export const lifeEventPage = ({ corpus }: Source, event: string): string =>
  corpus.services.some(({ lifeEvents }) => lifeEvents.includes(event)) ? `life-events/${event}/` : ''

/** `acting` are the roles that some step names. */
export const rolePage = (acting: ReadonlySet<string>, role: string): string => (acting.has(role) ? `roles/${role}/` : 'roles/')
