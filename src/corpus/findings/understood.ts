import type { VFile } from 'vfile'
import type { RegulationNode } from '../../acts/tree.ts'
import type { UnlinkedRegulation } from '../link/index.ts'

/** So many letters are more than one point; the longest point of an act without items has some two thousand. */
const longText = 6000

/**
 * Tells where of a регламент little but its text was understood: a long one with at most one point is an error, since its points have run
 * together; one that lists who takes part, but of which no step and no table was read, is a doubt. An excluded one has no text.
 */
export function checkUnderstood(node: RegulationNode, data: UnlinkedRegulation, file: VFile): void {
  if (node.excluded) return
  const points = data.sections.flatMap((section) => section.points)
  const length = points.flatMap(({ text, paragraphs, items }) => [text, ...paragraphs, ...items.map((item) => item.text)]).join('').length
  const say = (ruleId: string, reason: string) => file.message(reason, { ruleId, source: 'atlas', place: node.position.start })
  if (points.length <= 1 && length > longText)
    say(
      'points-collapsed',
      `В регламенте «${node.title}» не различить пункты: весь текст в одном. Положите акт в другом виде (текст из adilet.zan.kz, Word или PDF).`,
    ).fatal = true
  if (data.lanes.length > 0 && data.processes.length === 0 && data.tables.length === 0)
    say(
      'steps-missing',
      `В регламенте «${node.title}» названы участники, но не прочитано ни одного шага. Сверьте с актом, целиком ли текст.`,
    )
}
