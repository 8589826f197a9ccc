import { adjectiveLike, fieldsOfWork, legalForms, occasions, personsOfUnits, unitFields, unitWords } from '../../../drafting/roles.ts'
import { analyse } from '../../../russian/morphology.ts'
import { isVerb } from '../../../russian/verbs.ts'
import { type NounForm, nounForms } from './declension.ts'
import type { Word } from './words.ts'

/** Whether the words end here, or a sign stands where a word would. */
export const isMark = (word: Word | undefined) => word === undefined || /^[^\p{L}\p{N}]/u.test(word.text)

/** «специалист 1-й категории», «врач высшей категории» */
function categoryEnd(words: readonly Word[], start: number): number {
  const at = words.slice(start, start + 3).findIndex(({ text }) => /^категории$/iu.test(text))
  const isRank = words
    .slice(start, start + Math.max(0, at))
    .every(({ text }) => /^(?:\d+|-|й|ой|\d+-(?:й|ой)|[IVX]+|\p{L}+(?:ой|ей))$/u.test(text))
  return at > 0 && isRank ? start + at + 1 : start
}

/** «участковый врач терапевт осматривает»: a calling in the same case behind the name of another, before its verb. */
const isCalling = (words: readonly Word[], head: number): boolean =>
  isVerb(words[head + 2]?.text ?? '') &&
  nounForms(words[head]?.text ?? '').some(({ sort, cases }) => sort === 'person' && cases.has('nominative')) &&
  analyse(words[head + 1]?.text ?? '').some(
    ({ part, case: form, known, animate, number }) => part === 'noun' && form === 'nominative' && known && animate && number === 'singular',
  ) &&
  nounForms(words[head + 1]?.text ?? '').length === 0

/** «заведующий сектором», «заведующая детским садом»: the unit in the instrumental belongs to the name. */
export function headEnd(words: readonly Word[], head: number, noun: NounForm): number {
  const category = categoryEnd(words, head + 1)
  if (category > head + 1) return category
  if (isCalling(words, head)) return head + 2
  if (!/^заведующ/u.test(noun.lemma)) return head + 1
  const isAdjective = analyse(words[head + 1]?.text ?? '').some(({ part, case: form }) => part === 'adjective' && form === 'instrumental')
  const at = isAdjective ? head + 2 : head + 1
  const unit = words[at]?.text ?? ''
  const isNoun = analyse(unit).some(({ part, case: form, known }) => part === 'noun' && form === 'instrumental' && known)
  const isUnit = nounForms(unit).some(({ cases }) => cases.has('instrumental')) || (isAdjective && isNoun)
  return isUnit ? at + 1 : head + 1
}

const caseEnding = /(?:[аяыийеую]|ого|его|ому|ему|ых|их|ов|ев|ам|ям|ым|им|ь)$/u

const joints = /^(?:и|или|после|для|при|к|по|на|не|же|его|ее|их|также|лично|если|ежедневно|далее)$/iu

/** Where the name in quotes ends that stands behind a short form: «начальник ГУ «Отдел земельных отношений»»; `start` where none stands there. */
export function namedBodyEnd(words: readonly Word[], start: number): number {
  if (!legalForms.pattern.test(words[start]?.text ?? '') || !/^[«"]$/u.test(words[start + 1]?.text ?? '')) return start
  const closing = words.slice(start + 2, start + 30).findIndex(({ text }) => /^[»"]$/u.test(text))
  return closing < 0 ? start : start + 2 + closing + 1
}

/** Where the field of work ends that stands behind a person: «инспектором по маломерным судам». */
export function fieldEnd(words: readonly Word[], start: number, text: string): number {
  const behind = (words[start - 1] as Word).end
  const field = fieldsOfWork.pattern.exec(text.slice(behind))
  if (!field || occasions.includes(words[start + 1]?.text ?? '')) return start
  const past = words.findIndex((word) => word.start >= behind + field[0].length)
  return past === -1 ? words.length : past
}

/** The verb that words without a preposition between lead to; null where none does. */
export function looseEnd(words: readonly Word[], start: number): number | null {
  for (let index = start; index < Math.min(words.length, start + 14); index++) {
    const { text } = words[index] as Word
    if (isVerb(text)) return index
    // «система услугодателя автоматически регистрирует»
    if (isAdverb(text)) return index > start ? index : null
    // «отдел юстиции в течение 15 дней рассматривает»
    if (index > start && opensTerm(words, index)) return index
    if (text === '«') {
      const closing = words.slice(index, index + 8).findIndex((word) => word.text === '»')
      if (closing < 0) return null
      index += closing
      continue
    }
    // «отдел земельных отношений и архитектуры»: a second field, not a second actor.
    if (text === 'и' && index > start && nounForms(words[index + 1]?.text ?? '').length === 0) continue
    // «управление, начальник которого назначает»: what belongs to another word is no part of the name.
    if (!/^\p{L}/u.test(text) || !caseEnding.test(text) || joints.test(text) || /^котор/iu.test(text)) return null
  }
  return null
}

const isAdverb = (word: string): boolean => /[ои]$/u.test(word) && analyse(word)[0]?.part === 'adverb' && analyse(word)[0]?.known === true

const opensTerm = (words: readonly Word[], at: number): boolean =>
  (/^(?:в|не)$/iu.test(words[at]?.text ?? '') && /^(?:течени[ие]|срок|более|позднее)$/iu.test(words[at + 1]?.text ?? '')) ||
  (/^в$/iu.test(words[at]?.text ?? '') && /^(?:срок|день)$/iu.test(words[at + 2]?.text ?? ''))

/** «и» and «,» join two parts of one name only where both belong to a unit: «поселка, села, сельского округа». */
export function unitJoint(words: readonly Word[], joint: number): boolean {
  const left = words[joint - 1]?.text ?? ''
  const after = genitiveGroupEnd(words, joint + 1)
  const right = after === null ? '' : (words[after - 1]?.text ?? '')
  if (words[joint]?.text === 'или') return nounForms(left).length > 0 && nounForms(right).length > 0
  const names = (word: string) => unitWords.includes(word) || unitFields.includes(word)
  return names(left) && names(right)
}

/** Adjectives and a unit's noun in the genitive, as «Государственной корпорации», «сельского округа»; null where there is none. */
export function genitiveGroupEnd(words: readonly Word[], start: number): number | null {
  for (let index = start; index < Math.min(words.length, start + 4); index++) {
    const { text } = words[index] as Word
    if (isMark(words[index])) return null
    if (unitWords.includes(text) || nounForms(text).some(continuesName) || (unitFields.includes(text) && ofUnit(words, start)))
      return index + 1
    // «природопользователю канцелярией департамента»: a name in another case is none that goes on.
    if (!/(?:ого|его|ой|ей|ых|их)$/u.test(text) || adjectiveLike.includes(text) || nounForms(text).length > 0) return null
  }
  return null
}

/** Whether words go on from a unit, or from a field of its work: «отдел архитектуры и» … */
function ofUnit(words: readonly Word[], start: number): boolean {
  const before = words[start - 1]?.text ?? ''
  if (/^(?:и|,)$/u.test(before)) return unitFields.includes(words[start - 2]?.text ?? '')
  return unitFields.includes(before) || nounForms(before).some(({ sort }) => sort === 'unit')
}

const continuesName = ({ cases, sort, lemma }: NounForm) => cases.has('genitive') && (sort !== 'person' || personsOfUnits.includes(lemma))
