import { persons, stressedAdjectives, systems, units } from '../../../drafting/roles.ts'
import { analyse } from '../../../russian/morphology.ts'
import { type Case, paradigms } from '../../../russian/paradigms.ts'

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

const forms = new Map<string, NounForm[]>()
for (const [words, sort] of [
  [persons, 'person'],
  [units, 'unit'],
  [systems, 'system'],
] as const)
  for (const word of words) decline(word, sort)

function decline(word: string, sort: NounForm['sort']): void {
  const paradigm = paradigms.find(({ ending }) => ending.test(word))
  if (!paradigm) return
  const stem = word.replace(paradigm.ending, '')
  for (const [endings, gender] of [
    [paradigm.singular, paradigm.gender],
    [paradigm.plural, 'plural'],
  ] as const) {
    const cases = new Map<string, Set<Case>>()
    for (const [name, list] of Object.entries(endings) as [Case, string][])
      for (const ending of list.split(' ')) {
        const form = spelt(stem + ending)
        cases.set(form, (cases.get(form) ?? new Set()).add(name))
      }
    const nominative = spelt(stem + endings.nominative)
    for (const [form, set] of cases) {
      const key = form.toLowerCase()
      forms.set(key, [...(forms.get(key) ?? []), { lemma: word, nominative, gender, cases: set, sort }])
    }
  }
}

/** «курьеры», but «работники», «врачей». */
function spelt(form: string): string {
  return form.replace(/(?<=[гкхжчшщ])ы$/u, 'и').replace(/(?<=[жчшщ])ов$/u, 'ей')
}

const none: readonly NounForm[] = []

/** What forms of known actor nouns a word can be; empty for any other word. */
export function nounForms(word: string): readonly NounForm[] {
  return forms.get(word.toLowerCase()) ?? (word.includes('-') ? compoundForms(word) : none)
}

/** «специалистом-архивистом»: both halves decline, and stand in one case. */
function compoundForms(word: string): readonly NounForm[] {
  const [first = '', second = '', ...more] = word.split('-')
  if (more.length > 0) return none
  // «эксперт-искусствовед»: of a calling that the tables lack only the nominative as it stands counts.
  const isCalling = analyse(second).some(
    ({ part, case: form, known, animate }) => part === 'noun' && form === 'nominative' && known && animate,
  )
  if (isCalling && nounForms(second).length === 0)
    return nounForms(first).flatMap((one) =>
      one.cases.has('nominative') ? [{ ...one, lemma: word, nominative: word, cases: new Set<Case>(['nominative']) }] : [],
    )
  return nounForms(first).flatMap((one) =>
    nounForms(second)
      .filter(({ gender }) => (gender === 'plural') === (one.gender === 'plural'))
      .map((other) => ({
        ...one,
        lemma: `${one.lemma}-${other.lemma}`,
        nominative: `${one.nominative}-${other.nominative}`,
        cases: new Set([...one.cases].filter((name) => other.cases.has(name))),
      })),
  )
}

const adjectiveEndings: Record<Exclude<Case, 'other'>, Record<NounForm['gender'], RegExp>> = {
  nominative: { masculine: /(?:ый|ий|ой)$/u, feminine: /(?:ая|яя)$/u, neuter: /(?:ое|ее)$/u, plural: /(?:ые|ие)$/u },
  genitive: { masculine: /(?:ого|его)$/u, feminine: /(?:ой|ей)$/u, neuter: /(?:ого|его)$/u, plural: /(?:ых|их)$/u },
  dative: { masculine: /(?:ому|ему)$/u, feminine: /(?:ой|ей)$/u, neuter: /(?:ому|ему)$/u, plural: /(?:ым|им)$/u },
  instrumental: { masculine: /(?:ым|им)$/u, feminine: /(?:ой|ей|ою|ею)$/u, neuter: /(?:ым|им)$/u, plural: /(?:ыми|ими)$/u },
}

/** Whether a word can be an adjective beside a noun of this case and gender. */
export function agrees(word: string, grammaticalCase: Case, gender: NounForm['gender']): boolean {
  return grammaticalCase !== 'other' && word.length > 4 && adjectiveEndings[grammaticalCase][gender].test(word) && canQualify(word)
}

/** Whether a word can stand before a noun that it qualifies: no word that the dictionary knows for a noun alone («сведений») can. */
function canQualify(word: string): boolean {
  const readings = analyse(word)
  return (
    readings.every(({ known }) => !known) ||
    readings.some(({ part }) => part === 'adjective' || part === 'participle' || part === 'numeral')
  )
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
