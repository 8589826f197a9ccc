import { fillers, notActions, notVerbs, shortForms, tails } from '../drafting/omissions.ts'
import type { Step } from '../model/index.ts'
import { withLetters } from '../russian/letters.ts'

/** The words of a step. */
type Worded = Pick<Step, 'text' | 'lane'> & Partial<Pick<Step, 'duration'>>

/** Letters in a label; clauses beyond it are left to the list of steps. */
const room = 72

const verb = /^\p{L}+(?:ет|ёт|ит|ут|ют|ат|ят)(?:ся)?$/u
const actionNoun =
  /^(?:\p{L}{3,}(?:ание|ение|яние|дение)|ввод|вывод|выбор|запрос|принятие|при[её]м|выдача|проверка|регистрация|подача|подготовка|отправка|передача|доставка|обработка|авторизация|аутентификация|идентификация)$/iu
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
  return `${text.slice(0, at).replace(/\s*[–—-]\s*$/u, '')} ${text.slice(at + stated.length)}`
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
  return rest.trim()
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
    const opens = isVerb(bare) || ((afterComma || conjunction.test(previous)) && isAction(bare))
    if (opens && current.length > 0) {
      while (conjunction.test(current.at(-1) ?? '')) current.pop()
      if (current.length > 0) found.push(current.join(' '))
      current = []
    }
    current.push(word)
    afterComma = /[,;]$/u.test(word)
  })
  if (current.length > 0) found.push(current.join(' '))
  return found
}

function shorten(clause: string): string {
  return clause
    .replace(/^(\S+)(.*)$/u, (_whole, first: string, rest: string) => {
      const kept = rest.replace(tailPattern, '').replace(fillerPattern, '')
      const aside = refusalAside.exec(rest)?.[0] ?? ''
      return first + kept + (kept.trim() === '' || kept.includes(aside) ? '' : aside)
    })
    .replace(/,.*$/u, (rest) => (/^,\s*(?:\p{L}+\s?){1,4}$/u.test(rest) ? rest : ''))
    .replace(/\s+(?:и|либо|или|а|также|на|в|с|по|о|об|от|до|из|к|после|со дня)$/iu, '')
    .replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')
    .trim()
}

/** A step without who acts and how long it takes. */
function actionText({ text, lane, duration }: Worded): string {
  return withoutActor(plain(withoutTerm(text, duration?.text)), lane)
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
  const chosen: string[] = []
  for (const clause of weighty(actions(step))) {
    const left = room - chosen.join(', ').length
    const cut = clause.length > left ? fitWithRefusal(clause, left) : clause
    if (cut) chosen.push(cut)
    if (cut !== clause) break
  }
  const short = chosen.join(', ') || fit(shorten(actionText(step)) || actionText(step), room)
  const words = withOtherOutcome(short, step)
  return words.charAt(0).toUpperCase() + words.slice(1)
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
  const made = clauses(aside.input.slice(0, aside.index)).at(-1) ?? ''
  const after = clauses(aside.input.slice(aside.index + aside[0].length))
    .filter((clause) => isVerb(firstWord(clause)) || isAction(firstWord(clause)))
    .map(shorten)
  return [made.replace(/\s+об?\s.*$/iu, '') + aside[0], ...after].join(', ')
}

/** As `fit`, but the other outcome stays: what gives way are the words that qualify the first. */
function fitWithRefusal(clause: string, left: number): string {
  const aside = refusalAside.exec(clause)
  if (aside && !/мотивированн/iu.test(aside[0])) return clause.slice(0, aside.index) + aside[0]
  const head = aside && fit(clause.slice(0, aside.index), left - aside[0].length)
  return head?.includes(' ') ? head + aside?.[0] : fit(clause, left)
}

/** Where not all clauses have room, those that only say that something is gone through give way to those that say what comes of it. */
function weighty(all: readonly string[]): readonly string[] {
  if (all.join(', ').length <= room) return all
  const strong = all.filter(
    (clause) =>
      !/^(?:(?:осуществляет|проводит|производит)\s(?:рассмотрени|ознакомлени|провер|регистрацию\s(?:заявл|обращ|докум))|рассматривает\s)/iu.test(
        clause,
      ),
  )
  return strong.length > 0 ? strong : all
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

function firstWord(clause: string): string {
  return clause.split(' ')[0]?.replace(/(?<![,;:.])[,;:.]+$/u, '') ?? ''
}

/**
 * The longest beginning of a clause within `left` letters that ends before a preposition or a conjunction. Empty where there is none,
 * unless all the room is left: then the words that fit.
 */
function fit(clause: string, left: number): string {
  const words = clause.split(' ')
  let end = 0
  let length = 0
  words.forEach((word, index) => {
    if (index > 1 && length <= left && joint.test(word) && !/^(?:и|или|либо)$/iu.test(words[index - 2] ?? '')) end = index
    length += word.length + 1
  })
  if (end === 0 && left === room) {
    length = 0
    end = words.findIndex((word) => {
      length += word.length + 1
      return length > left + 1
    })
  }
  return words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(/(?<![\s,;:])[\s,;:]+$/u, '')
}
