import type { Content } from '../format.ts'
import { measured } from '../measured.ts'
import { version } from '../version.ts'
import type { Field, Table } from './table.ts'

export const licences = [
  {
    name: 'CC0-1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    title:
      'Creative Commons Zero 1.0: the data. Texts of official acts are not subject to copyright (Kazakhstan, Law on copyright, art. 8).',
  },
]

/** A field as Table Schema describes it (Data Package v2). */
function described({ name, type, title, description, required, values, unit }: Field) {
  return {
    ...{ name, type, title: title.en, description: description.en, 'title@ru': title.ru, 'description@ru': description.ru },
    ...(unit === null ? {} : { unit }),
    constraints: { required, ...(values === null ? {} : { enum: values }) },
  }
}

/** The description of a table whose rows are in a CSV file. */
export function resource({ name, title, description, fields, key }: Table, text: Content) {
  const { bytes, sha256 } = measured(text)
  const foreignKeys = fields.flatMap(({ name: from, names }) =>
    names === null ? [] : [{ fields: [from], reference: { resource: names.table, fields: [names.field] } }],
  )
  return {
    ...{ name, type: 'table', path: `tables/${name}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...{ title: title.en, description: description.en, 'title@ru': title.ru, 'description@ru': description.ru },
    ...{ bytes, hash: `sha256:${sha256}` },
    schema: {
      fields: fields.map(described),
      missingValues: [''],
      primaryKey: [...key],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

/** `datapackage.json` (Data Package v2) over some resources. */
export function packageJson(resources: readonly object[]): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'reglament-atlas',
    title: 'Atlas of public-service regulations of Kazakhstan',
    'title@ru': 'Атлас регламентов государственных услуг Казахстана',
    description:
      'Decrees in which an акимат lays down, service by service, who does what, in which order, within how many days: text, procedures, comparisons. A text cell that begins with = + - @ or a tab has an apostrophe before it, so that no spreadsheet reckons it out.',
    version,
    licenses: licences,
    sources: [{ title: 'Texts of acts as published by Әділет', path: 'https://adilet.zan.kz/' }],
    resources,
  }
  return `${JSON.stringify(description, null, 2)}\n`
}
