import { actedByGenitive, circumstances, doneBySystem, doneInUnit, doneToSomeone, systemOfUnit } from '../../../drafting/actions.ts'
import { analyse } from '../../../russian/morphology.ts'
import { isVerb } from '../../../russian/verbs.ts'
import { isActionNoun, isObliqueAction } from './action-nouns.ts'
import type { Actor } from './actors.ts'
import { type NounForm, nounForms } from './declension.ts'
import { isParticiple, isPassive, type Word } from './words.ts'

/** How many words away a governing word may stand; the longest in the acts is half of it. */
const reach = 60

/** Whether what the words around say makes the actor act. */
export function acts(actor: Actor, words: readonly Word[]): boolean {
  const before = words[actor.from - 1]?.text ?? ''
  const governing = words[actor.from - 2]?.text.toLowerCase() ?? ''
  if (before === 'на') return actor.sort === 'system' && doneBySystem.includes(governing)
  if (before === 'в') return actor.sort === 'unit' && doneInUnit.includes(governing)
  if (actor.from === 0) {
    const isPassiveSubject = actor.case === 'instrumental' && passiveFollows(words, actor.to)
    // «заявителю выдается свидетельство»: to whom it is done.
    const next = words[actor.to]?.text ?? ''
    return actor.case === 'nominative' || (isVerb(next) && !isPassive(next)) || isPassiveSubject
  }
  if (actor.case === 'instrumental') return actsInInstrumental(actor, words)
  // «выдает под роспись заявителя»: the signature is how it is done.
  if (actor.case === 'genitive') return actedByGenitive.includes(before.toLowerCase()) && governing !== 'под' && !isVerb(governing)
  return actor.case === 'nominative' && actsAsSubject(actor, words, before)
}

/** A subject has its verb behind it, a person also before («подписывает руководитель»); what a verb governs is its object. */
function actsAsSubject(actor: Actor, words: readonly Word[], before: string): boolean {
  if (subordinate(words, actor.from) || preposition.test(before) || systemOfUnit.pattern.test(before)) return false
  // «на основании решения комиссии представляет»: a form that is a genitive too belongs to the noun before it.
  const head =
    words
      .slice(actor.from, actor.to)
      .map(({ text }) => nounForms(text))
      .find((forms) => forms.length > 0) ?? []
  const mayBelong =
    head.some(({ cases }) => cases.has('genitive')) && head.every(({ cases, gender }) => !cases.has('nominative') || gender === 'plural')
  if (mayBelong && !isVerb(before) && !isActionNoun(before) && analyse(before)[0]?.part === 'noun') return false
  // «обследование проводит участковая комиссия»: a feminine has no accusative like it, so it is no object.
  const isSubject = actor.sort === 'person' || words.slice(actor.from, actor.to).some(({ text }) => nounForms(text).some(isFeminineSubject))
  if (isVerb(before)) return isSubject && !isPassive(before)
  // «вносит вопрос на рассмотрение комиссии»: what is done there is not the step's own.
  if (isActionNoun(before) && preposition.test(words[actor.from - 2]?.text ?? '')) return false
  return isActionNoun(before) || activeVerbFollows(words, actor.to)
}

const isFeminineSubject = ({ gender, cases }: NounForm) => gender === 'feminine' && cases.has('nominative')

/** «документов, которые представляет услугополучатель»: who acts there does not act in the step. */
function subordinate(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const { text } = words[at] as Word
    if (/^(?:котор|если|чтобы|что$|когда)/iu.test(text)) return true
    if (/^[,;:.]$/u.test(text)) return false
  }
  return false
}

const suffered = new RegExp(`^(?:${doneToSomeone.join('|')})\\p{L}+ся$`, 'iu')

/** The next verb, past «в течение 1 рабочего дня», «ежедневно», «не» and words between commas. */
function activeVerbFollows(words: readonly Word[], index: number): boolean {
  for (let at = index; at < Math.min(words.length, index + 14); at++) {
    const { text } = words[at] as Word
    if (isVerb(text)) return !suffered.test(text)
    if (/^[;:]$/u.test(text)) return false
    if (isActionNoun(text)) return false
  }
  return false
}

export const preposition = /^(?:на|за|в|во|о|об|через|под|по|до|для|после|от|при|с|к|из)$/iu

function actsInInstrumental(actor: Actor, words: readonly Word[]): boolean {
  if (/^(?:с|со|между|перед|над|под|является|являющ\p{L}+|за)$/iu.test(words[actor.from - 1]?.text ?? '')) return false
  if (isPassive(words[actor.to]?.text ?? '')) return true
  for (let at = actor.from - 1; at >= Math.max(0, actor.from - reach); at--) {
    const { text } = words[at] as Word
    if (/^[,;.:]$/u.test(text)) break
    if (isPassive(text)) return true
    if (isVerb(text)) return false
    if (isActionNoun(text)) return !preposition.test(words[at - 1]?.text ?? '')
    if (isParticiple(text) && !closesOnNoun(words, at, actor.from)) return false
    // «ответа об отказе»: a paper, not another's action.
    if (isObliqueAction(text) && !/^отказ/iu.test(text) && afterPreposition(words, at)) return false
  }
  return passiveFollows(words, actor.to)
}

/** «для обработки запроса», «после проверки и подписания»: an action that is not the step's own. */
function afterPreposition(words: readonly Word[], action: number): boolean {
  for (let at = action - 1; at >= Math.max(0, action - 3); at--) {
    const { text } = words[at] as Word
    if (preposition.test(text) || circumstances.includes(text)) return true
    if (!(text === 'и' || isObliqueAction(text) || /(?:ого|его|ой|ей|ых|их)$/u.test(text))) return false
  }
  return false
}

function passiveFollows(words: readonly Word[], index: number): boolean {
  for (let at = index; at < Math.min(words.length, index + reach); at++) {
    const { text } = words[at] as Word
    if (/^[;.]$/u.test(text)) return false
    if (isPassive(text)) return true
    if (isVerb(text) || isActionNoun(text)) return false
  }
  return false
}

/** A participle that stands before its own noun («представленных документов») takes no further words. */
function closesOnNoun(words: readonly Word[], at: number, actor: number): boolean {
  const participle = (words[at] as Word).text
  const noun = words[at + 1]
  if (!noun || at + 1 >= actor) return false
  const pairs: readonly (readonly [RegExp, RegExp])[] = [
    [/(?:ого|его)(?:ся)?$/u, /[аяо]$/u],
    [/(?:ой|ей)(?:ся)?$/u, /[ыие]$/u],
    [/(?:ых|их)(?:ся)?$/u, /(?:ов|ев|ей|ий|ых|их|[^аеиоуыэюяь])$/u],
    [/(?:ые|ие)(?:ся)?$/u, /[ыия]$/u],
    [/(?:ую|юю)(?:ся)?$/u, /[ую]$/u],
    [/(?:ый|ий)(?:ся)?$/u, /[^аеиоуыэюя]$/u],
  ]
  return /^\p{Ll}/u.test(noun.text) && pairs.some(([ending, nounEnding]) => ending.test(participle) && nounEnding.test(noun.text))
}
