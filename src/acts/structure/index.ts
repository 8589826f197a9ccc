import type { VFile } from 'vfile'
import type { Places } from '../../model/index.ts'
import type { ActNode, RestoredText } from '../tree.ts'
import { findRegulations, withoutRunningTitles } from './boundaries.ts'
import { reportForeignStamp } from './completeness.ts'
import { readHeader, readStamp } from './header.ts'
import { readRegulation } from './regulation.ts'
import { partTitles } from './run-together.ts'

export { deriveAdilet } from './adilet.ts'

/** The title of an act that sets out no регламент of its own. */
const changesOthers = /^["«]?О\s+(?:внесении|признании\s+утратившим|некотор[а-яё]+\s+вопрос)/i

/** Parses a restored text into the act, its regulations, sections, points, items, notes and appendices. What it does not recognise is a message of `file`. */
export function parse(text: RestoredText, registry: Places, file: VFile): ActNode {
  const paragraphs = withoutRunningTitles(partTitles(text.children))
  const boundaries = findRegulations(paragraphs)
  const header = readHeader(paragraphs.slice(0, boundaries[0]?.start ?? paragraphs.length), registry, file)
  const stamp = boundaries[0] ? paragraphs.slice(boundaries[0].start, boundaries[0].title) : []
  if (header.adopted === null && header.number === null) Object.assign(header, readStamp(stamp, header, registry, file))
  if (boundaries.length === 0 && changesOthers.test(header.title ?? ''))
    file.info('Акт только изменяет или отменяет другие: регламентов в нём нет, и он не показан как регламент.', {
      ...{ place: paragraphs[0]?.position, ruleId: 'act-of-changes', source: 'atlas' },
    })
  else if (boundaries.length === 0)
    file.message('В тексте не найден ни один регламент. Проверьте, целиком ли он положен.', {
      place: paragraphs[0]?.position,
      ruleId: 'act-without-regulations',
      source: 'atlas',
    })
  for (const { start, title } of boundaries) reportForeignStamp(paragraphs.slice(start, title), header, file)
  return {
    type: 'act',
    source: text.source,
    header,
    children: boundaries
      .map((boundary) => readRegulation(paragraphs, boundary, registry, file))
      .map((regulation) => ({ ...regulation, title: inOwnCase(regulation.title, header.approves) })),
  }
}

/** A title set in capitals as the decree writes it where it approves it: «ВЫДАЧА СПРАВОК» → «Выдача справок»; as it stands where the decree does not. */
function inOwnCase(title: string, approves: ActNode['header']['approves']): string {
  if (title !== title.toLocaleUpperCase('ru')) return title
  const same = approves.find((approved) => approved.title?.toLocaleUpperCase('ru') === title)
  return same?.title ?? title
}
