import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Az from 'az'

/** Part of speech, after OpenCorpora. */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'participle'
  | 'short-form'
  | 'verb'
  | 'infinitive'
  | 'gerund'
  | 'numeral'
  | 'pronoun'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'other'

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative'

/** One way to understand a word form. */
export interface Analysis {
  /** Dictionary form, in small letters, «ё» written. */
  lemma: string
  part: PartOfSpeech
  case: Case | null
  number: 'singular' | 'plural' | null
  gender: 'masculine' | 'feminine' | 'neuter' | null
  /** A person or an animal, which a noun for one names. */
  animate: boolean
  /** Of a verb or participle. */
  passive: boolean
  /** Whether the dictionary has the word; else its ending was compared with those of known words. */
  known: boolean
}

const parts: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'noun',
  ADJF: 'adjective',
  PRTF: 'participle',
  ADJS: 'short-form',
  PRTS: 'short-form',
  VERB: 'verb',
  INFN: 'infinitive',
  GRND: 'gerund',
  NUMR: 'numeral',
  NPRO: 'pronoun',
  ADVB: 'adverb',
  COMP: 'adverb',
  PRED: 'adverb',
  PREP: 'preposition',
  CONJ: 'conjunction',
  PRCL: 'particle',
}
const cases: Readonly<Record<string, Case>> = {
  nomn: 'nominative',
  gent: 'genitive',
  gen2: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  ablt: 'instrumental',
  loct: 'locative',
  loc2: 'locative',
}
const numbers = { sing: 'singular', plur: 'plural' } as const
const genders = { masc: 'masculine', femn: 'feminine', neut: 'neuter' } as const

const dictionary = join(dirname(createRequire(import.meta.url).resolve('az')), '..', 'dicts')

/** The names of the tags in Russian: nothing asks for them, and made they would double the time and the memory. */
const russianTags = 'gramtab-opencorpora-ext.json'
const tags = 'gramtab-opencorpora-int.json'

/** The dictionary, in memory since the first word that is asked for: most texts name only those that the tables know. */
let morph: typeof Az.Morph | null = null

function dictionaryOf(): typeof Az.Morph {
  if (morph) return morph
  // The library counts what it waits for while it asks, so it is answered after it has asked for all.
  const asked: (() => void)[] = []
  Az.load = (path, type, done) => {
    asked.push(() => done(null, type === 'json' ? tagsOrJson(path) : new Uint8Array(readFileSync(path)).buffer))
  }
  Az.Morph.init(dictionary, (error) => {
    if (error) throw error
  })
  for (const answer of asked) answer()
  morph = Az.Morph
  return morph
}

function tagsOrJson(path: string): unknown {
  if (!path.endsWith(russianTags)) return JSON.parse(readFileSync(path, 'utf8'))
  return (JSON.parse(readFileSync(path.replace(russianTags, tags), 'utf8')) as unknown[]).fill('')
}

/** No word is longer; what is takes the library time without end. */
const longestWord = 60

const analyses = new Map<string, readonly Analysis[]>()

/** Compounds that no dictionary has are declined as their second part: «услугополучателем» as «получателем». */
const compound = /^услуго(?=получател|дател)/u

/**
 * All ways to understand a word form by itself, the likeliest first (dictionary of OpenCorpora, tags after it). A word that it does
 * not have is understood by its ending, with `known` false. What is no Russian word gives the empty list.
 */
export function analyse(word: string): readonly Analysis[] {
  // An abbreviation («ЭЦП») is told by its capitals.
  if (word.length > longestWord) return []
  const key = /^\p{Lu}{2,}$/u.test(word) ? word : word.toLocaleLowerCase('ru')
  const found = analyses.get(key)
  if (found) return found
  const prefix = compound.exec(key)?.[0] ?? ''
  const fresh = dictionaryOf()(key.slice(prefix.length), { typos: 0 }).flatMap((parse): Analysis[] => {
    const { tag } = parse
    const part = parts[tag.POS]
    if (part === undefined) return []
    const has = (name: string) => tag.stat.includes(name) || tag.flex.includes(name)
    const pick = <T>(names: Readonly<Record<string, T>>): T | null => Object.entries(names).find(([name]) => has(name))?.[1] ?? null
    return [
      {
        lemma: prefix + parse.normalize().word,
        part,
        case: pick(cases),
        number: pick(numbers),
        gender: pick(genders),
        animate: has('anim'),
        passive: has('pssv') || (part === 'verb' && /(?:ся|сь)$/u.test(key)),
        known: parse.parser === 'Dictionary',
      },
    ]
  })
  analyses.set(key, fresh)
  return fresh
}
