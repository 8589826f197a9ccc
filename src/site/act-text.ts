import type { Regulation } from '../model/index.ts'
import { titleKey } from '../text/title-key.ts'

/** A paragraph of the restored text of an act; `level` where it is a title of a regulation (2) or of a section or appendix in it (3). */
export interface ActParagraph {
  text: string
  level: 2 | 3 | null
}

/** The paragraphs of an act, those that are headings of its regulations told from the rest by the words that the data have for them. */
export function withHeadings(paragraphs: readonly string[], regulations: readonly Regulation[]): ActParagraph[] {
  const titles = new Set(regulations.flatMap(({ title }) => [title, `Регламент государственной услуги ${title}`]).map(titleKey))
  const headings = new Set(
    regulations
      .flatMap(({ sections, appendices }) => [
        ...sections.flatMap(({ number, heading }) => [
          heading,
          `${number} ${heading}`,
          `Глава ${number} ${heading}`,
          `Раздел ${number} ${heading}`,
        ]),
        ...appendices.flatMap(({ title }) => title ?? []),
      ])
      .map(titleKey),
  )
  return paragraphs.map((text) => {
    const key = titleKey(text)
    return { text, level: titles.has(key) ? 2 : headings.has(key) ? 3 : null }
  })
}
