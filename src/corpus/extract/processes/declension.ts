import { persons, stressedAdjectives, systems, units } from '../../language/roles.ts'

/** Grammatical case, as far as finding who acts needs it. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'instrumental' | 'other'

/** One form of a noun that names who acts. */
export interface NounForm {
  /** Nominative singular. */
  lemma: string
  /** Nominative of the same number: «специалистами» → «специалисты». */
  nominative: string
  gender: 'masculine' | 'feminine' | 'neuter' | 'plural'
  cases: ReadonlySet<Case>
  sort: 'person' | 'unit' | 'system'
}

type Row = readonly [ending: string, ...cases: Case[]]
interface Pattern {
  ending: RegExp
  gender: NounForm['gender']
  singular: readonly Row[]
  plural: readonly Row[]
}

const patterns: readonly Pattern[] = [
  {
    ending: /(?<=щ)ий$/u,
    gender: 'masculine',
    singular: [
      ['ий', 'nominative'],
      ['его', 'genitive'],
      ['ему', 'dative'],
      ['им', 'instrumental'],
      ['ем', 'other'],
    ],
    plural: [
      ['ие', 'nominative'],
      ['их', 'genitive'],
      ['им', 'dative'],
      ['ими', 'instrumental'],
    ],
  },
  {
    ending: /(?<=в)ый$/u,
    gender: 'masculine',
    singular: [
      ['ый', 'nominative'],
      ['ого', 'genitive'],
      ['ому', 'dative'],
      ['ым', 'instrumental'],
      ['ом', 'other'],
    ],
    plural: [
      ['ые', 'nominative'],
      ['ых', 'genitive'],
      ['ым', 'dative'],
      ['ыми', 'instrumental'],
    ],
  },
  {
    ending: /ь$/u,
    gender: 'masculine',
    singular: [
      ['ь', 'nominative'],
      ['я', 'genitive'],
      ['ю', 'dative'],
      ['ем', 'instrumental'],
      ['е', 'other'],
    ],
    plural: [
      ['и', 'nominative'],
      ['ей', 'genitive'],
      ['ям', 'dative'],
      ['ями', 'instrumental'],
      ['ях', 'other'],
    ],
  },
  {
    ending: /ия$/u,
    gender: 'feminine',
    singular: [
      ['ия', 'nominative'],
      ['ии', 'genitive', 'dative', 'other'],
      ['ию', 'other'],
      ['ией', 'instrumental'],
    ],
    plural: [
      ['ии', 'nominative'],
      ['ий', 'genitive'],
      ['иям', 'dative'],
      ['иями', 'instrumental'],
      ['иях', 'other'],
    ],
  },
  {
    ending: /а$/u,
    gender: 'feminine',
    singular: [
      ['а', 'nominative'],
      ['ы', 'genitive'],
      ['е', 'dative', 'other'],
      ['у', 'other'],
      ['ой', 'instrumental'],
    ],
    plural: [
      ['ы', 'nominative'],
      ['', 'genitive'],
      ['ам', 'dative'],
      ['ами', 'instrumental'],
      ['ах', 'other'],
    ],
  },
  {
    ending: /ие$/u,
    gender: 'neuter',
    singular: [
      ['ие', 'nominative'],
      ['ия', 'genitive'],
      ['ию', 'dative'],
      ['ием', 'instrumental'],
      ['ии', 'other'],
    ],
    plural: [
      ['ия', 'nominative'],
      ['ий', 'genitive'],
      ['иям', 'dative'],
      ['иями', 'instrumental'],
      ['иях', 'other'],
    ],
  },
  {
    ending: /о$/u,
    gender: 'neuter',
    singular: [
      ['о', 'nominative'],
      ['а', 'genitive'],
      ['у', 'dative'],
      ['ом', 'instrumental'],
      ['е', 'other'],
    ],
    plural: [
      ['а', 'nominative'],
      ['', 'genitive'],
      ['ам', 'dative'],
      ['ами', 'instrumental'],
      ['ах', 'other'],
    ],
  },
  {
    ending: /(?=$)/u,
    gender: 'masculine',
    singular: [
      ['', 'nominative'],
      ['а', 'genitive'],
      ['у', 'dative'],
      ['ом', 'instrumental'],
      ['е', 'other'],
    ],
    plural: [
      ['ы', 'nominative'],
      ['ов', 'genitive'],
      ['ам', 'dative'],
      ['ами', 'instrumental'],
      ['ах', 'other'],
    ],
  },
]

const forms = new Map<string, NounForm[]>()
for (const [words, sort] of [
  [persons, 'person'],
  [units, 'unit'],
  [systems, 'system'],
] as const)
  for (const word of words) decline(word, sort)

function decline(word: string, sort: NounForm['sort']): void {
  const pattern = patterns.find(({ ending }) => ending.test(word))
  if (!pattern) return
  const stem = word.replace(pattern.ending, '')
  const velar = /[гкхжчшщ]$/u.test(stem)
  const spell = (form: string) => (velar ? form.replace(/(?<=[гкхжчшщ])ы$/u, 'и').replace(/(?<=[жчшщ])ов$/u, 'ей') : form)
  for (const [rows, gender] of [
    [pattern.singular, pattern.gender],
    [pattern.plural, 'plural'],
  ] as const) {
    const nominative = spell(stem + (rows[0]?.[0] ?? ''))
    for (const [ending, ...cases] of rows) {
      const form = spell(stem + ending)
      const entry: NounForm = { lemma: word, nominative, gender, cases: new Set(cases), sort }
      const key = form.toLowerCase()
      forms.set(key, [...(forms.get(key) ?? []), entry])
    }
  }
}

const none: readonly NounForm[] = []

/** What forms of known actor nouns a word can be; empty for any other word. */
export function nounForms(word: string): readonly NounForm[] {
  return forms.get(word.toLowerCase()) ?? none
}

const adjectiveEndings: Record<Exclude<Case, 'other'>, Record<NounForm['gender'], RegExp>> = {
  nominative: { masculine: /(?:ый|ий|ой)$/u, feminine: /(?:ая|яя)$/u, neuter: /(?:ое|ее)$/u, plural: /(?:ые|ие)$/u },
  genitive: { masculine: /(?:ого|его)$/u, feminine: /(?:ой|ей)$/u, neuter: /(?:ого|его)$/u, plural: /(?:ых|их)$/u },
  dative: { masculine: /(?:ому|ему)$/u, feminine: /(?:ой|ей)$/u, neuter: /(?:ому|ему)$/u, plural: /(?:ым|им)$/u },
  instrumental: { masculine: /(?:ым|им)$/u, feminine: /(?:ой|ей|ою|ею)$/u, neuter: /(?:ым|им)$/u, plural: /(?:ыми|ими)$/u },
}

/** Whether a word can be an adjective beside a noun of this case and gender. */
export function agrees(word: string, grammaticalCase: Case, gender: NounForm['gender']): boolean {
  return grammaticalCase !== 'other' && word.length > 4 && adjectiveEndings[grammaticalCase][gender].test(word)
}

/** The nominative of an adjective: «участковой» (комиссией) → «участковая», «ответственным» → «ответственный». */
export function adjectiveInNominative(word: string, gender: NounForm['gender']): string {
  const found = /^(.+?)(ыми|ими|ого|его|ому|ему|ою|ею|ой|ей|ым|им|ых|их|ый|ий|ая|яя|ое|ее|ые|ие)$/u.exec(word)
  if (!found?.[1] || !found[2]) return word
  const [, stem, ending] = found
  const soft = /^(?:его|ему|ею|ей|ее|яя)$/u.test(ending) || (/^и/u.test(ending) && !/[гкх]$/u.test(stem))
  const sibilant = /[гкхжчшщ]$/u.test(stem)
  if (gender === 'feminine') return `${stem}${soft && !/[жчшщ]$/u.test(stem) ? 'яя' : 'ая'}`
  if (gender === 'neuter') return `${stem}${soft ? 'ее' : 'ое'}`
  if (gender === 'plural') return `${stem}${soft || sibilant ? 'ие' : 'ые'}`
  if (stressedAdjectives.some((stressed) => stem.toLowerCase() === stressed)) return `${stem}ой`
  return `${stem}${soft || sibilant ? 'ий' : 'ый'}`
}
