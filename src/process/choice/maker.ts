import { analyse } from '../../russian/morphology.ts'
import { isInfinitive, isVerb } from '../../russian/verbs.ts'
import { isAction } from '../reading/words.ts'

/** Words for making a paper, as against passing it on. */
export const making = /^(?:оформл|готов|подготов|подготавл|составл|формир|вынос|приня|принима)/iu

/** What stands before a noun of action that says what is done; elsewhere it is a thing: «выдает услугополучателю направление». */
const opensClause =
  /(?:^\s*|[,;:.–—-]\s*|(?<!\p{L})(?:и|или|либо|а|также|затем|далее|его|е[её]|их)\s+|(?:осуществл|пров(?:од|ед)|произв(?:од|ед)|обеспеч|организ|выполн)\p{L}*\s+(?:\p{L}+\s+){0,2})$/iu

/** Where the clause begins that makes the paper: at the last verb of making, else at the last verb. -1 where there is none. */
export function makerAt(head: string): number {
  const words = [...head.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word, index }) => isVerb(word) || (isAction(word) && opensClause.test(head.slice(0, index))),
  )
  // «подготовить справку»: of a step told as what is to be done the infinitive is the verb.
  const done = words.length > 0 ? words : [...head.matchAll(/\p{L}+/gu)].filter(([word]) => isInfinitive(word))
  const maker = done.findLast(([word]) => making.test(word)) ?? done.at(-1)
  return maker?.index ?? -1
}

/** «… и большинством голосов принимает»: how it is done stands before the verb. */
const manner = /(?<!\p{L})и\s+(?<how>(?<first>\p{L}+)\s+(?:\p{L}+\s+){0,2})$/u

/** Where the words begin that say how the clause at `at` is done; `at` where none do. */
function mannerAt(head: string, at: number): number {
  const { how = '', first = '' } = manner.exec(head.slice(0, Math.max(0, at)))?.groups ?? {}
  const words = how.match(/\p{L}+/gu) ?? []
  const isManner = analyse(first).some(({ part, case: form }) => part === 'noun' && form === 'instrumental')
  return isManner && !words.some((word) => isVerb(word) || isAction(word)) ? at - how.length : at
}

/** Where the words begin that hold for either paper: at the maker, or at the verb in whose place it stands («вручает лично либо направляет по почте справку»). */
export function choiceAt(head: string): number {
  const at = makerAt(head)
  const instead = /(?:,\s*)?(?<!\p{L})(?:либо|или)\s+$/iu.exec(head.slice(0, Math.max(0, at)))
  const before = instead === null ? -1 : makerAt(head.slice(0, instead.index))
  return before < 0 ? mannerAt(head, at) : before
}
