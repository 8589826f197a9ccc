import type { VFile } from 'vfile'
import type { Act } from '../../model/index.ts'
import { stemKey } from '../../text/title-key.ts'

/** A регламент, стандарт or Правила that stands in the text: its title, the service that it was joined to, its first line. */
export interface Standing {
  title: string
  service: string
  line: number
}

/**
 * Holds what an act says that it approves against what stands in its text. An approved text that is missing, or one that the
 * act does not name, is a warning: the text may be cut or damaged. `serviceOf` finds the service of an approved title, null where
 * the registry has none.
 */
export function checkCompleteness(
  approves: Act['approves'],
  standing: readonly Standing[],
  serviceOf: (title: string) => string | null,
  file: VFile,
): void {
  if (approves.length === 0) return
  const services = new Set(standing.map(({ service }) => service))
  const titles = new Set(standing.map(({ title }) => stemKey(title)))
  const named = approves.flatMap(({ title, excluded }) => (title === null || excluded ? [] : [{ title, service: serviceOf(title) }]))
  for (const { title, service } of named)
    if (!titles.has(stemKey(title)) && (service === null || !services.has(service)))
      file.message(`Акт утверждает «${title}», но в тексте этого нет. Проверьте, целиком ли текст.`, {
        ...{ ruleId: 'approved-missing', source: 'atlas' },
      })
  const known = new Set([...named.map(({ title }) => stemKey(title)), ...named.map(({ service }) => service)])
  const nameless = approves.some(({ title, excluded }) => title === null || excluded)
  for (const { title, service, line } of standing)
    if (!known.has(stemKey(title)) && !known.has(service) && !nameless)
      file.message(`«${title}» есть в тексте, но акт не называет этого среди утверждаемого. Сверьте с актом.`, {
        ...{ ruleId: 'approved-unnamed', source: 'atlas', place: { line, column: 1 } },
      })
}
