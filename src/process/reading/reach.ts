import { nounForms } from '../../acts/index.ts'
import { analyse } from '../../russian/morphology.ts'
import { isVerb } from '../../russian/verbs.ts'
import { bare, closes, has, isPart } from './words.ts'

/** Systems into which a thing is sent: «в АРМ РШЭП». */
const system = /^(?:АРМ|ИС|ЕНИС|ГБД|баз\p{L}+)$/u

/** Whether at a word someone is named to whom a thing is handed («ответственному исполнителю», «в Центр»), or by what («через ШЭП»). */
export function reachesAt(words: readonly string[], from: number): boolean {
  const word = bare(words[from] ?? '')
  const [previous = '', before = ''] = [words[from - 1], words[from - 2]]
  if (/^через$/iu.test(word)) return true
  if (/^(?:в|во|на)$/iu.test(word))
    return words.slice(from + 1, from + 4).some((next, at) => {
      if (at === 0 && system.test(bare(next))) return true
      return nounForms(bare(next)).some(({ sort, gender }) => sort !== 'person' && gender !== 'plural') && has(next, 'accusative')
    })
  if (/^(?:по|к|ко|согласно|благодаря)$/iu.test(previous)) return false
  for (let at = from; at < Math.min(words.length, from + 3); at++) {
    const next = bare(words[at] ?? '')
    // «ЭЦП оператора Государственной корпорации»: what belongs to a noun before it.
    const isOwned =
      from > 0 &&
      !closes(previous) &&
      has(next, 'genitive') &&
      isPart(previous, 'noun', 'adjective', 'participle') &&
      !/^(?:в|на)$/iu.test(before)
    if (nounForms(next).some(({ cases: forms }) => forms.has('dative'))) return !isOwned
    if (!(isPart(next, 'adjective', 'participle') && has(next, 'dative'))) return false
  }
  return false
}

/** To whom or where something is handed, at the beginning of words: «руководителю уполномоченного органа » before «уведомление»; empty where nobody is named there. */
export function recipientIn(text: string): string {
  const words = text.trim().split(/\s+/u)
  if (!reachesAt(words, 0)) return ''
  const named = words.findIndex((word) => nounForms(bare(word)).length > 0)
  const end = words.findIndex((word, index) => index > named && ['accusative', 'nominative'].includes(analyse(bare(word))[0]?.case ?? ''))
  return `${words.slice(0, end < 0 ? named + 1 : end).join(' ')} `
}

/**
 * What belongs to the noun of action that words end with: « лицензии» behind «отказ в выдаче»; empty where nothing does, and where the words before
 * end with the same noun, which has it in common: «о регистрации или об отказе в регистрации граждан».
 */
export function belongingTo(text: string, before: string, behind: string): string {
  const noun = /\p{L}+(?:ии|че|вке|[её]ме)$/u.exec(text)?.[0]
  if (noun === undefined || new RegExp(`${noun}[\\s,]*$`, 'iu').test(before)) return ''
  const words = behind.match(/^(?:\s+\p{L}+)+/u)?.[0].split(/(?=\s)/u) ?? []
  const end = words.findIndex(
    (word) => !has(word, 'genitive') || isVerb(bare(word)) || !isPart(word, 'noun', 'adjective', 'participle', 'pronoun'),
  )
  return words.slice(0, end < 0 ? words.length : end).join('')
}
