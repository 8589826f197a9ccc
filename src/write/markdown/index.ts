import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Corpus } from '../../corpus/index.ts'
import type { Act, Point, Regulation } from '../../model/index.ts'
import type { TextFile } from '../format.ts'
import { bodyOf } from '../point-body.ts'

const heading = (depth: Heading['depth'], text: string): Heading => ({ type: 'heading', depth, children: [{ type: 'text', value: text }] })
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })
const told = (texts: readonly string[]): Paragraph[] => texts.filter((text) => text !== '').map(paragraph)

function pointText(point: Point): Paragraph[] {
  const below = bodyOf(point).flatMap((part) =>
    part.kind === 'paragraph' ? [part.text] : [`${part.item.number} ${part.item.text}`, ...part.item.paragraphs],
  )
  return told([`${point.number}. ${point.text}`, ...below, ...point.notes])
}

function documentOf(regulation: Regulation, act: Act | undefined): Root {
  const source = [act?.issuer, act?.adopted, act?.number && `№ ${act.number}`].filter(Boolean).join(', ')
  const children: RootContent[] = [
    heading(1, regulation.title),
    ...told([source, ...regulation.notes]),
    ...regulation.sections.flatMap(({ number, heading: title, notes, points }) => [
      heading(2, number === null ? title : `${number}. ${title}`),
      ...told(notes),
      ...points.flatMap(pointText),
    ]),
    ...regulation.appendices.flatMap(({ number, title, paragraphs }) => [
      heading(2, ['Приложение', number].filter(Boolean).join(' ')),
      ...told([title ?? '', ...paragraphs]),
    ]),
  ]
  return { type: 'root', children }
}

/** The text of each регламент as Markdown, `markdown/<service>/<act>.md`: its words are text, whatever signs they hold. */
export function* markdownFiles({ acts, regulations }: Corpus): Generator<TextFile> {
  const known = new Map(acts.map((act) => [act.id, act]))
  for (const regulation of regulations)
    yield [`markdown/${regulation.id}.md`, toMarkdown(documentOf(regulation, known.get(regulation.act)))]
}
