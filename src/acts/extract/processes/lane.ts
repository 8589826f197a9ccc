import { readDuration } from '../../../russian/duration.ts'
import { analyse } from '../../../russian/morphology.ts'
import { stepWords } from '../../../russian/step-words.ts'
import { isInfinitive, isVerb } from '../../../russian/verbs.ts'
import { acts } from './acting.ts'
import { isActionNoun } from './action-nouns.ts'
import { actorAt, actorInInstrumental } from './actors.ts'
import { nounForms } from './declension.ts'
import { namedBodyEnd } from './name-extent.ts'
import { isPassive, type Word, wordsOf } from './words.ts'

/**
 * Who acts in a step, nominative as worded, several joined by «; »; null where the step does not say.
 * Read from the subject of a verb, from the instrumental beside a noun of action or a passive verb, from the genitive after «ввод», or
 * from the system in which a check stands («проверка на портале»). `listed` are the units that the regulation names itself.
 */
export function readLane(text: string, listed: readonly string[]): string | null {
  const stepText = text.replace(stepNumber, (prefix) => ' '.repeat(prefix.length))
  const words = wordsOf(stepText)
  const found: string[] = []
  for (let index = 0; index < words.length; index++) {
    // «совместно с КГП «Центр недвижимости»»: a name in quotes behind its short form acts as a whole, or not at all.
    const named = index > 0 ? Math.max(namedBodyEnd(words, index), baseNameEnd(words, index)) : index
    if (named > index) {
      index = named - 1
      continue
    }
    const actor = actorAt(words, index, stepText, listed)
    if (!actor) continue
    const isActing = acts(actor, words)
    if (isActing && !found.some((lane) => lane.toLowerCase() === actor.nominative.toLowerCase())) found.push(actor.nominative)
    // «от канцелярии руководитель передает», «решения комиссии руководитель издает»: what acts not has no subject's words behind it.
    const isGoverned = actor.case === 'nominative' && !isActing
    const noun = isGoverned ? words.slice(actor.from, actor.to).findIndex(({ text: word }) => nounForms(word).length > 0) : -1
    index = noun >= 0 ? actor.from + noun : actor.to - 1
  }
  for (let index = 1; found.length === 0 && index < words.length; index++) {
    // The dictionary is asked only where someone in the instrumental would act.
    if (
      !instrumental.test(words[index]?.text ?? '') ||
      !acts({ from: index, to: index + 1, case: 'instrumental', sort: 'person', nominative: '' }, words)
    )
      continue
    const actor = actorInInstrumental(words, index, stepText, listed)
    if (actor && acts(actor, words)) found.push(actor.nominative)
  }
  if (found.length === 0) found.push(...behindDash(words, stepText, listed))
  if (found.length === 0) found.push(...inBrackets(stepText, listed))
  // «рассмотрение руководителем – руководитель услугодателя …»: a heading names shortly who the sentence names in full.
  const inFull = found.filter((lane) => !found.some((other) => other.toLowerCase().startsWith(`${lane.toLowerCase()} `)))
  return inFull.length === 0 ? null : inFull.join('; ')
}

/** «прием и регистрация заявления – канцелярия, 15 минут»: who acts stands alone behind the dash or the colon of what is done. */
function behindDash(words: readonly Word[], text: string, listed: readonly string[]): string[] {
  if (words.some(({ text: word }) => isVerb(word))) return []
  for (const [at, { text: mark }] of words.entries()) {
    if (at < 1 || !/^[–—:-]$/u.test(mark) || !words[at + 1]) continue
    const actor = actorAt(words, at + 1, text, listed)
    const isAlone = actor !== null && (actor.to === words.length || /^[,;.(–—-]$/u.test(words[actor.to]?.text ?? ''))
    if (isAlone && actor.case === 'nominative') return [actor.nominative]
  }
  return []
}

/** «зарегистрировать заявление (специалист акимата, 15 минут)»: who acts and how long it takes stand in brackets behind what is to be done. */
function inBrackets(text: string, listed: readonly string[]): string[] {
  const { before, inner = '' } = /(?<before>\p{L}+)\s*\((?<inner>[^()]+)\)[\s;.]*$/u.exec(text)?.groups ?? {}
  // «выдача справки услугополучателю (законный представитель)»: another name for whoever stands before it.
  if (nounForms(before ?? '').length > 0 && readDuration(inner) === null) return []
  const words = wordsOf(inner)
  const actor = words.length > 0 ? actorAt(words, 0, inner, listed) : null
  const isAlone = actor !== null && (actor.to === words.length || /^[,;–—-]$/u.test(words[actor.to]?.text ?? ''))
  const [verb] = wordsOf(text)
  const isTold = isActionNoun(verb?.text ?? '') || isInfinitive(verb?.text ?? '')
  return isAlone && actor.case === 'nominative' && isTold ? [actor.nominative] : []
}

/** «в государственную базу данных «Физические лица»»: where the name of a base in quotes ends; `start` where none stands there. */
function baseNameEnd(words: readonly Word[], start: number): number {
  const isBase =
    /^[«"]$/u.test(words[start]?.text ?? '') && /^(?:данных|систем\p{L}*|реестр\p{L}*|форм\p{L}*)$/iu.test(words[start - 1]?.text ?? '')
  const closing = isBase ? words.slice(start + 1, start + 20).findIndex(({ text }) => /^[»"]$/u.test(text)) : -1
  return closing < 0 ? start : start + closing + 2
}

const stepNumber = new RegExp(`^(?:${stepWords}) *№? *\\d+ *[-–—:.]? *`, 'iu')
const instrumental = /(?:[оеё]м|[оеы]й|[оеь]ю|[ыи]м|[аяыи]ми)$/u

/** How many words off the verb of a subject may stand. */
const verbReach = 8

/** Whether words can be a name in the nominative: an abbreviation or a noun of an adjective first, and no comma or preposition. */
function opensOnName(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.some((word) => /^[,;:.–-]$/u.test(word) || /^(?:в|во|на|по|при|после|для|к|с|со|из|от|до|если|не|и)$/iu.test(word)))
    return false
  if (/^\p{Lu}{2,}$/u.test(first)) return true
  return /(?:ая|ий|ый)$/u.test(first) && !isActionNoun(first) && analyse(first).some(({ case: form }) => form === 'nominative')
}

/**
 * The subject that a step opens with where it names nobody whom `readLane` knows: «инспекция», where «инспекция проверяет документы». Null where
 * it opens with an action, or no verb in the active voice follows.
 */
export function unknownSubject(text: string): string | null {
  const words = wordsOf(text)
  const verb = words.findIndex(({ text: word }, at) => at > 0 && isVerb(word) && !isPassive(word))
  // «РГП «Госветлаборатория» проводит», «Заведующая архивохранилищем подписывает»: words without a preposition up to the verb.
  if (verb > 0 && verb <= verbReach && opensOnName(words.slice(0, verb).map((word) => word.text)))
    return text.slice(words[0]?.start ?? 0, words[verb - 1]?.end)
  for (const [head, { text: word, end }] of words.slice(0, 4).entries()) {
    if (!/^\p{L}{4,}/u.test(word) || isActionNoun(word) || isVerb(word)) return null
    const readings = analyse(word)
    const unheard = head === 0 && !readings.some(({ known }) => known)
    if (unheard && isVerb(words[1]?.text ?? '') && !isPassive(words[1]?.text ?? '')) return text.slice(words[0]?.start ?? 0, end)
    if (readings.some(({ part, case: form, known }) => part === 'noun' && form === 'nominative' && known)) {
      const acting = words.slice(head + 1, head + 1 + verbReach).find(({ text: next }) => isVerb(next) || isActionNoun(next))
      return acting && isVerb(acting.text) && !isPassive(acting.text) ? text.slice(words[0]?.start ?? 0, end) : null
    }
    if (!readings.some(({ part, case: form }) => (part === 'adjective' || part === 'participle') && form === 'nominative')) return null
  }
  return null
}
