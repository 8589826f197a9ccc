import { withoutTrailing } from '../../text/trailing.ts'
import type { AppendixNode, Paragraph } from '../tree.ts'
import { appendixKind } from './appendix-kind.ts'
import { appendixStamp, namesRegulation } from './lines.ts'
import { span } from './paragraphs.ts'

/** Opening words of the titles that appendices bear; they open an appendix even where its stamp is lost. */
const titles =
  /^["«]?(?:Справочник\s*бизнес|Диаграмма\s+функционал|Функциональн[а-яё]+\s+взаимодейств|Схем[аы]\s*,?\s+отража|Описание\s+последовательности\s+и\s+взаимодейств|Текстовое\s+табличное\s+описание)/i
const sentence = /(?:размеща|приведен|привод|отражается|отражено|представлен|указан)[а-яё]*/i

/** The title of an appendix: it stands apart and is no sentence of the body. */
function opensTitle({ text, layout }: Paragraph): boolean {
  return layout !== 'list' && titles.test(text) && !/[.;]$/.test(text) && !sentence.test(text) && text.length < 500
}

/** Index of the first paragraph of the first appendix in the paragraphs of a регламент; their number where there is none. */
export function firstAppendix(paragraphs: Paragraph[]): number {
  const at = paragraphs.findIndex((paragraph) => appendixStamp(paragraph) !== null || opensTitle(paragraph))
  if (at < 0) return paragraphs.length
  return isStampRest(paragraphs[at - 1]) && appendixStamp(paragraphs[at] as Paragraph) === null ? at - 1 : at
}

/** What is left of a stamp that lost its first words: «оказания государственной услуги "Назначение …"». */
function isStampRest(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /^(?:к\s+регламенту\s+)?(?:оказания\s+)?государственной\s+услуги\s+["«].*["»]$/is.test(paragraph.text)
}

/**
 * Reads the appendices of a регламент. One opens at its stamp, whole or broken line by line; where the stamp is lost, at a title of the kinds
 * that appendices bear, once the appendix before has its own (number null). `service` is the title of the регламент, which stamps repeat.
 */
export function readAppendices(paragraphs: Paragraph[], service: string): AppendixNode[] {
  const drafts: { number: string | null; stamp: Paragraph[]; children: Paragraph[] }[] = []
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index]
    if (!paragraph) break
    const stamp = appendixStamp(paragraph)
    if (stamp) {
      const length = stampLength(paragraphs.slice(index), service)
      drafts.push({ number: stamp.number, stamp: paragraphs.slice(index, index + length), children: [] })
      index += length
      continue
    }
    const current = drafts.at(-1)
    if (!current)
      drafts.push({ number: null, stamp: isStampRest(paragraph) ? [paragraph] : [], children: isStampRest(paragraph) ? [] : [paragraph] })
    else if (opensTitle(paragraph) && hasTitle(current.children)) drafts.push({ number: null, stamp: [], children: [paragraph] })
    else current.children.push(paragraph)
    index++
  }
  return drafts.map(({ number, stamp, children }) => {
    const title = titleOf(children)
    return { type: 'appendix', number, title, kind: appendixKind(title, children), children, position: span([...stamp, ...children]) }
  })
}

/** Whether an appendix has its title already, be it a heading that only quotes the service, or is past it at the legend of its drawing. */
function hasTitle(children: Paragraph[]): boolean {
  return children.some(
    (paragraph, index) =>
      opensTitle(paragraph) || (index === 0 && paragraph.layout === 'heading') || /^Условные\s+обозначения/i.test(paragraph.text),
  )
}

/** How many paragraphs a stamp takes: up to the closing quote of the service's title, or to a paragraph that opens a title. */
function stampLength(paragraphs: Paragraph[], service: string): number {
  const wordCount = service.split(/\s+/).length
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0 && (opensTitle(paragraph) || index > 2 * wordCount + 4 || appendixStamp(paragraph))) return index
    if (index > 0 && namesRegulation(text) && closed(text, wordCount)) return index
    if (index === 1 && !namesRegulation(`${text} ${paragraph.text}`) && namesRegulation(text)) return continuesStamp(text) ? 2 : 1
    if (index === 1 && !/^(?:к|Регламенту|"|«)/i.test(paragraph.text) && !namesRegulation(text)) return 1
    text = `${text} ${paragraph.text}`.trim()
  }
  return paragraphs.length
}

function continuesStamp(text: string): boolean {
  return !/услуги$/.test(text)
}

/** Whether the quoted title in a stamp is complete: its quotes are closed and it holds most of the words. */
function closed(text: string, wordCount: number): boolean {
  const quote = text.search(/["«“]/)
  if (quote < 0) return false
  const words = text.slice(quote).split(/\s+/).length
  return /["»”]\s*[.]?$/.test(text) && words >= wordCount * 0.6
}

/** The title under a stamp: its first paragraph, with the quoted name of the service where that stands on a line of its own. */
function titleOf(children: Paragraph[]): string | null {
  const [first, second] = children
  if (!first || first.layout === 'list' || first.text.length > 600) return null
  const named = /["«“]/.test(first.text)
  const more = second && !named && second.layout !== 'list' && /^["«“]/.test(second.text) ? ` ${second.text}` : ''
  const title = withoutTrailing(`${first.text}${more}`.replace(/\s+(?:Таблица|Схема)\s+\d.*$/is, ''), '.')
  return /^["«“]?\s?[A-ZА-ЯЁa-zа-яё]/.test(title) ? title : null
}
