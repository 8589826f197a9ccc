import { z } from 'zod'
import { glossaryEntry, type Regulation } from '../model/index.ts'
import { anchorsOf, explainedIn, mentionsOf } from '../write/index.ts'
import { readRegistryFile } from './registry-files.ts'

/** The words of the acts that a reader may not know, as the registry explains them. */
export const glossary = readRegistryFile('glossary.yaml', z.array(glossaryEntry))

/** Names in capitals alone: «ЭЦП», «ГБД ФЛ». */
const isAbbreviation = (term: string) => /^\p{Lu}{2,}(?: \p{Lu}{2,})*$/u.test(term)

/** The abbreviations of a text and its steps that the regulation does not explain itself, with what the glossary says of them. */
export function unexplained(regulation: Regulation): z.infer<typeof glossaryEntry>[] {
  const explained = explainedIn(regulation, anchorsOf(regulation))
  const known = new Map(glossary.filter(({ term }) => isAbbreviation(term) && !explained.has(term)).map((entry) => [entry.term, entry]))
  const texts = JSON.stringify([regulation.sections, regulation.processes, regulation.tableProcesses])
  const mentioned = new Set(mentionsOf([...known.keys(), ...explained.keys()], texts).map(({ name }) => name))
  return [...known.values()].filter(({ term }) => mentioned.has(term))
}
