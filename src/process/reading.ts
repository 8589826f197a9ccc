import { nounForms } from '../acts/extract/processes/declension.ts'
import {
  aimOfHandingOn,
  cases,
  dutyInRelative,
  fillers,
  handingOn,
  longTails,
  notActions,
  otherOutcome,
  shortForms,
  tails,
} from '../drafting/omissions.ts'
import type { Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { analyse, type Case, type PartOfSpeech } from '../russian/morphology.ts'
import { systemStepWords } from '../russian/step-words.ts'
import { isVerb } from '../russian/verbs.ts'
import { withoutTrailing } from '../text/trailing.ts'

/** The words of a step. */
export type Worded = Pick<Step, 'text' | 'lane'> & Partial<Pick<Step, 'duration'>>

/** One thing that is done. */
export interface Clause {
  /** «или», «и (или)», with which it offers another outcome; else empty. */
  tie: string
  /** What stands before what is done and limits it: a case, an order, a fronted object, «не»; else empty. */
  before: string
  /** What is done, the verb or the noun of action first, and all that stands behind it. */
  told: string
}

/** Letters in a clause: beyond it words that only say which give way. */
const room = 110

const actionNoun =
  /^(?:\p{L}{3,}(?:ание|ение|яние|дение)|ввод|вывод|выбор|сбор|запрос|принятие|при[её]м|выдача|проверка|регистрация|подача|подготовка|отправка|передача|доставка|обработка|оплата|уплата|выплата|осмотр|анализ|расч[её]т|контроль|поиск|возврат|перевод|опрос|выезд|замер|отбор|рассылка|публикация|сверка|выгрузка|загрузка|распечатка|экспертиза|консультация|верификация|авторизация|аутентификация|идентификация)$/iu
const participle = /^\p{L}+нн\p{L}+\s*$/u
const alternative = /^(?:или|либо)$/iu
const conjunction = /^(?:и|либо|или|\(или\)|а|также|затем|далее|после|чего|при|этом)$/iu

const possessive = /^(?:его|ее|её|их)$/iu

const anchored = (words: string) => new RegExp(withLetters(`^(?:${words})(?!\\p{L})`), 'iu')
const tail = anchored(tails.map(({ words }) => words).join('|'))
const aCase = anchored(cases.words)
const longTail = anchored(longTails.map(({ words }) => words).join('|'))
const outcome = anchored(otherOutcome.words)
const duty = new RegExp(withLetters(dutyInRelative.words), 'giu')
const filler = new RegExp(withLetters(`(?<!\\p{L})(?:${fillers.map(({ words }) => words).join('|')})(?!\\p{L})\\s*`), 'giu')
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
  /\s*(?:[–—-]\s*)?(?<!\p{L})(?:(?:не\s+(?:менее|реже)\s+)?(?:(?:\d+|одн\p{L}+|дв\p{L}+|тр\p{L}+)\s+)?раза?\s+в\s+(?:день|сутки|неделю|месяц|квартал|год)|ежедневно)(?!\p{L})(?:\s+в\s+\d+[.:]\d+(?:\s+час\p{L}*)?)?/giu
/** «, срок исполнения»: what is left of a term where it names itself. */
const nameOfTerm = /[,;.]\s*(?:срок|длительность|продолжительность)(?:\s+\p{L}+){0,2}\s*:?\s*(?=[,;.‡]|$)/giu
/** «– в день поступления»: a term without a number. */
const sameDay =
  /\s*[–—-]\s*в\s+(?:тот\s+же\s+день|день\s+(?:поступлени|обращени|подачи|получени|при[её]м)\p{L}*)|\s+в\s+тот\s+же\s+день(?!\p{L})/giu
/** A case by which a term is told: «если он не обратился в течение месяца, …». */
const limiting = /(?<!\p{L})если\s[^,;]*(?=,)/giu
/** «подписание акта осуществляется руководителем»: a verb that only says that it is done. */
const onlyDone = /\s+(?:осуществля(?:ет|ют)ся|провод(?:ит|ят)ся|производ(?:ит|ят)ся|выполня(?:ет|ют)ся)(?!\p{L})/iu

/** What only makes the term longer: «при необходимости изучения нескольких фондов срок продлевается на 30 дней». */
const prolonging = /[,;]?\s*(?:при|в\s+случа[ея]х?|если)\s[^,;]*\sсрок\p{L}*\s(?:[^,;]*\s)?продл[^,;]*/giu
/** From when a term runs. */
const since = /^\s+(?:со?\s+(?:дня|момента)|после|до\s+(?:истечени|окончани)\p{L}+)\s/iu

/** Whether a word is a noun that says what is done: «проверка», «направление». */
export function isAction(word: string): boolean {
  return actionNoun.test(word) && !notActions.test(word)
}

const bare = (word: string): string => withoutTrailing(word.trim(), ',;:.')
const closes = (word: string | undefined): boolean => /[,;:.]$|^[–—-]$/u.test(word ?? '')
const isHead = (word: string): boolean => isVerb(word) || isAction(word)
const has = (word: string, ...forms: readonly Case[]): boolean =>
  analyse(bare(word)).some((reading) => reading.case !== null && forms.includes(reading.case))
const isPart = (word: string, ...parts: readonly PartOfSpeech[]): boolean => {
  const [likeliest] = analyse(bare(word))
  return likeliest !== undefined && parts.includes(likeliest.part)
}

/** «передача»: a form that no verb and no preposition governs. */
export function isSubject(word: string): boolean {
  const cases = analyse(word).map((reading) => reading.case)
  return cases.includes('nominative') && !cases.includes('accusative')
}

/** «и передает», «и его передача»: another thing that is done. */
function opensNext(words: readonly string[], index: number): boolean {
  if (!/^и$/iu.test(words[index] ?? '')) return false
  const [next = '', after = ''] = words.slice(index + 1, index + 3).map(bare)
  return isHead(next) || (possessive.test(next) && isHead(after))
}

/** The words behind a term without those that say from when it runs: «со дня получения предоставленных документов и передает их» → «и передает их». */
function withoutSince(rest: string): string {
  if (!since.test(rest)) return rest
  const words = rest.trim().split(/\s+/u)
  const end = words.findIndex((word, index) => index > 1 && (closes(words[index - 1]) || isVerb(bare(word)) || opensNext(words, index)))
  // «в течение 3 дней после принятия решения» at the end says in which order things are done.
  if (end < 0 && /^после$/iu.test(words[0] ?? '')) return rest
  const mark = /[,;:.]$/u.exec(words.at(end < 0 ? -1 : end - 1) ?? '')?.[0] ?? ''
  return end < 0 ? mark : `${mark} ${words.slice(end).join(' ')}`
}

/** «о возможности (невозможности)»: brackets that hold the other outcome, which a label must not leave out. */
const isContrary = (word: string, inner: string): boolean =>
  (word.length > 3 && inner.toLocaleLowerCase('ru') === `не${word.toLocaleLowerCase('ru')}`) || /^(?:либо|или)\s+отсутств/iu.test(inner)

/** The text without brackets; «(невозможности)» and «и (или)» stay. */
function withoutBrackets(text: string): string {
  let rest = text.replace(/(\sи\s*)\((или)\)/giu, '$1‹$2›')
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/(\p{L}*)\s*\(([^()]*)\)/gu, (_whole, word: string, inner: string) =>
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
  let rest = withoutBrackets(marked.replace(/,(?=\p{L})/gu, ', '))
    .replace(numberBefore, '')
    .replace(limiting, (limit) => limit.replaceAll(' ', '\u00a0'))
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

const actorPatterns = new Map<string, RegExp>()

/** A pattern for the words of `name` in whatever case they stand: their endings are free. Made once a name. */
function anyCase(name: string): RegExp {
  const known = actorPatterns.get(name)
  if (known) return known
  const words = name.split(/\s+/u).map((word) => {
    const stem = word.length > 5 ? word.slice(0, -2) : word
    return `${stem.replace(/[^\p{L}\d]/gu, '.')}\\p{L}{0,4}`
  })
  const pattern = new RegExp(withLetters(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})\\s*`), 'giu')
  actorPatterns.set(name, pattern)
  return pattern
}

const instrumental = /^\p{L}+(?:ем|ём|ом|ым|им|ой|ей|ами|ями)(?![\p{L}])/u

/** «прием и регистрация документов»: the nouns of action up to the last stand side by side at the beginning, so that all are done by one. */
function opensWithActions(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => isAction(bare(word)))
  return last >= 0 && words.slice(0, last).every((word) => isAction(bare(word)) || /^(?:и|его|их)$/iu.test(word))
}

/** The text without who acts: at its beginning, before the verb of which it is the subject, behind a noun of action, or in the instrumental. */
function withoutActor(text: string, actor: string | null): string {
  if (!actor) return text
  let rest = text
  for (const name of actor.split(';')) {
    const short = plain(name)
    for (const found of rest.matchAll(anyCase(short))) {
      const before = rest.slice(0, found.index).trim().split(/\s+/u)
      const after = rest.slice(found.index + found[0].length).split(/\s+/u)
      const isSubject =
        found[0].trim().toLocaleLowerCase('ru') === short.toLocaleLowerCase('ru') &&
        isVerb(bare((after[0] === ',' ? after[1] : after[0]) ?? '')) &&
        !/^(?:и|или)$/iu.test(before.at(-1) ?? '')
      const behind = rest.slice(found.index + found[0].length)
      // Elsewhere the same name is whom the action reaches.
      if (found.index !== 0 && !isSubject && !isAction(before.at(-1) ?? '') && !(instrumental.test(found[0]) && opensWithActions(before)))
        continue
      rest = rest.slice(0, found.index) + (isSubject ? behind.replace(/^,\s*/u, '') : behind)
      break
    }
  }
  return rest
    .replace(/\s+(?=[,;.])/gu, '')
    .replace(/^[\s,;]+(?:(?:и|или|либо)\s+)?/iu, '')
    .trim()
}

/** A case without who acts in it: «отсутствия паспорта (ветеринарный врач)». */
export function withoutNameAtEnd(text: string, actor: string | null): string {
  const names = actor === null ? [] : actor.split(';').map((name) => plain(name).toLocaleLowerCase('ru'))
  const found = names.find((name) => text.toLocaleLowerCase('ru').endsWith(` ${name}`))
  return found === undefined ? text : withoutTrailing(text.slice(0, -found.length), ',')
}

/** Where words open that limit what is done next, and so go with it: a case, «после рассмотрения», «рассмотрев документы», «не», a fronted object. */
function limitFrom(words: readonly string[], isPastHead: boolean, isTied: boolean): number {
  const comma = words.findLastIndex((word) => /[,;]$/u.test(word))
  for (let at = words.length - 1; at >= 0; at--) {
    if (aCase.test(words.slice(at).join(' '))) return at
    if (isHead(bare(words[at] ?? '')) && at <= comma) break
  }
  for (let at = isPastHead ? comma + 1 : 0; at < words.length; at++) {
    const opensSpan = at === 0 ? !isPastHead : closes(words[at - 1])
    if (!opensSpan) continue
    if (/^после$/iu.test(words[at] ?? '') && !/^чего/iu.test(words[at + 1] ?? '')) return at
    if (analyse(bare(words[at] ?? '')).some(({ part, known }) => part === 'gerund' && known)) return at
  }
  const last = words.length - 1
  if (/^не$/iu.test(words[last] ?? '')) return last
  // «проводит тестирование, обработку результатов и оформляет»: what «и» parts from the verb is not governed by it.
  const from = comma + 1 + words.slice(comma + 1).findIndex((word) => !conjunction.test(word))
  if (isPastHead && !isTied && comma >= 0 && comma < from && from <= last && isGoverned(words.slice(from))) return from
  if (isPastHead && !isTied && /о$/u.test(words[last] ?? '') && isPart(words[last] ?? '', 'adverb')) return last
  return words.length
}

/** «голосует и большинством голосов (принимает)»: where «и» parts two verbs and words of the second stand before it; -1 where none does. */
function jointIn(words: readonly string[]): number {
  const at = words.findLastIndex((word) => /^(?:и|или|либо)$/iu.test(word))
  const between = words.slice(at + 1)
  return at > 0 && between.length > 0 && between.length <= 4 && !between.some((word) => closes(word) || isHead(bare(word))) ? at : -1
}

/** «оригиналы (возвращает)», «о чем (извещает)»: a few words that the next verb governs. */
function isGoverned(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length > 4 || /^котор/iu.test(first) || words.some((word) => isPart(word, 'conjunction'))) return false
  return isPart(first, 'preposition', 'pronoun') || (isPart(first, 'noun', 'adjective') && has(first, 'accusative', 'nominative', 'dative'))
}

/** The clauses of a text, each opening with what is done; words in between stay with the clause before them. A beginning without any such word is a clause too. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = []
  let current: string[] = []
  let [joint, before] = ['', '']
  let hasHead = false
  let afterComma = true
  let isFirst = true
  let relative = false
  const close = () => {
    if (current.length > 0) found.push({ tie: joint, before, told: current.join(' ') })
  }
  const words = text.split(' ')
  const nominal = isAction(bare(words[0] ?? ''))
  words.forEach((word, index) => {
    const previous = words[index - 1] ?? ''
    // «на рассмотрение и подписание»: two things that another will do.
    const isAim = previous === 'и' && isAction(words[index - 2] ?? '') && /^(?:на|для|к)$/iu.test(words[index - 3] ?? '')
    const opens = afterComma || conjunction.test(possessive.test(previous) ? (words[index - 2] ?? '') : previous)
    // «прием документов регистрация и передача»: a comma is lost where a noun of action stands in the nominative behind another.
    const isNext = nominal && isSubject(bare(word)) && !isPart(previous, 'adjective', 'participle')
    const head = isVerb(bare(word)) ? 'verb' : (opens || isNext) && isAction(bare(word)) && !isAim ? 'noun' : null
    if (/^котор/iu.test(word)) relative = true
    // Of a relative clause the first verb is its own, and what «и» joins to it.
    const isOwn = relative && head === 'verb'
    if (head !== null && !isOwn && (current.length > 0 || !hasHead)) {
      let tied = ''
      // «готовит и (или) согласовывает»
      const hasBoth = current.at(-1) === '(или)'
      while (current.length > 0 && conjunction.test(current.at(-1) ?? '')) tied = current.pop() ?? ''
      const from = head === 'verb' ? limitFrom(current, hasHead, tied !== '') : current.length - (possessive.test(previous) ? 1 : 0)
      const tiedAt = from === current.length && head === 'verb' && hasHead && tied === '' ? jointIn(current) : -1
      const limit = current.slice(tiedAt < 0 ? from : tiedAt + 1)
      while (current.length > (tiedAt < 0 ? from : tiedAt + 1)) current.pop()
      while (current.length > 0 && conjunction.test(current.at(-1) ?? '')) tied = current.pop() ?? ''
      close()
      joint = found.length > 0 ? (hasBoth ? 'и (или)' : alternative.test(tied) ? tied : '') : ''
      before = limit.join(' ')
      current = []
      isFirst = found.length === 0 && before === ''
      hasHead = true
    }
    // A sentence that goes on with what is done is a clause like another.
    current.push(
      current.length === 0 && hasHead && !isFirst && /^\p{Lu}\p{Ll}/u.test(word)
        ? word.charAt(0).toLocaleLowerCase('ru') + word.slice(1)
        : word,
    )
    afterComma = /[,;.]$/u.test(word)
    if (afterComma) relative = false
  })
  close()
  return found
}

/** Words that qualify go, but a participle with who or what did it stays whole: «удостоверенного ЭЦП услугополучателя». */
function withoutFillers(text: string): string {
  return text.replace(filler, (found, ...rest: unknown[]) => {
    const [offset, whole] = rest.slice(-2) as [number, string]
    const [next = ''] = /^\p{L}+/u.exec(whole.slice(offset + found.length)) ?? []
    return participle.test(found) && isMeans(next) ? found : ''
  })
}

const isMeans = (word: string): boolean => word === 'ЭЦП' || analyse(word)[0]?.case === 'instrumental'

/** Systems into which a thing is sent: «в АРМ РШЭП». */
const system = /^(?:АРМ|ИС|ЕНИС|ГБД|баз\p{L}+)$/u

/** Whether at a word someone is named to whom a thing is handed («ответственному исполнителю», «в Центр»), or by what («через ШЭП»). */
function reachesAt(words: readonly string[], from: number): boolean {
  const word = bare(words[from] ?? '')
  const [previous = '', before = ''] = [words[from - 1], words[from - 2]]
  if (/^через$/iu.test(word)) return true
  if (/^(?:в|во|на)$/iu.test(word))
    return words.slice(from + 1, from + 4).some((next, at) => {
      if (at === 0 && system.test(bare(next))) return true
      return nounForms(bare(next)).some(({ sort, gender }) => sort !== 'person' && gender !== 'plural') && has(next, 'accusative')
    })
  if (/^(?:по|к|ко|согласно|благодаря)$/iu.test(previous)) return false
  for (let at = from; at < Math.min(words.length, from + 3); at++) {
    const next = bare(words[at] ?? '')
    // «ЭЦП оператора Государственной корпорации»: what belongs to a noun before it.
    const isOwned =
      from > 0 &&
      !closes(previous) &&
      has(next, 'genitive') &&
      isPart(previous, 'noun', 'adjective', 'participle') &&
      !/^(?:в|на)$/iu.test(before)
    if (nounForms(next).some(({ cases: forms }) => forms.has('dative'))) return !isOwned
    if (!(isPart(next, 'adjective', 'participle') && has(next, 'dative'))) return false
  }
  return false
}

/** To whom or where something is handed, at the beginning of words: «руководителю уполномоченного органа » before «уведомление»; empty where nobody is named there. */
export function recipientIn(text: string): string {
  const words = text.trim().split(/\s+/u)
  if (!reachesAt(words, 0)) return ''
  const named = words.findIndex((word) => nounForms(bare(word)).length > 0)
  const end = words.findIndex((word, index) => index > named && ['accusative', 'nominative'].includes(analyse(bare(word))[0]?.case ?? ''))
  return `${words.slice(0, end < 0 ? named + 1 : end).join(' ')} `
}

/**
 * What belongs to the noun of action that words end with: « лицензии» behind «отказ в выдаче»; empty where nothing does, and where the words before
 * end with the same noun, which has it in common: «о регистрации или об отказе в регистрации граждан».
 */
export function belongingTo(text: string, before: string, behind: string): string {
  const noun = /\p{L}+(?:ии|че|вке|[её]ме)$/u.exec(text)?.[0]
  if (noun === undefined || new RegExp(`${noun}[\\s,]*$`, 'iu').test(before)) return ''
  const words = behind.match(/^(?:\s+\p{L}+)+/u)?.[0].split(/(?=\s)/u) ?? []
  const end = words.findIndex(
    (word) => !has(word, 'genitive') || isVerb(bare(word)) || !isPart(word, 'noun', 'adjective', 'participle', 'pronoun'),
  )
  return words.slice(0, end < 0 ? words.length : end).join('')
}

/** The words behind what is done, without those at which a part begins that a label leaves out; whom it reaches and the other outcome stay. */
function withoutTails(head: string, rest: string, tails: RegExp): string {
  const words = rest.trim().split(/\s+/u)
  const kept: string[] = []
  let dropped = ''
  words.forEach((word, index) => {
    const ahead = words.slice(index).join(' ')
    // «регистрирует в журнале результат»: what is done with which thing stands behind.
    const isPlace = kept.length === 0 && /^в\s+журнал/iu.test(ahead)
    if (dropped === '' && !isPlace && (tails.test(ahead) || (closes(words[index - 1]) && tails.test(`, ${ahead}`)))) dropped = ahead
    else if (dropped !== '' && resumes(head, words, index, kept, dropped)) {
      // The comma before a participle that is left out goes with it.
      if (closes(kept.at(-1))) kept.push((kept.pop() ?? '').slice(0, -1))
      dropped = ''
    }
    if (dropped === '') kept.push(word)
  })
  return kept.join(' ')
}

/** Whether a part that is left out has ended before a word. */
function resumes(head: string, words: readonly string[], index: number, kept: readonly string[], dropped: string): boolean {
  if (outcome.test(words.slice(index).join(' '))) return true
  if (!handingOn.test(head) || aimOfHandingOn.test(dropped) || !reachesAt(words, index)) return false
  return /^(?:в|во|на|через)$/iu.test(words[index] ?? '') || !kept.some((_, at) => reachesAt(kept, at))
}

/** A clause in as few words as the law allows. */
function shortened(told: string): string {
  const [first = '', ...others] = told.split(' ')
  // «оформление, результата»: a slip, since what is done has its object behind it.
  const head = others.length > 0 ? first.replace(/,$/u, '') : first
  const rest = others.join(' ')
  const short = withoutTails(bare(head), rest, tail)
  const cut = short.length > room ? withoutTails(bare(head), short, longTail) : short
  // A verb alone says too little: what is done with which thing stands behind the tail.
  const kept = withoutFillers(` ${cut.trim() === '' ? rest : cut}`)
  const label = `${head}${kept}`
    .replace(/\s+(?:и|либо|или|а|также|на|в|с|по|о|об|от|до|из|к|после)$/iu, '')
    .replace(/\s+(?:на|для)\s+(?:предоставление|получение|оказание)$/iu, '')
    .replace(/\s+(?=[\s,;.])/gu, '')
  return withoutTrailing(label, ',;:.–—-').trim()
}

/** A case with a term of its own and nothing done in it: «в случаях недостаточности документов … срок оказания услуги – 18 рабочих дней». */
const caseAlone = /^(?:в\s+случа[ея]х?|при|если)(?!\p{L})/iu
const doesNothing = (part: string): boolean => caseAlone.test(part) && !(part.match(/\p{L}+/gu) ?? []).some(isHead)

/** «В случае неполноты документов дает отказ»: a sentence that says what is done in a case. */
const doesInCase = (sentence: string): boolean => caseAlone.test(sentence) && (sentence.match(/\p{L}+/gu) ?? []).some(isVerb)

/** What a paper is to say, item by item. */
const listOfParticulars = /\s+с\s+указанием:\s.*$/su

/** A step without who acts and how long it takes. */
function actionText({ text, lane, duration }: Worded): string {
  const told = plain(text.replace(listOfParticulars, '').replace(prolonging, '').replace(duty, ', $1 '), duration?.text)
  const whole = isAction(/^\p{L}+/u.exec(told)?.[0] ?? '') ? told.replace(onlyDone, '') : told
  const [first = '', ...others] = whole.split(/;\s+/u)
  const sentences = [first, ...others.filter((part) => !doesNothing(part))].join('; ').split(/\.\s+(?=\p{Lu})/u)
  // A later sentence that opens neither with an action nor with a case in which something is done tells how, not what.
  const acting = sentences.filter((sentence, index) => index === 0 || isHead(bare(sentence.split(' ')[0] ?? '')) || doesInCase(sentence))
  return withoutActor(acting.join('. '), lane)
}

/** «если …,», «документы, принятые специалистом,», «рассмотрев документы,»: the comma behind it ends a sentence of its own. */
const sentence = /^если(?!\p{L}).*,$/iu
const ofItsOwn = /^\p{L}+(?:,|(?:в|вши|вшись)(?=\s))\s.*,$/iu

/** A case without where it is listed and without a term; the comma that ends a sentence of its own stays. */
const limitShortened = (words: string): string => limitAlone(words) + (sentence.test(words) || ofItsOwn.test(words) ? ',' : '')

const limitAlone = (words: string): string =>
  withoutTrailing(
    words.replace(/,?\s*(?:согласно\s+перечню,?\s+)?(?:в\s+)?(?:предусмотренн|указанн|установленн)\p{L}+\s[^,]*/giu, ''),
    ',;:–—-',
  )

/** Regulations repeat each other's steps, and a step is asked for its label, its activity and its branches. */
const readings = new Map<string, readonly Clause[]>()

/**
 * What is done in a step, clause by clause: without who acts, how long it takes, what stands in brackets and how the words are qualified.
 * Where no word says what is done the whole step is one clause.
 */
export function read(step: Worded): readonly Clause[] {
  const key = [step.lane, step.duration?.text, step.text].join('\n')
  const known = readings.get(key)
  if (known) return known
  const text = actionText(step)
  const all = clausesOf(text)
  const isDone = ({ told }: Clause) => isHead(bare(told.split(' ')[0] ?? ''))
  const acting = all.flatMap((clause, index): Clause[] => {
    if (!isDone(clause)) return []
    const verb = bare(clause.told.split(' ')[0] ?? '')
    // «документы передаются», «контроль осуществляет заместитель»: what it is done with stands in front.
    const isObject = !isPart(all[0]?.told.split(' ')[0] ?? '', 'preposition')
    const isFronted =
      /^\p{L}+ся$/u.test(verb) || (isObject && step.lane === null) || (isObject && /^(?:осуществля|провод|производ|выполня)/iu.test(verb))
    const subject = index === 1 && all[0] && !isDone(all[0]) && isFronted ? all[0].told : ''
    return [{ ...clause, before: [subject, clause.before].filter(Boolean).join(' ') }]
  })
  const found = (acting.length > 0 ? acting : all)
    .map(({ tie, before, told }) => ({ tie, before: limitShortened(before), told: shortened(told) }))
    .filter(({ told }) => told !== '')
  readings.set(key, found)
  return found
}
