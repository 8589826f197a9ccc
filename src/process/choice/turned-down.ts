import type { Step } from '../../model/index.ts'
import { analyse } from '../../russian/morphology.ts'
import { isVerb } from '../../russian/verbs.ts'
import { isPart } from '../reading/words.ts'
import { checkedFirst, leadIn } from './before-case.ts'
import type { Conditional } from './model.ts'
import { openingOf } from './opening.ts'
import { acts, habit, trimmed } from './words.ts'

const turnedDown = habit('turnedDown', 'giu')
const verdict = habit('verdict')
const asking = habit('asking')
const others = habit('others')
const returnToPerson = habit('returnToPerson')

/** «при получении менее 50 баллов кандидатура», «в случае несогласия, заявка» before the verb. */
const aCase = /(?:^|[,\s])(?<how>при|если|в\s*случа[ея]х?)\s+(?<words>.+)$/isu

/** «заявки, не соответствующие условиям,» before the verb. */
const qualifiedBehind = /(?:^\s*|,\s)(?:а\s+)?(?<thing>\p{L}+(?:\s+\p{L}+)?,\s+не\s+\p{L}+(?:щ|вш|нн)\p{L}+[^,]*),\s*$/iu

/** What is turned down, and what tells it from what is not. */
interface Thing {
  /** Where the words of the case, or of the thing, begin. */
  from: number
  how: string | null
  when: string
  /** What stands before the verb. */
  subject: string
}

/**
 * What a step turns down without the word «отказ», and when: «неполный пакет документов возвращается», «при получении менее 50 баллов кандидатура
 * отклоняется, остальные допускаются»; null where it turns down nothing, or does so always.
 */
export function turnedDownIn(step: Step): Conditional | null {
  const { text, lane } = step
  for (const { 0: verb, index } of text.matchAll(turnedDown)) {
    const before = text.slice(0, index)
    const sentence = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1
    const thing = thingIn(before.slice(sentence), verb)
    if (!thing) continue
    const [told, behind] = partedAt(text.slice(index + verb.length))
    const opening = trimmed(text.slice(0, sentence + thing.from))
    const [lead, first] = behind === null ? checkedFirst(step, opening, thing.when) : [opening, '']
    // «заявки возвращает»: what it is done with stands behind the verb, where a label looks for it.
    const refused = /ся$/iu.test(verb) || verdict.test(verb) ? `${thing.subject} ${verb}${told}` : `${verb} ${thing.subject}${told}`
    return {
      kind: 'conditional',
      condition: text.slice(sentence + thing.from, index),
      when: thing.when,
      isGood: false,
      opening: thing.how === null ? null : openingOf(thing.how),
      lead: leadIn(lead, lane),
      otherwise: behind ?? (first || null),
      refused,
      refuses: becomesOf(`${verb}${told}`),
    }
  }
  return null
}

function becomesOf(told: string): Conditional['refuses'] {
  if (verdict.test(told)) return 'verdict'
  if (!/^возвра/iu.test(told)) return 'service'
  // Papers of which nobody says to whom go back to whoever brought them.
  return returnToPerson.test(told) || !namesSomeone.test(told) ? 'return' : 'rework'
}

const namesSomeone = /возвраща\p{L}+\s+(?!с\s|без\s|в\s+(?:течени|тот|день|срок)|на\s+(?!доработк)|для\s|по\s|не\s)\p{L}|доработк/iu

/** What is done with the thing, and what else is done: with the others, or behind it. */
function partedAt(rest: string): [string, string | null] {
  const end = /;\s+|\.\s+(?=\p{Lu})/u.exec(rest)
  const told = end ? rest.slice(0, end.index) : rest
  const beside = others.exec(told)
  const behind = [beside ? told.slice(beside.index + beside[0].length) : '', end ? rest.slice(end.index + end[0].length) : '']
  return [beside ? told.slice(0, beside.index) : told, behind.filter(acts).join('; ') || null]
}

function thingIn(sentence: string, verb: string): Thing | null {
  const behind = qualifiedBehind.exec(sentence)
  const thing = behind?.groups?.thing
  if (behind && thing && asking.test(thing)) return { from: sentence.lastIndexOf(thing), how: null, when: thing, subject: `${thing},` }
  const { how, words } = aCase.exec(sentence)?.groups ?? {}
  if (how && words) return verdict.test(verb) ? inCase(sentence, how, words) : null
  const from = sentence.lastIndexOf(', ') < 0 ? 0 : sentence.lastIndexOf(', ') + 2
  const subject = sentence
    .slice(from)
    .replace(/^\s*(?:а|и|но)\s+/iu, '')
    .trim()
  const isTold = verdict.test(verb) ? opensOnQuality(subject) : isAmiss(subject) && asking.test(subject)
  return isTold ? { from, how: null, when: verdict.test(verb) ? withoutAim(subject) : subject, subject } : null
}

/** «при получении менее 50 баллов | кандидатура»: the subject of the verb opens with the last noun that can be one. */
function inCase(sentence: string, how: string, words: string): Thing | null {
  const all = words.trim().split(/\s+/u)
  const noun = all.findLastIndex(
    (word, at) =>
      at > 0 &&
      analyse(word).some(({ part, case: form }) => part === 'noun' && form === 'nominative') &&
      !isPart(all[at - 1] ?? '', 'preposition'),
  )
  if (noun < 1 || all.some((word) => isVerb(word) && !/^если$/iu.test(how))) return null
  const start = isNominative(all[noun - 1] ?? '') && noun > 1 ? noun - 1 : noun
  return {
    from: sentence.length - sentence.slice(sentence.indexOf(how)).length,
    how,
    when: all.slice(0, start).join(' ').replace(/,$/u, ''),
    subject: all.slice(start).join(' '),
  }
}

const isNominative = (word: string): boolean =>
  analyse(word).some(({ part, case: form }) => (part === 'adjective' || part === 'participle') && form === 'nominative')

/** «больное животное»: of several that are meant a quality tells the one. */
function opensOnQuality(subject: string): boolean {
  const words = subject.split(/\s+/u)
  return words.length > 1 && isNominative(words[0] ?? '') && !words.some(isVerb)
}

/** «больное животное к перемещению»: for what it is not let in is not what is asked. */
const withoutAim = (subject: string): string => subject.replace(/\s+(?:к|ко|до|на)\s.*$/iu, '')

/** «неполный пакет», «необоснованно оформленный лист», «не относящийся к профилю архива запрос». */
function isAmiss(subject: string): boolean {
  const [first = '', second = ''] = subject.split(/\s+/u)
  if (/^не$/iu.test(first)) return isPart(second, 'participle', 'adjective')
  if (!/^не(?!обходим|которы|посредствен|замедлитель|движим|скольк)\p{L}{4}/iu.test(first)) return false
  return isPart(first, 'adjective', 'participle') || isPart(second, 'participle')
}
