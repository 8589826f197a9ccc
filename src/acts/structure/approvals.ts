import type { Act } from '../../model/index.ts'
import type { Paragraph } from '../tree.ts'
import { bareTitle, isFootnote } from './paragraphs.ts'

type Approval = Act['approves'][number]

/** An entry as the decree lists it. `announced`: it stands in quotes as a new item of the base act («дополнить подпунктом 5): "5) регламент …"»). */
type Listed = Approval & { announced?: true }

/** Words after a title that belong to the decree, not to the title: «…, утвержденный указанным постановлением, изложить в новой редакции». */
const afterTitle =
  /[\s,]+(?:утвержд[её]нн[а-яё]*\s+(?:указанн|выше|данн|постановл|настоящ)|(?:изложить|дополнить)\s|согласно\s+приложени|\(приложени|на\s+основании\s|в\s+соответствии\s|в\s+(?:новой\s+)?редакции\s+согласно|\(далее|\(приложение).*$/is
const service = /(?:государственн[а-яё]*\s+услуг[а-яё]*|услуг[а-яё]*)\s*[-–—]?\s*(?=["«“„])/i
/** A регламент, or the стандарт or Правила of a central body; Правила of anything but a service are not of this kind. */
const documentWords =
  /(?:(?:регламент|стандарт)[а-яё]*(?:\s+оказания)?|правил[а-яё]*\s+оказания)(?:\s+электронн[а-яё]*)?\s+государственн[а-яё]*\s+услуг[а-яё]*/i
const documentStart = new RegExp(`^(?:прилагаем[а-яё]*\\s+)?${documentWords.source}\\s*[-–—:]?\\s*`, 'i')
const announcedMark = /^["«“„]\s?(?=\d+(?:-\d+)?\s?\)\s)/
const itemNumber = /^(?:\((?=\d)|[-–—•](?=\s))?(\d+(?:-\d+)?\s?\)|[a-zа-яё]\)|(?<=^[-–—•])(?=\s))\s*/
const pointNumber = /^(\d+(?:-\d+)?)\s?\.\s*(?=[A-ZА-ЯЁa-zа-яё])/

/** The paragraphs of one point of the decree itself, without footnotes. */
interface DecreePoint {
  number: string
  paragraphs: Paragraph[]
}

/** Splits the operative part («ПОСТАНОВЛЯЕТ: 1. … 2. …») into its points. A decree of one unnumbered sentence is one point without a number. */
export function decreePoints(paragraphs: Paragraph[]): DecreePoint[] {
  const points: DecreePoint[] = []
  for (const paragraph of paragraphs) {
    const number = pointNumber.exec(paragraph.text)?.[1]
    if (number && Number.parseInt(number, 10) >= Number.parseInt(points.at(-1)?.number || '0', 10))
      points.push({ number, paragraphs: [paragraph] })
    else if (points.length > 0) points.at(-1)?.paragraphs.push(paragraph)
    else points.push({ number: '', paragraphs: [paragraph] })
  }
  return points
}

/**
 * What the decree approves or sets out anew: the list under «Утвердить прилагаемые …» or «изложить в новой редакции», numbered or not,
 * one entry an item; titles without quotes, excluded items kept with their number. Empty where the decree approves nothing.
 */
export function readApprovals(points: DecreePoint[]): Approval[] {
  return withoutAnnounced(points.flatMap(approvalsOfPoint))
}

function approvalsOfPoint({ paragraphs }: DecreePoint): Listed[] {
  const own = paragraphs.filter((paragraph) => !isFootnote(paragraph))
  const text = own.map((paragraph) => paragraph.text).join(' ')
  if (!/утвердить|изложить\s+в\s+(?:следующей|новой)|новой\s+редакции|дополнить\s+(?:регламент|(?:под)?пункт)/i.test(text)) return []
  const amending = /^(?:\d+\s?\.\s*)?(?:внести|дополнить)/i.test(text)
  const items = listBelow(own)
  const listed = items.filter((paragraph) => !amending || setsOutAnew(paragraph.text))
  if (items.length > 0) return listed.flatMap(approvalsOfParagraph)
  // What an amending decree says of a регламент in its own sentence counts only where it sets the whole of it out anew.
  const anew = /(?:следующ[а-яё]+\s+(?:изменени|дополнени)[^:]*:)\s*(?<anew>.*)$/is.exec(text)?.groups?.anew
  return amending && anew !== undefined ? (setsOutAnew(anew) ? approvalsOfSentence(anew) : []) : approvalsOfSentence(text)
}

/** The paragraphs of a list up to its last numbered item; its first item may share the paragraph that announces it («прилагаемые регламенты:1) "…";»). */
function listBelow([opening, ...rest]: Paragraph[]): Paragraph[] {
  const first = opening && rest.length > 0 ? /:\s*(?=1\s?\)\s)/.exec(opening.text) : null
  const items = first && opening ? [{ ...opening, text: opening.text.slice(first.index + first[0].length) }, ...rest] : rest
  const last = items.findLastIndex(({ text }) => itemNumber.test(text))
  return last >= 0 && /^(?:\d+\s?\.\s*)?утвердить/i.test(opening?.text ?? '') ? items.slice(0, last + 1) : items
}

/** Whether a paragraph of an amending decree sets out a whole регламент, not a change inside one («в регламенте …: пункт 3 изложить»). */
function setsOutAnew(text: string): boolean {
  const item = text.replace(announcedMark, '').replace(itemNumber, '')
  const whole = /^(?:дополнить\s+|утвердить\s+(?:прилагаем[а-яё]+\s+)?)?["«]?(?:регламент|стандарт)(?!е(?![а-яё]))/i.test(item)
  return (whole && !/исключить|утратившим\s+силу/i.test(item)) || isExcluded(item)
}

/** A new item is announced, and the регламент itself set out elsewhere in the decree: it counts once. */
function withoutAnnounced(listed: Listed[]): Approval[] {
  return listed
    .filter(({ announced, title }) => !announced || !listed.some((other) => !other.announced && other.title === title))
    .map(({ number, title, excluded }) => ({ number, title, excluded }))
}

function approvalsOfParagraph(paragraph: Paragraph): Listed[] {
  return splitItems(paragraph.text).flatMap((item): Listed[] => {
    const announced = announcedMark.test(item)
    const text = announced ? item.replace(announcedMark, '').replace(/[.;]?\s?["»”]\s?[.;]?$/, '') : item
    const number = itemNumber.exec(text)?.[1]?.replace(/\s/g, '') ?? null
    const rest = text.replace(itemNumber, '')
    if (isExcluded(rest)) return [{ number, title: null, excluded: true }]
    const title = titleOf(rest)
    return title ? [{ number, title, excluded: false, ...(announced && { announced }) }] : []
  })
}

/** Items that share a paragraph: «1) …; 2) …». */
function splitItems(text: string): string[] {
  return text.split(/(?<=;)\s+(?=\d+\)\s)/)
}

/** A list that stands in the sentence itself: «Утвердить прилагаемый регламент государственной услуги «…».» */
function approvalsOfSentence(text: string): Listed[] {
  const list = splitItems(text.replace(/^.*?:\s+(?=1\)\s)/s, ''))
  if (list.length > 1) return list.flatMap((item) => approvalsOfParagraph({ text: item } as Paragraph))
  if (!documentWords.test(text)) return []
  const several = severalTitles(text) ?? namedOneByOne(text)
  if (several) return several.map((title) => ({ number: null, title, excluded: false }))
  // «прилагаемые регламенты государственных услуг в сфере …» names none of them.
  if (!/["«“„]/.test(text) && /(?:регламент|стандарт)ы\s/i.test(text)) return []
  const title = titleOf(text)
  return title ? [{ number: null, title, excluded: false }] : []
}

/** «прилагаемые регламенты государственных услуг: «X», «Y» и «Z»» → the titles; null where it is no such list. */
function severalTitles(text: string): string[] | null {
  const list =
    /(?:регламенты|стандарты|правила)\s+(?:оказания\s+)?(?:электронн[а-яё]*\s+)?государственн[а-яё]*\s+услуг\s*[-–—:]?\s*(?<list>["«“„].*)$/is.exec(
      text,
    )?.groups?.list
  const titles = list
    ?.replace(afterTitle, '')
    .split(/(?<=["»”])\s*(?:[,;](?:\s+а\s+также)?|\s(?:и|а\s+также))\s+(?=["«“„])/i)
    .map(bareTitle)
    .filter((title) => title !== '')
  return titles && titles.length > 1 ? titles : null
}

const oneNamed =
  /(?<![а-яё])(?:регламент|стандарт|правила\s+оказания)\s+(?:оказания\s+)?(?:электронной\s+)?государственной\s+услуги\s*[-–—:]?\s*(?<title>["«“„].*?["»”])(?=\s*(?:[,;.(]|и\s|а\s+также|согласно|$))/gis

/** «регламент государственной услуги «X» (приложение 1) и регламент государственной услуги «Y»» → the titles; null where one is named. */
function namedOneByOne(text: string): string[] | null {
  const titles = [...text.matchAll(oneNamed)].map(({ groups }) => bareTitle(groups?.title ?? ''))
  return titles.length > 1 ? titles : null
}

function isExcluded(text: string): boolean {
  return /^(?:["«]?регламент[^"«]*)?(?:исключ[её]н|утратил[а-яё]*\s+силу)/i.test(text)
}

/** «регламент государственной услуги "X", утвержденный …, изложить …» → «X»; a title without those words stays as it is. */
function titleOf(text: string): string | null {
  const marker = service.exec(text)
  const from = marker ? text.slice(marker.index + marker[0].length) : text.replace(documentStart, '')
  const title = bareTitle(from.replace(afterTitle, ''))
  return title === '' ? null : title
}
