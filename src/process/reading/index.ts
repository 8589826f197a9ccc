import { nounForms } from '../../acts/index.ts'
import { dutyInRelative } from '../../drafting/omissions.ts'
import type { Step } from '../../model/index.ts'
import { withLetters } from '../../russian/letters.ts'
import { isVerb } from '../../russian/verbs.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import { withoutActor } from './actor.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { comma, gap, spelledOut } from './kept.ts'
import { plain } from './plain.ts'
import { shortened } from './shortening.ts'
import { bare, isAction, isHead, isPart } from './words.ts'

/** The words of a step. */
export type Worded = Pick<Step, 'text' | 'lane'> & Partial<Pick<Step, 'duration'>>

const duty = new RegExp(withLetters(dutyInRelative.words), 'giu')

/** «подписание акта осуществляется руководителем»: a verb that only says that it is done. */
const onlyDone = /\s+(?:осуществля(?:ет|ют)ся|провод(?:ит|ят)ся|производ(?:ит|ят)ся|выполня(?:ет|ют)ся)(?!\p{L})/iu

/** What only makes the term longer: «при необходимости изучения нескольких фондов срок продлевается на 30 дней». */
const prolonging = /[,;]?\s*(?:при|в\s+случа[ея]х?|если)\s[^,;]*\sсрок\p{L}*\s(?:[^,;]*\s)?продл[^,;]*$/iu

/** «…, о чем заявителю сообщается»: more is done than to prolong. */
const goesOn = /^,\s+о\s+ч[её]м/iu

/** A step without it; parts of a sentence that prolong nothing are not searched for where a case may begin. */
const withoutProlonging = (text: string): string =>
  text.replace(/[,;]?[^,;]+/gu, (part, at: number) => {
    const end = at + part.length
    return /\sпродл/iu.test(part) && !goesOn.test(text.slice(end, end + 40)) ? part.replace(prolonging, '') : part
  })

/** A case with a term of its own and nothing done in it: «в случаях недостаточности документов … срок оказания услуги – 18 рабочих дней». */
const caseAlone = /^(?:в\s+случа[ея]х?|при|если)(?!\p{L})/iu

const doesNothing = (part: string): boolean => caseAlone.test(part) && !(part.match(/\p{L}+/gu) ?? []).some(isHead)

/** «В случае неполноты документов дает отказ»: a sentence that says what is done in a case. */
const doesInCase = (sentence: string): boolean => caseAlone.test(sentence) && (sentence.match(/\p{L}+/gu) ?? []).some(isVerb)

/** What a paper is to say, item by item. */
const listOfParticulars = /\s+с\s+указанием:\s.*$/su

/** «в комиссию, которая проводит обследование …»: what another does, to the end of its sentence. */
const doneByOther = /(?<!\p{L})(?<who>\p{L}{1,40}),\s+котор(?:ый|ая|ое|ые)\s+(?<first>\p{L}+)\s+(?<second>\p{L}+)[^;.]*/giu
/** «направляет заявителю договор, а копию договора – в бухгалтерию»: the same is done with another thing. */
const sameDoneBeside = /, а\s+\p{L}+(?:\s+\p{L}+){0,4}\s+[–—-]\s+(?:в|во|на|к|ко|через)\s[^,;.]*/giu
/** «проект приказа, который подписывается руководителем», «заявителю, которым они должны быть устранены»: what is done to a thing by another. */
const doneToIt = /,\s+котор\p{L}+\s+[^;.,]*/giu
/** «акт, один из которых вручает заявителю», «постановление, копию которого канцелярия направляет», «запрос, ответ на который представляется»: what is done with a part of it. */
const doneWithPart = /,\s+\p{L}+(?:\s+(?:из|на|по|к|от|в)(?:\s+\p{L}+)?)?\s+котор\p{L}+\s+[^;.]*/giu

/**
 * Relative clauses that tell a duty stay whole with the word that they belong to, as one word, since what they tell is not done by who acts in the step:
 * without them «направляет в комиссию, которая составляет акт» would say that the head of the office draws it up.
 */
function keptRelatives(text: string): string {
  const whole = (clause: string) => clause.replaceAll(' ', gap).replaceAll(',', comma)
  const hasVerb = (clause: string) => (clause.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word))
  return text
    .replace(doneByOther, (clause, who: string, ...verbs: string[]) =>
      nounForms(who).length > 0 && verbs.slice(0, 2).some((verb) => isVerb(verb) && !/ся$/iu.test(verb)) ? whole(clause) : clause,
    )
    .replace(doneToIt, (clause) => (isDutyOfOther(clause) ? whole(clause) : clause))
    .replace(doneWithPart, (clause) => (hasVerb(clause) ? whole(clause) : clause))
    .replace(sameDoneBeside, (clause) => ` ${whole(clause)}`)
}

/** Whether a relative clause tells what someone named in it does to a thing, or has to do. */
function isDutyOfOther(clause: string): boolean {
  const words = clause.match(/\p{L}+/gu) ?? []
  if (words.some((word) => /^(?:долж(?:ен|на|но|ны)|обязан\p{L}?)$/iu.test(word))) return true
  return (
    words.some((word) => isVerb(word) && /ся$/iu.test(word)) &&
    words.some((word) => nounForms(word).some(({ cases }) => cases.has('instrumental')))
  )
}

/** A clause without what another does in a relative clause at its end. */
export function ownPart(told: string): string {
  const relative = /,\s+(?<part>\p{L}+(?:\s+из)?\s+)?котор\p{L}+\s.*$/su.exec(told)
  if (!relative) return told
  const names = (relative[0].match(/\p{L}+/gu) ?? []).some((word) => nounForms(word).some(({ cases }) => cases.has('nominative')))
  return relative.groups?.part === undefined || names ? told.slice(0, relative.index) : told
}

/** A step without who acts and how long it takes. */
function actionText({ text, lane, duration }: Worded): string {
  const told = keptRelatives(plain(withoutProlonging(text.replace(listOfParticulars, '')).replace(duty, ', $1 '), duration?.text))
  const whole = isAction(/^\p{L}+/u.exec(told)?.[0] ?? '') ? told.replace(onlyDone, '') : told
  const [first = '', ...others] = whole.split(/;\s+/u)
  const sentences = [first, ...others.filter((part) => !doesNothing(part))].join('; ').split(/\.\s+(?=\p{Lu})/u)
  // A later sentence that opens neither with an action nor with a case in which something is done tells how, not what.
  const acting = sentences.filter((sentence, index) => index === 0 || isHead(bare(sentence.split(' ')[0] ?? '')) || doesInCase(sentence))
  return withoutActor(subjectFirst(withoutHeading(acting.join('. '), lane), lane), lane)
}

/** «приказ о назначении издает первый руководитель»: who acts stands behind the verb, and what it is done with before it. */
function subjectFirst(text: string, lane: string | null): string {
  const at = lane === null || lane.includes(';') ? -1 : text.toLocaleLowerCase('ru').indexOf(` ${lane.toLocaleLowerCase('ru')}`)
  const { object, verb } = /^(?<object>.*\S)\s+(?<verb>\p{L}+)$/su.exec(text.slice(0, Math.max(0, at)))?.groups ?? {}
  if (!lane || !object || !verb || !isVerb(verb) || /ся$/iu.test(verb) || !/^\p{L}+$/u.test(object.split(' ')[0] ?? '')) return text
  const [first = ''] = object.split(' ')
  if ((object.match(/\p{L}+/gu) ?? []).some(isVerb) || /[,;:.]/u.test(object) || isPart(first, 'preposition', 'adverb', 'gerund'))
    return text
  const small = /^\p{Lu}\p{Ll}/u.test(object) ? object.charAt(0).toLocaleLowerCase('ru') + object.slice(1) : object
  return `${verb} ${small}${text.slice(at + 1 + lane.length)}`
}

const heading = /^[^–—:;,.]{3,80}?(?:\s*[–—:]|\s-)\s+/u

/** «рассмотрение – руководитель расписывает документы»: the sentence that opens with who acts says it all, and its heading only what it is about. */
function withoutHeading(text: string, lane: string | null): string {
  const [opening] = heading.exec(text) ?? []
  const name = lane?.split(';')[0]?.trim().toLocaleLowerCase('ru')
  if (opening === undefined || !name) return text
  const rest = text.slice(opening.length)
  const [verb = ''] = /^\s+(\p{L}+)/u.exec(rest.slice(name.length))?.slice(1) ?? []
  return rest.toLocaleLowerCase('ru').startsWith(`${name} `) && isVerb(verb) && !isVerb(opening.split(' ')[0] ?? '') ? rest : text
}

/** «если …,», «документы, принятые специалистом,», «рассмотрев документы,»: the comma behind it ends a sentence of its own. */
const sentence = /^если(?!\p{L}).*,(?:\s*[–—-])?$/iu

const ofItsOwn = /^\p{L}+(?:,|(?:в|вши|вшись)(?=\s))\s.*,$/iu

/** A case without where it is listed and without a term; the comma that ends a sentence of its own stays. */
const limitShortened = (words: string): string => limitAlone(words) + (sentence.test(words) || ofItsOwn.test(words) ? ',' : '')

const limitAlone = (words: string): string =>
  withoutTrailing(
    words
      .replace(/\s+в\s+(?:указанн|установленн)\p{L}+\s+срок(?!\p{L})/giu, '')
      .replace(/,?\s*(?:согласно\s+перечню,?\s+)?(?<!\p{L})(?:в\s+)?(?:предусмотренн|указанн|установленн)\p{L}+\s[^,]*/giu, ''),
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
  // «запрос поступает исполнителю»: a noun of action that acts itself.
  const actsItself = (told: string) => isAction(told) && isVerb(bare(all[1]?.told.split(' ')[0] ?? ''))
  const isDone = ({ told }: Clause) => isHead(bare(told.split(' ')[0] ?? '')) && !(told === all[0]?.told && actsItself(told))
  const acting = all.flatMap((clause, index): Clause[] => {
    if (!isDone(clause)) return []
    const verb = bare(clause.told.split(' ')[0] ?? '')
    // «документы передаются», «контроль осуществляет заместитель»: what it is done with stands in front.
    const isObject = !isPart(all[0]?.told.split(' ')[0] ?? '', 'preposition')
    const isFronted =
      /^\p{L}+ся$/u.test(verb) || (isObject && step.lane === null) || (isObject && /^(?:осуществля|провод|производ|выполня)/iu.test(verb))
    // «с победителем конкурса акимат заключает договор»: with whom it is done.
    const isWith =
      /^со?\s(?!(?:дня|момента|даты|целью|уч[её]том|использованием|помощью|указанием)\s)/iu.test(all[0]?.told ?? '') &&
      (all[0]?.told.split(' ').length ?? 0) <= 5
    const subject = index === 1 && all[0] && !isDone(all[0]) && (isFronted || isWith) ? all[0].told : ''
    return [{ ...clause, before: [subject, clause.before].filter(Boolean).join(' ') }]
  })
  const found = (acting.length > 0 ? acting : all)
    .map(({ tie, before, told }) => ({ tie, before: limitShortened(before), told: spelledOut(shortened(told)) }))
    .filter(({ told }) => told !== '')
  readings.set(key, found)
  return found
}
