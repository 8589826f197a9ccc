import type { VFile } from 'vfile'
import { readCitations } from '../../russian/dates.ts'
import type { ActHeader, Paragraph, PointNode, RegulationNode } from '../tree.ts'
import { appendicesOf, notesOf, pointsOf, sectionsOf, textsOf } from '../within.ts'
import { joined } from './paragraphs.ts'

/** «согласно приложению 1 к настоящему регламенту», «приложениям 1, 2, 3 к настоящему Регламенту», «приложении 2 к регламенту». */
const citation = /приложени(?:ю|и|ям|ях|ями)\s+(\d+(?:\s*(?:,|и)\s*\d+)*)\s+(?:к\s+)?(?:настоящ[а-яё]+\s+)?регламент/gi

/**
 * Tells what a регламент lacks of what it announces: appendices that its points cite by number, points under a heading, the end of its last
 * sentence. Nothing is changed; a lost stamp or a cut file shows here.
 */
export function reportGaps(regulation: RegulationNode, file: VFile): void {
  const sections = sectionsOf(regulation)
  const appendices = appendicesOf(regulation)
  const say = (reason: string, node: { position: RegulationNode['position'] }, ruleId: string) =>
    file.message(reason, { place: node.position, ruleId, source: 'atlas' })

  const told = new Set<string>()
  for (const point of pointsOf(regulation))
    for (const number of citedNumbers(point))
      if (!told.has(number) && !appendices.some((appendix) => appendix.number === number)) {
        told.add(number)
        say(
          `Пункт ${point.number} ссылается на приложение ${number}, но приложения с таким номером нет. Проверьте, целиком ли текст.`,
          point,
          'appendix-missing',
        )
      }
  for (const section of sections)
    if (pointsOf(section).length === 0)
      say(`В главе «${section.heading}» нет ни одного пункта. Проверьте, целиком ли текст.`, section, 'section-empty')
  const last = appendices.length === 0 ? sections.slice(-1).flatMap(pointsOf).at(-1) : undefined
  if (last && !/[.;:!?)»"]$/.test(lastText(last))) say('Текст обрывается посреди предложения. Дополните его по акту.', last, 'text-cut')
}

/** Tells a stamp that names a decree which is neither this act nor the one it amends: a slip, or a регламент put in by a later decree. */
export function reportForeignStamp(stamp: Paragraph[], header: ActHeader, file: VFile): void {
  const known = [header.adopted && { date: header.adopted, number: header.number }, header.amends]
  for (const { date, number } of readCitations(joined(stamp)))
    if (number && !known.some((decree) => decree && decree.date === date && decree.number === number))
      file.info(`Гриф называет постановление от ${date} № ${number}: это не этот акт и не тот, который он изменяет. Сверьте с актом.`, {
        place: stamp[0]?.position,
        ruleId: 'stamp-of-another-decree',
        source: 'atlas',
      })
}

function citedNumbers(point: PointNode): string[] {
  return textsOf(point).flatMap((text) => [...text.matchAll(citation)].flatMap((found) => found[1]?.match(/\d+/g) ?? []))
}

function lastText(point: PointNode): string {
  return (notesOf(point).at(-1)?.text ?? textsOf(point).at(-1) ?? '').trim()
}
