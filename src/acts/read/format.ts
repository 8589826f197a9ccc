import type { SourceText } from '../tree.ts'

/**
 * Tells the format of a text by its content: a page of HTML by its tags; Markdown by headings, paragraphs set in bold and links; PDF
 * text otherwise, and wherever indented first lines clearly outnumber the marks of Markdown.
 */
export function formatOf(lines: string[]): SourceText['format'] {
  const text = lines.join('\n')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])/is.test(text)) return 'html'
  const marks = lines.filter((line) => markdownMark.test(line)).length
  const tagged = text.match(new RegExp(blockTag, 'gi'))?.length ?? 0
  const plain = lines.filter((line) => line.length > longLine && !blockTag.test(line)).length
  if (tagged >= 3 && tagged > marks && tagged > plain && !lines.some((line) => markdownHeading.test(line))) return 'html'
  const indented = lines.filter((line) => /^ {4,}\S/.test(line)).length
  if (indented === 0 && (tagged > 0 || anchor.test(text))) return 'markdown'
  if (marks > 0 && marks * 10 >= indented) return 'markdown'
  return indented === 0 && lines.some((line) => markdownLink.test(line)) ? 'markdown' : 'pdf-text'
}

/** An element of HTML that is a block; Markdown may hold some, a table above all. */
const blockTag = /<\/?(?:p|div|td|tr|table|h[1-6]|article|body|html)(?:\s[^<>]*)?>/i

/** «## Регламент …» */
const markdownHeading = /^#{1,6} +\S/

/** «<a id="z12"></a>» before a paragraph, as corpora of law mark its place. */
const anchor = /<a\s+(?:id|name)=["'][^"']*["']\s*>\s*<\/a>/i

/** A line that holds a sentence. */
const longLine = 60

/** A heading, or a paragraph that is bold or slanted from end to end. */
const markdownMark = /^#{1,6} +\S|^ {0,3}(\*\*|__)[^\s*_].*\1\s*$|^[*_][^\s*_][^*_]*[*_]\s*$/

/** «[www.egov.kz](http://www.egov.kz)», «<http://zhambyl.gov.kz>»; a PDF may print the like. */
const markdownLink = /\]\((https?:|mailto:|#)|<https?:[^>]+>/
