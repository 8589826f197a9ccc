import { type Line, opensParagraph } from './line.ts'
import { quotes } from './quotes.ts'

/** A line after its own damage is undone. */
export interface RestoredLine extends Line {
  restored: string
}

/** A paragraph while its lines are gathered. */
export class Block {
  readonly layout: 'body' | 'flush'
  readonly lines: RestoredLine[] = []
  readonly blankBefore: number
  /** The beginning and the end of the text so far: what the rules look at, so that the work does not grow with the paragraph. */
  head = ''
  tail = ''
  openQuotes = 0
  openGuillemets = 0
  openBrackets = 0

  constructor(line: RestoredLine) {
    this.layout = opensParagraph(line) ? 'body' : 'flush'
    this.blankBefore = line.blankBefore
    this.add(line)
  }

  add(line: RestoredLine): void {
    const text = line.restored
    if (this.head.length < window) this.head = `${this.head} ${text}`.trim()
    this.tail = `${this.tail} ${text}`.trim().slice(-window)
    this.openQuotes = quotes(text, this.openQuotes).depth
    this.openGuillemets += count(text, /«/g) - count(text, /»/g)
    this.openBrackets += count(text, /\(/g) - count(text, /(?<!(?:^|\s)[\p{L}\d-]{1,4})\)/gu)
    this.lines.push(line)
  }

  get unbalanced(): boolean {
    return this.openQuotes > 0 || this.openGuillemets > 0 || this.openBrackets > 0
  }
}

const window = 300
const count = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length

const sectionHeading = /^(?:\d{1,2}|[IVX]+)\. ?\p{Lu}|^(?:Глава|Раздел|Параграф) \d/u
const stampStart = /^Приложени[ея](?: ?№? ?\d+)?(?: к .*)?$|^Утвержд[её]н[аоы]?(?: |$)/iu
const titleStart = /^(?:Регламент(?= государственной| «| "|$)|Справочник|Диаграмма|Схема|Описание\b|Функциональн)/u
const caption = /^(?:Таблица|Условные обозначения|Действия (?:основного|альтернативного)|Наименование|Форма завершения|Сроки исполнения|Номер следующего|№ действия|Действие \d)/iu
const tableStart = /^(?:Таблица\b|№ ?действия|Наименование (?:СФЕ|действия)|Действия (?:основного|альтернативного))|Описание действий СФЕ|Варианты использования/iu
const ended = /[.;:!?](?:["»)])?$/u
/** Words after which a phrase goes on. */
const expectsMore =
  /(?:^|\s)(?:в|во|на|по|к|ко|с|со|о|об|от|до|из|и|или|либо|за|для|при|через|между|не|как|чем|что|без|под|над|№|N|пункт[а-я]{0,3}|подпункт[а-я]{0,3}|стать[а-я]{1,3}|приложени[а-я]{1,3}|согласно|года|государственной|настоящего|настоящему|и\/или|\(или\)|[(«,–-])$/iu

/** A line at least this long was ended by the edge of the page, not by its author. */
const fullLine = 55

/** Gathers the lines of an act into paragraphs: by indent, blank lines, stamps, headings, and by whether the phrase goes on. */
export class Paragraphs {
  readonly blocks: Block[] = []
  #inTable = false

  /** The paragraph that this line, worded as `text`, would go on with; null where it opens one. */
  continuedBy(line: Line, text: string): Block | null {
    const current = this.blocks.at(-1)
    return current && continues(current, line, text, this.#inTable && !leavesTable(line, text)) ? current : null
  }

  add(line: RestoredLine): void {
    if (leavesTable(line, line.restored)) this.#inTable = false
    const current = this.continuedBy(line, line.restored)
    if (current) current.add(line)
    else this.blocks.push(new Block(line))
    if (tableStart.test(line.restored)) this.#inTable = true
  }
}

const leavesTable = (line: Line, text: string): boolean =>
  opensParagraph(line) || sectionHeading.test(text) || /^(?:Регламент|Приложение)/.test(text)

function continues(block: Block, line: Line, text: string, inTable: boolean): boolean {
  if (opensParagraph(line)) return false
  const soFar = block.tail
  const stamp = stampKind(block.head)
  if (stamp && block.layout === 'flush') return continuesStamp(stamp, block, text)
  if (stampStart.test(text) && (ended.test(soFar) || block.layout === 'flush' || line.blankBefore > 0 || /^Приложение \d+$/.test(text) || !expectsMore.test(soFar))) return false
  if (block.layout === 'body') {
    if (line.blankBefore === 0) return true
    if (/^[,.;:)»]/u.test(text)) return true
    if (sectionHeading.test(text) || caption.test(text)) return false
    if (expectsMore.test(soFar) || block.unbalanced) return true
    if (titleStart.test(text)) return false
    const last = block.lines.at(-1) as RestoredLine
    if (/^\p{Ll}|^[(–-]/u.test(text)) return !ended.test(soFar)
    return !ended.test(soFar) && (last.wrapped || last.text.length > fullLine || /^["«\d]/u.test(text))
  }
  if (line.blankBefore === 0) return !startsTitle(soFar, text)
  if (inTable) return false
  if (sectionHeading.test(text) && !expectsMore.test(soFar)) return false
  if (sectionHeading.test(block.head) || titleStart.test(block.head)) {
    if (caption.test(text) || /^\d/.test(text)) return false
    return (line.blankBefore >= 3 && (expectsMore.test(soFar) || block.unbalanced || /^\p{Ll}/u.test(text))) || block.unbalanced
  }
  return false
}

/** Flush lines that follow without a blank but belong to the next title. */
const startsTitle = (soFar: string, text: string): boolean =>
  /(?:года?|г\.) № ?\S+$/.test(soFar) && titleStart.test(text)

type Stamp = 'appendix' | 'approval'

function stampKind(text: string): Stamp | null {
  if (/^Приложени[ея](?: ?№? ?\d+(?:-\d+)?)?(?: к(?: |$)| регламент|$)/iu.test(text)) return 'appendix'
  return /^Утвержд[её]н[аоы]?(?: |$)/iu.test(text) ? 'approval' : null
}

/** «Приложение 1 к регламенту … "…"» ends with its closing quote, «… постановлением … № 204» with its number. */
function continuesStamp(stamp: Stamp, block: Block, text: string): boolean {
  const soFar = block.tail
  if (sectionHeading.test(text) || caption.test(text)) return false
  if (block.unbalanced) return true
  if (stamp === 'approval' || /к\s+постановлени/iu.test(block.head)) {
    if (/приложение \d+$/iu.test(soFar) && /^к /.test(text)) return true
    if (/№ ?\S+$/.test(soFar)) return /^приложение \d+$/u.test(text)
    return /^(?:постановлени|акимат|приказ|решени|\p{Lu}\p{Ll}+(?:ой|ого) (?:области|района)|области|района|города|от |№|["«]?\d)/iu.test(text)
  }
  if (/["»]$/u.test(soFar)) return false
  if (/^Приложени[ея](?: ?№? ?\d+(?:-\d+)?)?$/iu.test(soFar)) return /^(?:к |регламент)/iu.test(text)
  return !/^(?:Регламент|Справочник|Диаграмма|Схема|Таблица|Утвержд|Форма$)/u.test(text)
}
