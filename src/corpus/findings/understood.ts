import type { VFile } from 'vfile'
import type { RegulationNode, RestoredText } from '../../acts/index.ts'
import type { UnlinkedRegulation } from '../link/index.ts'

/** So many letters are more than one point; the longest point of an act without items has some two thousand. */
const longText = 6000
/** So many letters without any point are the body of a регламент, not its title and stamps. */
const someText = 1000

/**
 * Tells where of a регламент little but its text was understood: a long one with at most one point, or any without points, is an error, since its
 * points have run together; one that lists who takes part, but of which no step and no table was read, is a doubt. An excluded one has no text.
 */
export function checkUnderstood(node: RegulationNode, data: UnlinkedRegulation, text: RestoredText, file: VFile): void {
  if (node.excluded) return
  const points = data.sections.flatMap((section) => section.points)
  const inPoints = points.flatMap((point) => [point.text, ...point.paragraphs, ...point.items.map((item) => item.text)]).join('').length
  const { start, end } = node.position
  const own = text.children.filter(({ position }) => position.start.line > start.line && position.end.line <= end.line)
  const length = points.length === 0 ? own.reduce((sum, paragraph) => sum + paragraph.text.length, 0) : inPoints
  const say = (ruleId: string, reason: string) => file.message(reason, { ruleId, source: 'atlas', place: node.position.start })
  if (points.length <= 1 && length > (points.length === 0 ? someText : longText))
    say(
      'points-collapsed',
      `В регламенте «${node.title}» не различить пункты: весь текст в одном. Положите акт в другом виде (текст из adilet.zan.kz, Word или PDF).`,
    ).fatal = true
  if (lacksSteps(data))
    say(
      'steps-missing',
      `В регламенте «${node.title}» названы участники, но не прочитано ни одного шага. Сверьте с актом, целиком ли текст.`,
    )
}

/** Fails where the регламенты of an act list who takes part, and of none a step was read: the act was not understood, or half of it is missing. */
export function checkSteps(regulations: readonly UnlinkedRegulation[], file: VFile): void {
  const listing = regulations.filter(({ lanes }) => lanes.length > 0)
  if (listing.length === 0 || regulations.some(({ processes, tables }) => processes.length + tables.length > 0)) return
  file.message('Ни в одном регламенте акта не прочитано ни одного шага, хотя участники названы. Положите акт целиком или в другом виде.', {
    ...{ ruleId: 'act-without-steps', source: 'atlas' },
  }).fatal = true
}

const lacksSteps = ({ lanes, processes, tables }: UnlinkedRegulation) => lanes.length > 0 && processes.length === 0 && tables.length === 0
