import type { Act } from '../../model/index.ts'

const office =
  '(?:(?:временно\\s+)?(?:(?:вр?\\s?\\.?\\s?)?и\\s?\\.\\s?о\\s?\\.?|врио|исполняющ[а-яё]+\\s+обязанности)\\s*)?(?:(?:первый\\s+)?заместитель\\s+)?(?:аким[а-яё]?|секретарь|председатель|министр)(?![а-яё])'
const initial = '[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]?\\s?\\.'
const surname = "[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһіʼ’']+(?:-[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]+)?"
/** «А. Айдарбаев», «Б.Ж. Сапарбаев», «Айдарбаев А.», «Бердибек Сапарбаев». */
const name = `(?:${initial}\\s?(?:${initial}\\s?)?${surname}|${surname}\\s+${initial}(?:\\s?${initial})?|${surname}\\s+${surname}(?:\\s+${surname})?)`

const officeOnly = new RegExp(`^(?<office>${office}(?:\\s+[^.]*)?)$`, 'i')
const nameOnly = new RegExp(`^${name}$`)
const ending = new RegExp(`(?<=\\s)${name}$`)

/** First words of an office; the rest of it, or the name, may stand on the next lines. */
const beginsOffice = /^(?:и\s?\.?\s?о|вр|временно|исполняющ|первый|заместитель|аким|секретарь|председатель|министр)/i
const mostLines = 3

/** Who signed, and in how many paragraphs from which on that stands. */
interface Signature {
  signatory: NonNullable<Act['signatory']>
  from: number
  lines: number
}

/**
 * Who signed, from the paragraphs between the last point of the decree and what it approves. Office and name may share a line
 * («Аким области А. Айдарбаев») or stand on up to three. Null where no akim signs.
 */
export function findSignature(paragraphs: string[]): Signature | null {
  for (const [from, text] of paragraphs.entries()) {
    if (!beginsOffice.test(text.trim())) continue
    for (let lines = 1; lines <= mostLines; lines++) {
      const signature = paragraphs
        .slice(from, from + lines)
        .join(' ')
        .replace(/\|[\s|]*(?:Приложени|Утвержд).*$/s, '')
        .replace(/\|/g, ' ')
        .replace(/(?<=обязанности)(?=аким)/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      const signatory = signature.length <= longestSignature ? named(signature) : null
      if (signatory) return { signatory, from, lines }
    }
  }
  return null
}

const longestSignature = 160

/** The name is the longest ending of the line that reads as one, told by its capitals. */
function named(line: string): Act['signatory'] {
  const found = ending.exec(line)
  if (!found) return null
  const before = line.slice(0, found.index).trim()
  const signed = { office: before, name: found[0] }
  if (!officeOnly.test(before)) return null
  return /(?:города|г\.|имени|района|области)$/.test(before) ? afterPlace(signed) : signed
}

/** «Аким города» «Алматы Бауыржан Байбек»: the first word is the place where a whole name is left after it. */
function afterPlace({ office: before, name: words }: { office: string; name: string }): { office: string; name: string } {
  const place = /^\S+\s/.exec(words)?.[0] ?? ''
  const rest = words.slice(place.length)
  return place !== '' && nameOnly.test(rest) ? { office: `${before} ${place.trim()}`, name: rest } : { office: before, name: words }
}
