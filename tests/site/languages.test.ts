import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { drawingWords } from '../../src/drawing/words/index.ts'
import { type Words, wordsIn } from '../../src/site/words/index.ts'
import { tables } from '../../src/site/words/kk/tables.ts'
import { searchWordsIn } from '../../src/site/words/search.ts'
import type { Language } from '../../src/text/language.ts'
import { dist, pages } from './dist.ts'

/** Letters that Russian words have and Kazakh ones, but for loans, do not; and the endings of Russian adjectives and verbs. */
const russian =
  /(?<!\p{L})(?=\p{L}{4,}(?!\p{L}))\p{L}*(?:щ|ого|ому|ыми|ими|ная|ное|ные|ный|ской|ского|ется|ются|овать|ение|ения|ением|ость|ости)(?!\p{L})/iu

/** What a message says of a figure, a date, a term or process, a list: the first of them that it takes. */
function messageOf(message: (...values: unknown[]) => unknown): unknown {
  const kinds = [2, '2020-03-27', { value: 2, unit: 'month', kind: 'actions', channel: 'portal', point: '5' }, ['2', '3']]
  for (const value of kinds) {
    try {
      return message(...Array.from({ length: message.length }, () => value))
    } catch {}
  }
  throw new Error(`no kind of value suits ${message}`)
}

function* phrases(tree: unknown, path = ''): Generator<[path: string, words: string]> {
  if (typeof tree === 'string') yield [path, tree]
  else if (typeof tree === 'function') {
    const told = messageOf(tree as (...values: unknown[]) => unknown)
    if (typeof told === 'string') yield [path, told]
  } else if (tree && typeof tree === 'object') for (const [key, value] of Object.entries(tree)) yield* phrases(value, `${path}.${key}`)
}

/** What both languages write alike: signs, names of formats and of files, abbreviations, loans. */
const alike = new Set([
  'Markdown',
  'HTML',
  'Word',
  'RTF',
  'PDF',
  '№',
  'КБ',
  'МБ',
  'портал',
  'Портал',
  '«Әділет»',
  'регламент',
  'Файл',
  'Стандарт',
  'Шкала: ',
])

test('no string of the Kazakh interface is the Russian one, but for those that both languages write alike', () => {
  const trees: [object, object][] = [
    [wordsIn.ru, wordsIn.kk],
    [searchWordsIn.ru, searchWordsIn.kk],
    [drawingWords.ru, drawingWords.kk],
  ]
  for (const [one, other] of trees) {
    const kazakh = new Map(phrases(other))
    const same = [...phrases(one)].filter(
      ([path, words]) => kazakh.get(path) === words && /\p{Script=Cyrillic}{2}/u.test(words) && !alike.has(words),
    )
    assert.deepEqual(same, [])
  }
})

const isMarked = ({ properties }: Element) => properties.lang === 'ru'

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('ru').match(/[\p{Script=Cyrillic}]{2,}/gu) ?? []

/** What the description of the data quotes of the acts: «да», «Результат – ». */
const quoted = /«[^»]*»/gu

/** Ten, and its digit. */
const alsoKazakh = ['он', 'цифры']

/** Words of the Russian interface and of drawings that the Kazakh ones never use, however short: «да», «дней», «шаг». */
function wordsOfRussianAlone(): ReadonlySet<string> {
  const spoken = (language: Language) =>
    [wordsIn[language], searchWordsIn[language], drawingWords[language]].flatMap((tree) => [...phrases(tree)])
  const kazakh = new Set([...spoken('kk'), ...phrases(tables)].flatMap(([, words]) => wordsOf(words.replace(quoted, ''))))
  return new Set(spoken('ru').flatMap(([, words]) => wordsOf(words).filter((word) => !kazakh.has(word) && !alsoKazakh.includes(word))))
}

/** What of an element is read out or shown, beside its text. */
const told = ({ ariaLabel, placeholder, title, alt, dataLabel }: Element['properties']) =>
  [ariaLabel, placeholder, title, alt, dataLabel].flatMap((value) => (typeof value === 'string' ? [value] : []))

test('a Kazakh page and its drawings have no Russian word outside the words of the acts, which are marked as Russian', () => {
  const ofRussian = wordsOfRussianAlone()
  const found: string[] = []
  for (const path of pages.filter((page) => page.startsWith('kk/'))) {
    const tree: Root = unified()
      .use(rehypeParse)
      .parse(readFileSync(join(dist, path, 'index.html'), 'utf8'))
    visit(tree, (node) => {
      if (node.type === 'element' && (isMarked(node) || ['head', 'script'].includes(node.tagName))) return SKIP
      const texts = node.type === 'text' ? [node.value] : node.type === 'element' ? told(node.properties) : []
      for (const whole of texts) {
        const text = path.startsWith('kk/data/') ? whole.replace(quoted, '') : whole
        const word = russian.exec(text)?.[0] ?? wordsOf(text).find((each) => ofRussian.has(each))
        if (word) found.push(`/${path}: ${word} («${text.trim().slice(0, 80)}»)`)
      }
    })
  }
  assert.deepEqual(found.slice(0, 20), [])
})

/** «5 қадам», never «5 қадамдар»: after a figure a Kazakh noun has no plural ending; years that are listed have. */
const pluralAfterFigure = /\d[ \u00a0](?!жылдар)\p{L}+[лдт][ае]р(?!\p{L})/u

test('after a figure a Kazakh noun has no plural ending', () => {
  const found = [...phrases(wordsIn.kk), ...phrases(searchWordsIn.kk)].filter(([, words]) => pluralAfterFigure.test(words))
  assert.deepEqual(found, [])
})

test('every page stands in both languages, and each leads to the other', () => {
  const russianPages = pages.filter((page) => !page.startsWith('kk/') && page !== '404.html')
  assert.deepEqual(
    pages.filter((page) => page.startsWith('kk/')).map((page) => page.slice('kk/'.length)),
    russianPages,
  )
  for (const path of russianPages) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
    assert.ok(html.includes(`href="/kk/${path}"`), path)
  }
})

test('both languages tell states, terms and figures', () => {
  const told = (words: Words) => [
    words.state.names.repealed,
    words.service.term({ value: 1, unit: 'month' }),
    words.service.amounts.steps(5),
  ]
  assert.deepEqual(
    told(wordsIn.ru).map((text) => text.replace(/\u00a0/g, ' ')),
    ['утратил силу', '1 месяц', '5 шагов'],
  )
  assert.deepEqual(
    told(wordsIn.kk).map((text) => text.replace(/\u00a0/g, ' ')),
    ['күші жойылған', '1 ай', '5 қадам'],
  )
})
