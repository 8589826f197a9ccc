import { occasions, quotedName } from '../../../drafting/roles.ts'
import { analyse } from '../../../russian/morphology.ts'
import type { Case } from '../../../russian/paradigms.ts'
import { isVerb } from '../../../russian/verbs.ts'
import { isActionNoun } from './action-nouns.ts'
import { adjectiveInNominative, agrees, type NounForm, nounForms } from './declension.ts'
import { bestForm, keepCase, misspelt, nominativeOf } from './head-forms.ts'
import { fieldEnd, genitiveGroupEnd, headEnd, isMark, looseEnd, namedBodyEnd, unitJoint } from './name-extent.ts'
import { isPassive, type Word } from './words.ts'

/** Someone who can act, named at words `from` to `to` (exclusive). */
export interface Actor {
  from: number
  to: number
  case: Case
  sort: NounForm['sort']
  nominative: string
}

/** Reads a name of who acts at a word: a unit that the act lists itself, else adjectives, the noun, and what continues it in the genitive. */
export function actorAt(words: readonly Word[], from: number, text: string, listed: readonly string[]): Actor | null {
  const named = listedAt(words, from, text, listed)
  if (named) return named
  const quoted = from === 0 ? quotedAt(words, text) : null
  if (quoted) return quoted
  const attested = from === 0 ? personAt(words, text, listed) : null
  if (attested) return attested
  for (let head = from; head < Math.min(words.length, from + 4); head++) {
    const word = words[head] as Word
    // «участковый врач»: a calling that also stands as an adjective before another.
    const isQualifier =
      head === from && /(?:ый|ий)$/u.test(word.text) && nounForms(words[head + 1]?.text ?? '').some(({ cases }) => cases.has('nominative'))
    if (isQualifier) continue
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
          nominative: asListed(text, (words[from] as Word).start, (words[to - 1] as Word).end, listed).replace(/\s+/g, ' '),
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

/** A name in quotes at the head of a step, whole; a verb must follow, lest it is the name of a paper. */
function quotedAt(words: readonly Word[], text: string): Actor | null {
  const start = (words[0] as Word).start
  const name = quotedName.pattern.exec(text.slice(start))?.[0]
  if (name === undefined) return null
  const to = words.findIndex((word) => word.start >= start + name.length)
  if (to < 0 || !words.slice(to, to + verbReach).some(({ text: next }) => isActive(next))) return null
  return { from: 0, to, case: 'nominative', sort: 'unit', nominative: name }
}

/** A unit of the act's own list, as it is worded there, where the reader's own words do not know it. */
function listedAt(words: readonly Word[], from: number, text: string, listed: readonly string[]): Actor | null {
  const start = (words[from] as Word).start
  const name = listed
    .filter((lane) => standsAt(text, start, lane) && !/[\p{L}\p{N}]/u.test(text.charAt(start + lane.length)))
    .sort((one, other) => other.length - one.length)[0]
  if (name === undefined || name.split(' ').some((word) => nounForms(word).length > 0)) return null
  const past = words.findIndex((word) => word.start >= start + name.length)
  const to = past === -1 ? words.length : past
  return { from, to, case: 'nominative', sort: 'person', nominative: text.slice(start, start + name.length) }
}

/** The name from `start` to `end`, and the bracket behind it where the act's own list has it so: «аким района (города областного значения)». */
const asListed = (text: string, start: number, end: number, listed: readonly string[]): string => {
  const bracket = /^\s*\([^()]*\)/u.exec(text.slice(end))?.[0]
  const whole = text.slice(start, end + (bracket?.length ?? 0))
  return bracket !== undefined && listed.some((lane) => lane.toLowerCase() === whole.toLowerCase()) ? whole : text.slice(start, end)
}

const standsAt = (text: string, start: number, name: string) => text.slice(start, start + name.length).toLowerCase() === name.toLowerCase()

/**
 * Someone whom the dictionary knows for a person («землемер», «сотрудница канцелярии», «менеджер») at the head of a step, or a noun made of an
 * adjective with what it belongs to («приемная услугодателя»), before a verb in the active voice. Only a nominative as it stands counts.
 */
function personAt(words: readonly Word[], text: string, listed: readonly string[]): Actor | null {
  if (!words.slice(1, 4 + verbReach).some(({ text: next }) => isActive(next)) || opensOnKnown(words)) return null
  for (let head = 0; head < Math.min(words.length, 4); head++) {
    const word = (words[head] as Word).text
    if (qualifiesNext(words, head)) continue
    if (nounForms(word).length > 0) return null
    const noun = analyse(word).find(({ part, case: form, known }) => part === 'noun' && form === 'nominative' && known)
    const belongs = nounForms(words[head + 1]?.text ?? '').some(({ cases }) => cases.has('genitive') && !cases.has('nominative'))
    if (noun && (noun.animate || (/(?:ая|ый|ий|ое)$/u.test(word) && belongs))) {
      const to = complementEnd(words, head + 1, 'nominative', listed, text)
      if (!words.slice(to, to + verbReach).some(({ text: next }) => isActive(next))) return null
      return {
        from: 0,
        to,
        case: 'nominative',
        sort: 'person',
        nominative: text.slice((words[0] as Word).start, (words[to - 1] as Word).end),
      }
    }
    if (!analyse(word).some(({ part, case: form }) => (part === 'adjective' || part === 'participle') && form === 'nominative')) return null
  }
  return null
}

/**
 * A unit of the act's own list in another case («хранителем фондов», where the list has «хранитель фондов»), or a person whom the dictionary knows in the
 * instrumental («сотрудницей канцелярии»). The nominative is the list's or the dictionary's; none is composed that neither has.
 */
export function actorInInstrumental(words: readonly Word[], from: number, text: string, listed: readonly string[]): Actor | null {
  const actor = { from, case: 'instrumental', sort: 'person' } as const
  for (const lane of [...listed].sort((one, other) => other.length - one.length)) {
    const names = lane.split(' ')
    const here = words.slice(from, from + names.length).map((word) => word.text)
    if (here.length === names.length && declined(names, here)) return { ...actor, to: from + names.length, nominative: lane }
  }
  for (let head = from; head < Math.min(words.length, from + 3); head++) {
    const { text: word } = words[head] as Word
    if (nounForms(word).length > 0 || !/(?:ом|[её]м|ой|ей|ью)$/u.test(word)) {
      if (!agrees(word, 'instrumental', 'masculine') && !agrees(word, 'instrumental', 'feminine')) return null
      continue
    }
    const noun = analyse(word).find(
      ({ part, case: form, known, animate, number }) =>
        part === 'noun' && form === 'instrumental' && known && animate && number === 'singular',
    )
    const gender = noun?.gender
    if (!noun || !gender) continue
    const adjectives = words.slice(from, head).map((adjective) => adjectiveInNominative(adjective.text, gender))
    if (!adjectives.every((adjective) => analyse(adjective).some(({ known, case: form }) => known && form === 'nominative'))) return null
    const to = complementEnd(words, head + 1, 'instrumental', listed, text)
    const rest = text.slice((words[head] as Word).end, (words[to - 1] as Word).end)
    return { ...actor, to, nominative: [...adjectives, `${noun.lemma.replaceAll('ё', 'е')}${rest}`].join(' ') }
  }
  return null
}

/** Whether words are a listed name in the instrumental: its first words in that case, what belongs to them as the list has it. */
function declined(names: readonly string[], words: readonly string[]): boolean {
  const exact = names.map((name, at) => name.toLowerCase() === words[at]?.toLowerCase())
  const rest = exact.indexOf(true)
  const heads = rest < 0 ? names.length : rest
  return heads > 0 && names.every((name, at) => (at < heads ? inInstrumental(name, words[at] ?? '') : exact[at]))
}

const inInstrumental = (name: string, word: string): boolean => {
  const [names, words] = [name.toLowerCase().split('-'), word.toLowerCase().split('-')]
  return (
    names.length === words.length &&
    names.every((half, at) => {
      const stem = half.replace(/(?:ый|ий|ой|ая|яя|ое|ее|[аяьйое])$/u, '')
      const ending = words[at]?.startsWith(stem) ? words[at]?.slice(stem.length) : null
      // «директоратом» is no form of «директор».
      return half.length > 3 && /^(?:ом|[её]м|ой|ей|ою|ью|ым|им|ами|ями|ыми|ими)$/u.test(ending ?? '')
    })
  )
}

/** How many words off the verb of a subject may stand. */
const verbReach = 14

const isActive = (word: string) => isVerb(word) && !isPassive(word)

/** «участковый педиатр»: a calling that also stands as an adjective before one that the dictionary knows for a person. */
const qualifiesNext = (words: readonly Word[], at: number): boolean =>
  /(?:ый|ий|ая)$/u.test(words[at]?.text ?? '') &&
  nounForms(words[at + 1]?.text ?? '').length === 0 &&
  analyse(words[at + 1]?.text ?? '').some(
    ({ part, case: form, known, animate }) => part === 'noun' && form === 'nominative' && known && animate,
  )

/** «Ответственный исполнитель …», «Рассмотрение …»: what the tables know at a glance needs no dictionary. */
function opensOnKnown(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? ''
  if (/[нт]ие$/u.test(first) && isActionNoun(first)) return true
  const head = words.slice(0, 4).findIndex(({ text }) => nounForms(text).length > 0)
  if (head < 0 || qualifiesNext(words, head)) return false
  const adjectives = words.slice(0, head)
  return nounForms(words[head]?.text ?? '').some(
    ({ cases, gender }) => cases.has('nominative') && adjectives.every(({ text }) => agrees(text, 'nominative', gender)),
  )
}

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
  if (grammaticalCase !== 'nominative') return grammaticalCase === 'instrumental' && end === start ? fieldEnd(words, start, text) : end
  const name = listed.find((lane) => standsAt(text, (words[start - 1] as Word).start, lane))
  if (name) {
    const limit = (words[start - 1] as Word).start + name.length
    const past = words.findIndex((word) => word.start >= limit)
    end = Math.max(end, past === -1 ? words.length : past)
  }
  const body = namedBodyEnd(words, end)
  if (body > end) return body
  const other = words[end]?.text === 'и' && end === start ? actorAt(words, end + 1, text, listed) : null
  if (other?.case === 'nominative') return other.to
  const onward = looseEnd(words, end)
  if (onward !== null) return onward
  const field = words[end]?.text === 'по' && !occasions.includes(words[end + 1]?.text ?? '') ? looseEnd(words, end + 1) : null
  return field ?? end
}
