/** A file that is no text by itself, and the text that was taken out of it; null where it holds none or cannot be opened. */
export interface TakenText {
  format: 'docx' | 'rtf' | 'pdf'
  text: string | null
  /** What an editor should know of it, by line of the text; null: the file as a whole. */
  doubts: { ruleId: string; line: number | null; reason: string }[]
}
