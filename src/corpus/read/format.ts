import type { SourceText } from '../tree.ts'

/**
 * Tells the format of a text by its content: a page of HTML by its tags; Markdown by headings, paragraphs set in bold, hard
 * line breaks and links; PDF text otherwise, and wherever indented first lines clearly outnumber the marks of Markdown.
 */
export function formatOf(lines: string[]): SourceText['format'] {
  const text = lines.join('\n')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])/is.test(text)) return 'html'
  const marks = lines.filter((line) => markdownMark.test(line)).length
  const tags = (text.match(/<\/?(?:p|div|td|tr|table|h[1-6]|article|body|html)(?:\s[^<>]*)?>/gi) ?? []).length
  if (tags >= 3 && tags > marks) return 'html'
  const indented = lines.filter((line) => /^ {4,}\S/.test(line)).length
  return marks > 0 && marks * 10 >= indented ? 'markdown' : 'pdf-text'
}

const markdownMark = /^#{1,6} +\S|^ {0,3}(\*\*|__)\S.*\1\s*$|^[*_]\S[^*_]*[*_]\s*$|\]\((https?:|mailto:|#)|<https?:[^>]+>/
