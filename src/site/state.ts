import type { Page } from '../model/index.ts'
import type { Words } from './words/index.ts'

type Stated = Pick<Page, 'status'>

const holdsNot = ({ status }: Stated) => status === 'repealed' || status === 'excluded'

/** What a reader of a list must know first: how many of its regulations no longer hold. Null where none is repealed or excluded. */
export function archiveNotice({ state }: Words, pages: readonly Stated[]): { heading: string; text: string } | null {
  const past = pages.filter(holdsNot).length
  if (past === 0) return null
  return past === pages.length
    ? { heading: state.archive.heading, text: state.allPast(past) }
    : { heading: state.archive.partly, text: state.somePast(past, pages.length) }
}

/** The state of all regulations of a row in a list, in a few words. */
export function stateLine({ state: { line } }: Words, pages: readonly Stated[]): string {
  const past = pages.filter(holdsNot).length
  if (past === 0) return pages.some(({ status }) => status === 'not-stated') ? line.notStated : line.inForce
  if (past < pages.length) return line.some(past, pages.length)
  const [state, ...others] = new Set(pages.map(({ status }) => status))
  if (others.length > 0) return line.none
  return line[pages.length === 1 ? 'one' : 'all'][state === 'excluded' ? 'excluded' : 'repealed']
}
