import { link } from './links.ts'

/** Raw lines on one page: a page that stays light, whatever the length of the act. */
export const linesPerPage = 400

/** Paragraphs of restored text on one page. */
export const paragraphsPerPage = 200

/** Address of a line of the raw text on the pages of an act. */
export function sourceLink(act: string, line: number): string {
  const page = Math.ceil(line / linesPerPage)
  return `${sourcePageLink(act, page)}#L${line}`
}

export function sourcePageLink(act: string, page: number): string {
  return page === 1 ? link('acts', act, 'source') : link('acts', act, 'source', String(page))
}

export function textPageLink(act: string, page: number): string {
  return page === 1 ? link('acts', act, 'text') : link('acts', act, 'text', String(page))
}
