import type { Act } from '../../model/index.ts'
import { DATE, NUMBER, readDate, readNumber } from '../../russian/dates.ts'

/** Authorities in the cases that «Зарегистрировано …» takes, and in the nominative. */
const authorities: readonly (readonly [RegExp, string])[] = [
  [/^департамент[а-яё]*\s+юстиции/i, 'Департамент юстиции'],
  [/^управлени[а-яё]*\s+юстиции/i, 'Управление юстиции'],
  [/^министерств[а-яё]*\s+юстиции/i, 'Министерство юстиции'],
  [/^реестр[а-яё]*/i, 'Реестр'],
  [/^(?:территориальн[а-яё]*\s+)?орган[а-яё]*\s+юстиции/i, 'орган юстиции'],
]

const registered = new RegExp(
  `Зарегистрирован[а-яё]*\\s+(?:в\\s+|во\\s+)?(?:(?<authority>[а-яё][^№]{0,300}?)\\s+)?(?:от\\s+)?(?<date>${DATE})\\s*,?\\s*(?:в\\s+реестре\\s[^№.]{0,120}?\\s)?(?:под\\s+)?${NUMBER}`,
  'i',
)
const numberFirst = new RegExp(
  `Зарегистрирован[а-яё]*\\s+(?:в\\s+|во\\s+)?(?<authority>[а-яё][^№]{0,300}?)\\s+(?:под\\s+)?${NUMBER}\\s+(?:от\\s+)?(?<date>${DATE})`,
  'i',
)

/**
 * «Зарегистрировано Департаментом юстиции Мангистауской области 7 декабря 2015 года № 2900» → authority in the nominative, date, number;
 * the register may be named before the number: «… 24 мая 2013 года в Реестре государственной регистрации нормативных правовых актов за № 778».
 */
export function readRegistration(text: string): Act['registration'] {
  const own = text.replace(/^(.*?Зарегистрирован.*?)(?:Утратил[а-яё]*\s+силу|Сноска\s*\.|Отмен[её]н[оа]?(?![а-яё])).*$/is, '$1')
  const found = registered.exec(own) ?? numberFirst.exec(own)
  const date = found?.groups?.date && readDate(found.groups.date)
  const number = found?.groups?.number && readNumber(found.groups.number)
  if (!found || !date || !number) return null
  return { authority: nominativeAuthority(found.groups?.authority ?? ''), date, number }
}

function nominativeAuthority(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  for (const [pattern, nominative] of authorities) if (pattern.test(plain)) return plain.replace(pattern, nominative)
  return plain || null
}
