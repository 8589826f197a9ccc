import type { Resource, Statement } from './resource.ts'
import { officialContext, ownContext } from './terms.ts'

function written(statement: Statement): object {
  if ('thing' in statement) return { '@id': statement.thing }
  if ('words' in statement) return { '@value': statement.words, '@language': statement.language }
  return statement.type === 'string' ? { '@value': statement.value } : { '@value': statement.value, '@type': `xsd:${statement.type}` }
}

/** Things as JSON-LD 1.1 with the context of the profile. */
export function jsonLd(resources: readonly Resource[]): string {
  const graph = resources.map(({ id, types, statements }) => ({
    '@id': id,
    '@type': types,
    ...Object.fromEntries(statements.map(([property, values]) => [property, values.map(written)])),
  }))
  return `${JSON.stringify({ '@context': [officialContext, ownContext], '@graph': graph }, null, 2)}\n`
}
