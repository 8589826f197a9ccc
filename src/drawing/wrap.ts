import { textWidth, type Weight } from './font.ts'

/** Size of the letters on a drawing, in pixels. */
export const fontSize = 14

/** Words that may not stand alone at the end of a line. */
const clinging = /^(?:\p{L}{1,2}|для|при|без|под|над|или|либо|№|не|\d+|\d+\))$/iu

/** No word of Russian or Kazakh has as many letters; a longer one is damage, and is broken where it must be. */
const longestWord = 60
const brokenWord = 30
/** No label needs as many letters: the step beside the drawing has all of its words. */
const longestLabel = 600

/** A label whose words fit a drawing, whatever stands in the act. */
function fitting(text: string): string {
  const whole = text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text
  const pieces = (word: string) => word.match(new RegExp(`.{1,${brokenWord}}`, 'gsu')) ?? []
  return whole
    .split(' ')
    .flatMap((word) => (word.length > longestWord ? pieces(word) : word))
    .join(' ')
}

/** Words with what clings to them: pieces between which a line may end. A hyphen inside a word is no such place. */
function pieces(text: string): string[] {
  const found: string[] = []
  let piece = ''
  for (const word of text.split(' ').filter(Boolean)) {
    piece = piece ? `${piece} ${word}` : word
    if (!clinging.test(word)) {
      found.push(piece)
      piece = ''
    }
  }
  if (piece) found.push(piece)
  return found
}

/** What a set of lines costs; the cheapest is taken. */
type Cost = (widths: number[]) => number

/** As few lines as the width allows, then as even as they can be. */
function evenLines(room: number): Cost {
  return (widths) => {
    const over = Math.max(0, Math.max(...widths) - room)
    return over * 1e6 + widths.length * 1e4 + widths.reduce((sum, width) => sum + (room - width) ** 2, 0) / 100
  }
}

/** The smallest diamond: half of its width is half of the widest line and half of all lines' height. */
function smallDiamond(lineHeight: number): Cost {
  return (widths) => Math.max(...widths) + widths.length * lineHeight
}

function best(text: string, weight: Weight, cost: Cost): string[] {
  const words = pieces(text)
  const count = words.length
  if (count === 0) return []
  let cheapest: string[] = [words.join(' ')]
  let price = Number.POSITIVE_INFINITY
  // Labels have a dozen pieces at most; beyond that the ways to break are tried greedily, by width alone.
  for (const width of candidateWidths(words, weight)) {
    const lines = greedy(words, width, weight)
    const paid = cost(lines.map((line) => textWidth(line, fontSize, weight)))
    if (paid < price) {
      cheapest = lines
      price = paid
    }
  }
  return cheapest
}

function greedy(words: string[], room: number, weight: Weight): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, fontSize, weight) > room) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  lines.push(line)
  return lines
}

/** Every width at which filling lines one by one gives other lines. */
function candidateWidths(words: string[], weight: Weight): number[] {
  const widths = new Set<number>()
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + 8); to += 1) {
      widths.add(textWidth(words.slice(from, to).join(' '), fontSize, weight))
    }
  }
  return [...widths].sort((a, b) => a - b)
}

/** Lines of at most `room` pixels, as few and as even as possible; a word is never broken, but behind its hyphen where it is wider than that alone. */
export function wrap(text: string, room: number, weight: Weight = 400): string[] {
  const words = fitting(text)
    .split(' ')
    .map((word) => (textWidth(word, fontSize, weight) > room ? word.replaceAll(/-(?=\p{L})/gu, '- ') : word))
  return best(words.join(' '), weight, evenLines(room))
}

/** Lines for the smallest diamond that holds the text. */
export function wrapForDiamond(text: string, lineHeight: number): string[] {
  return best(fitting(text), 400, smallDiamond(lineHeight))
}
