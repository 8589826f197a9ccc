/**
 * Which rules about language fire while something runs. `RegExp.prototype.exec`, through which every search of an expression goes once it is replaced,
 * counts matches; nothing is changed for a run without this module.
 */
import type { Rule } from './rule-list.ts'

/** What an expression tells when it matches. */
interface Watched {
  /** Rules that the expression is. */
  own: Rule[]
  /** Rules that are composed into it, each with the search for its words. */
  parts: { rule: Rule; words: RegExp }[]
}

const exec = RegExp.prototype.exec

export interface Firings {
  /** How often each rule fired since the last call: an expression of its own whenever it matched, a part where its words stand in what the whole matched. */
  take: () => Map<Rule, number>
  end: () => void
}

/** Counts from now until `end`. */
export function watchRules(rules: readonly Rule[]): Firings {
  let counts = new Map<Rule, number>()
  const known = new WeakMap<RegExp, Watched>()
  const bySource = new Map<string, Watched>()
  const count = (rule: Rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const watched = (expression: RegExp): Watched => {
    const found = known.get(expression) ?? bySource.get(expression.source) ?? watchedIn(expression.source, rules)
    known.set(expression, found)
    bySource.set(expression.source, found)
    return found
  }
  RegExp.prototype.exec = function (text: string) {
    const found = exec.call(this, text)
    if (found === null) return found
    const { own, parts } = watched(this)
    for (const rule of own) count(rule)
    for (const { rule, words } of parts) if (standsIn(words, found)) count(rule)
    return found
  }
  return {
    take: () => {
      const taken = counts
      counts = new Map()
      return taken
    },
    end: () => {
      RegExp.prototype.exec = exec
    },
  }
}

function watchedIn(source: string, rules: readonly Rule[]): Watched {
  return {
    own: rules.filter(({ sources }) => sources.includes(source)),
    parts: rules.flatMap((rule) => {
      const own = rule.kind === 'part' ? rule.sources.find((part) => part !== source && source.includes(part)) : undefined
      return own === undefined ? [] : [{ rule, words: new RegExp(own, 'giu') }]
    }),
  }
}

/** Whether words stand within what was matched, with what is around it in sight of their look-arounds. */
function standsIn(words: RegExp, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length
  words.lastIndex = found.index
  for (let part = exec.call(words, found.input); part !== null; part = exec.call(words, found.input)) {
    if (part.index > end) return false
    if (part.index + part[0].length <= end) return true
    words.lastIndex = part.index + 1
  }
  return false
}
