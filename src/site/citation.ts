import type { Act, Edition } from '../model/index.ts'
import { capital } from '../text/capital.ts'
import { districts, regions } from './places.ts'
import { type Language, wordsIn } from './words/index.ts'

/** The bodies that issue acts: as the data names them, in the Russian genitive, and in the Kazakh one. */
const bodies: readonly [RegExp, russian: string, kazakh: string][] = [
  [/^аппарат акима/u, 'аппарата акима', 'әкімі аппаратының'],
  [/^акимат(?!\p{L})/u, 'акимата', 'әкімдігінің'],
  [/^аким(?!\p{L})/u, 'акима', 'әкімінің'],
  [/^маслихат(?!\p{L})/u, 'маслихата', 'мәслихатының'],
]

/** «акимат Мангистауской области» → «акимата Мангистауской области»: acts name their issuer in the genitive. */
function inRussian(issuer: string): string {
  const found = bodies.find(([body]) => body.test(issuer))
  return found ? issuer.replace(found[0], found[1]) : issuer
}

/** «акимат Мангистауской области» → «Маңғыстау облысы әкімдігінің»; as it stands, in brackets, where body or place is not known. */
function inKazakh(issuer: string): string {
  const body = bodies.find(([pattern]) => pattern.test(issuer))
  const place =
    districts.find(({ forms }) => forms.some((form) => issuer.includes(form))) ??
    regions.find(({ adjectives }) => adjectives.some((form) => issuer.includes(form)))
  return body && place?.kazakh ? `${place.kazakh} ${body[2]}` : `(${issuer})`
}

const issuerIn: Record<Language, (issuer: string) => string> = { ru: inRussian, kk: inKazakh }

interface Decree {
  /** Null where the text does not say; absent where it can only be a decree of an akimat. */
  kind?: string | null
  issuer?: string | null
  date: string | null
  number: string | null
}

const requisites = (language: Language, { kind = 'постановление', issuer = null, date, number }: Decree) => ({
  kind,
  issuer: issuer && issuerIn[language](issuer),
  date,
  number,
})

/** «акимата Мангистауской области от 4 ноября 2015 года № 342», whatever of it is known. */
export const origin = (language: Language, decree: Decree): string => wordsIn[language].act.dated(requisites(language, decree))

/** «постановлением акимата Мангистауской области от 27 марта 2020 года № 41»: by which act something was done. */
export const byDecree = (language: Language, decree: Decree): string => wordsIn[language].act.by(requisites(language, decree))

/** «постановление акимата Мангистауской области от 27 марта 2020 года № 41», in the middle of a sentence. */
export const decreeName = (language: Language, decree: Decree): string => wordsIn[language].act.named(requisites(language, decree))

/** «постановление акимата Мангистауской области от 27 марта 2020 года № 41», by which something changed; Kazakh has its own case for it. */
export const throughDecree = (language: Language, decree: Decree): string => wordsIn[language].act.through(requisites(language, decree))

/** «Постановление акимата Мангистауской области от 4 ноября 2015 года № 342». */
export function citation(
  language: Language,
  { kind, issuer, adopted, number }: Pick<Act, 'kind' | 'issuer' | 'adopted' | 'number'>,
): string {
  return wordsIn[language].act.citation(requisites(language, { kind, issuer, date: adopted, number }))
}

/** «Пункт 3-1: изложен в новой редакции»: what an edition changed, and how. */
export function editionName(language: Language, { scope, effect }: Pick<Edition, 'scope' | 'effect'>): string {
  const { scopes, scope: numbered, effects } = wordsIn[language].act
  const [kind = '', ...number] = scope.split(' ')
  const name = numbered(scopes[kind] ?? kind, number.join(' '))
  return `${capital(name)}: ${effects[effect]}`
}
