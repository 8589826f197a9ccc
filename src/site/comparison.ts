import { z } from 'zod'
import { type Channel, type Comparison, channel, duration, type ModelledStep, type Page } from '../model/index.ts'
import { capital } from '../text/capital.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { facetsInWordsOfAct } from './passport.ts'
import { sumInWords } from './processes.ts'
import type { Words } from './words/index.ts'

export function facetName({ service }: Words, facet: string): string {
  return service.facets[facet] ?? facet
}

const evidence = z.object({ channel: channel.nullable(), items: z.array(z.string()) })

const stated = z.object({ value: z.number(), unit: duration.shape.unit })

/** Names of the channels in a regulation, whole and short. */
type Channels = Record<'names' | 'short', Record<Channel, string>>

/** A facet's value in words, one line each; empty where the text says nothing. */
export function facetLines(words: Words, facet: string, value: unknown, channels: Channels): string[] {
  const { automation, costs, forms } = words.service
  const known: Record<string, string> = { ...automation, ...costs, ...forms, ...channels.names }
  if (value === null || value === undefined) return []
  const terms = z.array(stated).min(1).safeParse(value)
  if (terms.success) return [sumInWords(words, terms.data)]
  if (Array.isArray(value)) return value.flatMap((entry) => facetLines(words, facet, entry, channels))
  if (typeof value === 'string') return [known[value] ?? value]
  if (typeof value === 'number') return [String(value)]
  const documents = evidence.safeParse(value)
  if (documents.success) return documents.data.items
  return Object.entries(value).flatMap(([key, inner]) => {
    // A second procedure of one channel: «state-corporation-2».
    const [, place, again = ''] = /^(.*?)(-\d+)?$/.exec(key) ?? []
    const by = channel.safeParse(place)
    return facetLines(words, facet, inner, channels).map((line) =>
      by.success ? `${capital(channels.short[by.data])}${again.replace(/^-(\d+)$/, ' ($1)')}: ${line}` : line,
    )
  })
}

type Facet = Comparison['facets'][number]

/** How the regulations of a comparison agree in a facet. */
const agreementIn = ({ says }: Facet, living: readonly string[]): Agreement => agreementOf(living.map((id) => says[id] ?? null))

/** As long as what is said may be to stand in a sentence. */
const shortSaying = 60

/** What regulations say of a facet, where it is short enough to stand in a sentence, those together that say the same: «5 — Акжар; 10 — Жамбыл, Мангистау». */
function sayingsInShort(
  { facet, says }: Facet,
  living: readonly Page[],
  linesOf: (facet: string, id: string) => string[],
  label: (page: Page) => string,
): string | null {
  if (facetsInWordsOfAct.has(facet)) return null
  const sayings = [...Map.groupBy(living, ({ id }) => says[id])].flatMap(([saying, pages]) => (saying === undefined ? [] : [pages]))
  const told = sayings.map((pages) => ({
    pages,
    said: linesOf(facet, pages[0]?.id ?? '')
      .map(lower)
      .join(', '),
  }))
  const isShort = told.length <= 3 && told.every(({ said }) => said !== '' && said.length <= shortSaying)
  return isShort ? told.map(({ pages, said }) => `${said} — ${pages.map(label).join(', ')}`).join('; ') : null
}
const lower = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text)

/**
 * What one sees when regulations of a service stand side by side, in sentences: places and years, what is the same, what differs, who is
 * silent on what. Excluded regulations are named as such and take no part. `label` names the column of a regulation, `linesOf` gives what it says of a facet.
 */
export function comparisonSummary(
  words: Words,
  facets: readonly Facet[],
  pages: readonly Page[],
  label: (page: Page) => string,
  linesOf: (facet: string, id: string) => string[],
): string[] {
  const { comparison: say, frame } = words
  const living = pages.filter(({ status }) => status !== 'excluded')
  const ids = living.map(({ id }) => id)
  const inSentence = (facet: string) => say.inSentence(facet, facetName(words, facet))
  const byAgreement = Map.groupBy(facets, (facet) => agreementIn(facet, ids))
  const names = (agreement: Agreement) => (byAgreement.get(agreement) ?? []).map(({ facet }) => inSentence(facet)).join(', ')
  const differing = (byAgreement.get('differs') ?? []).map((facet) => {
    const sayings = sayingsInShort(facet, living, linesOf, label)
    return sayings ? `${inSentence(facet.facet)} (${sayings})` : inSentence(facet.facet)
  })
  const years = [...new Set(living.flatMap(({ year }) => year ?? []))].sort()
  const when = years.length === 0 ? '' : say.years(years)
  const places = new Set(living.map(({ place }) => place)).size
  const silences = (byAgreement.get('partly') ?? []).concat((byAgreement.get('differs') ?? []).filter(({ silent }) => silent.length > 0))
  const silentOn = (id: string) =>
    silences
      .filter(({ silent }) => silent.includes(id))
      .map(({ facet }) => inSentence(facet))
      .join(', ')
  const quiet = [...Map.groupBy(living, ({ id }) => silentOn(id))].flatMap(([names, who]) => {
    const more = who.length > 4 ? frame.more(who.length - 4) : ''
    return names === '' ? [] : [`${who.slice(0, 4).map(label).join(', ')}${more} — ${names}`]
  })
  const excluded = pages.filter(({ status }) => status === 'excluded').map(label)
  return [
    say.beside(living.length, places, when),
    ...(differing.length > 0 ? [say.differs(differing.join(', '))] : []),
    ...(names('same') ? [say.same(names('same'))] : []),
    ...(quiet.length > 0 ? [say.quiet(quiet.join('; '))] : []),
    ...(names('silent') ? [say.silent(names('silent'))] : []),
    ...(excluded.length > 0 ? [say.excluded(excluded.join(', '))] : []),
  ]
}

/** What of a step is set beside another. */
type ToldStep = Pick<ModelledStep, 'lane' | 'duration' | 'activity'>

/**
 * What differs in the steps of a cell beside those of another cell of its row, in words: another unit acts, another term. `officesOf` gives the units that
 * a lane names, whatever acts call them. Terms are set beside each other only in one unit, and where each side states one.
 */
export function besideSteps(
  words: Words,
  first: readonly ToldStep[],
  here: readonly ToldStep[],
  officesOf: (lane: string) => string[],
): string[] {
  const { comparison: say, service } = words
  if (first.length === 0 || here.length === 0) return []
  const offices = (steps: readonly ToldStep[]) => [...new Set(steps.flatMap(({ lane }) => (lane === null ? [] : officesOf(lane))))]
  const [there, own] = [offices(first), offices(here)]
  const other = there.length > 0 && own.length > 0 && !there.some((office) => own.includes(office))
  const [before, after] = [first, here].map((steps) => (steps.length === 1 ? (steps[0]?.duration ?? null) : null))
  const longer = before && after && before.unit === after.unit && before.value !== after.value
  const doing = [first, here].map((steps) => (steps.length === 1 ? (steps[0]?.activity ?? null) : null))
  const same = doing[0] === doing[1] ? (doing[0] ?? null) : null
  return [...(other ? [say.otherUnit(same)] : []), ...(longer ? [say.termInstead(service.term(after), before.value)] : [])]
}
