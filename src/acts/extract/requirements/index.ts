import { VFile } from 'vfile'
import { nothingAsked, type RequirementRow } from '../../../drafting/requirements.ts'
import type { Requirements } from '../../../model/index.ts'
import type { RegulationNode } from '../../tree.ts'
import { pointsOf } from '../../within.ts'
import { extractFacets } from '../facets/index.ts'
import { extractProcesses } from '../processes/index.ts'
import { listedLanes } from '../processes/listed-lanes.ts'
import { linesOf } from '../source-lines.ts'
import { requirementTables } from './table.ts'

/** What a стандарт or Правила say, before it is known by act and service. */
export type ReadRequirements = Pick<
  Requirements,
  | 'kind'
  | 'title'
  | 'provider'
  | 'channels'
  | 'form'
  | 'automation'
  | 'cost'
  | 'outputs'
  | 'evidence'
  | 'refusalGrounds'
  | 'processingTime'
  | 'hours'
  | 'source'
>

/**
 * What a стандарт says in its points, and Правила in the table of their appendix: one for each table, of the service that it names; where the table does not
 * state a thing the points count. A row of which nothing was read is told, and so is a procedure, which stays in the text of the act.
 */
export function readRequirements(node: RegulationNode, kind: Requirements['kind'], file: VFile): ReadRequirements[] {
  const body = said(node, kind, node.title)
  tellProcedures(node, file)
  const tables = requirementTables(node)
  if (tables.length === 0) return [body]
  return tables.map(({ title, rows, provider, filled, position }) => {
    const table = { ...said(rows, kind, title ?? node.title), source: linesOf(position) }
    for (const { row, cell, position: place } of filled) {
      const value = fields[row] && table[fields[row]]
      if (value === undefined || (value !== null && value.length > 0) || cell === '' || nothingAsked.pattern.test(cell)) continue
      file.message(`Строка «${cell.slice(0, 80)}» таблицы требований не прочитана: поле «${fields[row]}» пусто. Сверьте с актом.`, {
        ...{ place, ruleId: 'requirement-unread', source: 'atlas' },
      })
    }
    return tables.length > 1 ? { ...table, provider } : { ...withRest(table, body), provider: provider ?? body.provider }
  })
}

/** The field that a row fills. */
const fields: Partial<
  Record<RequirementRow, 'channels' | 'form' | 'cost' | 'outputs' | 'evidence' | 'refusalGrounds' | 'processingTime' | 'hours'>
> = {
  ...{ channels: 'channels', form: 'form', cost: 'cost', output: 'outputs', documents: 'evidence' },
  ...{ grounds: 'refusalGrounds', term: 'processingTime', hours: 'hours' },
}

function said(node: RegulationNode, kind: Requirements['kind'], title: string): ReadRequirements {
  const { provider, channels, form, automation, cost, outputs, evidence, refusalGrounds, processingTime, hours } = extractFacets(node)
  return {
    ...{ kind, title, provider, channels, form, automation, cost, outputs, evidence, refusalGrounds, processingTime, hours },
    source: linesOf(node.position),
  }
}

/** A стандарт or Правила give their service what they require; who does what in which order is read of регламенты alone. */
function tellProcedures(node: RegulationNode, file: VFile): void {
  const points = new Set(extractProcesses(node, listedLanes(node), new VFile()).map(({ point }) => point))
  if (points.size === 0) return
  const place = pointsOf(node).find((point) => points.has(point.number))?.position
  file.info(
    `Порядок действий в ${points.size === 1 ? 'пункте' : 'пунктах'} ${[...points].join(', ')} не разобран на шаги: атлас разбирает процедуры регламентов. Он остаётся в тексте акта.`,
    { place, ruleId: 'procedure-outside-regulation', source: 'atlas' },
  )
}

/** What the table states, and of the points what it leaves out. */
function withRest(table: ReadRequirements, body: ReadRequirements): ReadRequirements {
  const own = Object.entries(table).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  return { ...body, ...Object.fromEntries(own) }
}
