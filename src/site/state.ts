import type { Page } from '../model/page.ts'
import { count, form } from './words.ts'

type Stated = Pick<Page, 'status'>

const holdsNot = ({ status }: Stated) => status === 'repealed' || status === 'excluded'

/** What a reader of a list must know first: how many of its regulations no longer hold. Null where none is repealed or excluded. */
export function archiveNotice(pages: readonly Stated[]): { heading: string; text: string } | null {
  const past = pages.filter(holdsNot).length
  if (past === 0) return null
  if (past === pages.length)
    return {
      heading: 'Это архив.',
      text:
        past === 1
          ? 'Этот регламент утратил силу или исключён: он показывает, как услугу оказывали тогда, и не заменяет действующих правил.'
          : `${past === 2 ? 'Оба' : `Все ${past}`} ${form(past, 'регламент', 'регламента', 'регламентов')} утратили силу или исключены: они показывают, как услуги оказывали тогда, и не заменяют действующих правил.`,
    }
  return {
    heading: 'Не всё здесь действует.',
    text: `Из ${count(pages.length, 'регламента', 'регламентов', 'регламентов')} утратили силу или исключены ${past}; у каждого указано его состояние.`,
  }
}

/** The state of all regulations of a row in a list, in a few words. */
export function stateLine(pages: readonly Stated[]): string {
  const past = pages.filter(holdsNot).length
  if (past === 0) return pages.some(({ status }) => status === 'not-stated') ? 'состояние не указано' : 'отмечен как действующий'
  if (past < pages.length) return `не действуют ${past} из ${pages.length}`
  const [state, ...others] = new Set(pages.map(({ status }) => status))
  if (others.length > 0) return 'ни один не действует'
  if (pages.length === 1) return state === 'excluded' ? 'исключён' : 'утратил силу'
  return state === 'excluded' ? 'все исключены' : 'все утратили силу'
}

/** A search for the rules that hold now in the official system of legal information. */
export const officialSearch = (title: string): string => `https://adilet.zan.kz/rus/search/docs/fulltext=${encodeURIComponent(title)}`
