import { stepWords } from '../../../russian/step-words.ts'
import { type LanguageModel, tokens } from './language-model.ts'
import { bodyIndent, type Line, opensParagraph } from './line.ts'
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

const sectionHeading = /^(?:\d{1,2}|[IVX]+)\. ?\p{Lu}|^(?:Глава|Раздел|Параграф) (?:\d|[IVX]+[.\s])/u
const stampStart = /^(?:Приложение|ПРИЛОЖЕНИЕ)(?: ?[№N]? ?\d+(?:-\d+)?)?(?: к(?: .*)?)?$|^(?:Утвержд[её]н[аоы]?|УТВЕРЖД[ЕЁ]Н[АОЫ]?)(?: |$)/u
const titleStart = /^(?:Регламент(?= государственной| «| "|$)|Справочник|Диаграмма|Схема|Описание\b|Функциональн)/u
const caption =
  /^(?:Таблица|Условные обозначения|Действия (?:основного|альтернативного)|Наименование|Форма завершения|Сроки исполнения|Номер следующего|№ действия|Действие \d)/iu
const tableStart =
  /^(?:Таблица\b|№ ?действия|Наименование (?:СФЕ|действия)|Действия (?:основного|альтернативного))|Описание действий СФЕ|Варианты использования/iu
const numberedStep = new RegExp(`^(?:${stepWords}) ?\\d`, 'iu')
const ended = /[.;:!?](?:["»)])?$/u
/** Words after which a phrase goes on. */
const expectsMore =
  /(?:^|\s)(?:в|во|на|по|к|ко|с|со|о|об|от|до|из|и|или|либо|за|для|при|через|между|не|как|чем|что|без|под|над|№|N|пункт[а-я]{0,3}|подпункт[а-я]{0,3}|стать[а-я]{1,3}|приложени[а-я]{1,3}|согласно|года|государственной|настоящего|настоящему|и\/или|\(или\)|[(«,–-])$/iu

const pageNumber = /^(?:[-–] ?)?\d{1,4}(?: ?[-–])?$/u

/** A number or letter that opens an item, a point or a section. */
const marker = /^(?:\d+(?:-\d+)?|\p{Ll})[.)]/u

/** A line at least this long was ended by the edge of the page, not by its author. */
const fullLine = 55

/** Gathers the lines of an act into paragraphs: by indent, blank lines, stamps, headings, and by whether the phrase goes on. */
export class Paragraphs {
  readonly blocks: Block[] = []
  readonly #model: LanguageModel
  #inTable = false
  #current: Block | undefined

  constructor(model: LanguageModel) {
    this.#model = model
  }

  /** The paragraph that this line, worded as `text`, would go on with; null where it opens one. */
  continuedBy(line: Line, text: string): Block | null {
    const block = this.#current
    return block && this.#continues(block, line, text) ? block : null
  }

  add(line: RestoredLine): void {
    const block = this.continuedBy(line, line.restored)
    if (leavesTable(line, line.restored)) this.#inTable = false
    if (block) block.add(line)
    else {
      const opened = new Block(line)
      this.blocks.push(opened)
      if (!this.#numbersPage(line)) this.#current = opened
    }
    if (tableStart.test(line.restored)) this.#inTable = true
  }

  /** A number alone between two pages of a sentence numbers the page; the sentence goes on below it. */
  #numbersPage(line: Line): boolean {
    return pageNumber.test(line.text) && line.standsAlone && this.#current?.layout === 'body' && !ended.test(this.#current.tail)
  }

  #continues(block: Block, line: Line, text: string): boolean {
    const stamp = stampKind(block.head)
    if (stamp && (block.layout === 'flush' || line.indent >= bodyIndent)) return continuesStamp(stamp, block, line, text)
    if (opensParagraph(line)) return block.layout === 'body' && this.#sentenceGoesOn(block, text)
    if (stampStart.test(text) && !/согласно$/u.test(block.tail)) return false
    if (this.#numbersPage(line)) return false
    if (block.layout === 'body') return this.#bodyGoesOn(block, line, text)
    if (line.blankBefore === 0) return !startsTitle(block.tail, text)
    if (this.#inTable && !leavesTable(line, text)) return false
    return headingGoesOn(block, line, text)
  }

  /** A flush line under an indented paragraph, blank lines of a page break or a displaced line between them or not. */
  #bodyGoesOn(block: Block, line: Line, text: string): boolean {
    if (line.blankBefore === 0) return true
    if (/^[,.;:)»]/u.test(text)) return true
    if (sectionHeading.test(text) || caption.test(text)) return false
    if (expectsMore.test(block.tail) || (block.unbalanced && !ended.test(block.tail))) return true
    // A page may break between two sentences of a paragraph: what goes on is a sentence, not a title.
    if (line.blankBefore >= 3 && line.closesSentence && text.length > fullLine) return true
    if (titleStart.test(text) || ended.test(block.tail)) return false
    const last = block.lines.at(-1) as RestoredLine
    return /^[\p{Ll}"«\d(–-]/u.test(text) || last.wrapped || last.text.length > fullLine
  }

  /** An indented line that the author's editor broke off in the middle of a sentence. */
  #sentenceGoesOn(block: Block, text: string): boolean {
    if (ended.test(block.tail) || marker.test(text) || sectionHeading.test(text)) return false
    if (/^["«]/u.test(block.head) && block.openQuotes + block.openGuillemets > 0) return true
    if (/\s[–-]$/u.test(block.tail) && /^[\p{Ll}\d]/u.test(text)) return true
    if (!/^\p{Ll}/u.test(text) || numberedStep.test(text)) return false
    const last = block.lines.at(-1) as RestoredLine
    if (block.tail.endsWith(',') || expectsMore.test(block.tail) || last.text.length > fullLine) return true
    return this.#model.pairCount(tokens(last.restored).at(-1) ?? '', tokens(text)[0] ?? '') > 0
  }
}

const leavesTable = (line: Line, text: string): boolean =>
  opensParagraph(line) || sectionHeading.test(text) || /^(?:Регламент|Приложение)/.test(text)

/** A title or heading that a page break cut, or that has quotes or brackets still open. */
function headingGoesOn(block: Block, line: Line, text: string): boolean {
  if (sectionHeading.test(text) && !expectsMore.test(block.tail)) return false
  if (!sectionHeading.test(block.head) && !titleStart.test(block.head)) return false
  if (caption.test(text) || /^\d/.test(text)) return false
  return block.unbalanced || (line.blankBefore >= 3 && (expectsMore.test(block.tail) || /^\p{Ll}/u.test(text)))
}

/** Flush lines that follow without a blank but belong to the next title. */
const startsTitle = (soFar: string, text: string): boolean =>
  /^Утратив\p{Ll}+ силу$/u.test(soFar) || (/(?:года?|г\.) № ?\S+$/.test(soFar) && titleStart.test(text))

type Stamp = 'appendix' | 'approval'

function stampKind(text: string): Stamp | null {
  if (/^Приложени[ея](?: ?№? ?\d+(?:-\d+)?)?(?: к(?: |$)| регламент|$)/iu.test(text)) return 'appendix'
  return /^Утвержд[её]н[аоы]?(?: |$)/iu.test(text) ? 'approval' : null
}

/** «Приложение 1 к регламенту … "…"» ends with its closing quote, «… постановлением … № 204» with its number. */
function continuesStamp(stamp: Stamp, block: Block, line: Line, text: string): boolean {
  const soFar = block.tail
  if (sectionHeading.test(text) || caption.test(text)) return false
  if (block.unbalanced) return true
  if (stamp === 'approval' || /к\s+постановлени/iu.test(block.head)) {
    if (/приложение \d+$/iu.test(soFar) && /^к /.test(text)) return true
    if (/[№N] ?\S+$/.test(soFar)) return /^приложение \d+$/u.test(text)
    return /^(?:постановлени|акимат|приказ|решени|\p{Lu}[\p{L}-]+(?:ой|ого) (?:области|района)|области|района|города|от |№|["«]?\d)/iu.test(
      text,
    )
  }
  if (/["»]$/u.test(soFar)) return false
  if (/^Приложени[ея](?: ?№? ?\d+(?:-\d+)?)?$/iu.test(soFar)) return /^(?:к |регламент)/iu.test(text)
  // Below blank lines stands the title of the appendix, unless the stamp can't end here.
  if (line.blankBefore > 0 && !expectsMore.test(soFar) && !/^[\p{Ll}"«]/u.test(text)) return false
  return !/^(?:Регламент|Справочник|Диаграмма|Схема|Таблица|Утвержд|Форма$)/u.test(text)
}
