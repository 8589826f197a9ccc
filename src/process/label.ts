import { fillers, notActions, notVerbs, shortForms, tails } from '../drafting/omissions.ts'
import type { Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'
import { analyse } from '../russian/morphology.ts'
import { capital } from '../text/capital.ts'

/** The words of a step. */
type Worded = Pick<Step, 'text' | 'lane'> & Partial<Pick<Step, 'duration'>>

/** Letters in a clause of a label: beyond it words that qualify give way where that is safe. */
const room = 110

const verb = /^\p{L}+(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?$/u
const actionNoun =
  /^(?:\p{L}{3,}(?:ание|ение|яние|дение)|ввод|вывод|выбор|сбор|запрос|принятие|при[её]м|выдача|проверка|регистрация|подача|подготовка|отправка|передача|доставка|обработка|авторизация|аутентификация|идентификация)$/iu
const participle = /^\p{L}+нн\p{L}+\s*$/u
/** «или», with which a clause offers another outcome. */
const alternative = /^(?:или|либо)\s+/iu
const joint = /^(?:в|во|на|о|с|со|по|из|от|до|к|и|или|либо|через|при|за|у|после)$/iu
const conjunction = /^(?:и|либо|или|а|также|затем|далее|после|чего|при|этом)$/iu

const tailPattern = new RegExp(withLetters(`(?:^|\\s|(?=,))(?:${tails.map(({ words }) => words).join('|')})(?!\\p{L}).*$`), 'iu')
const fillerPattern = new RegExp(withLetters(`(?<!\\p{L})(?:${fillers.map(({ words }) => words).join('|')})(?!\\p{L})\\s*`), 'giu')
const shortPatterns = shortForms.map(({ words, short }) => ({
  pattern: new RegExp(withLetters(`(?<!\\p{L})(?:${words})(?!\\p{L})`), 'giu'),
  short,
}))

const term =
  /\s*[–—-]?\s*(?:в\s+течени[ие]|не\s+более|не\s+позднее|в\s+срок(?:\s+до)?)\s+[–—-]?\s*[^,;]{0,40}?(?:минут\p{L}*|час(?:а|ов)?|д(?:ень|ня|ней)|месяц\p{L}*)(?![\p{L}])(?:\s+со\s+дня[^,;]*)?/giu

/** Whether a word is a verb of the third person: what the unit does. */
export function isVerb(word: string): boolean {
  return verb.test(word) && !notVerbs.test(word)
}

/** «или мотивированный ответ об отказе»: the other outcome of a step, which a label must not leave out. */
const refusalAside = new RegExp(
  withLetters(
    '\\s(?:или|либо)\\s+(?:(?:об\\s+)?отказе(?:\\s+в\\s+\\p{L}+)?|мотивированн\\p{L}+\\s+(?:ответ\\p{L}*\\s+об\\s+)?отказ\\p{L}*)',
  ),
  'iu',
)

/** «направление … или уведомление о постановке на очередь»: another paper that may come of a step. */
const otherPaper = /\s(?:или|либо)\s+(?:уведомлени|направлени|справк)\p{L}+(?:\s+об?\s+\p{L}+(?:\s+(?:на|в)\s+\p{L}+)?)?/iu

const actorPatterns = new Map<string, RegExp>()

const instrumental = /^\p{L}+(?:ем|ём|ом|ым|им|ой|ей|ами|ями)(?![\p{L}])/u

/** Whether a word is a noun that says what is done: «проверка», «направление». */
export function isAction(word: string): boolean {
  return actionNoun.test(word) && !notActions.test(word)
}

/** A pattern for the words of `name` in whatever case they stand: their endings are free. Made once a name. */
function anyCase(name: string): RegExp {
  const known = actorPatterns.get(name)
  if (known) return known
  const words = name.split(/\s+/u).map((word) => {
    const stem = word.length > 5 ? word.slice(0, -2) : word
    return `${stem.replace(/[^\p{L}\d]/gu, '.')}\\p{L}{0,4}`
  })
  const pattern = new RegExp(withLetters(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})\\s*`), 'iu')
  actorPatterns.set(name, pattern)
  return pattern
}

/** The step without the term that was read from it, and without the dash before it. */
function withoutTerm(text: string, stated: string | undefined): string {
  const at = stated ? text.lastIndexOf(stated) : -1
  if (!stated || at < 0) return text
  const after = text.slice(at + stated.length).replace(/^\s+со\s+дня\s[^,;]*/iu, '')
  return `${text.slice(0, at).replace(/\s*[–—-]\s*$/u, '')} ${after}`
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;.])/gu, '$1')
    .trim()
}

function withoutActor(text: string, actor: string | null): string {
  if (!actor) return text
  let rest = text
  for (const name of actor.split(';')) {
    const pattern = anyCase(name.trim())
    const found = pattern.exec(rest)
    if (!found) continue
    // Past the opening words the same name is whom the action reaches, unless it follows an action noun or stands in the instrumental.
    const before = rest.slice(0, found.index).trim().split(/\s+/u)
    const isActor = found.index === 0 || isAction(before.at(-1) ?? '') || (isAction(before[0] ?? '') && instrumental.test(found[0]))
    if (isActor) {
      rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length)
    }
  }
  return rest.replace(/^[\s,;]+(?:(?:и|или|либо)\s+)?/iu, '').trim()
}

/** The text without brackets, numbers, terms and quotes, its long names in the short forms that the acts define. */
export function plain(text: string): string {
  let rest = text
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/\s*\([^()]*\)/gu, '')
  }
  rest = rest.replace(/\s*\([^)]*$/u, '').replace(/^(?:процесс|условие)\s+\d+\s*[–—-]\s*/iu, '')
  rest = rest.replace(term, '').replace(/^процесс\s+ввода/iu, 'ввод')
  for (const { pattern, short } of shortPatterns) rest = rest.replace(pattern, short)
  return rest.replace(/[«»"]/gu, '').replace(/\s+/gu, ' ').trim()
}

/** The clauses of a sentence: each opens with what is done. Words in between stay with the clause before them. */
export function clauses(text: string): string[] {
  const found: string[] = []
  let current: string[] = []
  let afterComma = true
  const words = text.split(' ')
  words.forEach((word, index) => {
    const bare = word.replace(/(?<![,;:.])[,;:.]+$/u, '')
    const previous = words[index - 1] ?? ''
    // «на рассмотрение и подписание»: two things that another will do.
    const isAim = previous === 'и' && isAction(words[index - 2] ?? '') && /^(?:на|для|к)$/iu.test(words[index - 3] ?? '')
    const opens = isVerb(bare) || ((afterComma || conjunction.test(previous)) && isAction(bare) && !isAim)
    if (opens && current.length > 0) {
      let joint = ''
      while (conjunction.test(current.at(-1) ?? '')) joint = current.pop() ?? ''
      if (current.length > 0) found.push(current.join(' '))
      current = found.length > 0 && /^(?:или|либо)$/iu.test(joint) ? [joint] : []
    }
    current.push(word)
    afterComma = /[,;]$/u.test(word)
  })
  if (current.length > 0) found.push(current.join(' '))
  return found
}

/** Words that qualify go, but a participle with who or what did it stays whole: «удостоверенного ЭЦП услугополучателя». */
function withoutFillers(text: string): string {
  return text.replace(fillerPattern, (found, ...rest: unknown[]) => {
    const [offset, whole] = rest.slice(-2) as [number, string]
    const [next = ''] = /^\p{L}+/u.exec(whole.slice(offset + found.length)) ?? []
    return participle.test(found) && isMeans(next) ? found : ''
  })
}

const isMeans = (word: string): boolean => word === 'ЭЦП' || analyse(word)[0]?.case === 'instrumental'

function shorten(clause: string): string {
  const tie = alternative.exec(clause)?.[0] ?? ''
  const short = clause
    .slice(tie.length)
    .replace(/^(\S+)(.*)$/u, (_whole, first: string, rest: string) => {
      const cut = rest.replace(tailPattern, '')
      // A verb alone says too little: what is done with which thing stands behind the tail.
      const kept = withoutFillers(cut.trim() === '' ? rest : cut)
      const aside = (refusalAside.exec(rest) ?? otherPaper.exec(rest))?.[0] ?? ''
      return first + kept + (kept.trim() === '' || kept.includes(aside) ? '' : aside)
    })
    .replace(/,.*$/u, (rest) => (/^,\s*(?:\p{L}+\s?){1,4}$/u.test(rest) ? rest : ''))
    .replace(/\s+в\s+случаях(?:\s+и\s+по\s+основаниям)?$/iu, '')
    .replace(/\s+(?:и|либо|или|а|также|на|в|с|по|о|об|от|до|из|к|после|со дня)$/iu, '')
    .replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')
    .trim()
  return short && tie + short
}

/** A case with a term of its own and nothing done in it: «в случаях недостаточности документов … срок оказания услуги – 18 рабочих дней». */
const caseAlone = /^(?:в\s+случа[ея]х?|при|если)(?!\p{L})/iu
const doesNothing = (part: string): boolean =>
  caseAlone.test(part) && !(part.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word) || isAction(word))

/** What a paper is to say, item by item. */
const listOfParticulars = /\s+с\s+указанием:\s.*$/su

/** A step without who acts and how long it takes. */
function actionText({ text, lane, duration }: Worded): string {
  const [first = '', ...others] = plain(withoutTerm(text.replace(listOfParticulars, ''), duration?.text)).split(/;\s+/u)
  const sentences = [first, ...others.filter((part) => !doesNothing(part))].join('; ').split(/\.\s+(?=\p{Lu})/u)
  // A later sentence that does not open with an action tells how, not what.
  const told = sentences.filter((sentence, index) => index === 0 || isAction(firstWord(sentence)) || isVerb(firstWord(sentence)))
  return withoutActor(told.join('. '), lane)
}

/** What is done in a step, clause by clause: without who acts, when, why and how the words are qualified. */
export function actions(step: Worded): readonly string[] {
  const key = [step.lane, step.duration?.text, step.text].join('\n')
  const known = actionsOfSteps.get(key)
  if (known) return known
  const found = actingClauses(clauses(actionText(step)))
    .map(shorten)
    .filter(Boolean)
  actionsOfSteps.set(key, found)
  return found
}

/** Regulations repeat each other's steps, and a step's actions are asked for its label and for its activity. */
const actionsOfSteps = new Map<string, string[]>()

/**
 * The action of a step in as few words as the law allows: without who acts, how long it takes, what stands in brackets
 * and how the words are qualified. Whole words only; the step keeps the full text.
 */
export function label(step: Worded): string {
  const chosen = withoutRepeats(actions(step)).map((clause) => (clause.length > room ? fitWithRefusal(clause) : clause))
  const short =
    chosen.map((clause, index) => (index === 0 ? clause : `${alternative.test(clause) ? ' ' : ', '}${clause}`)).join('') ||
    fit(shorten(actionText(step)) || actionText(step), room)
  const words = withOtherOutcome(short, step)
  return capital(words)
}

/** The label with the other outcome that the step names: longer rather than false. */
function withOtherOutcome(short: string, step: Worded): string {
  const aside = refusalAside.exec(plain(step.text))
  if (!aside || /отказ/iu.test(short)) return short
  const before =
    aside.input
      .slice(0, aside.index)
      .split(/[\s,]+/u)
      .at(-1) ?? ''
  if (short.endsWith(` ${before}`)) return short + aside[0]
  const whole = actions(step).join(', ')
  if (/отказ/iu.test(whole)) return whole
  const acting = (words: readonly string[]) =>
    words.filter((clause) => isVerb(firstWord(clause)) || isAction(firstWord(clause))).map(shorten)
  const head = clauses(aside.input.slice(0, aside.index))
  const made = head.at(-1) ?? ''
  const after = clauses(aside.input.slice(aside.index + aside[0].length))
  return [...acting(head.slice(0, -1)), made.replace(/\s+об?\s.*$/iu, '') + aside[0], ...acting(after)].join(', ')
}

/** A clause that says again what one before it says more fully is left out. */
function withoutRepeats(all: readonly string[]): readonly string[] {
  const opening = (clause: string) => clause.split(' ').slice(0, 2).join(' ').toLocaleLowerCase('ru')
  return all.filter((clause, index) => !all.slice(0, index).some((before) => clause.includes(' ') && opening(before) === opening(clause)))
}

/** As `fit`, but the other outcome stays: what gives way are the words that qualify the first. */
function fitWithRefusal(clause: string): string {
  const aside = refusalAside.exec(clause)
  if (aside && !/мотивированн/iu.test(aside[0])) return clause.slice(0, aside.index) + aside[0]
  const head = aside && fit(clause.slice(0, aside.index), room - aside[0].length)
  return head?.includes(' ') ? head + aside?.[0] : fit(clause, room)
}

/** The clauses that say what is done; a passive verb keeps the subject that stands before it. */
function actingClauses(all: string[]): string[] {
  const acting: string[] = []
  all.forEach((clause, index) => {
    const first = firstWord(clause)
    if (!isVerb(first) && !isAction(first)) return
    const before = all[index - 1]
    const isSubject = before !== undefined && index === 1 && first.endsWith('ся') && !/^(?:в|при|если|после|по)\s/iu.test(before)
    acting.push(isSubject ? `${before} ${clause}` : clause)
  })
  return acting.length > 0 ? acting : all
}

/** The word that says what is done; the «или» that ties the clause to the one before it is passed over. */
function firstWord(clause: string): string {
  const [first = ''] = clause.replace(alternative, '').split(' ')
  return first.replace(/(?<![,;:.])[,;:.]+$/u, '')
}

/** The longest beginning of a clause within `left` letters that ends before a preposition; the whole clause where there is none. */
function fit(clause: string, left: number): string {
  const words = clause.split(' ')
  let end = 0
  let length = 0
  words.forEach((word, index) => {
    if (index > 1 && length <= left && joint.test(word) && !/^(?:и|или|либо)$/iu.test(words[index - 2] ?? '')) end = index
    length += word.length + 1
  })
  return words
    .slice(0, end || words.length)
    .join(' ')
    .replace(/(?<![\s,;:])[\s,;:]+$/u, '')
}
