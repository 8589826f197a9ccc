import { cases } from '../../drafting/omissions.ts'
import { analyse } from '../../russian/morphology.ts'
import { isVerb } from '../../russian/verbs.ts'
import { ahead, anchored, bare, closes, conjunction, has, hasTo, isAction, isHead, isPart, isSubject, possessive } from './words.ts'

/** One thing that is done. */
export interface Clause {
  /** «или», «и (или)», with which it offers another outcome; else empty. */
  tie: string
  /** What stands before what is done and limits it: a case, an order, a fronted object, «не»; else empty. */
  before: string
  /** What is done, the verb or the noun of action first, and all that stands behind it. */
  told: string
}

const alternative = /^(?:или|либо)$/iu

const aCase = anchored(cases.words)

/** Where words open that limit what is done next, and so go with it: a case, «после рассмотрения», «рассмотрев документы», «не», a fronted object. */
function limitFrom(words: readonly string[], isPastHead: boolean, isTied: boolean, isPassive: boolean): number {
  const comma = words.findLastIndex((word) => /[,;]$/u.test(word))
  // «…; при непредставлении заявление оставляется без рассмотрения»: what it is done to, and in which case, stand before it.
  const behind = words.slice(comma + 1)
  if (isPassive && isPastHead && !isTied && comma >= 0 && behind.length > 0 && !behind.some((word) => isHead(bare(word)))) return comma + 1
  const whole = words.join(' ')
  let start = whole.length + 1
  for (let at = words.length - 1; at >= 0; at--) {
    start -= (words[at]?.length ?? 0) + 1
    if (aCase.test(whole.slice(start, start + ahead))) return at
    if (isHead(bare(words[at] ?? '')) && at <= comma) break
  }
  for (let at = isPastHead ? comma + 1 : 0; at < words.length; at++) {
    const opensSpan = at === 0 ? !isPastHead : closes(words[at - 1])
    if (!opensSpan) continue
    if (/^после$/iu.test(words[at] ?? '') && !/^чего/iu.test(words[at + 1] ?? '')) return at
    if (analyse(bare(words[at] ?? '')).some(({ part, known }) => part === 'gerund' && known)) return at
  }
  const last = words.length - 1
  if (/^не$/iu.test(words[last] ?? '')) return last
  // «проводит тестирование, обработку результатов и оформляет»: what «и» parts from the verb is not governed by it.
  const from = comma + 1 + words.slice(comma + 1).findIndex((word) => !conjunction.test(word))
  if (isPastHead && !isTied && comma >= 0 && comma < from && from <= last && isGoverned(words.slice(from))) return from
  if (isPastHead && !isTied && /о$/u.test(words[last] ?? '') && isPart(words[last] ?? '', 'adverb')) return last
  return words.length
}

/** «голосует и большинством голосов (принимает)»: where «и» parts two verbs and words of the second stand before it; -1 where none does. */
function jointIn(words: readonly string[]): number {
  const at = words.findLastIndex((word) => /^(?:и|или|либо)$/iu.test(word))
  const between = words.slice(at + 1)
  return at > 0 && between.length > 0 && between.length <= 4 && !between.some((word) => closes(word) || isHead(bare(word))) ? at : -1
}

/** «оригиналы (возвращает)», «о чем (извещает)»: a few words that the next verb governs. */
function isGoverned(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length > 4 || /^котор/iu.test(first) || words.some((word) => isPart(word, 'conjunction'))) return false
  return isPart(first, 'preposition', 'pronoun') || (isPart(first, 'noun', 'adjective') && has(first, 'accusative', 'nominative', 'dative'))
}

/** The clauses of a text, each opening with what is done; words in between stay with the clause before them. A beginning without any such word is a clause too. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = []
  let current: string[] = []
  let [joint, before] = ['', '']
  let hasHead = false
  let afterComma = true
  let isFirst = true
  let relative = false
  const close = () => {
    if (current.length > 0) found.push({ tie: joint, before, told: current.join(' ') })
  }
  const words = text.split(' ')
  const nominal = isAction(bare(words[0] ?? ''))
  words.forEach((word, index) => {
    const previous = words[index - 1] ?? ''
    // «на рассмотрение и подписание»: two things that another will do.
    const isAim = previous === 'и' && isAction(words[index - 2] ?? '') && /^(?:на|для|к)$/iu.test(words[index - 3] ?? '')
    const opens = afterComma || conjunction.test(possessive.test(previous) ? (words[index - 2] ?? '') : previous)
    // «прием документов регистрация и передача»: a comma is lost where a noun of action stands in the nominative behind another.
    const isNext = nominal && isSubject(bare(word)) && !isPart(previous, 'adjective', 'participle')
    // «запрос поступает исполнителю»: what acts itself is nothing done.
    const next = bare(words[index + 1] ?? '')
    const isActing = isVerb(next) && !/ся$/iu.test(next)
    // «выдача справки приостанавливается»: what is done to an action, and no other action.
    const isDoneToIt = /ся$/iu.test(bare(word)) && isAction(bare(current[0] ?? '')) && !afterComma && !conjunction.test(previous)
    const head =
      (isVerb(bare(word)) && !isDoneToIt) || hasTo(bare(word))
        ? 'verb'
        : (opens || isNext) && isAction(bare(word)) && !isAim && !isActing
          ? 'noun'
          : null
    if (/^котор/iu.test(word)) relative = true
    // Of a relative clause the first verb is its own, and what «и» joins to it.
    const isOwn = relative && head === 'verb'
    if (head !== null && !isOwn && (current.length > 0 || !hasHead)) {
      let tied = ''
      // «готовит и (или) согласовывает»
      const hasBoth = current.at(-1) === '(или)'
      while (current.length > 0 && conjunction.test(current.at(-1) ?? '')) tied = current.pop() ?? ''
      const from =
        head === 'verb'
          ? limitFrom(current, hasHead, tied !== '', /ся$/iu.test(bare(word)))
          : current.length - (possessive.test(previous) ? 1 : 0)
      // «изолируется и справка не выдается»: «не» belongs to the verb, and what it is done with stands before it.
      const isDenied = from === current.length - 1 && /^не$/iu.test(current[from] ?? '') && /ся$/iu.test(bare(word))
      const tiedAt = (from === current.length || isDenied) && head === 'verb' && hasHead && tied === '' ? jointIn(current) : -1
      const limit = current.slice(tiedAt < 0 ? from : tiedAt + 1)
      while (current.length > (tiedAt < 0 ? from : tiedAt + 1)) current.pop()
      while (current.length > 0 && conjunction.test(current.at(-1) ?? '')) tied = current.pop() ?? ''
      close()
      joint = found.length > 0 ? (hasBoth ? 'и (или)' : alternative.test(tied) ? tied : '') : ''
      before = limit.join(' ')
      current = []
      isFirst = found.length === 0 && before === ''
      hasHead = true
    }
    // A sentence that goes on with what is done is a clause like another.
    current.push(
      current.length === 0 && hasHead && !isFirst && /^\p{Lu}\p{Ll}/u.test(word)
        ? word.charAt(0).toLocaleLowerCase('ru') + word.slice(1)
        : word,
    )
    afterComma = /[,;.]$/u.test(word)
    if (afterComma) relative = false
  })
  close()
  return found
}
