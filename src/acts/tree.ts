import type { Parent, Position } from 'unist'
import type { Act, Appendix, Edition, Regulation, Repair } from '../model/index.ts'

/** The reading of one raw file: its lines with no-break spaces, BOM and CRLF made plain and letters composed (NFC). */
export interface SourceText {
  file: string
  format: 'pdf-text' | 'markdown' | 'html' | 'docx' | 'rtf' | 'pdf'
  sha256: string
  /** Line n of the raw file stands at index n - 1. */
  lines: string[]
  /** What reading took from the lines before anything was restored. */
  repairs: Repair[]
  /** The same act in Kazakh, where the file sets it beside the Russian text: line by line like `lines`. */
  kazakh?: string[]
}

/** What one raw line gives to a restored paragraph. */
export interface Part {
  /** Line in the raw file, from 1. */
  line: number
  text: string
  /**
   * True where the part continues the last word of the part before it: no space between them. On the first part of a paragraph: it
   * continues a word that an earlier cell of the same table broke off at the end of a page.
   */
  glued: boolean
  /** True where the part ends with a hyphen that only marks where a narrow column cut the word. */
  softHyphen?: boolean
}

/**
 * A restored paragraph: `text` is how its parts read, joined; where it is not as printed («6)» for «б)», «Получение» for «Получе-ние») a repair says
 * so. The layout says how the raw text set it apart:
 * `body` (indented first line, or an ordinary Markdown/HTML paragraph), `flush` (unindented lines between blank lines:
 * titles, stamps, table cells), `heading` (marked as heading by Markdown or HTML), `list` (a bullet).
 */
export interface Paragraph {
  type: 'paragraph'
  text: string
  layout: 'body' | 'flush' | 'heading' | 'list'
  parts: Part[]
  /** The lower half of a cell that a page break cut, which is read at the end of this one; its parts stay in the paragraph below too. */
  goesOn?: Part[]
  /** True of that lower half: it is read above, and its own `text` is empty. */
  readAbove?: boolean
  /** Blank lines before the paragraph in the raw text (a page break is three or more). */
  blankBefore: number
  position: Position
}

/** The whole act after restoration, in reading order. Nothing later knows which format it came from. */
export interface RestoredText extends Parent {
  type: 'restored'
  source: SourceText
  children: Paragraph[]
  /**
   * The text before any repair, a line each paragraph as the file sets it: lines are joined where nothing but the width of the page parts
   * them. `repairs`, in their order, make the reading text of it.
   */
  unrepaired: string
  repairs: Repair[]
}

/** A footnote of the editors («Сноска. Пункт 5 в редакции …»), where it stands in the text. */
export interface NoteNode extends Omit<Paragraph, 'type'> {
  type: 'note'
}

/** A numbered item («1)», «а)») inside a point: its own words, and the unnumbered paragraphs that belong to it. */
export interface ItemNode extends Parent {
  type: 'item'
  number: string
  text: string
  children: Paragraph[]
  position: Position
}

/** A пункт: the words behind its number, then items, paragraphs and footnotes in the order of the text. */
export interface PointNode extends Parent {
  type: 'point'
  number: string
  text: string
  children: (ItemNode | Paragraph | NoteNode)[]
  position: Position
}

/** A раздел or глава of a регламент with its points. */
export interface SectionNode extends Parent {
  type: 'section'
  number: string | null
  heading: string
  children: (NoteNode | PointNode)[]
  position: Position
}

/** An appendix to a регламент, from its stamp to the next one. */
export interface AppendixNode extends Parent {
  type: 'appendix'
  number: string | null
  title: string | null
  kind: Appendix['kind']
  /** Everything below the stamp («Приложение 1 к регламенту …»), the title included. */
  children: Paragraph[]
  position: Position
}

/** A регламент, from its stamp or title to the next one. */
export interface RegulationNode extends Parent {
  type: 'regulation'
  /** A стандарт or Правила have the same tree; they are what a регламент leaves its documents and terms to. */
  document: 'regulation' | 'standard' | 'rules'
  title: string
  excluded: boolean
  editions: Edition[]
  excludedBy: Regulation['excludedBy']
  /** Footnotes under the title, then chapters and appendices. */
  children: (NoteNode | SectionNode | AppendixNode)[]
  position: Position
}

/** What the act says of itself: all of the public `Act` but what only later stages know. */
export type ActHeader = Omit<Act, 'id' | 'source' | 'adilet' | 'wordings' | 'regulations' | 'corrections'>

/** A decree with what it approves, as parsed. */
export interface ActNode extends Parent {
  type: 'act'
  source: SourceText
  header: ActHeader
  children: RegulationNode[]
}
