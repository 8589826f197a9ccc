import type { VFile } from 'vfile'
import type { Edition } from '../model/index.ts'
import type { Registry } from '../registry.ts'
import type { Paragraph } from '../tree.ts'
import { readCitations } from './dates.ts'
import { readIssuer } from './jurisdiction.ts'

const effects: readonly (readonly [RegExp, Edition['effect']])[] = [
  [/исключ[её]н/i, 'excluded'],
  [/дополнен/i, 'added'],
  [/в\s+(?:новой\s+)?редакции|с\s+изменени|изложен/i, 'revised'],
]

/** What a footnote changes: «Пункт 3 в редакции», «Регламент дополнен пунктом 9-1», «Заголовок главы 4 в редакции», «Регламент исключен». */
const scopes: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/дополнен\p{L}*\s+(?:пунктом|пунктами)\s+(\d+(?:-\d+)?)/iu, (number) => `point ${number}`],
  [/дополнен\p{L}*\s+(?:разделом|главой|параграфом)\s+(\d+(?:-\d+)?)/iu, (number) => `section ${number}`],
  [/дополнен\p{L}*\s+приложени\p{L}*\s+(\d+(?:-\d+)?)/iu, (number) => `appendix ${number}`],
  [/дополнен\p{L}*\s+регламентом/iu, () => 'regulation'],
  [/(?:заголовок\s+|наименование\s+)?(?:главы|глава|раздела?|раздел)\s+(\d+(?:-\d+)?)/iu, (number) => `section ${number}`],
  [/(?<!\p{L})(?:абзац\p{L}*\s+\S+\s+)?пункт\p{L}*\s+(\d+(?:-\d+)?)/iu, (number) => `point ${number}`],
  [/(?<!\p{L})приложени\p{L}*\s+(\d+(?:-\d+)?)/iu, (number) => `appendix ${number}`],
  [/^приложени/iu, () => 'appendix'],
  [/^(?:заголовок\s+)?(?:регламент|в\s+регламент|стандарт)/iu, () => 'regulation'],
]

/**
 * The editions that a footnote tells of, one for each decree it cites. `bound` is what the footnote stands under, used where it names
 * nothing («Сноска. В редакции постановления …»). A decree without a date that the calendar has, or without a number, is left out with a message.
 */
export function readEditions(note: Paragraph, bound: string, registry: Registry, file: VFile): Edition[] {
  const text = note.text.replace(/^Сноска\s*\.\s*/i, '')
  const effect = effects.find(([pattern]) => pattern.test(text))?.[1]
  if (!effect) return []
  const head = text.replace(/(?:постановлени|решени|приказ)(?:ем|я|ями|ом|а)(?!\p{L}).*$/isu, '')
  const scope = scopeOf(head) ?? bound
  const issuer = readIssuer(/(?:постановлени|решени|приказ)\p{L}*\s+([^№]{0,300}?)\s+от\s/iu.exec(text)?.[1] ?? '', registry)?.name ?? null
  const cited = decrees(text)
  if (cited.length === 0)
    file.message('The footnote tells of a change, but its decree has no readable date and number.', {
      place: note.position,
      ruleId: 'edition-unread',
      source: 'atlas',
    })
  return cited.map(({ date, number }) => ({ effect, scope, issuer, date, number }))
}

/** Each decree with its number; a number displaced behind the bracket («от 27.03.2020 (вводится …) № 49») still belongs to its date. */
function decrees(text: string): { date: string; number: string }[] {
  const cited = readCitations(text)
  const loose = [...text.matchAll(/(?:№|N)\s?([\p{L}\d/-]*\d[\p{L}\d/-]*)/gu)].map((found) => found[1] ?? '')
  const free = loose.filter((number) => !cited.some((citation) => citation.number === number))
  return cited.flatMap(({ date, number }) => {
    const own = number ?? free.shift()
    return own ? [{ date, number: own }] : []
  })
}

function scopeOf(head: string): string | null {
  for (const [pattern, name] of scopes) {
    const found = pattern.exec(head)
    if (found) return name(found[1] ?? '')
  }
  return null
}
