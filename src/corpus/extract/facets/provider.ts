import { adjectiveInNominative, nounForms } from '../processes/declension.ts'
import type { Entry } from './entries.ts'

/** How far from the verb a name is looked for: the standard that stands between them is cited at length. */
const reach = 1500

/** «Государственная услуга "…" (далее – государственная услуга) оказывается …», «Государственная услуга предоставляется …» */
const renders = /(?:оказывается|предоставляется|оказывают|предоставляют)\s+/giu

/** What a provider is: its name begins with one of these, in the instrumental. */
const bodyNames =
  /(?:^|[\s,)])(?=(?:\p{L}+(?:ыми?|ими?|ой|ей)\s+){0,4}(?:орган(?:ом|ами)|учреждени(?:ем|ями)|отдел(?:ом|ами)|управлени(?:ем|ями)|центр(?:ом|ами)|акимат(?:ом|ами)|аким(?:ом|ами)|аппарат(?:ом|ами)|департамент(?:ом|ами)|комисси(?:ей|ями)|организаци(?:ей|ями)|предприяти(?:ем|ями)|отделени(?:ем|ями)|служб(?:ой|ами)|корпораци(?:ей|ями))(?!\p{L}))/iu

/** Where the name of a provider ends. */
const nameEnds =
  /\s*(?:\((?:далее|отдел|государственн|коммунальн)|,\s*(?:расположенн|финансируем|осуществляющ|находящ|а\s+также|по\s+адресу|и\s+на\s+альтернативн)|\s(?:по\s+адресу|по\s+месту|согласно|в\s+соответствии|на\s+основании|на\s+альтернативн|и\s+на\s+альтернативн|а\s+также|через|при\s|расположенн|финансируем|осуществляющ|бесплатно|физическ|юридическ|и\s*\(|и\s+аким|ежедневно)|(?<!(?:^|\s)(?:г|гг|с|п|им))[.;:](?:\s|$))/iu

/**
 * Who renders the service: the name as worded, in the nominative, without address and participle phrases; null where no sentence says it.
 */
export function readProvider(entries: Entry[]): string | null {
  for (const { text } of entries) {
    for (const found of text.matchAll(renders)) {
      const behind = found.index + found[0].length
      const rest = text.slice(behind, behind + reach)
      const start = bodyNames.exec(rest)
      if (!start || !/услуг/iu.test(text.slice(Math.max(0, found.index - reach), found.index))) continue
      const own = rest.slice(start.index + start[0].length)
      // The name stands behind the verb at once, or behind what the service follows («в соответствии со стандартом …»).
      if (start.index > 0 && !/^(?:в\s+соответствии|согласно|на\s+основании)/iu.test(rest)) continue
      const end = nameEnds.exec(own)
      const name = (end ? own.slice(0, end.index) : own).replace(/[\s,;.]+$/u, '')
      if (name !== '') return inNominative(name)
    }
  }
  return null
}

/** The adjectives and the noun at the head of a name put into the nominative; what depends on them stays. */
function inNominative(name: string): string {
  const words = name.split(' ')
  const noun = words.findIndex((word) => nounForms(word).some(({ cases }) => cases.has('instrumental')))
  const form = words[noun] && nounForms(words[noun]).find(({ cases }) => cases.has('instrumental'))
  if (!form) return name
  return words
    .map((word, index) => {
      if (index > noun) return word
      if (index === noun) return word[0] === word[0]?.toUpperCase() ? `${word[0]}${form.nominative.slice(1)}` : form.nominative
      return adjectiveInNominative(word, form.gender)
    })
    .join(' ')
}
