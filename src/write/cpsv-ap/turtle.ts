import { DataFactory, Writer } from 'n3'
import type { Resource, Statement } from './resource.ts'
import { classes, prefixes, properties } from './terms.ts'

const { literal, namedNode, quad } = DataFactory
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

function object(statement: Statement) {
  if ('thing' in statement) return namedNode(statement.thing)
  if ('words' in statement) return literal(statement.words, statement.language)
  return literal(statement.value, namedNode(`${prefixes.xsd}${statement.type}`))
}

/** Things as Turtle 1.1, in their order. */
export function turtle(resources: Iterable<Resource>): string {
  const writer = new Writer({ prefixes })
  for (const { id, types, statements } of resources) {
    for (const name of types) writer.addQuad(quad(namedNode(id), type, namedNode(classes[name])))
    for (const [property, values] of statements)
      for (const statement of values) writer.addQuad(quad(namedNode(id), namedNode(properties[property]), object(statement)))
  }
  let text = ''
  writer.end((error: Error | null, result: string) => {
    if (error) throw error
    text = result
  })
  return text
}
