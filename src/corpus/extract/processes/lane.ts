import { actedByGenitive, actionNouns, circumstances, doneBySystem, doneInUnit, thingNouns } from '../../language/actions.ts'
import { adjectiveLike, namedByAdjective, occasions, personsOfUnits, unitWords } from '../../language/roles.ts'
import { adjectiveInNominative, agrees, type Case, type NounForm, nounForms } from './declension.ts'
import { isParticiple, isPassive, isVerb, type Word, wordsOf } from './words.ts'

/** Someone who can act, named at words `from` to `to` (exclusive). */
interface Actor {
  from: number
  to: number
  case: Case
  sort: NounForm['sort']
  nominative: string
}

/**
 * Who acts in a step, nominative as worded, several joined by «; »; null where the step does not say.
 * Read from the subject of a verb, from the instrumental beside a noun of action or a passive verb, from the genitive after «ввод», or
 * from the system in which a check stands («проверка на портале»). `listed` are the units that the regulation names itself.
 */
export function readLane(text: string, listed: readonly string[]): string | null {
  const stepText = text.replace(/^(?:процесс|условие) *\d+ *[-–—:.]? */iu, (prefix) => ' '.repeat(prefix.length))
  const words = wordsOf(stepText)
  const found: string[] = []
  for (let index = 0; index < words.length; index++) {
    const actor = actorAt(words, index, stepText, listed)
    if (!actor) continue
    if (acts(actor, words) && !found.some((lane) => lane.toLowerCase() === actor.nominative.toLowerCase())) found.push(actor.nominative)
    index = actor.to - 1
  }
  return found.length === 0 ? null : found.join('; ')
}

const isMark = (word: Word | undefined) => word === undefined || /^[^\p{L}\p{N}]/u.test(word.text)

/** Reads a name of who acts at a word: adjectives, the noun, and what continues it in the genitive. */
function actorAt(words: readonly Word[], from: number, text: string, listed: readonly string[]): Actor | null {
  for (let head = from; head < Math.min(words.length, from + 4); head++) {
    const word = words[head] as Word
    const form = bestForm(words, from, head) ?? (from === 0 && !isActionNoun((words[0] as Word).text) ? misspelt(words, head) : null)
    if (form) {
      const to = complementEnd(words, headEnd(words, head, form.noun), form.case, listed, text)
      const adjectives = words.slice(from, head).map((adjective) => adjectiveInNominative(adjective.text, form.noun.gender))
      if (form.case === 'nominative' && words[from - 1]?.text !== 'в')
        return {
          from,
          to,
          case: form.case,
          sort: form.noun.sort,
          nominative: text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' '),
        }
      const rest = text.slice(word.end, (words[to - 1] as Word).end).replace(/^ *\((\p{L}+)\)/u, (_, other) => ` (${nominativeOf(other)})`)
      const noun = keepCase(word.text, words[from - 1]?.text === 'в' ? form.noun.lemma : form.noun.nominative)
      return {
        from,
        to,
        case: form.case,
        sort: form.noun.sort,
        nominative: [...adjectives, `${noun}${rest}`].join(' ').replace(/\s+/g, ' '),
      }
    }
    if (isMark(word) || !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ей|ых|их|ым|им|ыми|ими|ому|ему)$/u.test(word.text) || isVerb(word.text))
      return null
  }
  return null
}

/** «заведующий сектором»: the unit in the instrumental belongs to the name. */
function headEnd(words: readonly Word[], head: number, noun: NounForm): number {
  const unit = noun.lemma === 'заведующий' && nounForms(words[head + 1]?.text ?? '').some(({ cases }) => cases.has('instrumental'))
  return unit ? head + 2 : head + 1
}

const caseOrder: readonly Case[] = ['nominative', 'instrumental', 'genitive', 'dative', 'other']

function bestForm(words: readonly Word[], from: number, head: number): { noun: NounForm; case: Case } | null {
  const nouns = nounForms((words[head] as Word).text)
  if (nouns.length === 0) return null
  const adjectives = words.slice(from, head).map(({ text }) => text)
  for (const grammaticalCase of caseOrder)
    for (const noun of nouns)
      if (
        noun.cases.has(grammaticalCase) &&
        (head > from || !namedByAdjective.includes(noun.lemma)) &&
        adjectives.every((adjective) => agrees(adjective, grammaticalCase, noun.gender))
      )
        return { noun, case: grammaticalCase }
  return null
}

/** The name that a step opens with where its words disagree in case: «ответственной исполнителю услугодателя выдает». */
function misspelt(words: readonly Word[], head: number): { noun: NounForm; case: Case } | null {
  const noun = nounForms((words[head] as Word).text).find(({ gender }) => gender !== 'plural')
  return noun ? { noun, case: 'other' } : null
}

/** «руководителем (заместителем) услугодателя»: the word in brackets follows the noun's case. */
const nominativeOf = (word: string) => nounForms(word).find(({ gender }) => gender !== 'plural')?.nominative ?? word

/** «Участковой комиссией» → «Участковая комиссия»: a capital stays. */
function keepCase(word: string, nominative: string): string {
  const first = word.charAt(0)
  return first === first.toUpperCase() ? first + nominative.slice(1) : nominative
}

const caseEnding = /(?:[аяыийеую]|ого|его|ому|ему|ых|их|ов|ев|ам|ям|ым|им|ь)$/u
const joints = /^(?:и|или|после|для|при|к|по|на|не|же|его|ее|их|также|лично|если|ежедневно|далее)$/iu

/** Where the name ends: known unit words in the genitive always continue it, other words only where a verb follows a nominative. */
function complementEnd(words: readonly Word[], start: number, grammaticalCase: Case, listed: readonly string[], text: string): number {
  let end = start
  for (let index = start; index < words.length; ) {
    const next = genitiveGroupEnd(words, index)
    if (next === null) break
    end = next
    index = next
    const joint = words[index]
    if (joint && /^(?:и|или|,)$/u.test(joint.text) && genitiveGroupEnd(words, index + 1) !== null && unitJoint(words, index)) index++
  }
  if (grammaticalCase !== 'nominative') return end
  const name = listed.find((lane) =>
    text
      .slice((words[start - 1] as Word).start)
      .toLowerCase()
      .startsWith(lane.toLowerCase()),
  )
  if (name) {
    const limit = (words[start - 1] as Word).start + name.length
    const past = words.findIndex((word) => word.start >= limit)
    end = Math.max(end, past === -1 ? words.length : past)
  }
  const other = words[end]?.text === 'и' && end === start ? actorAt(words, end + 1, text, listed) : null
  if (other?.case === 'nominative') return other.to
  const onward = looseEnd(words, end)
  if (onward !== null) return onward
  const field = words[end]?.text === 'по' && !occasions.includes(words[end + 1]?.text ?? '') ? looseEnd(words, end + 1) : null
  return field ?? end
}

/** The verb that words without a preposition between lead to; null where none does. */
function looseEnd(words: readonly Word[], start: number): number | null {
  for (let index = start; index < Math.min(words.length, start + 14); index++) {
    const { text } = words[index] as Word
    if (isVerb(text)) return index
    if (!/^\p{L}/u.test(text) || !caseEnding.test(text) || joints.test(text)) return null
  }
  return null
}

/** «и» and «,» join two parts of one name only where both belong to a unit: «поселка, села, сельского округа». */
function unitJoint(words: readonly Word[], joint: number): boolean {
  const left = words[joint - 1]?.text ?? ''
  const after = genitiveGroupEnd(words, joint + 1)
  const right = after === null ? '' : (words[after - 1]?.text ?? '')
  if (words[joint]?.text === 'или') return nounForms(left).length > 0 && nounForms(right).length > 0
  return unitWords.includes(left) && unitWords.includes(right)
}

/** Adjectives and a unit's noun in the genitive, as «Государственной корпорации», «сельского округа»; null where there is none. */
function genitiveGroupEnd(words: readonly Word[], start: number): number | null {
  for (let index = start; index < Math.min(words.length, start + 4); index++) {
    const { text } = words[index] as Word
    if (isMark(words[index])) return null
    if (unitWords.includes(text) || nounForms(text).some(continuesName)) return index + 1
    if (!/(?:ого|его|ой|ей|ых|их)$/u.test(text) || adjectiveLike.includes(text)) return null
  }
  return null
}

const continuesName = ({ cases, sort, lemma }: NounForm) => cases.has('genitive') && (sort !== 'person' || personsOfUnits.includes(lemma))

/** How many words away a governing word may stand; the longest in the acts is half of it. */
const reach = 60

/** Whether what the words around say makes the actor act. */
function acts(actor: Actor, words: readonly Word[]): boolean {
  const before = words[actor.from - 1]?.text ?? ''
  const governing = words[actor.from - 2]?.text.toLowerCase() ?? ''
  if (before === 'на') return actor.sort === 'system' && doneBySystem.includes(governing)
  if (before === 'в') return actor.sort === 'unit' && doneInUnit.includes(governing)
  if (actor.from === 0) return actor.case === 'nominative' || isVerb(words[actor.to]?.text ?? '')
  if (actor.case === 'instrumental') return actsInInstrumental(actor, words)
  if (actor.case === 'genitive') return actedByGenitive.includes(before.toLowerCase())
  return actor.case === 'nominative' && actsAsSubject(actor, words, before)
}

/** A subject has its verb behind it, a person also before («подписывает руководитель»); what a verb governs is its object. */
function actsAsSubject(actor: Actor, words: readonly Word[], before: string): boolean {
  if (subordinate(words, actor.from) || preposition.test(before)) return false
  if (isVerb(before)) return actor.sort === 'person' && !isPassive(before)
  return isActionNoun(before) || activeVerbFollows(words, actor.to)
}

/** «документов, которые представляет услугополучатель»: who acts there does not act in the step. */
function subordinate(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const { text } = words[at] as Word
    if (/^(?:котор|если|чтобы|что$|когда)/iu.test(text)) return true
    if (/^[,;:.]$/u.test(text)) return false
  }
  return false
}

/** The next verb, past «в течение 1 рабочего дня», «ежедневно», «не» and words between commas. */
function activeVerbFollows(words: readonly Word[], index: number): boolean {
  for (let at = index; at < Math.min(words.length, index + 14); at++) {
    const { text } = words[at] as Word
    if (isVerb(text)) return true
    if (/^[;:]$/u.test(text)) return false
    if (isActionNoun(text)) return false
  }
  return false
}

function isActionNoun(word: string): boolean {
  const plain = word.toLowerCase()
  if (actionNouns.includes(plain)) return true
  if (thingNouns.some((noun) => plain.startsWith(noun)) || nounForms(plain).length > 0 || unitWords.includes(plain)) return false
  return /(?:ние|тие|ция|сия|ача|ка)$/u.test(plain)
}

/** An action in another case («для обработки», «после рассмотрения»): who does it does not do the step. */
function isObliqueAction(word: string): boolean {
  const plain = word.toLowerCase()
  if (thingNouns.some((noun) => plain.startsWith(noun)) || nounForms(plain).length > 0 || unitWords.includes(plain)) return false
  return (
    /(?:ния|нию|нием|нии|тия|тию|тии|ции|цию|цией|ачи|ачу|ачей|ботки|верки|дготовки|правки)$/u.test(plain) ||
    actionNouns.some((noun) => plain.startsWith(noun) && plain !== noun)
  )
}

const preposition = /^(?:на|за|в|во|о|об|через|под|по|до|для|после|от|при|с|к|из)$/iu

function actsInInstrumental(actor: Actor, words: readonly Word[]): boolean {
  if (/^(?:с|со|между|перед|над|под|является|являющ\p{L}+|за)$/iu.test(words[actor.from - 1]?.text ?? '')) return false
  if (isPassive(words[actor.to]?.text ?? '')) return true
  for (let at = actor.from - 1; at >= Math.max(0, actor.from - reach); at--) {
    const { text } = words[at] as Word
    if (/^[,;.:]$/u.test(text)) break
    if (isPassive(text)) return true
    if (isVerb(text)) return false
    if (isParticiple(text) && !closesOnNoun(words, at, actor.from)) return false
    if (isActionNoun(text)) return !preposition.test(words[at - 1]?.text ?? '')
    if (isObliqueAction(text) && afterPreposition(words, at)) return false
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
