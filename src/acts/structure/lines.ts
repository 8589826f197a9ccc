import { withoutTrailing } from '../../text/trailing.ts'
import type { Paragraph } from '../tree.ts'

/** A stamp of approval: «Утвержден постановлением акимата … от … № …». */
export function opensApproval({ text, layout }: Paragraph): boolean {
  return layout !== 'list' && /^Утвержд[её]н[аоы]?(?=\s|$)/i.test(text) && text.length < 400 && !/[:;]$/.test(text)
}

const stamp = /^["«]?Приложени[ея]\s*[-–—]?\s*(?:(?:№|N)\s*)?(?<number>\d+(?:-\d+)?)?(?=\s|$|[.:])/i

/** The stamp of an appendix, of the decree or of a регламент: «Приложение 1 к регламенту …», «Приложение», «Приложение-2 …». */
export function appendixStamp({ text, layout }: Paragraph): { number: string | null } | null {
  if (layout === 'list' || text.length > 500) return null
  const found = stamp.exec(text)
  if (!found) return null
  const rest = text.slice(found[0].length).trim()
  return rest === '' || /^(?:к|регламенту|постановлению|приказу|правилам|утвержд[её]н[аоы]?)\s/i.test(rest)
    ? { number: found.groups?.number ?? null }
    : null
}

/** Whether a stamp, or what follows it, says that it belongs to the decree: «к постановлению акимата …». */
export function namesDecree(text: string): boolean {
  return /(?:^|\s)(?:постановлению|решению|распоряжению|приказу)(?![а-яё])/i.test(text)
}

/** Whether a stamp, or what follows it, says that it belongs to a регламент. */
export function namesRegulation(text: string): boolean {
  return /(?:^|\s)(?:регламенту|правилам|стандарту)(?![а-яё])/i.test(text)
}

/** The titles of a стандарт and of Правила, which central bodies approve: «Стандарт государственной услуги "…"», «Правила оказания государственной услуги "…"». */
const requirementTitles = [
  { document: 'standard', words: /^Стандарт(?:\s+оказания)?\s+государственн[а-яё]*\s+услуг[а-яё]*(?![а-яё])/i },
  { document: 'rules', words: /^Правила\s+(?:оказания|предоставления)\s+государственн[а-яё]*\s+услуг[а-яё]*(?![а-яё])/i },
] as const

/** Which of the two opens with this paragraph; null where neither does. */
export function opensRequirements({ text, layout }: Paragraph): 'standard' | 'rules' | null {
  if (layout === 'list' || /[;:.]$/.test(text) || text.length > 500) return null
  return requirementTitles.find(({ words }) => words.test(text))?.document ?? null
}

const titleWords = /^Регламент(?:\s+оказания)?(?:\s+электронн[а-яё]*)?(?:\s+государственн[а-яё]*)?\s+услуг[а-яё]*(?![а-яё])/i

/** The title of a регламент, or its first line where it runs over several. */
export function opensRegulation({ text, layout }: Paragraph): boolean {
  return layout !== 'list' && (titleWords.test(text) || /^Регламент$/i.test(text)) && !/[;:]$/.test(text)
}

/** «Регламент государственной услуги "…"» without those words. */
export function withoutTitleWords(text: string): string {
  const other = requirementTitles.map(({ words }) => words.exec(text)).find((found) => found !== null)
  if (other) return text.slice(other[0].length).replace(/^\s*[-–—:]?\s*/, '')
  return text.replace(
    /^Регламент(?:\s+оказания)?(?:\s+электронн[а-яё]*)?(?:\s+государственн[а-яё]*)?(?:\s+услуг[а-яё]*)?\s*[-–—:]?\s*/i,
    '',
  )
}

const chapter =
  /^(?:(?:Глава|ГЛАВА|Раздел|РАЗДЕЛ|Параграф|ПАРАГРАФ|§)\s*(?<named>\d+|[IVX]+)\s*\.?\s*|(?<number>\d+|[IVX]+)\s*\.\s*)(?<heading>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ].*)$/

/** A section heading with its number: «1. Общие положения», «Глава 2. Описание …», «II. Требования …». */
export function sectionHeading({ text, layout }: Paragraph): { number: string; heading: string } | null {
  if (layout === 'list' || text.length > 400) return null
  const found = chapter.exec(text)
  const heading = found?.groups?.heading?.trim()
  if (!heading) return null
  const named = found?.groups?.named
  if (!named && layout === 'body') return null
  return { number: named ?? found?.groups?.number ?? '', heading: withoutTrailing(heading, '.') }
}

const opens = '["«“„(]?\\s?[A-ZА-ЯЁa-zа-яёӘҒҚҢӨҰҮҺІәғқңөұүһі№]'
const numbered = new RegExp(`^(?<number>\\d{1,3}(?:\\s?-\\s?\\d{1,2})?)\\s?\\.(?!\\d)\\s*(?=${opens})`)
/** «1.1. …», «2.3 …» where chapters number their points; «12.11.2015» and «1.5 часа» are none. */
const dotted = /^(?<number>\d{1,2}\.[1-9]\d?)(?:\s?\.\s*|\s+)(?=["«“„(]?\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])/

/** The number that opens a пункт: «3-1. Основаниями …», «1.2. Форма …». */
export function pointNumber({ text }: Paragraph): { number: string; rest: string } | null {
  const found = numbered.exec(text) ?? dotted.exec(text)
  return found ? { number: (found.groups?.number ?? '').replace(/\s/g, ''), rest: text.slice(found[0].length).trim() } : null
}

const itemMark = /^(?:\((?=\d))?(?<number>\d{1,3}(?:-\d+)?|[a-zа-яё])\s?\)\s*(?=\S)/

/** The number that opens an item: «1)», «10-1)», «а)», «(1)». */
export function itemNumber({ text }: Paragraph): { number: string; rest: string } | null {
  const found = itemMark.exec(text)
  return found ? { number: `${found.groups?.number})`, rest: text.slice(found[0].length).trim() } : null
}

/** A bare stamp above or before «утвержден постановлением …» is one of the decree: «Приложение № 2 / утвержден постановлением акимата». */
export function stampOfApproval({ text }: Paragraph, below: Paragraph | undefined): boolean {
  const rest = text.replace(stamp, '').trim()
  return /^утвержд[её]н/i.test(rest) || (rest === '' && below !== undefined && opensApproval(below))
}
