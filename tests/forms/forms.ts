/**
 * The forms in which people have acts: each writes the same words of one act another way. An act stands in a file of `tests/fixtures/forms`, a
 * paragraph a line; a mark says how it is set: «# » a title or heading, «= » a stamp or requisites, «* » the mark of the database,
 * «+ » office|name of the signature; anything else is a paragraph of the body.
 */
export interface Paragraph {
  kind: 'heading' | 'flush' | 'mark' | 'signature' | 'body'
  text: string
}

export function paragraphsOf(act: string): Paragraph[] {
  const kinds = { '#': 'heading', '=': 'flush', '*': 'mark', '+': 'signature' } as const
  return act
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const kind = /^[#=*+] /.test(line) ? kinds[line[0] as keyof typeof kinds] : 'body'
      return { kind, text: kind === 'body' ? line : line.slice(2) }
    })
}

/** Lines of at most `width` letters, broken between words as a typesetter breaks them. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const spoken = (text: string) => text.replace('|', ' ')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Text of a PDF: the first line of a paragraph of the body indented by `indent`, lines of 76, titles and stamps between blank lines. */
function printed(act: Paragraph[], indent: string): string {
  const lines = act.flatMap(({ kind, text }) => {
    const words = spoken(text)
    if (kind !== 'body') return ['', ...wrap(words, 72), '']
    const [first = '', ...rest] = wrap(`${'      '}${words}`.trimStart(), 74)
    return [`${indent}${first}`, ...rest]
  })
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** A page of the text of a PDF has so many lines. */
const pageLength = 46

function pages(text: string): string {
  const lines = text.split('\n')
  return lines.map((line, index) => (index > 0 && index % pageLength === 0 ? `\f${line}` : line)).join('\n')
}

const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="ru">\n<head><meta charset="utf-8"><title>Акт</title></head>\n<body>\n${head}${body}\n</body>\n</html>\n`

function elements(act: Paragraph[], heading: 'h3' | 'p'): string {
  return act
    .map(({ kind, text }) => {
      if (kind === 'signature') {
        const [office = '', name = ''] = text.split('|')
        return `<table><tr><td>${escaped(office)}</td><td>${escaped(name)}</td></tr></table>`
      }
      return kind === 'heading' ? `<${heading}>${escaped(text)}</${heading}>` : `<p>${escaped(text)}</p>`
    })
    .join('\n')
}

const kazakh = (text: string) => (text.length > 40 ? 'Қазақстан Республикасының мемлекеттік көрсетілетін қызметтері туралы' : 'Қаулы етеді')

/** A table of two columns set side by side in plain text: the Kazakh words on the left, the Russian ones on the right. */
function columns(act: Paragraph[]): string {
  const width = 40
  return act
    .flatMap(({ text }) => {
      const left = wrap(kazakh(text), width - 4)
      const right = wrap(spoken(text), width)
      return [...Array(Math.max(left.length, right.length)).keys()]
        .map((at) => `${(left[at] ?? '').padEnd(width)}${right[at] ?? ''}`.trimEnd())
        .concat('')
    })
    .join('\n')
}

function windows1251(text: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1251').decode(Uint8Array.of(at + 128)), at + 128] as const),
  )
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? letter.charCodeAt(0)))
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8])])

/** Form → the bytes of the act in it. */
export const forms: Record<string, (act: Paragraph[]) => Uint8Array> = {
  'PDF text, indent of six': (act) => utf8(printed(act, '      ')),
  'PDF text, tabs': (act) => utf8(printed(act, '\t')),
  'PDF text, indent of two, form feeds': (act) => utf8(pages(printed(act, '  '))),
  'paragraphs a line': (act) => utf8(act.map(({ text }) => spoken(text)).join('\n')),
  'hard wraps, blank lines': (act) => utf8(act.map(({ text }) => wrap(spoken(text), 76).join('\n')).join('\n\n')),
  'hard wraps, no blank lines': (act) => utf8(act.flatMap(({ text }) => wrap(spoken(text), 76)).join('\n')),
  'Windows-1251': (act) => windows1251(printed(act, '      ')),
  'UTF-16': (act) => utf16(printed(act, '      ')),
  'HTML of adilet.zan.kz': (act) =>
    utf8(
      page(
        '<div class="container_gamma slogan"></div>\n',
        `<nav>Главная Поиск</nav>\n<article>\n<p>поиск по странице</p>\n${elements(act, 'h3')}\n<p>Если Вы обнаружили на странице ошибку, выделите мышью слово или фразу и нажмите сочетание клавиш Ctrl+Enter</p>\n</article>`,
      ),
    ),
  'HTML of an aggregator': (act) =>
    utf8(
      page(
        '',
        `<div class="menu"><a href="/">Все документы</a></div>\n<div id="doc">\n${elements(act, 'p')}\n</div>\n<p>Скачать документ</p>`,
      ),
    ),
  'Markdown, anchors and HTML tables': (act) =>
    utf8(
      act
        .map(({ kind, text }, at) => {
          const [office = '', name = ''] = text.split('|')
          if (kind === 'signature') return `<table>\n<tr><td>${office}</td><td>${name}</td></tr>\n</table>`
          return kind === 'heading' ? `## <a id="z${at}"></a>${text}` : `<a id="z${at}"></a>${text.replace(/^(\d+)([.)])/, '$1\\$2')}`
        })
        .join('\n\n'),
    ),
  'two columns, Kazakh and Russian': (act) => utf8(columns(act)),
}
