import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { processFiles } from '../../src/drawing/files.ts'
import { standalone } from '../../src/drawing/standalone.ts'
import { languages } from '../../src/text/language.ts'
import { days, process, step } from '../process/steps.ts'

const portal = process([
  step('услугополучатель вводит ИИН и пароль "код" <1> & #2; на портале', { number: '1)', lane: 'услугополучатель' }),
  step('проверка на портале подлинности данных', { number: 'условие 1', type: 'gateway', lane: 'портал' }),
  step('формирование порталом сообщения об отказе', { number: 'процесс 2', lane: 'портал' }),
  step('направление запроса через ШЭП', { number: 'процесс 3' }),
  step('услугодатель готовит уведомление либо мотивированный ответ об отказе', {
    number: 'процесс 4',
    lane: 'услугодатель',
    duration: days(3),
  }),
  step('выдача результата', { number: 'процесс 5', lane: 'услугополучатель', duration: days(1) }),
])
const drawn = processFiles(portal, 'a/b/p', 'ru')
const file = (ending: string) => drawn.files.get(ending) ?? ''

test('a process has its source, both drawings, a and a timeline, without findings', () => {
  assert.deepEqual([...drawn.files.keys()], ['.mmd', '.svg', '.narrow.svg', '.time.svg'])
  assert.deepEqual(drawn.findings, [])
})

test('drawn again it is the same, byte for byte', async () => {
  assert.deepEqual(processFiles(portal, 'a/b/p', 'ru'), drawn)
})

test('a drawing is small and static: no style, no script, no foreign object; named for those who do not see it', () => {
  for (const ending of ['.svg', '.narrow.svg', '.time.svg']) {
    assert.doesNotMatch(file(ending), /<style|<script|foreignObject|style=/)
    assert.match(file(ending), /role="img" aria-labelledby="\S+"/)
    assert.ok(gzipSync(file(ending)).length <= 4096)
  }
  for (const ending of ['.svg', '.narrow.svg']) {
    assert.match(file(ending), /aria-labelledby="(\S+)-t" aria-describedby="\1-d"><title id="\1-t">[^<]+<\/title><desc id="\1-d">/)
    assert.match(file(ending), /<\/marker><g id="[^"]+" class="drawn" aria-hidden="true">.+<\/g><\/svg>$/s)
  }
})

test('the whole text of a step stands in its title, its term on a line of its own', () => {
  assert.match(file('.svg'), /<title>услугополучатель вводит ИИН и пароль "код" &#x3C;1> &#x26; #2; на портале<\/title>/)
  assert.match(file('.svg'), /<text class="term"[^>]*>3 рабочих дня<\/text>/)
})

/** The text of every element of an SVG by the language in which it is said. */
function saidIn(svg: string): Map<string, string[]> {
  const said = new Map<string, string[]>()
  const follow = (element: Element, before: string) => {
    const language = element.getAttribute('lang') ?? before
    for (const node of element.childNodes)
      if (node.nodeType === 3) said.set(language, [...(said.get(language) ?? []), node.nodeValue ?? ''])
    for (const child of element.children) follow(child, language)
  }
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
  follow(document.documentElement, '')
  return said
}

test('in Kazakh the questions, answers, terms and names of a drawing are Kazakh, the words of the act stay and are marked as Russian', () => {
  const { files, findings } = processFiles(portal, 'a/b/p', 'kk')
  assert.deepEqual(findings, [])
  const [wide, time] = ['.svg', '.time.svg'].map((ending) => saidIn(files.get(ending) ?? ''))
  assert.deepEqual(wide?.get('kk'), [
    'Қызметкерлердің іс-қимыл тәртібі, 5-тармақ',
    'Қадам саны: 6, қатысушылар арасында берілуі: 3. Қатысушылар саны: 3. Қадамдар тізімде берілген.',
    ...['1-шарт.', 'Деректер', 'дұрыс па?', 'Бас', 'тарту', 'ма?'],
    ...['3 жұмыс күні', '3 жұмыс күні', '1 жұмыс күні', '1 жұмыс күні'],
    ...['жоқ', 'иә', 'жоқ', 'иә'],
  ])
  assert.ok(time?.get('ru')?.includes('Услугодатель'))
})

test('no word of a graph is a key: with other names for its questions, answers and ends it is drawn alike', () => {
  const { nodes, flows, lanes } = portal.graph
  const renamed = {
    ...portal,
    graph: {
      lanes,
      nodes: nodes.map((node) => (node.question || node.ending ? { ...node, name: 'x' } : node)),
      flows: flows.map((flow) => (flow.answer ? { ...flow, label: 'x' } : flow)),
    },
  }
  for (const language of languages) assert.deepEqual(processFiles(renamed, 'a/b/p', language), processFiles(portal, 'a/b/p', language))
})

test('lanes stand in the order of the text; steps of which it says not who acts stand in a lane before them that says so', () => {
  const lanes = [...file('.mmd').matchAll(/subgraph lane\w+\["(.*)"\]/g)].map(([, name]) => name)
  assert.deepEqual(lanes, ['В тексте<br/>не указано, кто', 'Услугополучатель', 'Портал', 'Услугодатель'])
  assert.match(file('.svg'), /<g class="task lane-nobody"><title>направление запроса/)
})

test('a drawing on its own is XML, whatever its stylesheet says', () => {
  const css = '/* of a window (`<use>`) & its frame */ .a > .b { content: "<&"; }'
  for (const alone of [standalone(file('.svg'), css), standalone(file('.svg'), readFileSync('src/site/styles/diagrams.css', 'utf8'))]) {
    const { window } = new JSDOM(alone, { contentType: 'image/svg+xml' })
    assert.equal(window.document.documentElement.localName, 'svg')
    assert.doesNotMatch(window.document.querySelector('style')?.textContent ?? '', /\/\*|<use>/)
    window.close()
  }
})

test('a drawing on its own carries its colours', () => {
  const css = readFileSync('src/site/styles/diagrams.css', 'utf8')
  const alone = standalone(file('.svg'), css)
  assert.match(alone, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><style>/)
  for (const [, name, fallback] of css.matchAll(/var\((--[\w-]+)(,)?/g))
    assert.ok(fallback || name?.startsWith('--diagram'), `${name} has a fallback`)
})
