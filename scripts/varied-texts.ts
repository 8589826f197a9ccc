import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawFile } from '../src/corpus/index.ts'
import type { Registry } from '../src/model/index.ts'

/** Words that other akimats use for the same; every second copy has them. */
const otherWords: [word: RegExp, other: string][] = [
  [/сотрудник(?=(?:а|ом|у)?\s+канцелярии)/gu, 'работник'],
  [/проверяет полноту/gu, 'сверяет полноту'],
  [/налагает резолюцию/gu, 'накладывает резолюцию'],
]

/** «Мангистауск» of «Мангистауской»: what all cases of a region's adjective share. */
const stemsOf = ({ regions }: Registry): string[] =>
  regions.flatMap(({ adjectives: [adjective = ''] }) => (adjective.endsWith('ской') ? [adjective.slice(0, -2)] : []))

/**
 * The texts of a folder `times` over, each copy as if another region had adopted it: other places, numbers, terms and words, so that no two are one act and few
 * drawings are alike. The first copy is as it is.
 */
export function variedTexts(folder: string, times: number, registry: Registry): RawFile[] {
  const stems = stemsOf(registry)
  const anyStem = new RegExp(`(?:${stems.join('|')})(?=[а-яё]{2,3}(?![а-яё]))`, 'giu')
  return Array.from({ length: times }, (_, copy) =>
    readdirSync(folder).map((name): RawFile => {
      const bytes = readFileSync(join(folder, name))
      if (copy === 0) return { name, bytes }
      const stem = stems[copy % stems.length] ?? ''
      const placed = new TextDecoder()
        .decode(bytes)
        .replace(anyStem, stem)
        .replace(/([№N]\s*)(\d+)(?![\d-])/gu, (_all, sign, number) => `${sign}${Number(number) + copy}`)
        .replace(/(?<![\d.])(\d{1,2})(?=\s*(?:\([^)]{1,20}\)\s*)?(?:рабоч|календарн)\p{L}*\s+дн)/gu, (term) =>
          String(Number(term) + (copy % 7)),
        )
      const worded = copy % 2 === 0 ? placed : otherWords.reduce((text, [word, other]) => text.replace(word, other), placed)
      return { name: `${copy}-${name}`, bytes: new TextEncoder().encode(worded) }
    }),
  ).flat()
}
