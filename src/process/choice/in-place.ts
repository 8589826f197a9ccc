import { isInfinitive, isVerb } from '../../russian/verbs.ts'
import { recipientIn } from '../reading/reach.ts'
import { isAction } from '../reading/words.ts'

/** A clause with the refusal in the place of what was asked for. */
export function refusedCore(core: string, refusal: string): string {
  const [first = '', second = ''] = refusal.split(/\s+/u)
  // «мотивированно отказывает»
  if (isVerb(first) || isAction(first) || isVerb(second)) return refusal
  // «решение: поставить на учет или отказать»
  if (isInfinitive(first)) {
    const at = [...core.matchAll(/\p{L}+/gu)].find(({ 0: word }) => isInfinitive(word))?.index ?? 0
    return `${core.slice(0, at)}${refusal}`
  }
  const about = /^(.*?)\s+об?\s/iu.exec(core)
  if (/^об?$/iu.test(first) && about) return `${about[1]} ${refusal}`
  if (/^отказе$/iu.test(first) && about) return `${about[1]} об ${refusal}`
  const doing = /^(?:\p{L}+(?:\s*,\s*|\s+(?:и\s+)?))/u
  let [done, rest] = ['', core]
  for (let found = doing.exec(rest); found; found = doing.exec(rest)) {
    const [word = ''] = /^\p{L}+/u.exec(found[0]) ?? []
    if (!isVerb(word) && !isAction(word)) break
    done += found[0]
    rest = rest.slice(found[0].length)
  }
  // «проект решения либо мотивированного ответа»: the draft is of either.
  const draft = /^\p{L}+ого\s/iu.test(refusal) ? (/^\s*(проекта?\s)/iu.exec(rest)?.[1] ?? '') : ''
  const whom = draft || recipientIn(rest)
  return `${done || core.split(/\s/u)[0]} ${whom}${refusal}`.replace(/\s+/gu, ' ')
}
