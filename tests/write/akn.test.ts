import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { JSDOM } from 'jsdom'
import { validateXML } from 'xmllint-wasm'
import { buildCorpus } from '../../src/corpus/index.ts'
import { letters } from '../../src/text/xml.ts'
import { aknFiles } from '../../src/write/akn/index.ts'
import { Anchors, pointAnchor } from '../../src/write/mdx/anchors.ts'
import { rawFile, rawFiles, registry, textOf } from '../corpus/raw-texts.ts'
import { joined } from './joined.ts'

const corpus = buildCorpus(rawFiles, registry)
const files = [...aknFiles(corpus, registry)]
const documents = files.map(([, xml]) => new JSDOM(xml, { contentType: 'text/xml' }).window.document)
const profile = readFileSync('tests/write/akn-profile.rng', 'utf8')

/** Why a file does not follow the profile; empty where it does. */
async function faults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'act.xml', contents: xml }],
    schema: [{ fileName: 'profile.rng', contents: profile }],
    extension: 'relaxng',
    ...{ initialMemoryPages: 1024, maxMemoryPages: 8192 },
  })
  return errors.map(({ message }) => message)
}

const child = (parent: Element, name: string) => [...parent.children].find(({ localName }) => localName === name)
const childrenOf = (parent: Element | undefined, name: string) =>
  [...(parent?.children ?? [])].filter(({ localName }) => localName === name)
const texts = (parent: Element | undefined) => childrenOf(parent, 'p').map(({ textContent }) => textContent)

/** The legal text of a регламент, read back from its attachment. */
function readBack(attachment: Element) {
  const doc = child(attachment, 'doc')
  assert.ok(doc)
  const notes = new Map(
    [...doc.querySelectorAll(':scope > meta > notes > note')].map((note) => [`#${note.getAttribute('eId')}`, note.textContent]),
  )
  const notesOf = (place: Element | undefined) => childrenOf(place, 'noteRef').map((mark) => notes.get(mark.getAttribute('href') ?? ''))
  const main = child(doc, 'mainBody')
  return {
    title: child(attachment, 'heading')?.textContent,
    notes: notesOf(child(attachment, 'heading')),
    sections: childrenOf(main, 'section').map((section) => ({
      number: child(section, 'num')?.textContent ?? null,
      heading: child(section, 'heading')?.textContent,
      notes: notesOf(child(section, 'heading')),
      points: childrenOf(section, 'paragraph').map((paragraph) => {
        const [opening, ...blocks] = child(paragraph, 'content')?.children ?? []
        const parts = blocks.flatMap((block) => (block.localName === 'blockList' ? [...block.children] : [block]))
        const items = parts.filter(({ localName }) => localName === 'item')
        return {
          number: child(paragraph, 'num')?.textContent,
          text: opening?.textContent,
          items: items.map((item) => {
            const [text, ...paragraphs] = texts(item)
            return { number: child(item, 'num')?.textContent, text, paragraphs }
          }),
          paragraphs: parts.filter(({ localName }) => localName === 'p').map(({ textContent }) => textContent),
          order: parts.map(({ localName }) => (localName === 'item' ? 'item' : 'paragraph')),
          notes: notesOf(child(paragraph, 'num')),
        }
      }),
    })),
    tables: [...doc.querySelectorAll('attachment[class="reading"] table')].map((table) => ({
      caption: child(table, 'caption')?.textContent,
      kind: table.getAttribute('class'),
      columns: childrenOf(table, 'tr')
        .slice(1)
        .map((row) => {
          const cells = childrenOf(row, 'td').map(({ textContent }) => textContent || null)
          return Object.fromEntries(
            ['number', 'lane', 'action', 'completion', 'duration', 'next'].map((field, at) => [field, cells[at] ?? null]),
          )
        }),
    })),
    appendices: childrenOf(child(doc, 'attachments'), 'attachment').map((appendix) => ({
      number: child(appendix, 'num')?.textContent ?? null,
      title: child(appendix, 'heading')?.textContent ?? null,
      kind: appendix.getAttribute('class'),
      paragraphs: texts(appendix.querySelector(':scope > doc > mainBody') ?? undefined),
    })),
  }
}

/** A value without what Akoma Ntoso does not tell: the lines of the raw text, and which appendices were drawings. */
const withoutLines = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'source' || key === 'drawing' ? undefined : inner)))

test('every регламент read back from Akoma Ntoso has the text that was written', () => {
  let read = 0
  for (const [index, { regulations }] of corpus.acts.entries()) {
    const attachments = [...(documents[index]?.querySelectorAll('act > attachments > attachment') ?? [])]
    assert.equal(attachments.length, regulations.length)
    for (const [place, id] of regulations.entries()) {
      const regulation = corpus.regulations.find((candidate) => candidate.id === id)
      assert.ok(regulation)
      const { title, notes, sections, tables, appendices } = regulation
      assert.deepEqual(readBack(attachments[place] as Element), withoutLines({ title, notes, sections, tables, appendices }), id)
      read++
    }
  }
  assert.equal(read, corpus.regulations.length)
})

test('no word of an act is lost: decree, stamps, titles and footnotes', () => {
  const count = (text: string) => {
    const words = new Map<string, number>()
    for (const [word] of text.matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
    return words
  }
  for (const [index, { act, text }] of corpus.texts.entries()) {
    const root = documents[index]?.documentElement.cloneNode(true) as Element
    const blocks = [...root.querySelectorAll('p, num, heading, hcontainer')].map(({ textContent }) => textContent).join('\n')
    const written = count(blocks)
    const lost = [...count(text.children.map(({ text: words }) => words).join('\n'))].filter(
      ([word, times]) => (written.get(word) ?? 0) < times,
    )
    assert.deepEqual(lost, [], act)
  }
})

test('every file follows the profile, and a broken one does not', async () => {
  for (const [path, xml] of files) assert.deepEqual(await faults(xml), [], path)
  const [, xml = ''] = files[0] ?? []
  for (const broken of [
    xml.replace(/<FRBRcountry[^>]*\/>/, ''),
    xml.replace('<mainBody>', '<mainBody>text'),
    xml.replace(/<paragraph eId="[^"]*"/, '<paragraph'),
    xml.replace('<num>', '<num class="x">'),
    xml.replace(/<ref href="[^"]*"/, '<ref href="somewhere"'),
    xml.replace('<caption>', '<caption class="x">'),
  ]) {
    assert.notEqual(broken, xml)
    assert.notDeepEqual(await faults(broken), [])
  }
})

test('every eId is given once, and every reference inside a file leads to one', () => {
  for (const document of documents) {
    const ids = [...document.querySelectorAll('[eId]')].map((element) => element.getAttribute('eId'))
    assert.equal(new Set(ids).size, ids.length)
    const known = new Set(ids)
    for (const element of document.querySelectorAll('[href], [source], [roles]'))
      for (const name of ['href', 'source', 'roles'])
        for (const reference of element.getAttribute(name)?.split(' ') ?? [])
          if (reference.startsWith('#')) assert.ok(known.has(reference.slice(1)), `${element.localName} ${reference}`)
  }
})

test('an eId tells the anchor of a point on its page', () => {
  for (const [index, { regulations }] of corpus.acts.entries())
    for (const [place, id] of regulations.entries()) {
      const regulation = corpus.regulations.find((candidate) => candidate.id === id)
      const anchors = new Anchors()
      const expected = regulation?.sections.flatMap(({ points }) => points.map(({ number }) => anchors.take(pointAnchor(number))))
      const written = documents[index]?.querySelectorAll(`attachment[eId="att_${place + 1}"] paragraph`) ?? []
      assert.deepEqual(
        [...written].map((paragraph) => paragraph.getAttribute('eId')?.replace(/^.*__para_/, 'point-')),
        expected,
      )
    }
})

test('the act is known by address, and what changed or repealed it too', () => {
  const document = documents[corpus.acts.findIndex(({ id }) => id === 'mangystau-2015-342')]
  const value = (selector: string, attribute: string) => document?.querySelector(selector)?.getAttribute(attribute)
  assert.equal(value('act > meta FRBRWork > FRBRuri', 'value'), '/akn/kz-47/act/decree/akimat/2015-11-04/342')
  assert.match(
    value('act > meta FRBRExpression > FRBRuri', 'value') ?? '',
    /^\/akn\/kz-47\/act\/decree\/akimat\/2015-11-04\/342\/rus@2018-06-04$/,
  )
  assert.equal(value('eventRef[type="repeal"]', 'date'), '2020-03-27')
  assert.equal(value('passiveRef[eId="repeal"]', 'href'), '/akn/kz-47/act/decree/akimat/2020-03-27/49')
  const mods = [...(document?.querySelectorAll('passiveModifications > textualMod') ?? [])]
  assert.ok(mods.some((mod) => mod.querySelector('destination')?.getAttribute('href')?.endsWith('__para_11')))
})

test('an act that the text names is a reference to its work, and the words stay', () => {
  const hrefs = (act: string, part: string) =>
    [...(documents[corpus.acts.findIndex(({ id }) => id === act)]?.querySelectorAll(`${part} ref`) ?? [])].map(
      (ref) => `${ref.textContent} → ${ref.getAttribute('href')}`,
    )
  const body = hrefs('zhambyl-2016-107', 'act > attachments')
  assert.ok(
    body.includes('постановлению акимата Жамбылской области от "31" марта 2016 года № 107 → /akn/kz-31/act/decree/akimat/2016-03-31/107'),
  )
  assert.ok(
    hrefs('mangystau-2015-342', 'act > attachments').includes(
      'приказом Министра здравоохранения и социального развития Республики Казахстан от 28 апреля 2015 года № 279 → /akn/kz/act/order/ministr-zdravookhraneniya-i-sotsialnogo-razvitiya/2015-04-28/279',
    ),
  )
  assert.ok(hrefs('mangystau-2015-342', 'act > preamble').join().includes('/act/law/nn/2013-04-15/o-gosudarstvennykh-uslugakh'))
})

test('every place that the points of a регламент name is a reference to it', () => {
  const told = new Map<string, number>()
  for (const [index, { regulations }] of corpus.acts.entries())
    for (const [place, id] of regulations.entries()) {
      const doc = documents[index]?.querySelector(`act > attachments > attachment[eId="att_${place + 1}"] > doc > mainBody`)
      const written = [...(doc?.querySelectorAll('ref') ?? [])].map((ref) => [ref.textContent, ref.getAttribute('href') ?? ''] as const)
      for (const reference of corpus.regulations.find((candidate) => candidate.id === id)?.references ?? []) {
        const { to, number, item } = reference
        const end = {
          point: `__para_${number}`,
          item: `__para_${number}__item_${item?.replace(')', '')}`,
          appendix: `__att_${number}`,
          standard: '',
        }[to]
        const leads = (href: string) =>
          to === 'standard' ? href.startsWith('/akn/kz/act/order/') : href.startsWith(`#att_${place + 1}__`) && href.endsWith(end)
        if (written.some(([words, href]) => words?.endsWith(number) && leads(href))) told.set(to, (told.get(to) ?? 0) + 1)
        else assert.fail(`${id} ${reference.path} ${to} ${number}`)
      }
    }
  assert.deepEqual([...told.keys()].sort(), ['appendix', 'point', 'standard'])
})

test('acts that know of one another: what a decree repeals, what changed it, the стандарт as an act of its own', async () => {
  const written = new Map(aknFiles(joined, registry))
  for (const [path, xml] of written) assert.deepEqual(await faults(xml), [], path)
  const parsed = (act: string) => new JSDOM(written.get(`akn/${act}.xml`) ?? '', { contentType: 'text/xml' }).window.document
  const decree = parsed('pavlodar-2015-321')
  const mods = (kind: string) =>
    [...decree.querySelectorAll(`${kind} > textualMod`)].map(
      (mod) =>
        `${mod.getAttribute('type')} ${mod.querySelector('source')?.getAttribute('href')} ${mod.querySelector('destination')?.getAttribute('href')}`,
    )
  assert.deepEqual(mods('activeModifications'), ['repeal #work /akn/kz-55/act/decree/akimat/2014-06-05/190'])
  assert.deepEqual(mods('passiveModifications'), ['substitution /akn/kz-55/act/decree/akimat/2017-05-12/118-3 #att_1'])
  const cited = [...decree.querySelectorAll('attachments ref')].map((ref) => ref.getAttribute('href'))
  const standard = parsed('kazakhstan-2015-7-1-418').querySelector('FRBRWork > FRBRuri')?.getAttribute('value')
  assert.ok(cited.includes(standard ?? ''), `${cited.join()} ${standard}`)
})

test('a decree that took a регламент out on a day that no calendar has is told without its date', () => {
  const place = corpus.acts.findIndex(({ id }) => id === 'mangystau-2015-342')
  const sources = [...(documents[place]?.querySelectorAll('passiveModifications > textualMod[type="repeal"] > source') ?? [])]
  assert.ok(sources.some((source) => source.getAttribute('href') === '/akn/kz-47/act/decree/akimat/nn/140'))
})

test('what means something in XML is text like any other', async () => {
  const source = rawFiles.find(({ name }) => name.startsWith('west-kazakhstan'))
  assert.ok(source)
  const hostile = textOf(source).replaceAll('услугодателя', 'услуг]]>одателя</p><script>&amp;"\'')
  const [[, xml] = ['', '']] = aknFiles(buildCorpus([rawFile('hostile.txt', hostile)], registry), registry)
  assert.deepEqual(await faults(xml), [])
  const { window } = new JSDOM(xml, { contentType: 'text/xml' })
  assert.equal(window.document.querySelectorAll('script').length, 0)
  assert.ok(window.document.documentElement.textContent.includes(']]>одателя</p><script>&amp;"\''))
})

test('a character that XML can not hold is the replacement character', () => {
  assert.equal(letters('a\u0000b\u001Fc\uD800d\tе'), 'a\uFFFDb\uFFFDc\uFFFDd\tе')
})
