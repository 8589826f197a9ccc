import type { VFile } from 'vfile'
import type { Places } from '../../model/index.ts'
import type { Paragraph, RegulationNode, SectionNode } from '../tree.ts'
import { pointsOf } from '../within.ts'
import { firstAppendix, readAppendices } from './appendices.ts'
import { readBody } from './body.ts'
import type { Boundary } from './boundaries.ts'
import { reportGaps } from './completeness.ts'
import { readEditions, readExclusion } from './editions.ts'
import { pointNumber, sectionHeading, withoutTitleWords } from './lines.ts'
import { asNote, bareTitle, isFootnote, joined, span } from './paragraphs.ts'

/** Reads one регламент between its boundaries: title, footnotes under it, body, appendices. */
export function readRegulation(
  paragraphs: Paragraph[],
  { document, start, title, end }: Boundary,
  registry: Places,
  file: VFile,
): RegulationNode {
  const own = paragraphs.slice(title, end)
  const titleLength = lengthOfTitle(own)
  const rest = own.slice(titleLength)
  const appendix = firstAppendix(rest)
  const under = rest.slice(0, appendix)
  const firstText = under.findIndex((paragraph) => !isFootnote(paragraph))
  const notes = under.slice(0, firstText < 0 ? under.length : firstText)
  const { sections, editions } = readBody(under.slice(notes.length), registry, file)
  const name = bareTitle(withoutTitleWords(joined(own.slice(0, titleLength)))) || nameInPoint(sections)
  const noted = notes.flatMap((note) => readEditions(note, 'regulation', registry, file))
  const excluded =
    noted.some(({ effect, scope }) => effect === 'excluded' && scope === 'regulation') ||
    (sections.length === 0 && notes.some(({ text }) => /исключ[её]н|утратил[а-яё]*\s+силу/i.test(text)))
  const place = span(paragraphs.slice(start, end))
  if (!excluded && sections.length === 0)
    file.message(`В регламенте «${name}» не найдено ни одной главы. Проверьте, целиком ли он положен.`, {
      place,
      ruleId: 'regulation-empty',
      source: 'atlas',
    })
  const node: RegulationNode = {
    type: 'regulation',
    document,
    title: name,
    excluded,
    editions: [...noted, ...editions],
    excludedBy: excluded ? readExclusion(notes, registry) : null,
    children: [...notes.map(asNote), ...sections, ...readAppendices(rest.slice(appendix), name)],
    position: place,
  }
  reportGaps(node, file)
  return node
}

/** The name of the service in the first point, where the title says «Регламент государственной услуги» and no more. */
function nameInPoint(sections: SectionNode[]): string {
  const text = sections.slice(0, 1).flatMap(pointsOf)[0]?.text ?? ''
  const named = /Государственная\s+услуга\s+(?<name>["«“].{3,300}?["»”])\s*(?:\(далее|оказыва|предоставля)/is.exec(text)?.groups?.name
  return named ? bareTitle(named) : ''
}

/** How many paragraphs a title takes: on to the closing quote, at most to the first footnote, heading or point. */
function lengthOfTitle(own: Paragraph[]): number {
  for (let length = 1; length < own.length && length < 8; length++) {
    const next = own[length]
    if (!next || isFootnote(next) || sectionHeading(next) || pointNumber(next)) return length
    const text = withoutTitleWords(joined(own.slice(0, length)))
    if (text !== '' && quotesClosed(text)) return length
  }
  return 1
}

function quotesClosed(text: string): boolean {
  const opened = text.match(/[«“„]/g)?.length ?? 0
  const closing = text.match(/[»”]/g)?.length ?? 0
  const straight = text.match(/"/g)?.length ?? 0
  if (opened + straight + closing === 0) return false
  return straight % 2 === 0 && opened <= closing
}
