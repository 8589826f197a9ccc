import { notActions } from '../../drafting/omissions.ts'
import { withLetters } from '../../russian/letters.ts'
import { analyse, type Case, type PartOfSpeech } from '../../russian/morphology.ts'
import { isVerb } from '../../russian/verbs.ts'
import { withoutTrailing } from '../../text/trailing.ts'

const actionNoun =
  /^(?:\p{L}{3,}(?:ание|ение|яние|дение)|ввод|вывод|выбор|сбор|запрос|принятие|при[её]м|выдача|проверка|регистрация|подача|подготовка|отправка|передача|доставка|обработка|оплата|уплата|выплата|осмотр|анализ|расч[её]т|контроль|поиск|возврат|перевод|опрос|выезд|замер|отбор|рассылка|публикация|сверка|выгрузка|загрузка|распечатка|экспертиза|консультация|верификация|авторизация|аутентификация|идентификация)$/iu

/** An expression for words at the beginning of a text, to the end of the last of them. */
export const anchored = (words: string) => new RegExp(withLetters(`^(?:${words})(?!\\p{L})`), 'iu')

/** Letters ahead of a word that a rule looks at: however long a text is, each of its words costs the same. */
export const ahead = 1000

/** Words that join what is done to what was done before. */
export const conjunction = /^(?:и|либо|или|\(или\)|а|также|затем|далее|после|чего|при|этом)$/iu

/** «его передача»: a word that stands between a joint and what is done. */
export const possessive = /^(?:его|ее|её|их)$/iu

/** Whether a word is a noun that says what is done: «проверка», «направление». */
export function isAction(word: string): boolean {
  return actionNoun.test(word) && !notActions.test(word)
}

/** A word without the signs behind it. */
export const bare = (word: string): string => withoutTrailing(word.trim(), ',;:.')

/** Whether a part of a sentence ends with a word, or with a dash that stands for one. */
export const closes = (word: string | undefined): boolean => /[,;:.]$|^[–—-]$/u.test(word ?? '')

/** Whether a word says what is done: a verb, or a noun of action. */
export const isHead = (word: string): boolean => isVerb(word) || isAction(word) || hasTo(word)

/** «обязан проверить», «должны представить»: what stands before what one has to do. */
export const hasTo = (word: string): boolean => /^(?:обязан[аоы]?|долж(?:ен|на|но|ны))$/iu.test(word)

/** Whether a word may stand in one of the cases. */
export const has = (word: string, ...forms: readonly Case[]): boolean =>
  analyse(bare(word)).some((reading) => reading.case !== null && forms.includes(reading.case))

/** Whether a word is, by its likeliest reading, one of the parts of speech. */
export const isPart = (word: string, ...parts: readonly PartOfSpeech[]): boolean => {
  const [likeliest] = analyse(bare(word))
  return likeliest !== undefined && parts.includes(likeliest.part)
}

/** «передача»: a form that no verb and no preposition governs. */
export function isSubject(word: string): boolean {
  const cases = analyse(word).map((reading) => reading.case)
  return cases.includes('nominative') && !cases.includes('accusative')
}
