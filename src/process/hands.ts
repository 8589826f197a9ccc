import { readLane } from '../acts/index.ts'
import { branches } from '../drafting/branches.ts'
import type { Step } from '../model/index.ts'
import { readDuration } from '../russian/duration.ts'
import { withLetters } from '../russian/letters.ts'
import { acts } from './choice/words.ts'

const atOnce = new RegExp(withLetters(branches.atOnce.words), 'iu')

/** Where someone else may begin to act: «, после чего ветеринарный врач выдает», «; территориальный орган направляет». */
const joint = /(?:[;,]|\.(?=\s+\p{Lu}))\s+(?:(?:а|и|после\s+чего|затем|далее|одновременно|параллельно)\s+)?/giu

/** A step that several do, part by part. */
export interface Hands {
  /** Whether the text says that they do it at once. */
  isParallel: boolean
  parts: Step[]
}

/**
 * What each does of a step that names several one after another: «владелец предъявляет квитанцию, после чего врач выдает справку». Null where one
 * does it, and where the words do not part into what each does, so that the step stays whole.
 */
export function handsOf(step: Step): Hands | null {
  const names = step.lane?.split('; ') ?? []
  if (names.length < 2) return null
  const parts: { lane: string; from: number }[] = []
  let [from, opened] = [0, 0]
  const pieces = piecesOf(step.text)
  for (const [index, piece] of pieces.entries()) {
    // «проект, который подписывается руководителем»: what belongs to a word of another is no part.
    const lane = /(?<!\p{L})котор/iu.test(piece) ? null : readLane(piece, names)
    // Of two cases none follows the other: «…; в случае неполного пакета работник отказывает».
    const isNext = lane !== null && lane !== parts.at(-1)?.lane
    if (isNext && parts.length > 0 && pieces.slice(opened + 1, index + 1).some((each) => aCase.test(each))) return null
    if (isNext) opened = index
    if (isNext) parts.push({ lane, from: parts.length === 0 ? 0 : step.text.indexOf(piece, from) })
    from = step.text.indexOf(piece, from) + piece.length
  }
  if (parts.map(({ lane }) => lane).join('; ') !== step.lane) return null
  const texts = parts.map(({ from: start }, index) => step.text.slice(start, parts[index + 1]?.from).replace(ending, ''))
  // «специалист, аким принимает»: who stands side by side does the same.
  if (!texts.every(acts)) return null
  const own = texts.map((text) => readDuration(text)?.duration ?? null)
  const isOfAll = own.filter((term) => term !== null).length < 2
  return {
    isParallel: atOnce.test(step.text),
    parts: texts.map((text, index) => ({
      ...step,
      text,
      lane: parts[index]?.lane ?? null,
      duration: isOfAll ? step.duration : (own[index] ?? null),
    })),
  }
}

/** «при неполном пакете работник отказывает» */
const aCase = /^(?:при|если|в\s*случа[ея]х?)(?!\p{L})/iu

const piecesOf = (text: string): readonly string[] => text.split(joint).filter((piece) => piece.trim() !== '')

const ending = /[\s,;.]+(?:(?:а|и|после\s+чего|затем|далее|одновременно|параллельно)\s*)?$/iu
