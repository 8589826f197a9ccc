import { type Atlas, formsOf } from './atlas.ts'
import { takeDate } from './dates.ts'
import { fromLatin, lower, otherKeyboards, plain } from './letters.ts'
import { isLittle } from './little-words.ts'
import { distance, stemsOfWord, wordsOf } from './stems.ts'
import { isFormOfPlace, isPlaceKind, placeStem } from './terms.ts'

/** A word of the question as it is searched for: its stems and how much it weighs. */
export interface Term {
  word: string
  stems: string[]
  weight: number
  /** False for a word that neither the vocabulary nor the texts have. */
  known: boolean
}
/** What was understood of a question. */
export interface Understood {
  question: string
  /** The question as it was read where that is not as it was typed: another keyboard, Latin letters, a slip put right. */
  corrected: string | null
  terms: Term[]
  /** Exact phrases in quotes, plain. */
  phrases: string[]
  region: number | null
  /** Slug of a place of the region that was named itself. */
  place: string | null
  /** Nothing but a place was asked for. */
  onlyRegion: boolean
  /** Id of the question that is asked of a service. */
  asks: string | null
  /** Stems of the paper that is asked about, as texts name it: «нужна ли медкарта …». */
  paper: string[]
  /** As far as it was told: see `takeDate`. */
  date: string | null
  /** Number of the point that was asked for by it, «пункт 9», «9-тармақ». */
  point: string | null
  /** Figures and identifiers as typed, without that of a point. */
  numbers: string[]
  /** A number stands as that of an act, «постановление 332», «№ 204». */
  namesAct: boolean
  /** The words that stand with a number of an act and nothing else. */
  aboutAct: boolean
}

const pointWays = [
  /(?<!\p{L})(?:(?:подп\p{L}*|пп?)\.?\s*\d+\)?\s*)?(?:п|пункт\p{L}*|тарма[қкг]\p{L}*)\.?\s*№?\s*(\d+(?:-\d+)?)(?![\d.]*\d)/u,
  /(?<!\d)(\d+(?:-\d+)?)[\s-]*(?:тарма[қкг]|(?:ый|й|ом|м)?\s*пункт)\p{L}*/u,
]

/** The number of a point and the question without it: «пункт 9», «п. 14», «подпункт 2) пункта 5», «9-тармақ». */
export function takePoint(question: string): { point: string | null; rest: string } {
  for (const pattern of pointWays) {
    const found = pattern.exec(question)
    if (found?.[1]) return { point: found[1], rest: question.replace(found[0], ' ') }
  }
  return { point: null, rest: question }
}

/** After these stands why or for whom something is wanted, not what. */
const circumstances = new Set(['если', 'потому', 'поскольку', 'егер', 'себеби', 'ойткени'])
/** How much words of circumstance weigh, and how much the word behind «для» does. */
const [ofCircumstance, ofBeneficiary] = [0.6, 0.75]
/** How much the name of a paper says of which service is meant. */
const ofPaper = 0.12

const actWords =
  /^(?:постановлен|пост$|приказ|акт|решен|номер|рег$|регистрац|зарегистрирован|изменен|внесен|документ|регламент|утвержд|юстиц|дат|дополнен|утративш|утратил|сил[аыу]$|отмен|каул|санды$|от$|акимат|област|облыс|район|город|n$|г$|год|жыл)/
/** The number of an act as such. */
const actNumbered =
  /(?:№|(?<!\p{L})(?:n|постановлен\p{L}*|пост\.|приказ\p{L}*|каул\p{L}*|рег\p{L}*\.?|номер\p{L}*))\s*(?:№|n)?\s*\d|\d[-\s]*(?:санды\s+)?каул/u
/** What every regulation is: beside the name of a region it says nothing more. */
const ofAnyRegulation = /^(?:регламент|услуг|госуслуг|государственн|мемлекеттик$|кызмет|документ|акты?$|постановлен|каул)/
/** Letters behind the number of an act, «183-нқ», «342-қ». */
const numberLetters = /(?<=\d)\s?-?[нқпк/]{1,3}(?![\p{L}\d])/gu

const inText = ({ words }: Atlas, stem: string) => words.has(stem)

/** «Подтвердить» is no «под» and «твердить». */
const isVerbWithPrefix = (first: string, rest: string) =>
  /^(?:без?|в[оы]?|до|за|из|на|над|о[бт]?|пере|по|под|пр[ие]|про|раз|со?|у)$/.test(first) && /т(?:ь|ься)$/.test(rest)

/** The parts of a word that was written together, each known; null where it can't be parted so. */
function parted(word: string, atlas: Atlas, depth = 3): string[] | null {
  const text = plain(word)
  const whole = (part: string) => isLittle(part) || stemsOfWord(part).some((stem) => atlas.known.has(stem))
  for (let cut = text.length - 2; cut >= 2; cut--) {
    const [first, rest] = [text.slice(0, cut), text.slice(cut)]
    if (!whole(first) || isVerbWithPrefix(first, rest)) continue
    if (whole(rest) && (rest.length >= 4 || first.length >= 5)) return [first, rest]
    const more = depth > 1 && rest.length >= 4 ? parted(rest, atlas, depth - 1) : null
    if (more) return [first, ...more]
  }
  return null
}

/** A word with each of its doubled letters once. */
const once = (word: string): string => word.replace(/(\p{L})\1/gu, '$1')

/** The nearest stem of the vocabulary to a word that is not known, with a word that has it. */
function nearest(word: string, atlas: Atlas): { stem: string; word: string; far: number } | null {
  const stems = stemsOfWord(word)
  const length = (stems[0] ?? '').length
  if (plain(word).length < 4) return null
  const most = length < 6 ? 1 : length < 9 ? 2 : 3
  let best: { stem: string; far: number; leads: number } | null = null
  for (const [candidate, leads] of atlas.known) {
    if (candidate.length < 4 || /\d/.test(candidate)) continue
    for (const stem of stems) {
      let far = distance(stem, candidate, most)
      if (far > Math.max(1, Math.min(stem.length, candidate.length) / 3)) far = most + 1
      if (far > 0 && stem[0] !== candidate[0]) far += 0.5
      const shorter = Math.min(stem.length, candidate.length)
      if (shorter >= 5 && (stem.startsWith(candidate) || candidate.startsWith(stem)) && Math.abs(stem.length - candidate.length) <= 4)
        far = Math.min(far, 0.9)
      // «Адрессная»: a letter that is written twice, or once.
      if (far === 1 && once(stem) === once(candidate)) far = 0.8
      if (far > most) continue
      if (best === null || far < best.far || (far === best.far && leads > best.leads)) best = { stem: candidate, far, leads }
    }
  }
  if (best === null) return null
  // Of the forms of the stem the one that is most like what was typed.
  const { stem, far } = best
  const unlike = (form: string) => distance(plain(form), plain(word), 9)
  const [form = stem] = formsOf(stem, atlas).toSorted((one, other) => unlike(one) - unlike(other))
  return { stem, word: form, far }
}

/** How well a reading of the question is known: the share of its words that stand in the vocabulary, slips counting half. */
function understood(text: string, atlas: Atlas): number {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return 0
  const value = (word: string) => {
    if (isLittle(word)) return word.length > 1 ? 0.7 : 0.2
    const stems = stemsOfWord(word)
    if (
      stems.some((stem) => atlas.known.has(stem) || inText(atlas, stem) || isPlaceKind(stem)) ||
      atlas.regions.some(({ words: [first, second] }) => first?.stem === placeStem(word) && second === undefined)
    )
      return word.length > 2 ? 1 : 0.5
    if (atlas.questions.some((question) => question.stems.some((stem) => stems.includes(stem)))) return 1
    if (parted(word, atlas)) return 0.9
    const near = nearest(word, atlas)
    return near ? 0.7 - near.far * 0.15 : 0
  }
  return words.reduce((sum, word) => sum + value(word), 0) / words.length
}

/** A question in Latin letters as it was meant: on another keyboard or transliterated, whichever is known best; among Cyrillic words each transliterated. */
function readLatin(question: string, atlas: Atlas): string {
  if (!/\p{Script=Latin}/u.test(question)) return question
  const best = (readings: string[]) =>
    readings.map((reading) => ({ reading, worth: understood(reading, atlas) })).toSorted((one, other) => other.worth - one.worth)[0]
  const spelled = (text: string) => text.replace(/[\p{L}'’]+/gu, (word) => best(fromLatin(word.replaceAll('’', "'")))?.reading ?? word)
  if (/\p{Script=Cyrillic}/u.test(question))
    return question.replace(/\p{Script=Latin}{3,}/gu, (word) => best([spelled(word), word])?.reading ?? word)
  const meant = best([question, ...otherKeyboards(question), spelled(question)])
  return meant && meant.worth > 0.3 ? meant.reading : question
}

/** «№342», «N342», «н342» in the place of «№». */
const numberSign = /(?<!\p{L})[nн№]\s?(?=\d)/gu
/** Figures that may be the number of an act: an age, a sum or a span of time is none. */
const actNumber =
  /(?<![\p{L}\d])\d+(?:[-/]\d+)*(?![\p{L}\d])(?!\s*-?\s*(?:лет|год|мес|недел|дн|ден|час|мин|раз|тенге|тг|процент|%|жас|күн|кун|ай(?!\p{L})|сағат|сагат))/gu

/** «Мангистаускаяобласть». */
const gluedPlace = /(?<!\p{L})(\p{L}{2,}(?:ая|ий|[аеиоуыіө]|[ктншзй]))(область|облысы|район|ауданы|қаласы)(?!\p{L})/gu

/**
 * The question that is asked by words, of each its stems. The phrase of most words says most: «кто подписывает отказ» asks for no grounds, «какой документ
 * выдадут» for no papers.
 */
export function askedBy(words: readonly (readonly string[])[], questions: Atlas['questions']): Atlas['questions'][number] | undefined {
  return questions
    .filter(({ runs }) => runs.every((run) => words.some((_, start) => run.every((stem, offset) => words[start + offset]?.includes(stem)))))
    .sort((one, other) => other.stems.length - one.stems.length)[0]
}

/** Reads a question. `exactly`: words are searched for as they were typed. */
export function understand(typed: string, atlas: Atlas, exactly = false): Understood {
  const question = lower(typed.trim())
  const phrases = [...question.matchAll(/"([^"]+)"|«([^»]+)»|“([^”]+)”|„([^“]+)“/gu)]
    .map((found) => plain(found.slice(1).find(Boolean) ?? ''))
    .filter((phrase) => phrase.includes(' ') || phrase.length > 3)
  const identifiers = [...question.matchAll(/(?<![\p{L}\d])v\d{2}[a-z]\p{L}?\d{2,7}/gu)].map(([found]) => found)
  const { date: dateAsTyped, rest } = takeDate(question)
  const readable = exactly || identifiers.length > 0 ? rest : readLatin(rest, atlas)
  const { date, rest: read } = dateAsTyped === null ? takeDate(readable) : { date: dateAsTyped, rest: readable }
  const { point, rest: asking } = takePoint(read)
  const numbers = [...identifiers, ...(asking.replace(numberSign, ' ').replace(numberLetters, ' ').match(actNumber) ?? [])]
  const words = wordsOf(asking.replace(numberLetters, ' ').replace(gluedPlace, '$1 $2')).filter(
    (word) => !/^\d+$/.test(word) && !identifiers.includes(word),
  )

  const stemmed = words.map((word) => ({ word, place: placeStem(word), stems: stemsOfWord(word) }))
  let region: number | null = null
  let place: string | null = null
  const ofRegion = new Set<number>()
  for (const candidate of atlas.regions) {
    const start = stemmed.findIndex((_, index) =>
      candidate.words.every(({ word, stem }, offset) => {
        const met = stemmed[index + offset]
        if (met === undefined) return false
        if (candidate.short) return isFormOfPlace(plain(met.word), plain(candidate.text))
        return met.place === stem || met.stems.includes(stem) || isFormOfPlace(plain(met.word), word)
      }),
    )
    if (
      start < 0 ||
      (region !== null && candidate.region !== region) ||
      (candidate.words.length === 1 && (stemmed[start]?.word.length ?? 0) < 2)
    )
      continue
    region ??= candidate.region
    place ??= candidate.place
    for (let offset = 0; offset < candidate.words.length; offset++) ofRegion.add(start + offset)
  }
  if (region !== null)
    for (const [index, { word, stems }] of stemmed.entries())
      if (stems.some(isPlaceKind) || ofAnyRegulation.test(plain(word))) ofRegion.add(index)

  const asked = askedBy(
    stemmed.map(({ stems }) => stems),
    atlas.questions,
  )
  const questionStems = new Set(atlas.questions.filter(({ id }) => id === asked?.id).flatMap(({ stems }) => stems))

  // «Нужна ли программа реабилитации для протеза»: of a paper that is asked about no service is named, and one that no service is named by is asked about.
  const paper = atlas.papers.find(
    ({ stems }) =>
      stems.every((stem) => stemmed.some((word) => word.stems.includes(stem))) &&
      (asked?.id === 'documents' || (asked === undefined && stems.every((stem) => !atlas.known.has(stem)))) &&
      stemmed.some(
        ({ word, stems: others }, index) =>
          !ofRegion.has(index) &&
          !isLittle(word) &&
          others.some((stem) => atlas.known.has(stem) && !questionStems.has(stem) && !stems.includes(stem)),
      ),
  )
  const paperStems = new Set(paper?.stems)
  for (const stem of paperStems) questionStems.add(stem)

  // «Дом престарелых, если она инвалид», «сопровождающий для колясочника».
  const circumstance = stemmed.findIndex(({ word }, index) => index > 1 && circumstances.has(plain(word)))
  const meant = (index: number) =>
    circumstance >= 0 && index > circumstance
      ? ofCircumstance
      : stemmed[index - 1]?.word === 'для' && index > 1 && !paper
        ? ofBeneficiary
        : 1

  const corrections: [string, string][] = []
  const terms: Term[] = []
  for (const [index, { word, stems }] of stemmed.entries()) {
    const alone = words.length === 1
    if (isLittle(word) && !alone) continue
    if (/^(?:№|n)$/u.test(word)) continue
    const weight = paperStems.has(stems[0] ?? '')
      ? ofPaper
      : questionStems.has(stems[0] ?? '')
        ? 0.25
        : ofRegion.has(index)
          ? 0.1
          : meant(index)
    const known = stems.filter((stem) => atlas.known.has(stem))
    const joined = [stemmed[index - 1], stemmed[index + 1]]
      .flatMap((beside, side) => (beside ? [side === 0 ? beside.word + word : word + beside.word] : []))
      .flatMap((text) => stemsOfWord(text))
      .filter((stem) => stem.length > 5 && atlas.known.has(stem))
    if (known.length > 0 || ofRegion.has(index) || questionStems.has(stems[0] ?? '')) {
      terms.push({ word, stems: [...(known.length > 0 ? known : stems.slice(0, 1)), ...joined], weight, known: true })
      continue
    }
    if (joined.length > 0) {
      terms.push({ word, stems: joined, weight, known: true })
      continue
    }
    const inTexts = stems.filter((stem) => inText(atlas, stem))
    const parts = exactly || inTexts.length > 0 ? null : parted(word, atlas)
    const near = exactly ? null : nearest(word, atlas)
    // «Васпитание» is one slip and not «вас питание».
    const isSlip = near !== null && near.far <= 1 && plain(word).length >= 7 && (parts?.some(isLittle) ?? false)
    if (parts && !isSlip) {
      corrections.push([word, parts.join(' ')])
      for (const part of parts.filter((part) => !isLittle(part))) terms.push({ word: part, stems: stemsOfWord(part), weight, known: true })
      continue
    }
    if (near && (inTexts.length === 0 || near.far < 1)) {
      // A longer or shorter form of the same root is no slip and needs no word to the reader.
      if (near.far >= 1 && inTexts.length === 0) corrections.push([word, near.word])
      terms.push({ word: near.word, stems: [near.stem, ...inTexts], weight: weight * (near.far < 1 ? 0.9 : 0.85), known: true })
      continue
    }
    terms.push({ word, stems: inTexts.length > 0 ? inTexts : stems.slice(0, 1), weight, known: inTexts.length > 0 })
  }
  const better = corrections.reduce((text, [from, to]) => text.replace(from, lower(to)), read)
  const beside = words.filter(
    (word, index) => !ofRegion.has(index) && !actWords.test(plain(word)) && !/^(?:n|№)$/.test(word) && !isLittle(word),
  )
  return {
    question: typed.trim(),
    corrected: better.trim() === rest.trim() ? null : better.trim(),
    terms,
    phrases,
    region,
    place,
    onlyRegion: region !== null && terms.every(({ weight }) => weight <= 0.1),
    asks: asked?.id ?? (paper ? 'documents' : null),
    paper: paper?.title ?? [],
    date,
    point,
    numbers,
    namesAct: actNumbered.test(plain(asking)),
    aboutAct: identifiers.length > 0 || ((numbers.length > 0 || date !== null) && beside.length === 0),
  }
}
