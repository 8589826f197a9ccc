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
  let [paragraph, cells, inTable, toSkip, hasFootnotes] = ['', [] as string[], false, 0, false]
  const put = (text: string): void => {
    if (!state.isSilent) paragraph += text
  }
  const endParagraph = (): void => {
    if (state.isSilent) return
    if (inTable) paragraph += '<br>'
    else {
      blocks.push(`<p>${paragraph}</p>`)
      paragraph = ''
    }
  }
  for (const [, word, value, hex, sign, brace, text] of source.matchAll(token)) {
    if (brace === '{') stack.push({ ...state })
    else if (brace === '}') state = stack.pop() ?? state
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip--
      else put(escaped(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16)))))
    } else if (sign !== undefined) {
      if (sign === '*') state.isSilent = true
      else if (/[\r\n]/.test(sign)) endParagraph()
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
      endParagraph()
    } else if (word === 'pard') inTable = false
    else if (word === 'intbl') inTable = true
    else if (word === 'cell' && !state.isSilent) {
      cells.push(`<td>${paragraph}</td>`)
      paragraph = ''
    } else if (word === 'row' && !state.isSilent) {
      blocks.push(`<table><tr>${cells.join('')}</tr></table>`)
      cells = []
    } else if (word === 'footnote') {
      state.isSilent = true
      hasFootnotes = true
    } else if (word !== undefined && silent.has(word)) state.isSilent = true
    else if (word !== undefined) put(Object.hasOwn(printed, word) ? (printed[word] ?? '') : '')
  }
  blocks.push(`<p>${paragraph}</p>`)
  const lines = blocks.filter((block) => block !== '<p></p>')
  return lines.length === 0
    ? { text: null, doubts: [noText] }
    : { text: `<html><body>\n${lines.join('\n')}\n</body></html>`, doubts: hasFootnotes ? [footnotesLeft] : [] }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const footnotesLeft = {
  ruleId: 'rtf-footnotes',
  line: null,
  reason: 'В файле RTF есть сноски внизу страниц; их текст не прочитан. Если это слова акта, перенесите их в текст.',
}

const noText = {
  ruleId: 'scan',
  line: null,
  reason: 'В файле RTF нет текста, только изображения. Распознайте скан и положите сюда текст акта.',
}
