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

/** Things as Turtle 1.1, in the order in which they are added. */
export class Turtle {
  #text = ''
  readonly #writer = new Writer(
    {
      write: (text: string, _encoding: string, done?: () => void) => {
        this.#text += text
        done?.()
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes },
  )

  add({ id, types, statements }: Resource): void {
    for (const name of types) this.#writer.addQuad(quad(namedNode(id), type, namedNode(classes[name])))
    for (const [property, values] of statements)
      for (const statement of values) this.#writer.addQuad(quad(namedNode(id), namedNode(properties[property]), object(statement)))
  }

  /** What was written since it was last taken. */
  take(): string {
    const text = this.#text
    this.#text = ''
    return text
  }

  /** What is left to write, once all things are told. */
  end(): string {
    this.#writer.end()
    return this.take()
  }
}
