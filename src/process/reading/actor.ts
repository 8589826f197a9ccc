import { withLetters } from '../../russian/letters.ts'
import { isVerb } from '../../russian/verbs.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import { plain } from './plain.ts'
import { bare, isAction } from './words.ts'

const isPassive = (word: string): boolean => isVerb(word) && /ся$/iu.test(word)

const actorPatterns = new Map<string, RegExp>()

/** A pattern for the words of `name` in whatever case they stand: their endings are free. Made once a name. */
function anyCase(name: string): RegExp {
  const known = actorPatterns.get(name)
  if (known) return known
  const words = name.split(/\s+/u).map((word) => {
    const stem = word.length > 5 ? word.slice(0, -2) : word
    return `${stem.replace(/[^\p{L}\d]/gu, '.')}\\p{L}{0,4}`
  })
  const pattern = new RegExp(withLetters(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})\\s*`), 'giu')
  actorPatterns.set(name, pattern)
  return pattern
}

const instrumental = /^\p{L}+(?:ем|ём|ом|ым|им|ой|ей|ами|ями)(?![\p{L}])/u

/** «прием и регистрация документов»: the nouns of action up to the last stand side by side at the beginning, so that all are done by one. */
function opensWithActions(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => isAction(bare(word)))
  return last >= 0 && words.slice(0, last).every((word) => isAction(bare(word)) || /^(?:и|его|их)$/iu.test(word))
}

/** The text without who acts: at its beginning, before the verb of which it is the subject, behind a noun of action, or in the instrumental. */
export function withoutActor(text: string, actor: string | null): string {
  if (!actor) return text
  let rest = text
  for (const name of actor.split(';')) {
    const short = plain(name)
    for (const found of rest.matchAll(anyCase(short))) {
      const before = rest.slice(0, found.index).trim().split(/\s+/u)
      const after = rest.slice(found.index + found[0].length).split(/\s+/u)
      const isSubject =
        found[0].trim().toLocaleLowerCase('ru') === short.toLocaleLowerCase('ru') &&
        isVerb(bare(after.find((word) => word !== ',' && !/^\p{L}+о$/u.test(word)) ?? '')) &&
        !/^(?:и|или)$/iu.test(before.at(-1) ?? '')
      const behind = rest.slice(found.index + found[0].length)
      // «прием заявления – канцелярия, 15 минут»
      const isBehindDash = /[–—:-]$/u.test(before.at(-1) ?? '') && /^\s*(?:[,;.–—-]|$)/u.test(behind)
      if (isBehindDash) {
        rest = `${withoutTrailing(rest.slice(0, found.index).trim(), '–—:-')}${behind.replace(/^(?=[–—-])/u, ' ')}`
        break
      }
      // «решение принимается уполномоченным органом»
      const isBehindVerb = instrumental.test(found[0].trim().split(/\s+/u).at(-1) ?? '') && isPassive(bare(before.at(-1) ?? ''))
      // Elsewhere the same name is whom the action reaches.
      if (
        found.index !== 0 &&
        !isSubject &&
        !isAction(before.at(-1) ?? '') &&
        !isBehindVerb &&
        !(instrumental.test(found[0]) && opensWithActions(before))
      )
        continue
      rest = rest.slice(0, found.index) + (isSubject ? behind.replace(/^,\s*/u, '') : behind)
      break
    }
  }
  return rest
    .replace(/\s+(?=[,;.])/gu, '')
    .replace(/^[\s,;–—-]+(?:(?:и|или|либо)\s+)?/iu, '')
    .trim()
}

/** A case without who acts in it: «отсутствия паспорта (ветеринарный врач)». */
export function withoutNameAtEnd(text: string, actor: string | null): string {
  const names = actor === null ? [] : actor.split(';').map((name) => plain(name).toLocaleLowerCase('ru'))
  const found = names.find((name) => text.toLocaleLowerCase('ru').endsWith(` ${name}`))
  return found === undefined ? text : withoutTrailing(text.slice(0, -found.length), ',')
}
