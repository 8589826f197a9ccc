import type { Position } from 'unist'
import { stepTail } from '../../../drafting/sequences.ts'
import { stepWords } from '../../../russian/step-words.ts'
import { endsWithColon } from '../../../text/colon.ts'
import type { PointNode } from '../../tree.ts'
import { wordsOf } from '../../within.ts'

/** A numbered item or a paragraph of a point, before anyone knows what it is. */
export interface Block {
  number: string | null
  text: string
  position: Position
}

/** One entry of a sequence with the paragraphs that continue it. */
export interface Entry extends Block {
  paragraphs: Block[]
  /** Who acts by the heading above it: «канцелярия:». */
  holder?: string
  /** True where the number is not in the text but follows from the one that comes after. */
  inferred?: boolean
}

/** Entries that follow one another under one lead-in. */
export interface Sequence {
  /** The opening words of the point. */
  pointText: string
  /** Words that stand above this sequence only: «при обращении к акиму:»; empty where the point's own words open it. */
  leadIn: string
  entries: Entry[]
  /** Paragraphs behind the last entry that do not continue it: «В случаях недостаточности документов … срок – 20 рабочих дней». */
  behind: string[]
}

/** «процесс 1», «1-этап». */
const stepWord = new RegExp(
  `^(?:(?<word>${stepWords}) *№? *(?<count>\\d+)(?!\\d)|(?<first>\\d+) *[-–]? *(?<behind>${stepWords})(?!\\p{L}))`,
  'iu',
)

/**
 * Splits a point into its sequences: a number that starts again at 1), or a new lead-in, opens a new one. Paragraphs between two
 * entries belong to the first; paragraphs after the last one only where they continue its sentence.
 */
export function sequencesOf(point: PointNode): Sequence[] {
  const sequences: Sequence[] = []
  const blocks = blocksOf(point)
  // «5. Действие 1: специалист принимает …» «Действие 2: …»: the point opens with its first step.
  const opening = /\s1$/.test(nameOf(point) ?? '') && blocks.some(countsStep) ? openingOf(point) : null
  const pointText = opening ? '' : point.text
  let current: Sequence = { pointText, leadIn: '', entries: [], behind: [] }
  let pending: Block[] = []
  for (const block of opening ? [opening, ...blocks] : blocks) {
    const last = current.entries.at(-1)
    if (!opensEntry(block)) {
      if (last && stepTail.pattern.test(block.text) && pending.length === 0) last.paragraphs.push(block)
      else pending.push(block)
      continue
    }
    if (last && isSubItem(block, last)) last.paragraphs.push(...pending, { ...block, text: `${block.number} ${block.text}` })
    else if (restarts(block, current.entries)) {
      const between = withTail(last, pending, true)
      sequences.push({ ...current, behind: between.map(({ text }) => text) })
      current = { pointText, leadIn: leadInOf(between), entries: [{ ...block, paragraphs: [] }], behind: [] }
    } else {
      if (last) last.paragraphs.push(...pending)
      else current = { ...current, ...beforeFirst(pending, block) }
      current.entries.push({ ...block, paragraphs: [] })
    }
    pending = []
  }
  const rest = withTail(current.entries.at(-1), pending, false)
  if (current.entries.length > 0) sequences.push({ ...current, behind: rest.map(({ text }) => text) })
  else if (endsWithColon(pointText) && rest.length > 1) sequences.push({ ...current, entries: withTails(rest) })
  return sequences.flatMap(itemsAsLeadIns)
}

const asEntry = (block: Block): Entry => ({ ...block, paragraphs: [] })

/** An item without the dash before it. */
export const withoutDash = (text: string): string => text.replace(/^[-–—•]\s+/u, '')

/** Unnumbered paragraphs as entries, what one says of its term or its result with it. */
function withTails(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks) {
    const last = entries.at(-1)
    if (last && stepTail.pattern.test(block.text)) last.paragraphs.push(block)
    else entries.push(asEntry({ ...block, text: withoutDash(block.text) }))
  }
  return entries
}

/** «1) через уполномоченный орган:» above paragraphs that are the steps: every item opens a sequence of its own. */
function itemsAsLeadIns(sequence: Sequence): Sequence[] {
  const { entries, pointText } = sequence
  const opens = ({ text, paragraphs }: Entry) => /^(?:через|при|в|во|у|по) /iu.test(text) && endsWithColon(text) && paragraphs.length > 1
  if (!entries.every(opens)) return [sequence]
  return entries.map(({ text, paragraphs }) => ({ pointText, leadIn: text, entries: paragraphs.map(asEntry), behind: [] }))
}

/** The words of a point above its items and paragraphs, as a block. */
function openingOf(point: PointNode): Block {
  const { text, position } = point
  const { start, end } = position
  const [first] = wordsOf(point)
  const last = first ? Math.max(start.line, first.position.start.line - 1) : end.line
  return { number: null, text, position: { start, end: { ...start, line: last } } }
}

function blocksOf(point: PointNode): Block[] {
  return wordsOf(point).flatMap((child): Block[] => {
    if (child.type === 'paragraph') return [{ number: null, text: child.text, position: child.position }]
    const { start, end } = child.position
    const first = child.children[0]
    const opening = first ? { start, end: { ...start, line: Math.max(start.line, first.position.start.line - 1) } } : { start, end }
    return [
      { number: child.number, text: child.text, position: opening },
      ...child.children.map(({ text, position }) => ({ number: null, text, position })),
    ]
  })
}

/** Whether words begin with «шаг 1», «Процедура 2.». */
export const countsStep = ({ text }: Pick<Block, 'text'>): boolean => stepWord.test(text)

const opensEntry = ({ number, text }: Block) => number !== null || countsStep({ text })

/** Letters by which items are counted. */
const letters = 'абвгдежзиклмнопрст'

const digitsOf = (number: string | null) => /\d+/.exec(number ?? '')?.[0]

/** The place in the count: 2 for «2)» and for «б)». */
const ordinal = (number: string | null) => {
  const digits = digitsOf(number)
  if (digits !== undefined) return Number(digits)
  const place = number === null ? -1 : letters.indexOf(number.charAt(0).toLowerCase())
  return place < 0 ? null : place + 1
}

/** «а)» under «2)». */
const isSubItem = (block: Block, last: Entry) =>
  block.number !== null && /^\p{L}/u.test(block.number) && digitsOf(last.number) !== undefined

/** Numbering starts again, or «процесс 1» stands a second time. */
function restarts(block: Block, entries: readonly Entry[]): boolean {
  if (block.number !== null) return /^(?:1(?![\d-])|а\))/iu.test(block.number) && entries.some(opensEntry)
  const name = nameOf(block)
  return name?.endsWith(' 1') === true && entries.some((entry) => nameOf(entry) === name)
}

function nameOf({ text }: Pick<Block, 'text'>): string | null {
  const { word, count, first, behind } = stepWord.exec(text)?.groups ?? {}
  return (word ?? behind) === undefined ? null : `${(word ?? behind)?.toLowerCase()} ${count ?? first}`
}

/**
 * Paragraphs above the first entry: those that end in a colon (above «1)» in no mark at all) lead in. Of the others, as many as the first number leaves open are steps
 * whose «1)», «2)» the text has lost; above «процесс 1» every sentence is a step without a number.
 */
function beforeFirst(pending: readonly Block[], first: Block): { leadIn: string; entries: Entry[] } {
  const colon = pending.findLastIndex(({ text }) => endsWithColon(text))
  const after = pending.slice(colon + 1)
  const open = (ordinal(first.number) ?? Number.POSITIVE_INFINITY) - 1
  const steps = open > after.length ? after : after.slice(after.length - open)
  const above = [...pending.slice(0, colon + 1), ...(open === 0 ? after.filter(({ text }) => !/[.;]\s*$/.test(text)) : [])]
  return {
    leadIn: above.map(({ text }) => text).join(' '),
    entries: steps.map((block, index) =>
      open === steps.length ? { ...asEntry(block), number: `${index + 1})`, inferred: true } : asEntry(block),
    ),
  }
}

/** The paragraphs right above a sequence that end in a colon, else the last one. */
function leadInOf(paragraphs: readonly Block[]): string {
  const texts = paragraphs.map(({ text }) => text)
  const plain = texts.findLastIndex((text) => !endsWithColon(text))
  return (plain === texts.length - 1 ? texts.slice(-1) : texts.slice(plain + 1)).join(' ')
}

/** Gives the last entry the paragraphs that continue its sentence and returns the others; above another sequence the last one leads in. */
function withTail(last: Entry | undefined, pending: readonly Block[], restart: boolean): Block[] {
  if (!last) return [...pending]
  const rest = [...pending]
  const leads = restart && !/[;.]\s*$/.test(rest.at(-1)?.text ?? '') ? 1 : 0
  let before = last.paragraphs.at(-1)?.text ?? last.text
  while (
    rest.length > leads &&
    rest[0] &&
    (continues(before, rest[0].text) || (last.paragraphs.length > 0 && stepTail.pattern.test(rest[0].text)))
  ) {
    before = rest[0].text
    last.paragraphs.push(rest[0])
    rest.shift()
  }
  return rest
}

/** «Процедура 5. Выдача:» «- специалист выдает …;»: items with dashes go on with the sentence above them. */
const continues = (before: string, text: string) =>
  /[:;,]\s*$/.test(before) && /^(?:[-–—•]\s+)?\p{Ll}/u.test(text) && (endsWithColon(before) || !endsWithColon(text))
