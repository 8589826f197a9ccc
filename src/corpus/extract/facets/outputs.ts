import { type Entry, plain, unique } from './entries.ts'

/** «Результат оказания государственной услуги: …», «Результатом оказываемой услуги, которую получит потребитель, является …» */
const leadIn =
  /^результат(?:ом)?\s+(?:завершения\s+)?(?:оказания|оказываемой)\s+(?:государственн\p{L}+\s+)?услуги(?:,?\s+котор[^–—:-]*?(?=\s+явля))?[^–—:]*?(?:\s*[–—:]|\s+-|,?\s+явля\p{L}+(?:\s*:)?)\s*/iu

/** «либо мотивированный ответ об отказе …» is a result of its own. */
const alternative = /(?:,\s*|\s+)(?:либо|или)\s+(?=мотивированн)/iu

/** What the applicant is given at the end: each result as worded, the refusal with reasons among them. */
export function readOutputs(entries: Entry[]): string[] {
  const index = entries.findIndex(({ text, place }) => place !== 'item' && leadIn.test(text))
  const opening = entries[index]
  if (!opening) return []
  const stated = opening.text.replace(leadIn, '')
  const outputs: string[] = []
  if (plain(stated) !== '') outputs.push(...stated.replace(/,?\s+котор\p{L}+\s+включает\s+в\s+себя:?\s*$/iu, '').split(alternative))
  if (/:\s*$/u.test(opening.text)) {
    for (const { text, number, point } of entries.slice(index + 1)) {
      if (point !== opening.point || /^Форма\s|^После\s|^В случае/u.test(text)) break
      if (number === null && /:\s*$/u.test(text)) continue
      outputs.push(...text.replace(/^(?:При\s+обращении|На\s+портал\p{L}*|У\s+услугодателя)[^–—]*[–—]\s*/iu, '').split(alternative))
    }
  }
  return unique(outputs.map((output) => plain(output.replace(/\s*\(далее[^)]*\)/giu, ''))))
}
