import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { joinParts } from '../../../src/acts/parts.ts'
import { read } from '../../../src/acts/read/index.ts'
import { restore } from '../../../src/acts/restore/index.ts'
import type { RestoredText } from '../../../src/acts/tree.ts'

const folder = new URL('../../../content/raw/', import.meta.url)
const lead = '# Регламент государственной услуги "Назначение помощи".\n\n'

function restored(text: string): RestoredText {
  const file = new VFile({ path: 'act.txt' })
  const source = read('act.txt', new TextEncoder().encode(text), file)
  assert.ok(source, String(file.messages[0]))
  return restore(source, file)
}

/** The paragraphs that a Markdown fragment gives behind a heading. */
const paragraphs = (fragment: string): string[] =>
  restored(lead + fragment)
    .children.slice(1)
    .map(({ text }) => text)

/** Every printed character of a text with its count, markup aside. */
function characters(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const character of text.replace(/[\s#*_\\<>|-]/g, '')) counts[character] = (counts[character] ?? 0) + 1
  return counts
}

const cases: { what: string; raw: string; expected: string[] }[] = [
  {
    what: 'a sentence cut by a blank line is one paragraph',
    raw: 'специалистам, проживающим и работающим в сельских\n\nнаселенных пунктах, по приобретению топлива;',
    expected: ['специалистам, проживающим и работающим в сельских населенных пунктах, по приобретению топлива;'],
  },
  {
    what: 'a bullet behind an abbreviation or an open sentence is its dash',
    raw: '- переход к процедуре;\n\nСФЕ\n\n- структурно-функциональная единица;\n\n- вариант выбора.\n\n- 2) акима;\n  - 3) портал (далее – портал)\n- инвалиды и лица.',
    expected: [
      'переход к процедуре;',
      'СФЕ - структурно-функциональная единица;',
      'вариант выбора.',
      '2) акима;',
      '3) портал (далее – портал) - инвалиды и лица.',
    ],
  },
  {
    what: 'a title in two headings is one title',
    raw: '## **Справочник бизнес-процессов оказания государственной услуги**\n\n**"Назначение пособия"  \nчерез услугодателя**',
    expected: ['Справочник бизнес-процессов оказания государственной услуги "Назначение пособия" через услугодателя'],
  },
  {
    what: 'a stamp broken by hand is one paragraph',
    raw: 'Приложение 1 к постановлению  \nакимата области  \nот "31" марта 2016 года № 107  \n Утвержден постановлением',
    expected: ['Приложение 1 к постановлению акимата области от "31" марта 2016 года № 107 Утвержден постановлением'],
  },
  {
    what: 'a hand-made break behind a closing mark parts paragraphs',
    raw: '3. Результатом является:  \nуслугодателем:\n\n2) выдача дубликата;  \nв Государственной корпорации:',
    expected: ['3. Результатом является:', 'услугодателем:', '2) выдача дубликата;', 'в Государственной корпорации:'],
  },
  {
    what: 'numbers stand as written though Markdown would count anew',
    raw: '4. Основанием является заявление.\n\n7) выдача уведомления;\n8) передача.\n\n3-1. Порядок обжалования.',
    expected: ['4. Основанием является заявление.', '7) выдача уведомления;', '8) передача.', '3-1. Порядок обжалования.'],
  },
  {
    what: 'bullets before numbers and a point glued to a list',
    raw: 'осуществляются через:\n\n- 1) корпорацию;\n  - 2) услугодателя;\n  - 3) акима.\n2. Форма: бумажная.',
    expected: ['осуществляются через:', '1) корпорацию;', '2) услугодателя;', '3) акима.', '2. Форма: бумажная.'],
  },
  {
    what: 'items run together in one paragraph are parted',
    raw: '1) прием документов; 2) подписание уведомления; 3) выдача.\n\nуказанных в подпункте 2) пункта 3;',
    expected: ['1) прием документов;', '2) подписание уведомления;', '3) выдача.', 'указанных в подпункте 2) пункта 3;'],
  },
  {
    what: 'a letter for a figure where the order demands 6, and only there',
    raw: '5) подписывает;\n\nб) выдает.\n\nа) первое;\n\nб) второе.',
    expected: ['5) подписывает;', '6) выдает.', 'а) первое;', 'б) второе.'],
  },
  {
    what: 'stray spaces inside brackets and quotes, before marks, behind a hyphen',
    raw: 'единиц ( работников) "Корпорация " Правительство для граждан" и структурно- функциональной единицы, заключения- в течение 2 минут ;',
    expected: [
      'единиц (работников) "Корпорация "Правительство для граждан" и структурно-функциональной единицы, заключения- в течение 2 минут;',
    ],
  },
  {
    what: 'legends set with tabs keep a paragraph a line',
    raw: '**Условные обозначения:**\n\n\tСообщение начальное\n\tСообщение завершающее',
    expected: ['Условные обозначения:', 'Сообщение начальное', 'Сообщение завершающее'],
  },
  {
    what: 'cells of a table set with pipes, a signature and a stamp among them',
    raw: '|  |  |\n| --- | :-: |\n| *Аким области* | *А. Айдарбаев* |\n|  | Приложение 1<br>к постановлению акимата<br/>от 31 марта 2016 года № 107 |\n| Наименование СФЕ | Руководитель |',
    expected: [
      'Аким области А. Айдарбаев',
      'Приложение 1 к постановлению акимата от 31 марта 2016 года № 107',
      'Наименование СФЕ',
      'Руководитель',
    ],
  },
  {
    what: 'escaped marks are read without their escapes',
    raw: '1\\. Утвердить\\* регламент;\n\n2\\) прием.',
    expected: ['1. Утвердить* регламент;', '2) прием.'],
  },
  {
    what: 'links are read by their words, or by their address where it says more',
    raw: 'размещается на (<http://zhambyl.gov.kz>) и [www.egov.kz](http://www.egov.kz).',
    expected: ['размещается на (http://zhambyl.gov.kz) и www.egov.kz.'],
  },
  {
    what: 'a stamp whose beginning is lost is not joined to the sentence before it',
    raw: 'размещается на интернет-ресурсе услугодателя (<http://x.kz>)\n\nоказания государственной услуги "Назначение помощи"',
    expected: ['размещается на интернет-ресурсе услугодателя (http://x.kz)', 'оказания государственной услуги "Назначение помощи"'],
  },
]

for (const { what, raw, expected } of cases) test(what, () => assert.deepEqual(paragraphs(raw), expected))

test('each change is recorded with its line, and the paragraph with its lines', () => {
  const { children, repairs } = restored(`${lead}проживающим в сельских\n\nнаселенных пунктах ( районах).`)
  assert.deepEqual(
    repairs.map(({ line, rule, before, after }) => ({ line, rule, before, after })),
    [
      {
        line: 5,
        rule: 'cut-paragraph',
        before: 'проживающим в сельских\nнаселенных пунктах ( районах).',
        after: 'проживающим в сельских населенных пунктах ( районах).',
      },
      {
        line: 5,
        rule: 'space-inside-bracket',
        before: 'сельских населенных пунктах ( районах).',
        after: 'сельских населенных пунктах (районах).',
      },
    ],
  )
  assert.deepEqual(children.at(-1)?.parts, [
    { line: 3, text: 'проживающим в сельских', glued: false },
    { line: 5, text: 'населенных пунктах (районах).', glued: false },
  ])
})

test('no character of the Markdown acts is lost or added', () => {
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const markdown = texts.filter((text) => /^## /m.test(text))
  assert.ok(markdown.length > 0)
  for (const text of markdown) {
    const { source, children, repairs } = restored(text)
    assert.equal(source.format, 'markdown')
    // A letter read as a figure is the one character that changes; its record has both.
    const figures = repairs.filter(({ rule }) => rule === 'letter-for-figure')
    const [before, after] = [figures.map((repair) => repair.before), figures.map((repair) => repair.after)]
    const read = children.map(({ parts }) => joinParts(parts))
    assert.deepEqual(characters([...read, ...before].join('\n')), characters([text, ...after].join('\n')))
  }
})

test('no character is lost whatever Markdown comes', () => {
  const piece = fc.constantFrom(
    '# ',
    '## ',
    '**',
    '*',
    '- ',
    '1) ',
    '2. ',
    '\n',
    '\n\n',
    '  \n',
    '\t',
    '    ',
    '> ',
    ' ( работников)',
    '" Дом"',
    'пункт;',
    'слово',
    '<b>',
    '`',
    '![x](y)',
    '[a]: b',
    '***',
    '\\*',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = lead + pieces.join('')
      assert.deepEqual(
        characters(
          restored(text)
            .children.map(({ text }) => text)
            .join('\n'),
        ),
        characters(text),
      )
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('markup nested past all sense is taken line by line, with a message and without delay', () => {
  const hostile = [
    `<!doctype html>${'<div>'.repeat(20_000)}постановление`,
    `${lead}${'- '.repeat(5000)}x`,
    `${lead}${'**a**b'.repeat(5000)}`,
  ]
  for (const text of hostile) {
    const file = new VFile({ path: 'act.txt' })
    const source = read('act.txt', new TextEncoder().encode(text), file)
    assert.ok(source)
    assert.deepEqual(
      characters(
        restore(source, file)
          .children.map(({ text }) => text)
          .join('\n'),
      ),
      characters(text),
    )
    assert.deepEqual(
      file.messages.map(({ ruleId }) => ruleId),
      ['unreadable-markup'],
    )
  }
})
