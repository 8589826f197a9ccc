import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { BpmnModdle } from 'bpmn-moddle'
import { JSDOM } from 'jsdom'
import { validateXML } from 'xmllint-wasm'
import { launchBrowser } from '../../scripts/browser.ts'
import { type DiagramIndex, drawingsIn } from '../../src/drawing/diagram-index.ts'
import { nobodysLane } from '../../src/drawing/nobody.ts'
import { widest } from '../../src/drawing/process-drawing.ts'
import { comparison, regulation } from '../../src/model/index.ts'
import { languages } from '../../src/text/language.ts'

const require = createRequire(import.meta.url)
const { Linter } = require('bpmnlint')
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver')
const folder = 'content/diagrams'
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as DiagramIndex
const entries = languages.flatMap((language) => [
  ...Object.entries(drawingsIn(index, language).processes).map(([key, entry]) => [`${language} ${key}`, entry] as const),
  ...Object.entries(drawingsIn(index, language).unions).map(([key, entry]) => [`${language} union ${key}`, entry] as const),
])
/** The procedures as BPMN by their addresses. */
const bpmn = Object.keys(index.processes).map((address) => ({
  address,
  xml: readFileSync(`content/corpus/diagrams/${address}.bpmn`, 'utf8'),
}))
const read = (file: string, ending: string) => readFileSync(join(folder, file + ending), 'utf8')

test('every process of the corpus is drawn in each language', () => {
  const processes = globSync('content/corpus/regulations/**/*.json').flatMap((file) => {
    const { id, processes, tableProcesses } = regulation.parse(JSON.parse(readFileSync(file, 'utf8')))
    return [...processes, ...tableProcesses].map((process) => `${id}/${process.id}`)
  })
  for (const language of languages) assert.deepEqual(Object.keys(drawingsIn(index, language).processes).sort(), processes.toSorted())
  assert.ok(processes.length > 0)
})

test('everything that stands side by side is drawn as one in each language', () => {
  const alignments = globSync('content/corpus/comparisons/*.json').flatMap((file) => {
    const { service, alignments } = comparison.parse(JSON.parse(readFileSync(file, 'utf8')))
    return alignments.map((_, place) => `${service}/${place + 1}`)
  })
  for (const language of languages) assert.deepEqual(Object.keys(drawingsIn(index, language).unions).sort(), alignments.toSorted())
  assert.ok(alignments.length > 0)
})

test('every node of every graph has words that fit a box', () => {
  for (const file of globSync('content/corpus/regulations/**/*.json')) {
    const { processes, tableProcesses } = regulation.parse(JSON.parse(readFileSync(file, 'utf8')))
    for (const { graph } of [...processes, ...tableProcesses]) {
      for (const { id, name } of graph.nodes)
        if (name !== null) assert.ok(name.length > 1 && name.length <= 300, `${file} ${id}: «${name}»`)
    }
  }
})

test('mermaid reads the source of every drawing', async () => {
  // It asks for a page even where it only reads.
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  const sources = new Set(entries.map(([, { file }]) => file))
  for (const file of sources) assert.ok(await mermaid.parse(read(file, '.mmd')), file)
  assert.equal(await mermaid.parse('swimlane-beta TB\n  a --> ', { suppressErrors: true }), false)
})

test('the layout check finds nothing on any drawing', () => {
  assert.deepEqual(
    entries.filter(([, { findings }]) => findings.length > 0).map(([key, { findings }]) => [key, findings]),
    [],
  )
})

test('a wide drawing fits the text column of a page, a narrow one a phone', () => {
  for (const [key, { wide, narrow }] of entries) {
    assert.ok(wide.width <= widest.wide, `${key}: ${wide.width} px`)
    assert.ok(narrow.width <= widest.narrow, `${key}: ${narrow.width} px`)
  }
})

test('every drawing is at most 4 kB as sent', () => {
  for (const [key, { file, time }] of entries) {
    for (const ending of ['.svg', '.narrow.svg', ...(time ? ['.time.svg'] : [])]) {
      const bytes = gzipSync(read(file, ending)).length
      assert.ok(bytes <= 4096, `${key}${ending}: ${bytes} bytes`)
    }
  }
})

test('every BPMN file is valid by the XSD of BPMN 2.0', async () => {
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(require.resolve(`bpmn-moddle/resources/bpmn/xsd/${name}`), 'utf8'),
  })
  const result = await validateXML({
    xml: bpmn.map(({ address, xml }) => ({ fileName: `${address.replaceAll('/', '.')}.bpmn`, contents: xml })),
    schema: [schema('BPMN20.xsd')],
    preload: ['BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(schema),
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  })
  assert.deepEqual(result.errors, [])
})

test('a BPMN file with a way that leads nowhere is rejected', async () => {
  const [first] = bpmn
  const broken = (first?.xml ?? '').replace(/ targetRef="[^"]+"/, '')
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(require.resolve(`bpmn-moddle/resources/bpmn/xsd/${name}`), 'utf8'),
  })
  const { valid } = await validateXML({
    xml: [{ fileName: 'broken.bpmn', contents: broken }],
    schema: [schema('BPMN20.xsd')],
    preload: ['BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(schema),
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  })
  assert.equal(valid, false)
})

test('a procedure is called after its address, a lane after its role', () => {
  for (const { address, xml } of bpmn) {
    assert.ok(xml.includes(`<bpmn:process id="${address.replaceAll('/', '.')}"`), address)
    const lanes = [...xml.matchAll(/<bpmn:lane id="([^"]+)"[^>]*>\s*<bpmn:extensionElements>\s*<atlas:Role id="([^"]+)"/g)]
    assert.equal(lanes.length, xml.split('<bpmn:lane ').length - 1 - (xml.includes(`<bpmn:lane id="${nobodysLane}"`) ? 1 : 0), address)
    for (const [, id, role] of lanes) assert.match(id ?? '', new RegExp(`^${role?.replaceAll('.', '\\.')}(-\\d+)?$`))
  }
})

test('every BPMN file passes bpmnlint:recommended', async () => {
  for (const { address, xml } of bpmn) {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
    assert.deepEqual(warnings, [], address)
    // A linter remembers the flows that it saw: each file gets its own.
    const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() })
    assert.deepEqual(await linter.lint(rootElement), {}, address)
  }
})

test('bpmn-js opens every BPMN file without a warning', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(String(error)))
    await page.setContent('<div id="canvas" style="width:1200px;height:800px"></div>')
    await page.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js' })
    await page.evaluate('window.viewer = new BpmnJS({ container: "#canvas" })')
    for (const { address, xml } of bpmn) {
      const warnings = await page.evaluate(`viewer.importXML(${JSON.stringify(xml)}).then(({ warnings }) => warnings.map(String))`)
      assert.deepEqual(warnings, [], address)
      const struck = await page.$$eval('.djs-shape', (shapes) =>
        shapes.flatMap((shape) => {
          const [box, text] = [shape.querySelector('.djs-visual > rect'), shape.querySelector('.djs-visual > text.djs-label')]
          if (!(box instanceof SVGGraphicsElement) || !(text instanceof SVGGraphicsElement) || box.getBBox().width > 150) return []
          return text.getBBox().height > box.getBBox().height ? [text.textContent] : []
        }),
      )
      assert.deepEqual(struck, [], `${address}: words strike the border of their task`)
    }
    assert.deepEqual(messages, [])
  } finally {
    await browser.close()
  }
})
