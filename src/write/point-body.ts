import type { Item, Point } from '../model/index.ts'

/** What stands in a point below its opening paragraph: an item, or a paragraph of the point itself. */
export type PointPart =
  | { kind: 'item'; item: Item /** Among the items of the point, from 0. */; place: number }
  | { kind: 'paragraph'; text: string /** Among the paragraphs of the point, from 0. */; place: number }

/** Items and paragraphs of a point in the order of the text, each once. */
export function bodyOf({ items, paragraphs, order }: Point): PointPart[] {
  const [nextItem, nextParagraph] = [items.entries(), paragraphs.entries()]
  return order.flatMap((kind): PointPart[] => {
    if (kind === 'paragraph') {
      const next = nextParagraph.next().value
      return next ? [{ kind, text: next[1], place: next[0] }] : []
    }
    const next = nextItem.next().value
    return next ? [{ kind, item: next[1], place: next[0] }] : []
  })
}
