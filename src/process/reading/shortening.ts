import { aimOfHandingOn, fillers, handingOn, longTails, otherOutcome, tails } from '../../drafting/omissions.ts'
import { withLetters } from '../../russian/letters.ts'
import { analyse } from '../../russian/morphology.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import { comma, gap } from './kept.ts'
import { reachesAt } from './reach.ts'
import { ahead, anchored, bare, closes } from './words.ts'

/** Letters in a clause: beyond it words that only say which give way. */
const room = 110

const tail = anchored(tails.map(({ words }) => words).join('|'))
const longTail = anchored(longTails.map(({ words }) => words).join('|'))
const outcome = anchored(otherOutcome.words)
const participle = /^\p{L}+нн\p{L}+\s*$/u
const filler = new RegExp(withLetters(`(?<!\\p{L})(?:${fillers.map(({ words }) => words).join('|')})(?!\\p{L})\\s*`), 'giu')

/** Words that qualify go, but a participle with who or what did it stays whole: «удостоверенного ЭЦП услугополучателя». */
function withoutFillers(text: string): string {
  return text.replace(filler, (found, ...rest: unknown[]) => {
    const [offset, whole] = rest.slice(-2) as [number, string]
    const [next = ''] = /^\p{L}+/u.exec(whole.slice(offset + found.length)) ?? []
    const isPredicate = /(?:счита|призна|явля)\p{L}*тся\s+$/iu.test(whole.slice(0, offset))
    return isPredicate || (participle.test(found) && isMeans(next)) ? found : ''
  })
}

const isMeans = (word: string): boolean => word === 'ЭЦП' || analyse(word)[0]?.case === 'instrumental'

/** The words behind what is done, without those at which a part begins that a label leaves out; whom it reaches and the other outcome stay. */
function withoutTails(head: string, rest: string, tails: RegExp): string {
  const words = rest.trim().split(/\s+/u)
  const kept: string[] = []
  let dropped = ''
  const whole = words.join(' ')
  let at = 0
  words.forEach((word, index) => {
    const next = whole.slice(at, at + ahead)
    at += word.length + 1
    // «регистрирует в журнале результат»: what is done with which thing stands behind.
    const isPlace = kept.length === 0 && /^в\s+журнал/iu.test(next)
    if (dropped === '' && !isPlace && (tails.test(next) || (closes(words[index - 1]) && tails.test(`, ${next}`)))) dropped = next
    else if (dropped !== '' && resumes(head, words, index, next, kept, dropped)) {
      // The comma before a participle that is left out goes with it.
      if (closes(kept.at(-1))) kept.push((kept.pop() ?? '').slice(0, -1))
      dropped = ''
    }
    if (dropped === '') kept.push(word)
  })
  return kept.join(' ')
}

/** Whether a part that is left out has ended before a word. */
function resumes(head: string, words: readonly string[], index: number, next: string, kept: readonly string[], dropped: string): boolean {
  if (outcome.test(next) || words[index]?.startsWith(`${comma}${gap}а`)) return true
  if (!handingOn.test(head) || aimOfHandingOn.test(dropped) || !reachesAt(words, index)) return false
  return /^(?:в|во|на|через)$/iu.test(words[index] ?? '') || !kept.some((_, at) => reachesAt(kept, at))
}

/** A clause in as few words as the law allows. */
export function shortened(told: string): string {
  const [first = '', ...others] = told.split(' ')
  // «оформление, результата»: a slip, since what is done has its object behind it.
  const head = others.length > 0 ? first.replace(/,$/u, '') : first
  const rest = others.join(' ')
  const short = withoutTails(bare(head), rest, tail)
  const cut = short.length > room ? withoutTails(bare(head), short, longTail) : short
  // A verb alone says too little: what is done with which thing stands behind the tail.
  const kept = withoutFillers(`${head} ${cut.trim() === '' ? rest : cut}`).slice(head.length)
  const label = `${head}${kept}`
    .replace(/\s+(?:и|либо|или|а|но|также|на|в|с|по|о|об|от|до|из|к|после)$/iu, '')
    .replace(/\s+в\s+порядке[,\s]*$/iu, '')
    .replace(/\s+(?:на|для)\s+(?:предоставление|получение|оказание)$/iu, '')
    .replace(/\s+(?=[\s,;.])/gu, '')
  return withoutTrailing(label, ',;:.–—-').trim()
}
