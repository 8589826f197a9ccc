import type { VFile } from 'vfile'
import type { Places } from '../../model/index.ts'
import { DATE, NUMBER, readCitations, readDate, readNumber } from '../../russian/dates.ts'
import { inOneScript } from '../../text/scripts.ts'
import { withoutTrailing } from '../../text/trailing.ts'
import type { ActHeader, Paragraph } from '../tree.ts'
import { decreePoints, readApprovals } from './approvals.ts'
import { readIssuer, readRegion } from './jurisdiction.ts'
import { readLetterhead } from './letterhead.ts'
import { appendixStamp } from './lines.ts'
import { bareTitle, isFootnote, joined } from './paragraphs.ts'
import { readRegistration } from './registration.ts'
import { readAmended, readRepeal, readRepealed, repealDates, repealsOthers, saysRepealed } from './repeal.ts'
import { findSignature } from './signatory.ts'

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^совместн[а-яё]*\s+постановлени/i, 'совместное постановление'],
  [/^постановлени/i, 'постановление'],
  [/^решени/i, 'решение'],
  [/^распоряжени/i, 'распоряжение'],
  [/^приказ/i, 'приказ'],
]

/** The line that names the act itself: «Постановление акимата Мангистауской области от 4 ноября 2015 года № 342. Зарегистрировано …». */
const ownName = '(?<opening>(?:Совместное\\s+[пП]остановление|Постановление|Решение|Распоряжение|Приказ)\\s+(?<issuer>[^№]{1,300}?))'
const identity = new RegExp(`${ownName}\\s+(?:от\\s+)?(?<date>${DATE})\\s*,?\\s*(?:${NUMBER})?`)
const identityNumberFirst = new RegExp(`${ownName}\\s+${NUMBER}\\s+(?:от\\s+)?(?<date>${DATE})`)
const statusLine = /^[*_\s]*(?:Утратил[аои]?\s+силу|Утративш[а-яё]*\s+силу|Действующ|Обновл[её]н|Нов[а-яё]{2}$|Отмен[её]н)/i
/** «Действующий», «Обновленный»: the database's mark of an act that is in force. */
const saysInForce = ({ text }: Paragraph) =>
  /^[*_\s]*(?:Действующ|Обновл[её]н)[а-яё]*[*_\s.]*(?:$|(?=(?:Совместное|Постановлени|Решени|Приказ)))/i.test(text)
const enacting =
  /П\s?Р\s?И\s?К\s?А\s?З\s?Ы\s?В\s?А\s?(?:Ю|Е\s?М)|П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Я\s?[ЕЮ]\s?Т|Р\s?Е\s?Ш\s?И\s?Л|постановляет\s*:/

/** In a text without a decree at most so many paragraphs are looked through for the name of the act. */
const longestOpening = 40

/**
 * Reads what an act says of itself from the paragraphs before the first thing it approves. What the text does not say is null, with a message.
 * Drafting: adilet.zan.kz, acts of akimats 2012–2019.
 */
export function readHeader(opening: Paragraph[], registry: Places, file: VFile): ActHeader {
  const preamble = opening.filter(({ readAbove }) => !readAbove).map(asRead)
  const formula = preamble.findIndex(({ text }) => enacting.test(text))
  const firstPoint = preamble.findIndex(({ text }) => /^1\s?\.\s/.test(text))
  const first = preamble.slice(0, formula >= 0 ? formula : firstPoint >= 0 ? firstPoint : longestOpening)
  const operative = formula >= 0 ? operativePart(preamble, formula) : firstPoint >= 0 ? preamble.slice(firstPoint) : []
  const start = first.findIndex(({ text }) => statusLine.test(text) || identity.test(text) || isFootnote({ text } as Paragraph))
  const plainLines = joined(first.slice(Math.max(start, 0)).filter((paragraph) => !isFootnote(paragraph)))

  const self = identity.exec(plainLines) ?? identityNumberFirst.exec(plainLines)
  const issuer = (self && readIssuer(self.groups?.issuer ?? '', registry)) ?? issuerOfFormula(preamble, formula, registry)
  const letterhead = self ? null : readLetterhead(first)
  const { opening: kind, date, number } = self?.groups ?? {}
  const { title, aside: ofTitle } = withoutState(
    readTitle(start < 0 ? [] : first.slice(0, start)) ?? titleBelow(plainLines, self) ?? letterhead?.title ?? null,
  )
  // The database may set the repeal of the whole act as a footnote, above the formula or below the signature.
  const noted = joined([...first.slice(Math.max(start, 0)), ...operative].filter(isFootnote))
  const adopted = letterhead?.date ?? readDate(date ?? '')
  const ownNumber = letterhead ? letterhead.number : number ? readNumber(number) : null
  // What stands behind «Утратило силу» may be the act itself: its title comes next.
  const isSelf = (found: ActHeader['repeal']) => found !== null && found.date === adopted && found.number === ownNumber
  const repeal =
    [plainLines, noted, ofTitle].map((text) => readRepeal(text, registry)).find((found) => found !== null && !isSelf(found)) ?? null
  const own = operative.filter((paragraph) => !isFootnote(paragraph))
  const signature = findSignature(own.map(({ text }) => text))
  const points = decreePoints(ofDecree(own, signature))
  const registration = readRegistration(plainLines)
  const dates = repealDates([plainLines, noted, ofTitle].join(' '))
  if (dates.length > 1)
    file.message(`Об утрате силы сказано с разными датами: ${dates.join(', ')}. Взята первая; сверьте с актом.`, {
      ...{ place: first[0]?.position, ruleId: 'repeal-dates-differ', source: 'atlas' },
    })
  const inferred = issuer?.district && !issuer.region ? readRegion(registration?.authority ?? '', registry) : null
  const header: ActHeader = {
    kind: letterhead?.kind ?? kinds.find(([pattern]) => pattern.test(kind ?? ''))?.[1] ?? null,
    title,
    issuer: issuer?.name ?? null,
    jurisdiction: {
      region: issuer?.region ?? inferred?.code ?? null,
      regionName: issuer?.regionName ?? inferred?.name ?? null,
      district: issuer?.district ?? null,
    },
    adopted,
    number: ownNumber,
    registration,
    status:
      repeal || [plainLines, noted, ofTitle].some(saysRepealed)
        ? 'repealed'
        : start >= 0 && first.some(saysInForce)
          ? 'in-force'
          : 'not-stated',
    repeal,
    amends: amendedBy(title ?? '', operative),
    repeals: readRepealed(points.map(({ paragraphs }) => joined(paragraphs))),
    signatory: signature?.signatory ?? null,
    approves: readApprovals(points),
  }
  if (inferred)
    file.message(`Акт не называет своей области; «${inferred.name}» взята из того, кем он зарегистрирован. Сверьте с актом.`, {
      place: first[0]?.position,
      ruleId: 'region-inferred',
      source: 'atlas',
    })
  report(header, first, file)
  reportPoints(header, points, file)
  return header
}

/** «… акимат города Астаны ПОСТАНОВЛЯЕТ:» names the issuer where the opening line does not; null where it says no place. */
function issuerOfFormula(preamble: Paragraph[], formula: number, registry: Places): ReturnType<typeof readIssuer> {
  const line = preamble[formula]?.text ?? ''
  // «… акимат города Шымкент ¶ ПОСТАНОВЛЯЕТ:»
  const text = enacting.exec(line)?.index === 0 ? joined(preamble.slice(Math.max(0, formula - 1), formula + 1)) : line
  const own =
    /(?:^|[\s,])(?<body>(?:[А-ЯЁа-яё-]+ский\s+(?:областной|районный|городской)\s+)?(?:акимат|маслихат)(?![а-яё]).{0,80}?)\s*(?:П\s?О\s?С\s?Т|Р\s?Е\s?Ш|постановляет)/s.exec(
      text,
    )
  const issuer = readIssuer(
    own?.groups?.body?.replace(/ский(?=\s)/, 'ского').replace(/(областн|районн|городск)(?:ый|ой)(?=\s)/, '$1ого') ?? '',
    registry,
  )
  return issuer && (issuer.region ?? issuer.district) ? issuer : null
}

/** A stamp that says by which decree what stands below it was approved, or to which decree it is an appendix. */
const namesDecree = /утвержд[её]н|приложени[а-яё]*[\s\d№-]*к\s+(?:настоящему\s+)?(?:постановлени|решени|распоряжени|приказ)/i

/**
 * What the stamps above a регламент say of its decree, where the text has no opening: «Утвержден постановлением акимата … от 1 марта 2018 года № 81»,
 * «Приложение 2 к постановлению акимата … от 9 сентября 2013 года № 386». Stamps of several decrees (one approved it, one set it out anew) say
 * nothing, since which of them the text is can not be told. An issuer that the text names itself stays.
 */
export function readStamp(stamp: Paragraph[], known: ActHeader, registry: Places, file: VFile): Partial<ActHeader> {
  const text = joined(stamp)
  const [decree, ...others] = namesDecree.test(text) ? readCitations(text) : []
  if (!decree || others.some(({ date, number }) => date !== decree.date || number !== decree.number)) return {}
  file.info('В начале акта нет даты и номера: они взяты из грифа над регламентом.', {
    ...{ place: stamp[0]?.position, ruleId: 'header-from-stamp', source: 'atlas' },
  })
  const kind = kinds.find(([pattern]) => pattern.test(/(?:постановлени|решени|распоряжени|приказ)/i.exec(text)?.[0] ?? ''))?.[1] ?? null
  const issuer = known.issuer === null ? readIssuer(text.replace(/\s+от\s+\S+.*$/s, ''), registry) : null
  return {
    ...{ kind, adopted: decree.date, number: decree.number },
    ...(issuer && {
      issuer: issuer.name,
      jurisdiction: { region: issuer.region, regionName: issuer.regionName, district: issuer.district },
    }),
  }
}

/** Markdown may link any word: «[регламент](#z5) государственной услуги»; a word in letters of two scripts is read in one. */
function asRead(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: inOneScript(paragraph.text.replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')) }
}

/** The operative part: from the enacting formula's own paragraph (whose tail may hold the first point) to the end of the preamble. */
function operativePart(preamble: Paragraph[], formula: number): Paragraph[] {
  const paragraph = preamble[formula]
  const tail =
    paragraph?.text.replace(
      /^.*(?:П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Я\s?[ЕЮ]\s?Т|Р\s?Е\s?Ш\s?И\s?Л\s?И?|постановляет)\s*:?[\s*_]*/,
      '',
    ) ?? ''
  const rest = preamble.slice(formula + 1)
  return paragraph && /^\d|^[A-ZА-ЯЁ]/.test(tail) ? [{ ...paragraph, text: tail }, ...rest] : rest
}

/** The points of a decree without its signature; an appendix below the signature has points of its own. */
function ofDecree(operative: Paragraph[], signature: ReturnType<typeof findSignature>): Paragraph[] {
  if (!signature) return operative
  const below = operative.slice(signature.from + signature.lines)
  const appendix = below.findIndex((paragraph) => appendixStamp(paragraph) !== null)
  return [...operative.slice(0, signature.from), ...below.slice(0, appendix < 0 ? below.length : appendix)]
}

/** Words of the site above a title: «Оглавление». */
const ofSite = /^(?:Оглавление|Содержание|Текст|Назад к документу)$/i

function readTitle(paragraphs: Paragraph[]): string | null {
  const text = joined(paragraphs.filter((paragraph) => !ofSite.test(paragraph.text)))
    .replace(/[*_#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : withoutTrailing(text, '.;')
}

/** «Об утверждении регламента … (Утратило силу постановлением …)»: what a site says of the act behind its title is no part of it. */
function withoutState(title: string | null): { title: string | null; aside: string } {
  const aside = /\s*\((?:утратил|отмен[её]н|не\s+действует|прекра)[^()]*\)\s*$/i.exec(title ?? '')
  return { title: aside ? (title ?? '').slice(0, aside.index) : title, aside: aside?.[0] ?? '' }
}

/** A title that stands below the name of the act: «Постановление акимата города Алматы от 29 сентября 2015 года № 3/570 Об утверждении …». */
function titleBelow(lines: string, self: RegExpExecArray | null): string | null {
  const below = self ? lines.slice(self.index + self[0].length) : ''
  const found =
    /^[\s.]*(Об?\s.+?)(?=\s+(?:Зарегистрирован|Утратил|Сноска|Примечание|В\s+соответствии|Руководствуясь|\((?:с\s+измен|утратил))|\s*$)/s.exec(
      below,
    )
  return found?.[1] === undefined ? null : withoutTrailing(found[1], '.;')
}

function amendedBy(title: string, operative: Paragraph[]): ActHeader['amends'] {
  const base = readAmended(bareTitle(title), joined(operative.slice(0, 1)))
  return base?.number ? { date: base.date, number: base.number } : null
}

const headerFields = {
  title: 'название',
  issuer: 'кто принял',
  adopted: 'дата',
  number: 'номер',
  registration: 'регистрация',
  signatory: 'подпись',
} as const

/** Tells of a point of the decree that approves something or takes it out of force, where none of it was read. */
function reportPoints({ approves, repeals }: ActHeader, points: ReturnType<typeof decreePoints>, file: VFile): void {
  const say = (reason: string, ruleId: string, place: Paragraph | undefined) =>
    file.info(reason, { ...(place && { place: place.position }), ruleId, source: 'atlas' })
  for (const { number, paragraphs } of points) {
    const text = joined(paragraphs)
    if (approves.length === 0 && /^(?:\d+\s?\.\s*)?утвердить/i.test(text) && /регламент|:\s*$/i.test(text))
      say(
        `Пункт ${number || '(без номера)'} утверждает регламенты, но их список не прочитан. Сверьте с актом.`,
        'approvals-unread',
        paragraphs[0],
      )
    if (repeals.length === 0 && repealsOthers(text) && !/(?:пункт|абзац|част|глав|раздел|строк)[а-яё]*\s/i.test(text))
      say(
        `Пункт ${number || '(без номера)'} признаёт акты утратившими силу, но какие, не прочитано: список может стоять в приложении.`,
        'repeals-unread',
        paragraphs[0],
      )
  }
}

function report(header: ActHeader, first: Paragraph[], file: VFile): void {
  const place = first[0]?.position
  const missing = (Object.keys(headerFields) as (keyof typeof headerFields)[]).filter((field) => header[field] === null)
  for (const field of missing)
    file.message(`В начале акта не найдено: ${headerFields[field]}. Посмотрите первую страницу акта.`, {
      place,
      ruleId: 'header-missing',
      source: 'atlas',
    })
  if (header.status === 'repealed' && !header.repeal)
    file.message('Акт отмечен как утративший силу, но не сказано, каким актом. Найдите отменяющий акт и внесите поправку.', {
      place,
      ruleId: 'repeal-missing',
      source: 'atlas',
    })
}
