import type { Duration } from '../model/index.ts'

/** A unit of time as the acts write it; `days` are told apart by the adjective beside them. */
export const timeUnits: readonly { unit: Duration['unit'] | 'bare-day'; word: string; quote: string }[] = [
  { unit: 'minute', word: 'мин(?:ут\\p{L}{0,2})?', quote: 'не более 20 (двадцати) минут' },
  { unit: 'hour', word: 'час(?:а|ов|ам|ах)?', quote: 'определяет ответственного исполнителя – 1 (один) час' },
  { unit: 'month', word: 'месяц\\p{L}{0,2}', quote: 'в течение 1 (одного) месяца' },
  { unit: 'bare-day', word: '(?:день|дн(?:я|ей|и|ям)|сут(?:ки|ок)|дневн\\p{L}+ срок\\p{L}{0,2})', quote: 'в течении 2-х (двух) дней' },
]

/** The adjective that says which days are meant; absent: `day`. */
export const dayKinds: readonly { unit: Duration['unit']; word: string; quote: string }[] = [
  { unit: 'working-day', word: 'рабоч\\p{L}{1,3}', quote: '18 (восемнадцать) рабочих дней' },
  { unit: 'calendar-day', word: 'календарн\\p{L}{1,3}', quote: 'рассмотрение результата … – 1 (календарный) день' },
]

/** Words before a term that is not the time an action takes. */
export const otherTerms: readonly { words: string; quote: string }[] = [
  { words: 'продл\\p{L}+ (?:на )?', quote: 'Срок оказания государственной услуги продлевается на 1 (один) месяц' },
  { words: 'последни\\p{L}+ ', quote: 'сведения о доходах за последние 12 месяцев' },
  { words: '(?:сроком|действи\\p{L}+) (?:на )?', quote: 'выдает направление сроком на 5 рабочих дней' },
  { words: '(?:старше|младше) ', quote: 'детей старше 18 месяцев' },
]
