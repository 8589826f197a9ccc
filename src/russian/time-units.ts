import type { Duration } from '../model/index.ts'

/**
 * A unit of time as the acts write it, and how many of the unit of the public format it is: a week is seven days. `bare-day` is told apart by the
 * adjective beside it.
 */
export const timeUnits: readonly { unit: Duration['unit'] | 'bare-day'; times: number; word: string; quote: string }[] = [
  { unit: 'minute', times: 1 / 60, word: 'сек(?:унд\\p{L}{0,3})?', quote: 'процесс 1 – тридцать секунд' },
  { unit: 'minute', times: 1, word: 'мин(?:ут\\p{L}{0,3})?', quote: 'не более 20 (двадцати) минут' },
  { unit: 'hour', times: 1, word: 'час(?:а|у|ом|е|ы|ов|ам|ами|ах)?', quote: 'определяет ответственного исполнителя – 1 (один) час' },
  { unit: 'day', times: 7, word: 'недел(?:я|и|ю|е|ей|ь|ям|ями|ях)', quote: 'выезжает на место в течение недели' },
  { unit: 'month', times: 1, word: 'месяц\\p{L}{0,3}', quote: 'в течение 1 (одного) месяца' },
  { unit: 'month', times: 3, word: 'квартал(?:а|у|ом|е|ы|ов|ам|ами|ах)?', quote: 'в течение одного квартала' },
  { unit: 'month', times: 12, word: 'год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет', quote: 'в течение одного года' },
  {
    unit: 'bare-day',
    times: 1,
    word: 'день|дн(?:я|ю|[её]м|е|ей|и|ям|ями|ях)|сут(?:ки|ок|кам|ками|ках)|дневн\\p{L}+ срок\\p{L}{0,2}|дн',
    quote: 'в течении 2-х (двух) дней',
  },
]

/** The adjective that says which days are meant; absent: `day`. */
export const dayKinds: readonly { unit: Duration['unit']; word: string; quote: string }[] = [
  { unit: 'working-day', word: 'рабоч\\p{L}{1,3}|раб\\.', quote: '18 (восемнадцать) рабочих дней' },
  { unit: 'calendar-day', word: 'календарн\\p{L}{1,3}|кал(?:енд)?\\.', quote: 'рассмотрение результата … – 1 (календарный) день' },
]

/** Words before a term that is not the time an action takes. */
export const otherTerms: readonly { words: string; quote: string }[] = [
  { words: 'продл\\p{L}+ (?:на )?', quote: 'Срок оказания государственной услуги продлевается на 1 (один) месяц' },
  { words: '(?:последн|прошедш|предыдущ|истекш)\\p{L}+ ', quote: 'сведения о доходах за последние 12 месяцев' },
  { words: '(?:сроком|действи\\p{L}+) (?:на )?', quote: 'выдает направление сроком на 5 рабочих дней' },
  {
    words:
      '(?:неявк|необращени|неполучени|невостребовани|непоступлени|неустранени|(?:не (?:полученн|востребованн|явивш|обративш)|повторн\\p{L}+ при[её]м(?= через))|(?:при|случае) отсутстви)\\p{L}+ (?:\\p{L}+ ){0,2}',
    quote: 'в случае неявки услугополучателя в течение месяца передает документы услугодателю',
  },
  { words: '(?:старше|младше|достигш\\p{L}+|возраст\\p{L}* (?:от |до )?) ?', quote: 'детей старше 18 месяцев' },
]

/** Adjectives of a term, behind a number in the genitive or alone: «в трехдневный срок», «в месячный срок», «в двухнедельный срок». */
export const termAdjectives: readonly { unit: Duration['unit']; times: number; word: string; quote: string }[] = [
  { unit: 'minute', times: 1, word: 'минутн', quote: 'в тридцатиминутный срок' },
  { unit: 'hour', times: 1, word: 'часов', quote: 'в двухчасовой срок' },
  { unit: 'day', times: 1, word: 'дневн|суточн', quote: 'направляет ответ в трехдневный срок' },
  { unit: 'day', times: 7, word: 'недельн', quote: 'в недельный срок' },
  { unit: 'month', times: 1, word: 'месячн', quote: 'в месячный срок со дня поступления' },
  { unit: 'month', times: 3, word: 'квартальн', quote: 'в квартальный срок' },
  { unit: 'month', times: 6, word: 'полугодов|полугодичн', quote: 'в полугодовой срок' },
  { unit: 'month', times: 12, word: 'годов|годичн', quote: 'в годичный срок' },
]

/**
 * Terms that name a day or a moment and no number: there is nothing to count, and whoever reads the step must be told that it has one.
 */
export const namedTerms: readonly { words: string; quote: string }[] = [
  {
    words:
      'в (?:тот же|этот же|текущий|день) (?:день|(?:обращени|поступлени|при[её]ма|регистрации|подач|получени|подписани|сдач|выдач)\\p{L}*)',
    quote: 'выдает уведомление в день обращения',
  },
  { words: 'в течени[еи] (?:того|этого) же (?:рабочего )?дня', quote: 'накладывает резолюцию в течение того же дня' },
  { words: '(?:не позднее|до) следующего (?:\\p{L}+ )?дня', quote: 'вносит запись не позднее следующего рабочего дня' },
  { words: 'на следующий (?:\\p{L}+ )?день', quote: 'передает документы на следующий рабочий день' },
  {
    words: '(?:не позднее|до) (?:конца|окончания|истечения) (?:\\p{L}+ )?(?:дня|времени)',
    quote: 'обслуживает вызов до конца рабочего дня',
  },
  { words: '(?:не позднее|до) обеда', quote: 'отписывает документы до обеда того же дня' },
  {
    words:
      '(?:не позднее|до|к) (?:(?:0?\\d|1\\d|2[0-3])[.:-][0-5]\\d(?![.:]?\\d)|(?:[89]|1\\d|20)(?=[- ](?:ти )?(?:час|ч\\.)))(?! ?(?:%|тенге|процент))',
    quote: 'регистрирует документы не позднее 17.30 часов дня поступления',
  },
  { words: '(?:незамедлительно|немедленно|безотлагательно)', quote: 'незамедлительно передает документы' },
]
