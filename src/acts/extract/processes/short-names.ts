import { inOneScript } from '../../../text/scripts.ts'
import type { RegulationNode } from '../../tree.ts'
import { pointsOf, wordsOf } from '../../within.ts'
import { nounForms } from './declension.ts'

/**
 * The short names that a regulation gives to units, where the initials of its words make them: «местными исполнительными органами области (далее – МИО)».
 * A system or a number so shortened («ИИН») is no unit.
 */
export function shortNamesOfUnits(regulation: RegulationNode): string[] {
  const points = pointsOf(regulation)
  const texts = points.flatMap((point) => [point.text, ...wordsOf(point).map(({ text }) => text)])
  const names = texts.flatMap((text) =>
    [...inOneScript(text).matchAll(definition)].flatMap(({ 1: short = '', index, input }) =>
      namesUnit(input.slice(Math.max(0, index - farthest), index), short) ? [short] : [],
    ),
  )
  return [...new Set(names)]
}

const definition = /\(далее\s*[–—-]?\s*(\p{Lu}{2,5})\)/gu

/** How many letters off the words stand that a short name stands for. */
const farthest = 200

/** Whether words that follow one another begin with the letters of a short name, and one of them names a unit. */
function namesUnit(before: string, short: string): boolean {
  const words = before.match(/\p{L}+/gu) ?? []
  return words.some((_, at) => {
    const run = words.slice(at, at + short.length)
    return (
      run.map((word) => word.charAt(0).toUpperCase()).join('') === short &&
      run.some((word) => nounForms(word).some(({ sort }) => sort === 'unit'))
    )
  })
}
