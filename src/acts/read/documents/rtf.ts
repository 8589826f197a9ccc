import type { TakenText } from './taken.ts'

/** Groups of a rich text that print nothing in the body. */
const silent = new Set([
  ...[
    'fonttbl',
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'header',
    'footer',
    'headerl',
    'headerr',
    'headerf',
    'footerl',
    'footerr',
    'footerf',
  ],
  ...['listtable', 'listoverridetable', 'generator', 'themedata', 'object', 'shppict', 'nonshppict', 'xmlnstbl', 'rsidtbl', 'pgdsctbl'],
])

/** What a control word prints. */
const printed: Readonly<Record<string, string>> = {
  ...{ tab: ' ', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: ' ', enspace: ' ', qmspace: ' ', line: '<br>' },
}

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi

/** The paragraphs and tables of a rich text (RTF 1.9) as HTML, a paragraph or a row a line; letters by the code page that the file names. */
export async function rtfText(bytes: Uint8Array): Promise<Omit<TakenText, 'format'>> {
  const source = new TextDecoder('latin1').decode(bytes)
  const decoder = new TextDecoder(`windows-${/\\ansicpg(125\d)/.exec(source)?.[1] ?? '1251'}`)
  const blocks: string[] = []
  const stack: { isSilent: boolean; skip: number }[] = []
  let state = { isSilent: false, skip: 1 }
  let [paragraph, cells, cell, toSkip] = ['', [] as string[], '', 0]
  const put = (text: string): void => {
    if (!state.isSilent) paragraph += text
  }
  for (const [whole, word, value, hex, sign, brace, text] of source.matchAll(token)) {
    if (brace === '{') stack.push({ ...state })
    else if (brace === '}') state = stack.pop() ?? state
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip--
      else put(escaped(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16)))))
    } else if (sign !== undefined) {
      if (sign === '*') state.isSilent = true
      else if (sign === '~') put(' ')
      else if (sign === '_') put('-')
      else if (/[\\{}]/.test(sign)) put(sign)
    } else if (text !== undefined) {
      const rest = text.slice(toSkip)
      toSkip = Math.max(0, toSkip - text.length)
      put(escaped(rest))
    } else if (word === 'u' && value !== undefined) {
      put(escaped(String.fromCharCode(Number(value) & 0xffff)))
      toSkip = state.skip
    } else if (word === 'uc') state.skip = Number(value ?? 1)
    else if (word === 'bin') return { text: null, doubts: [noText] }
    else if (word === 'par' || word === 'sect' || word === 'page') {
      if (!state.isSilent) {
        // A paragraph of a cell ends with the cell.
        blocks.push(`<p>${paragraph}</p>`)
        paragraph = ''
      }
    } else if (word === 'cell' && !state.isSilent) {
      cell = paragraph
      paragraph = ''
      cells.push(`<td>${cell}</td>`)
    } else if (word === 'row' && !state.isSilent) {
      blocks.push(`<table><tr>${cells.join('')}</tr></table>`)
      cells = []
    } else if (word !== undefined && silent.has(word)) state.isSilent = true
    else if (word !== undefined) put(printed[word] ?? '')
    else if (whole === '') break
  }
  blocks.push(`<p>${paragraph}</p>`)
  const lines = blocks.filter((block) => block !== '<p></p>')
  return lines.length === 0 ? { text: null, doubts: [noText] } : { text: `<html><body>\n${lines.join('\n')}\n</body></html>`, doubts: [] }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const noText = {
  ruleId: 'scan',
  line: null,
  reason: 'В файле RTF нет текста, только изображения. Распознайте скан и положите сюда текст акта.',
}
