import type { VFile } from 'vfile'
import { speaksOf } from '../../drafting/speaks-of.ts'
import { leftToStandard } from '../../drafting/standard-for.ts'
import type { Regulation } from '../../model/index.ts'
import type { Entry } from './facets/entries.ts'

type Field = Regulation['silence'][number]['field']
type Said = Pick<Regulation, Exclude<Field, 'processes'>> & { processes: readonly unknown[]; tables: readonly unknown[] }

/** Whether a regulation states each of the fields that may be silent. */
const states: Record<Field, (said: Said) => boolean> = {
  provider: ({ provider }) => provider !== null,
  channels: ({ channels }) => channels.length > 0,
  form: ({ form }) => form.length > 0,
  automation: ({ automation }) => automation !== null,
  cost: ({ cost }) => cost !== null,
  standard: ({ standard }) => standard !== null,
  outputs: ({ outputs }) => outputs.length > 0,
  evidence: ({ evidence }) => evidence.length > 0,
  refusalGrounds: ({ refusalGrounds }) => refusalGrounds.length > 0,
  processingTime: ({ processingTime }) => processingTime.length > 0,
  processes: ({ processes, tables }) => processes.length + tables.length > 0,
}

/**
 * What a regulation does not state, and why: it is excluded, it sends to its стандарт, a point speaks of it in words that were not understood, or it says
 * nothing.
 */
export function silenceOf(said: Said, entries: readonly Entry[], excluded: boolean): Regulation['silence'] {
  return (Object.keys(states) as Field[])
    .filter((field) => !states[field](said))
    .map((field) => {
      if (excluded) return { field, reason: 'excluded', point: null, standardPoint: null }
      for (const { pattern } of leftToStandard.filter((rule) => rule.field === field))
        for (const { text, point } of entries) {
          const standardPoint = pattern.exec(text)?.groups?.point
          if (standardPoint) return { field, reason: 'by-standard', point: point.number, standardPoint }
        }
      const spoken = entries.find(
        ({ text, place }) =>
          // A step may refuse; on what grounds the service is refused it does not say.
          (field !== 'refusalGrounds' || place !== 'item') &&
          speaksOf.some((rule) => rule.field === field && rule.pattern.test(text) && !rule.except?.test(text)),
      )
      return { field, reason: spoken ? 'unread' : 'silent', point: spoken?.point.number ?? null, standardPoint: null }
    })
}

/** Tells of each field of which a point speaks and which was not read, and of a регламент without any procedure. */
export function reportUnread(silence: Regulation['silence'], title: string, entries: readonly Entry[], file: VFile): void {
  for (const { field, reason, point } of silence) {
    if (reason === 'silent' && field === 'processes')
      file.message(`В регламенте «${title}» не прочитано ни одного шага и ни одной таблицы действий. Проверьте, целиком ли текст.`, {
        ...(entries[0] && { place: { line: entries[0].line, column: 1 } }),
        ...{ ruleId: 'regulation-without-steps', source: 'atlas' },
      })
    if (reason !== 'unread') continue
    const line = entries.find((entry) => entry.point.number === point)?.line
    file.message(
      `«${title}»: о поле «${field}» говорит пункт ${point}, но прочитать это одним значением не удалось; поле пусто. Сверьте с актом и внесите поправку.`,
      { ...(line && { place: { line, column: 1 } }), ruleId: 'facet-unread', source: 'atlas' },
    )
  }
}
