import type { Places } from '../../model/index.ts'

interface Issuer {
  /** Nominative: «акимат Мангистауской области». */
  name: string
  region: string | null
  regionName: string | null
  district: string | null
}

const bodies: readonly (readonly [RegExp, string])[] = [
  [/маслихат/i, 'маслихат'],
  [/аппарат[а-яё]*\s+аким/i, 'аппарат акима'],
  [/акимат/i, 'акимат'],
  [/(?<![а-яё])аким(?!ат)/i, 'аким'],
]

/**
 * Reads who issued an act from the genitive of its opening line: «акимата Акжарского района Северо-Казахстанской области»,
 * «Мангистауского областного акимата». Region and district are taken from the registry; a district it does not know is put
 * in the nominative by rule. Of bodies that act together, the first is the issuer. Null where no body is named.
 */
export function readIssuer(text: string, registry: Places): Issuer | null {
  const named = bodies.map(([pattern, body]) => ({ body, at: text.search(pattern) })).filter(({ at }) => at >= 0)
  const body = named.sort((one, other) => one.at - other.at)[0]?.body
  if (!body) return centralIssuer(text)
  const plain = text
    .replace(/\s*[-–—‑]\s*/g, '-')
    .replace(/["«»“”„]/g, '')
    .replace(/\s+/g, ' ')
  const region = findRegion(plain, registry)
  const district = findDistrict(region ? plain.replace(region.genitive, ' ') : plain, region, registry)
  const place = [district?.genitive, region?.genitive].filter(Boolean).join(' ')
  // A place that nobody knows stays as it is written, in the genitive in which it stands.
  const unknown = new RegExp(`(?:${body})[а-яё]*\\s+(?<rest>[А-ЯЁӘҒҚҢӨҰҮҺІ].*)$`).exec(plain)?.groups?.rest ?? ''
  return {
    name: [body, place || unknown].filter((part) => part !== '').join(' '),
    region: region?.code ?? null,
    regionName: region?.name ?? null,
    district: district?.name ?? null,
  }
}

/** Bodies of the Republic in the genitive or instrumental of an opening line, and in the nominative. */
const central: readonly (readonly [RegExp, string])[] = [
  [/^Министерств[а-яё]*/, 'Министерство'],
  [/^Министр(?:а|ом)(?![а-яё])/, 'Министр'],
  [/^Правительств[а-яё]*/, 'Правительство'],
  [/^Председател[а-яё]*/, 'Председатель'],
  [/^Агентств[а-яё]*/, 'Агентство'],
  [/^Президент[а-яё]*/, 'Президент'],
  [/^Кабинет[а-яё]*/, 'Кабинет'],
]

/** «и.о. Министра здравоохранения Республики Казахстан» → «и.о. Министра …», «Министра сельского хозяйства …» → «Министр сельского хозяйства …». */
function centralIssuer(text: string): Issuer | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  const found =
    /(?<acting>(?:и\s?\.\s?о\s?\.?|исполняющ[а-яё]+\s+обязанности)\s*)?(?<name>(?:Кабинет|Министр|Министерств|Правительств|Председател|Агентств|Президент).*)$/.exec(
      plain,
    )
  const name = found?.groups?.name
  if (!name) return null
  const rule = central.find(([pattern]) => pattern.test(name))
  const acting = found.groups?.acting
  const nominative = acting
    ? `${acting.trim().replace(/^исполняющ[а-яё]+/i, 'исполняющий')} ${name}`
    : rule
      ? name.replace(rule[0], rule[1])
      : name
  return { name: nominative.replace(/\s+(?:от|№).*$/, ''), region: null, regionName: null, district: null }
}

/** The region that a text names, as the act writes it. */
export function readRegion(text: string, registry: Places): { code: string; name: string } | null {
  return findRegion(text.replace(/\s*[-–—‑]\s*/g, '-').replace(/\s+/g, ' '), registry)
}

interface Region {
  code: string
  name: string
  genitive: string
  /** A city of republican rank. */
  city: boolean
}

/** An область goes before a city: «города Шымкента Южно-Казахстанской области» is a city of that область. */
function findRegion(text: string, registry: Places): Region | null {
  const found = registry.regions.flatMap((region) =>
    region.adjectives
      .filter((adjective) => stands(text.toLowerCase(), adjective, isCity(region.name)))
      .map((adjective) => asWritten(region.code, region.name, adjective)),
  )
  return found.find(({ city }) => !city) ?? found[0] ?? null
}

function isCity(name: string): boolean {
  return name.startsWith('город ')
}

/** Whether the genitive of a region stands in a text: before «области», in «…ского областного», after «области», after «города». */
function stands(text: string, adjective: string, city: boolean): boolean {
  const named = adjective.toLowerCase()
  if (city)
    return holds(text, `города ${named}`) || holds(text, `город ${named}`) || holds(text, `г. ${named}`) || holds(text, `г.${named}`)
  if (!named.endsWith('ой')) return holds(text, `области ${named}`)
  return holds(text, `${named} обл`, true) || holds(text, `${named.slice(0, -2)}ого областн`, true)
}

/** Whether a phrase stands in a text as whole words, or, where it is a beginning, from the start of a word. */
function holds(text: string, phrase: string, beginning = false): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isLetter(text[at - 1]) && (beginning || !isLetter(text[at + phrase.length]))) return true
  return false
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && (character === '-' || character.toLowerCase() !== character.toUpperCase())
}

/** Name and genitive as the act writes them, earlier names kept: «Южно-Казахстанская область», «город Нур-Султан». */
function asWritten(code: string, name: string, adjective: string): Region {
  if (isCity(name)) {
    const same = name.replace(/^город /, '').slice(0, 4) === adjective.slice(0, 4)
    return { code, name: same ? name : `город ${adjective.replace(/а$/, '')}`, genitive: `города ${adjective}`, city: true }
  }
  if (!/ой$/.test(adjective)) return { code, name, genitive: `области ${adjective}`, city: false }
  return { code, name: `${adjective.replace(/ой$/, 'ая')} область`, genitive: `${adjective} области`, city: false }
}

interface District {
  name: string
  genitive: string
}

const ofDistrict =
  /(?<![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі-]*?[сц]к)ого\s+район(?:а|ного)(?![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])/
const districtNamed =
  /(?<![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])района\s+((?:имени\s+)?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі.]*(?:\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі-]+)?(?:\s(?:акына|батыра|сал|би))?)(?![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])/
const ofCity = /(?<![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])(?:города|г\.)\s?([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі-]+)/
const urban = /(?<![A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі])([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі-]*?ск)ого\s+городского/

function findDistrict(text: string, region: Region | null, registry: Places): District | null {
  const place = text.toLowerCase()
  for (const { name, region: code, forms } of registry.districts) {
    // «района имени Казыбек би города Караганды» is the district, not its city.
    if ((region && region.code !== code) || (name.startsWith('город ') && /район/.test(place))) continue
    const form = forms.find((written) => holds(place, written.toLowerCase()))
    if (form) return { name, genitive: form.endsWith('районного') ? (forms[0] ?? form) : form }
  }
  const city = region?.city ? null : ofCity.exec(text)?.[1]
  const within = city ? ` города ${city}` : ''
  const stem = ofDistrict.exec(text)?.[1]
  if (stem) return { name: `${stem}ий район`, genitive: `${stem}ого района${within}` }
  const named = districtNamed.exec(text)?.[1]
  if (named) return { name: `район ${named}`, genitive: `района ${named}${within}` }
  if (city) return { name: `город ${nominativeCity(city)}`, genitive: `города ${city}` }
  const adjective = region?.city ? null : urban.exec(text)?.[1]
  const name = adjective && cityOfAdjective(adjective)
  return name ? { name: `город ${name}`, genitive: `города ${name.replace(/(?<=д)а$/, 'ы')}` } : null
}

/** «Актауск(ого городского)» → «Актау», «Кызылординск(ого)» → «Кызылорда»; a city that is itself called «…ск» keeps it. */
function cityOfAdjective(stem: string): string {
  if (/[рн]динск$/.test(stem)) return stem.replace(/инск$/, 'а')
  return /(?:альск|авловск|аковск|горск|зерск)$/.test(stem) ? stem : stem.replace(/ск$/, '')
}

/** «Актау», «Тараза», «Костаная», «Караганды» → «Актау», «Тараз», «Костанай», «Караганда». */
function nominativeCity(genitive: string): string {
  if (/[бвгджзклмнпрстфхцчшщ]а$/.test(genitive)) return genitive.slice(0, -1)
  if (/[аеоу]я$/.test(genitive)) return genitive.replace(/я$/, 'й')
  return genitive.replace(/(?<=[бвдзлмнпрс])ы$/, 'а')
}
