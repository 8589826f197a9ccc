import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate } from 'satteri'
import type { Page, Regulation } from '../../src/model/index.ts'
import { modelProcess } from '../../src/process/model.ts'
import { procedures } from '../../src/process/tellings.ts'
import { mdxPage } from '../../src/write/mdx/mdx.ts'
import { unknownRegulation } from '../unknown-regulation.ts'

const lines: { lines: [number, number] } = { lines: [1, 1] }

const front: Page = {
  ...{ id: 'a/b', act: 'b', service: 'a', title: 'T', address: 'a/p', place: 'p', placeName: 'P', region: null, regionName: null },
  ...{ status: 'in-force', adopted: null, number: null, year: null, channels: [], newest: true },
}

const regulation = (changes: Partial<Regulation>): Regulation => ({ ...unknownRegulation, ...changes })

test('a regulation is the components of its parts, in the order of the act', () => {
  const text = mdxPage(
    regulation({
      notes: ['Сноска. Регламент в редакции …'],
      sections: [
        {
          ...{ number: '2', heading: 'Порядок "действий"', notes: [], source: lines },
          points: [
            {
              ...{ number: '3-1', text: 'Открывающий абзац:', notes: ['Сноска. Пункт 3-1 …'], source: lines },
              items: [
                { number: '1)', text: 'первый;', paragraphs: ['его абзац'], source: lines },
                { number: '2)', text: 'второй.', paragraphs: [], source: lines },
              ],
              paragraphs: ['Между ними'],
              order: ['item', 'paragraph', 'item'],
            },
          ],
        },
      ],
      processes: procedures([modelProcess({ id: 'process-1', point: '3-1', kind: 'actions', channel: null, title: 'T', steps: [] }, [])]),
      tables: [{ caption: 'Таблица 1', kind: 'actions', columns: [], source: { lines: [8, 9] } }],
      appendices: [
        { number: null, title: 'Описание', kind: 'action-table', paragraphs: ['ячейка'], drawing: null, source: { lines: [7, 9] } },
      ],
    }),
    front,
  )
  assert.equal(
    text.slice(text.indexOf('---\n\n') + 5),
    `<Note>
  Сноска. Регламент в редакции …
</Note>

<Section number="2" heading='Порядок "действий"' anchor="section-2">
  <Point number="3-1" anchor="point-3-1">
    Открывающий абзац:

    <Item number="1)" anchor="point-3-1-1">
      первый;

      его абзац
    </Item>

    Между ними

    <Item number="2)" anchor="point-3-1-2">
      второй.
    </Item>

    <Note>
      Сноска. Пункт 3-1 …
    </Note>
  </Point>

  <Process id="process-1" />
</Section>

<Appendix kind="action-table" title="Описание" anchor="appendix-1">
  <ActionTable index="0">
    ячейка
  </ActionTable>
</Appendix>
`,
  )
})

type Seen = string | [component: string, attributes: Record<string, unknown>]
interface Element {
  type: string
  attributes: Record<string, unknown>
  children: unknown[]
}

/** What a page shows, compiled and run as Astro does: its components and the text of its paragraphs. Anything else shows as it is. */
function rendered(source: string): Seen[] {
  const jsx = (type: string, { children, ...attributes }: Record<string, unknown>): Element => ({
    ...{ type, attributes },
    children: [children].flat(9).filter((child) => child !== undefined && child !== '\n'),
  })
  const show = (node: unknown): Seen[] => {
    if (typeof node === 'string') return [`loose ${node}`]
    const { type, attributes, children } = node as Element
    if (type === 'fragment') return children.flatMap(show)
    if (type === 'p' && children.every((child) => typeof child === 'string')) return [children.join('')]
    return [[type, attributes], ...children.flatMap(show)]
  }
  const module = evaluate(source.slice(source.indexOf('---\n\n', 4) + 5), {
    ...{ Fragment: 'fragment', jsx, jsxs: jsx },
    features: { gfm: false, smartPunctuation: false },
  } as Parameters<typeof evaluate>[1]) as { default: (props: object) => Element }
  const names = ['Note', 'Section', 'Point', 'Item', 'Process', 'Appendix', 'ActionTable']
  return show(module.default({ components: Object.fromEntries(names.map((name) => [name, name])) }))
}

/** Words that would be markup, code or typography in Markdown, MDX, HTML or YAML. */
const hostile = fc.constantFrom(
  ...[
    '{}',
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    '<Point',
    '</Section>',
    '<!--',
    '-->',
    '`',
    '```',
    '---',
    '***',
    '___',
    '===',
    '# ',
    '> ',
  ],
  ...[
    'import x from "x"',
    'export default 1',
    '&amp;',
    '&#123;',
    '&quot;',
    '[x](javascript:alert(1))',
    '![x](y)',
    '[x]: y',
    '[^1]',
    '\\',
    '*a*',
    '_a_',
    '~~a~~',
  ],
  ...[
    '1. ',
    '1)',
    '- ',
    '+ ',
    '| a | b |',
    'https://egov.kz',
    'www.egov.kz',
    'a@b.kz',
    '"',
    "'",
    '«',
    '»',
    '--',
    '...',
    '  ',
    '\t',
    '№',
    'ё',
    'ң',
    '%',
    '$x$',
    ':::',
    '<>',
    '{/*',
    '*/}',
  ],
)
const line = fc
  .array(fc.oneof(hostile, hostile, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('слово', ' ', ', ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\0\s]+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '')

test('no text of an act can become anything but text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 6, maxLength: 6 }), (texts) => {
      const [heading = '', opening = '', itemText = '', loose = '', note = '', cell = ''] = texts
      const source = mdxPage(
        regulation({
          notes: [note],
          sections: [
            {
              ...{ number: '1', heading, notes: [], source: lines },
              points: [
                {
                  ...{ number: '1', text: opening, notes: [], source: lines },
                  items: [{ number: '1)', text: itemText, paragraphs: [], source: lines }],
                  paragraphs: [loose],
                  order: ['item', 'paragraph'],
                },
              ],
            },
          ],
          appendices: [{ number: '1', title: heading, kind: 'other', paragraphs: [cell], drawing: null, source: lines }],
        }),
        front,
      )
      assert.deepEqual(rendered(source), [
        ['Note', {}],
        note,
        ['Section', { number: '1', heading, anchor: 'section-1' }],
        ['Point', { number: '1', anchor: 'point-1' }],
        opening,
        ['Item', { number: '1)', anchor: 'point-1-1' }],
        itemText,
        loose,
        ['Appendix', { number: '1', kind: 'other', title: heading, anchor: 'appendix-1' }],
        cell,
      ])
    }),
    { numRuns: 300 },
  )
})

test('words that name a place are a link to it, and what an act draws is told as lost', () => {
  const words = 'по форме [1] согласно пункту 2 настоящего регламента и пункту 9 Стандарта'
  const point = { items: [], paragraphs: [], order: [], notes: [], source: lines }
  const named = (of: string) => ({ start: words.indexOf(of), end: words.indexOf(of) + of.length })
  const path = '/sections/0/points/0/text'
  const text = mdxPage(
    regulation({
      sections: [
        {
          ...{ number: '1', heading: 'Порядок', notes: [], source: lines },
          points: [
            { number: '1', text: words, ...point },
            { number: '2', text: 'Второй.', ...point },
          ],
        },
      ],
      standard: { title: null, date: '2015-04-28', number: '279' },
      references: [
        { path, ...named('пункту 2'), to: 'point', number: '2', item: null },
        { path, ...named('пункту 9'), to: 'standard', number: '9', item: null },
      ],
      appendices: [
        { number: '1', title: null, kind: 'scheme', paragraphs: ['подпись'], drawing: { process: 'p2' }, source: lines },
        { number: '2', title: null, kind: 'scheme', paragraphs: [], drawing: { process: null }, source: lines },
      ],
    }),
    front,
  )
  assert.ok(text.includes('согласно [пункту 2](#point-2) настоящего регламента и [пункту 9](#standard) Стандарта'), text)
  assert.ok(text.includes('по форме \\[1] согласно'), text)
  assert.ok(text.includes('<LostDrawing process="p2" captions="true" />'), text)
  assert.ok(text.includes('<LostDrawing />'), text)
})

test('the first mention of an abbreviation in a point leads to where the regulation explains it', () => {
  const point = (number: string, text: string, items: string[] = []): Regulation['sections'][number]['points'][number] => ({
    ...{ number, text, notes: [], source: lines, paragraphs: [], order: items.map(() => 'item' as const) },
    items: items.map((text, index) => ({ number: `${index + 1})`, text, paragraphs: [], source: lines })),
  })
  const text = mdxPage(
    regulation({
      sections: [
        {
          ...{ number: '1', heading: 'Понятия', notes: [], source: lines },
          points: [
            point('1', 'Термины, среди них СФЕ:', [
              'структурно-функциональные единицы (далее – СФЕ);',
              'рабочее место (далее - АРМ РШЭП).',
            ]),
            point('2', 'В АРМ РШЭП работает СФЕ, а СФЕ – это не АСФЕ.', ['каждая СФЕ.']),
          ],
        },
      ],
    }),
    front,
  )
  assert.deepEqual(
    [...text.matchAll(/\[[^\]]+\]\([^)]+\)[^\n]*/g)].map(([all]) => all),
    ['[АРМ РШЭП](#point-1-2) работает [СФЕ](#point-1-1), а СФЕ – это не АСФЕ.'],
  )
})
