import type { VFile } from 'vfile'
import type { Edition, Places, Regulation } from '../../model/index.ts'
import { readCitations } from '../../russian/dates.ts'
import type { Paragraph } from '../tree.ts'
import { readIssuer } from './jurisdiction.ts'

const takenOut = /исключ[её]н|утратил[а-яё]*\s+силу/i
const effects: readonly (readonly [RegExp, Edition['effect']])[] = [
  [takenOut, 'excluded'],
  [/дополнен/i, 'added'],
  [/в\s+(?:новой\s+)?редакции|с\s+изменени|изложен/i, 'revised'],
]

/** What a footnote changes: «Пункт 3 в редакции», «Регламент дополнен пунктом 9-1», «Заголовок главы 4 в редакции», «Регламент исключен». */
const scopes: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/дополнен[а-яё]*\s+(?:пунктом|пунктами)\s+(\d+(?:-\d+)?)/i, (number) => `point ${number}`],
  [/дополнен[а-яё]*\s+(?:разделом|главой|параграфом)\s+(\d+(?:-\d+)?)/i, (number) => `section ${number}`],
  [/дополнен[а-яё]*\s+приложени[а-яё]*\s+(\d+(?:-\d+)?)/i, (number) => `appendix ${number}`],
  [/дополнен[а-яё]*\s+регламентом/i, () => 'regulation'],
  [/(?:заголовок\s+|наименование\s+)?(?:главы|глава|раздела?|раздел)\s+(\d+(?:-\d+)?)/i, (number) => `section ${number}`],
  [/(?<![а-яё])(?:абзац[а-яё]*\s+\S+\s+)?пункт[а-яё]*\s+(\d+(?:-\d+)?)/i, (number) => `point ${number}`],
  [/(?<![а-яё])приложени[а-яё]*\s+(\d+(?:-\d+)?)/i, (number) => `appendix ${number}`],
  [/^приложени/i, () => 'appendix'],
  [/^(?:заголовок\s+)?(?:регламент|в\s+регламент|стандарт)/i, () => 'regulation'],
]

/**
 * The editions that a footnote tells of, one for each decree it cites. `bound` is what the footnote stands under, used where it names
 * nothing («Сноска. В редакции постановления …»). A decree without a date that the calendar has, or without a number, is left out with a message.
 */
export function readEditions(note: Paragraph, bound: string, registry: Places, file: VFile): Edition[] {
  const text = note.text.replace(/^Сноска\s*\.\s*/i, '').replace(/\((?:утратил|отмен[её]н)[^()]*\)/gi, '')
  return text.split(/;\s+/).flatMap((clause) => editionsOfClause(clause, note, bound, registry, file))
}

function editionsOfClause(text: string, note: Paragraph, bound: string, registry: Places, file: VFile): Edition[] {
  const effect = effects.find(([pattern]) => pattern.test(text))?.[1]
  if (!effect) return []
  const head = text.replace(/(?:постановлени|решени|приказ)(?:ем|я|ями|ом|а)(?![а-яё]).*$/is, '')
  const scope = scopeOf(head) ?? bound
  const issuer = issuerIn(text, registry)
  const cited = decrees(text)
  if (cited.length === 0)
    file.message('Сноска говорит об изменении, но дата и номер изменяющего постановления в ней не читаются. Сверьте сноску с актом.', {
      place: note.position,
      ruleId: 'edition-unread',
      source: 'atlas',
    })
  return cited.map(({ date, number }) => ({ effect, scope, issuer, date, number }))
}

/** What stands where a date should, as figures: «04.16.2018». */
const printed = /(?<![а-яё])от\s+(\d{1,2}\.\d{1,2}\.\d{4})/i

/** The decree that took a regulation out of its act, as the footnotes under its title name it; a date that no calendar has stays as printed. */
export function readExclusion(notes: readonly Paragraph[], registry: Places): Regulation['excludedBy'] {
  const text = notes.find(({ text }) => takenOut.test(text))?.text
  if (text === undefined) return null
  const [cited] = readCitations(text)
  return {
    issuer: issuerIn(text, registry),
    date: cited?.date ?? null,
    printedDate: printed.exec(text)?.[1] ?? null,
    number: cited?.number ?? numbersIn(text)[0] ?? null,
  }
}

const issuerIn = (text: string, registry: Places): string | null =>
  readIssuer(/(?:постановлени|решени|приказ)[а-яё]*\s+([^№]{0,300}?)\s+от\s/i.exec(text)?.[1] ?? '', registry)?.name ?? null

/** Every number of a decree in a text. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?:№|N)\s?([A-ZА-ЯЁa-zа-яё\d/-]*\d[A-ZА-ЯЁa-zа-яё\d/-]*)/g)].map((found) => found[1] ?? '')

/** Each decree with its number; a number displaced behind the bracket («от 27.03.2020 (вводится …) № 49») still belongs to its date. */
function decrees(text: string): { date: string; number: string }[] {
  const cited = readCitations(text)
  const free = numbersIn(text).filter((number) => !cited.some((citation) => citation.number === number))
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
