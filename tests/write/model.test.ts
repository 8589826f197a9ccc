import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { act, regulation, service } from '../../src/model/index.ts'
import { tables } from '../../src/write/tables/index.ts'

/** Where a field of the model that is no column of its own name is in the tables. */
const elsewhere: Record<string, Record<string, string>> = {
  act: {
    ...{ source: 'act', jurisdiction: 'act', registration: 'act', repeal: 'act', amends: 'act', signatory: 'act' },
    ...{ repeals: 'act_repeal', decree: 'act_paragraph', approves: 'act_approval', wordings: 'act_wording' },
    ...{ regulations: 'regulation', corrections: 'correction' },
  },
  regulation: {
    ...{ editions: 'edition', excludedBy: 'regulation', notes: 'regulation_note', sections: 'section', channels: 'regulation_channel' },
    ...{
      channelConditions: 'regulation_channel',
      form: 'regulation_form',
      standard: 'regulation',
      outputs: 'output',
      legalBasis: 'legal_basis',
      evidence: 'evidence',
    },
    ...{
      refusalGrounds: 'refusal_ground',
      processingTime: 'processing_time',
      processingTerms: 'processing_term',
      termPoints: 'term_point',
    },
    ...{ counterTerms: 'counter_term', statedIn: 'stated_in', references: 'reference', lanes: 'participant', hours: 'hours' },
    ...{ contacts: 'contact', silence: 'silence', processes: 'process', tables: 'action_table', tableProcesses: 'process' },
    ...{ appendices: 'appendix', requirements: 'requirement', source: 'regulation' },
  },
  service: { aliases: 'service_alias', kazakh: 'service', lifeEvents: 'service_life_event', regulations: 'regulation' },
}

for (const [name, schema] of Object.entries({ act, regulation, service }) as [string, z.ZodObject][])
  test(`every field of the model is in the tables: ${name}`, () => {
    const columns = new Set(tables.find((table) => table.name === name)?.fields.map((field) => field.name))
    const known = new Set(tables.map((table) => table.name))
    for (const field of Object.keys(schema.shape)) {
      if (columns.has(field)) continue
      const table = elsewhere[name]?.[field]
      assert.ok(table !== undefined, `${name}.${field} is in no table`)
      assert.ok(known.has(table), table)
    }
  })
