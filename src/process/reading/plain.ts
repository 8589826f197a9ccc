import { shortForms } from '../../drafting/omissions.ts'
import { withLetters } from '../../russian/letters.ts'
import { withCases } from '../../russian/limiting-cases.ts'
import { systemStepWords } from '../../russian/step-words.ts'
import { isVerb } from '../../russian/verbs.ts'
import { bare, closes, isHead, possessive } from './words.ts'

const shortPatterns = shortForms.map(({ words, short }) => ({
  pattern: new RegExp(withLetters(`(?<!\\p{L})(?:${words})(?!\\p{L})`), 'giu'),
  short,
}))

/** «– 3 рабочих дня», «: 3 рабочих дня»: a term that a dash or a colon sets off. */
const dashed = /\s*[–—:-]\s*\d+\s*(?:\([^()]*\)\s*)?(?:\p{L}+\s+)?(?:минут\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|месяц\p{L}*)(?!\p{L})/giu

const term =
  /\s*[–—-]?\s*(?<!\p{L})(?:в\s+течени[ие]|не\s+более|не\s+позднее|в\s+срок(?:\s+до)?)\s+[–—-]?\s*[^,;]{0,40}?(?:минут\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|сут(?:ки|ок)|месяц\p{L}*)(?![\p{L}])/giu

/** «либо 1 рабочего дня при обращении через портал»: another term behind the first, with its case. */
const otherTerm =
  /‡\s+(?:либо|или)\s+\d+\s+(?:\p{L}+\s+)?(?:минут\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|месяц\p{L}*)(?:\s+(?:при|в\s+случа[ея]х?)\s[^,;.]*)?/giu

/** «, а при необходимости запроса сведений – в течение 20 рабочих дней»: a term of a case in which nothing else is done. */
const caseWithTerm =
  /[,;]\s*(?:а\s+)?((?:при|в\s+случа[ея]х?|если)\s[^,;.–—-]*?)\s*[–—-]\s*(?:(?:в\s+течени[ие]|не\s+более|не\s+позднее)\s+)?\d+\s+(?:\p{L}+\s+)?(?:минут\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|месяц\p{L}*)(?=[,;.]|$)/giu

/** «два раза в день», «ежедневно в 16.00 часов»: how often. */
const frequency =
  /\s*(?:[–—-]\s*)?(?<![\p{L}\d])(?:(?:не\s+(?:менее|реже)\s+)?(?:(?:\d+|одн\p{L}+|дв\p{L}+|тр\p{L}+)\s+)?раза?\s+в\s+(?:день|сутки|неделю|месяц|квартал|год)|ежедневно)(?!\p{L})(?:\s+в\s+\d+[.:]\d+(?:\s+час\p{L}*)?)?/giu

/** «. Срок – не позднее 12.00 часов следующего дня»: a sentence that says nothing but how long it takes. */
const termSentence =
  /[.;]\s+(?:срок\p{L}*|длительность|продолжительность|время)(?:\s+(?:исполнени|выполнени)\p{L}+)?\s*[–—:-]\s*[^;]*?(?=;|$)/giu

/** «, срок исполнения»: what is left of a term where it names itself. */
const nameOfTerm = /[,;.]\s*(?:срок|длительность|продолжительность)(?:\s+\p{L}+){0,2}\s*:?\s*(?=[,;.‡]|$)/giu

/** «– в день поступления»: a term without a number. */
const sameDay =
  /\s*[–—-]\s*в\s+(?:тот\s+же\s+день|день\s+(?:поступлени|обращени|подачи|получени|при[её]м)\p{L}*)|\s+в\s+тот\s+же\s+день(?!\p{L})/giu

/** From when a term runs. */
const since = /^\s+(?:со?\s+(?:дня|момента)|после|до\s+(?:истечени|окончани)\p{L}+)\s/iu

/** «и передает», «и его передача»: another thing that is done. */
function opensNext(words: readonly string[], index: number): boolean {
  if (!/^и$/iu.test(words[index] ?? '')) return false
  const [next = '', after = ''] = words.slice(index + 1, index + 3).map(bare)
  return isHead(next) || (possessive.test(next) && isHead(after))
}

/** «обязано проверить», «вправе запросить»: what one has to do or may. */
const must = /^(?:обязан|долж[её]?н|вправе|может|могут)(?!\p{L}{4})/iu

/** The words behind a term without those that say from when it runs: «со дня получения предоставленных документов и передает их» → «и передает их». */
function withoutSince(rest: string): string {
  if (!since.test(rest)) return rest
  const words = rest.trim().split(/\s+/u)
  const end = words.findIndex(
    (word, index) => index > 1 && (closes(words[index - 1]) || isVerb(bare(word)) || must.test(word) || opensNext(words, index)),
  )
  // «в течение 3 дней после принятия решения» at the end says in which order things are done.
  if (end < 0 && /^после$/iu.test(words[0] ?? '')) return rest
  const mark = /[,;:.]$/u.exec(words.at(end < 0 ? -1 : end - 1) ?? '')?.[0] ?? ''
  return end < 0 ? mark : `${mark} ${words.slice(end).join(' ')}`
}

/** «о возможности (невозможности)»: brackets that hold the other outcome, which a label must not leave out. */
const isContrary = (word: string, inner: string): boolean =>
  (word.length > 3 && inner.toLocaleLowerCase('ru') === `не${word.toLocaleLowerCase('ru')}`) || /^(?:либо|или)\s+отсутств/iu.test(inner)

/** «осуществляет проверку номера (при его отсутствии проводит идентификацию)»: a duty of a case, which a label must not leave out. */
const dutyInBrackets = /\s*\((?<inner>(?:при|если|в\s*случа[ея]х?)\s[^()]*)\)/giu

const withDuties = (text: string): string =>
  text.replace(dutyInBrackets, (found, inner: string) =>
    (inner.match(/\p{L}+/gu) ?? []).some(isVerb) && !/отказ/iu.test(inner) ? `, ${inner}` : found,
  )

/** The text without brackets; «(невозможности)», «и (или)» and what is done in a case stay. */
function withoutBrackets(text: string): string {
  let rest = withDuties(text).replace(/(\sи\s*)\((или)\)/giu, '$1‹$2›')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/(?<!\p{L})(\p{L}*)\s*\(([^()]*)\)/gu, (_whole, word: string, inner: string) =>
      isContrary(word, inner) ? `${word} ‹${inner}›` : `${word} `,
    )
  }
  return rest
    .replace(/\s*\([^)]*$/u, '')
    .replaceAll('‹', '(')
    .replaceAll('›', ')')
}

/** «процесс 1 – » */
const numberBefore = new RegExp(`^(?:${systemStepWords})\\s+\\d+\\s*[–—-]\\s*`, 'iu')

/** The text without brackets, numbers, terms and quotes, its long names in the short forms that the acts define. */
export function plain(text: string, stated?: string): string {
  const at = stated ? text.lastIndexOf(stated) : -1
  const marked = stated && at >= 0 ? `${text.slice(0, at).replace(/\s*[–—-]?\s*$/u, '')}‡${text.slice(at + stated.length)}` : text
  const opened = withoutBrackets(marked.replace(/,(?=\p{L})/gu, ', '))
    .replace(termSentence, '')
    .replace(numberBefore, '')
  let rest = withCases(opened, (limit) => limit.replaceAll(' ', '\u00a0'))
    .replace(sameDay, '')
    .replace(caseWithTerm, (found, limit: string) => ((limit.match(/\p{L}+/gu) ?? []).some(isVerb) ? found : ''))
    .replace(term, (found) => (found.trim().includes('\u00a0') ? found : '‡'))
    .replace(otherTerm, '‡')
    .replace(dashed, '')
    .replace(frequency, '')
    .replace(nameOfTerm, '')
    .replace(/‡([^‡]*)/gu, (_whole, after: string) => withoutSince(after))
    .replace(/^процесс\s+ввода/iu, 'ввод')
  for (const { pattern, short } of shortPatterns) rest = rest.replace(pattern, short)
  return rest
    .replace(/[«»"]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;.])/gu, '$1')
    .trim()
}
