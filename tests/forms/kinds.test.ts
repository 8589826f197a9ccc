import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { loadRegistry } from '../../scripts/registry.ts'
import { buildCorpus } from '../../src/corpus/index.ts'
import { requirementRows } from '../../src/drafting/requirements.ts'
import { wrap } from './forms.ts'

const { registry } = loadRegistry('content/registry')
const corpusOf = (...texts: string[]) =>
  buildCorpus(
    texts.map((text, at) => ({ name: `text-${at}.txt`, bytes: new TextEncoder().encode(text) })),
    registry,
  )
const ruleIds = ({ diagnostics }: ReturnType<typeof corpusOf>) => diagnostics.map(({ ruleId }) => ruleId)

const service = 'государственной услуги «Выдача ветеринарной справки»'
const law = 'В соответствии с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах»'
const akimat = 'акимата Павлодарской области'

/** A decree of an акимат with one short регламент; `state` stands behind its name, `note` above its first chapter. */
const regulation = ({ state = '', note = '' } = {}) =>
  [
    `Об утверждении регламента ${service}`,
    `Постановление ${akimat} от 3 июля 2015 года № 321. Зарегистрировано Департаментом юстиции Павлодарской области 27 июля 2015 года № 4693.${state}`,
    `${law} акимат Павлодарской области ПОСТАНОВЛЯЕТ:`,
    `1. Утвердить регламент ${service}.`,
    `Регламент ${service}`,
    note,
    '1. Общие положения',
    '1. Государственная услуга «Выдача ветеринарной справки» оказывается акиматом района на основании стандарта государственной услуги «Выдача ветеринарной справки», утвержденного приказом Министра сельского хозяйства Республики Казахстан от 6 мая 2015 года № 7-1/418 (далее – Стандарт).',
    '2. Форма оказания государственной услуги: бумажная.',
    '3. Результат оказания государственной услуги – справка.',
  ]
    .filter((line) => line !== '')
    .join('\n\n')

const order = (date: string, number: string, approves: string) => [
  `${approves.replace('Утвердить', 'Об утверждении').replace('прилагаемые Правила', 'Правил').replace('стандарт', 'стандарта')}`,
  `Приказ Министра сельского хозяйства Республики Казахстан от ${date} года № ${number}. Зарегистрирован в Министерстве юстиции Республики Казахстан ${date} года № 11959.`,
  `${law} ПРИКАЗЫВАЮ:`,
  `1. ${approves}.`,
]

const standard = [
  ...order('6 мая 2015', '7-1/418', `Утвердить стандарт ${service}`),
  'Приложение к приказу Министра сельского хозяйства Республики Казахстан от 6 мая 2015 года № 7-1/418',
  `Стандарт ${service}`,
  '1. Общие положения',
  '1. Государственная услуга «Выдача ветеринарной справки» (далее – государственная услуга).',
  '2. Государственная услуга оказывается государственными ветеринарными организациями (далее – услугодатель).',
  '2. Порядок оказания государственной услуги',
  '3. Срок оказания государственной услуги – не более 15 (пятнадцати) минут.',
  '4. Государственная услуга оказывается на платной основе.',
  '5. Перечень документов, необходимых для оказания государственной услуги:',
  '1) ветеринарный паспорт животного;',
  '2) документ, удостоверяющий личность.',
  '6. Основаниями для отказа в оказании государственной услуги являются:',
  '1) недостоверность документов;',
  '2) отсутствие индивидуального номера животного.',
].join('\n\n')

const rows: [label: string, cell: string[]][] = [
  ['Наименование государственной услуги', ['«Выдача ветеринарной справки»']],
  ['Наименование подвида государственной услуги', ['не предусмотрены']],
  ['Наименование услугодателя', ['Местные исполнительные органы районов и городов областного значения']],
  ['Способы предоставления государственной услуги (каналы доступа)', ['1) услугодатель;', '2) веб-портал «электронного правительства».']],
  ['Срок оказания государственной услуги', ['2 (два) рабочих дня']],
  ['Форма оказания государственной услуги', ['Электронная (частично автоматизированная)/бумажная']],
  ['Результат оказания государственной услуги', ['Ветеринарная справка']],
  [
    'Размер оплаты, взимаемой с услугополучателя при оказании государственной услуги, и способы ее взимания в случаях, предусмотренных законодательством Республики Казахстан',
    ['Бесплатно'],
  ],
  ['График работы услугодателя, Государственной корпорации и объектов информации', ['с понедельника по пятницу с 9.00 до 18.30 часов']],
  [
    'Перечень документов и сведений, истребуемых у услугополучателя для оказания государственной услуги',
    ['к услугодателю:', '1) заявление по форме;', '2) ветеринарный паспорт;', 'на портал:', '1) электронный запрос.'],
  ],
  [
    'Основания для отказа в оказании государственной услуги, установленные законодательством Республики Казахстан',
    ['1) недостоверность документов;', '2) отсутствие согласия.'],
  ],
  [
    'Иные требования с учетом особенностей оказания государственной услуги, в том числе оказываемой в электронной форме и через Государственную корпорацию',
    ['Услугополучатель получает сведения через портал.'],
  ],
]
const rulesTitle = `Правила оказания ${service}`
const rulesOpening = order('30 июня 2020', '77', `Утвердить прилагаемые Правила оказания ${service}`)
const rulesBody = [
  'Глава 1. Общие положения',
  '1. Настоящие Правила определяют порядок оказания государственной услуги.',
  'Глава 2. Порядок оказания государственной услуги',
  '2. Перечень основных требований приведен в приложении 1 к настоящим Правилам.',
]
const stamp = `Приложение 1 к Правилам оказания ${service}`
const tableTitle = `Перечень основных требований к оказанию ${service}`

/** The same Правила as a page of HTML, as Markdown with pipes, and as the words of a PDF, whose cells are paragraphs between blank lines. */
const rules: Record<string, string> = {
  HTML: `<!DOCTYPE html><html><body><article>${[...rulesOpening, rulesTitle, ...rulesBody, stamp, tableTitle].map((text) => `<p>${text}</p>`).join('\n')}<table>${rows.map(([label, cell], at) => `<tr><td>${at + 1}</td><td>${label}</td><td>${cell.map((text) => `<p>${text}</p>`).join('')}</td></tr>`).join('')}</table></article></body></html>`,
  Markdown: [
    ...rulesOpening.map((text, at) => (at === 0 ? `# ${text}` : text)),
    `## ${rulesTitle}`,
    ...rulesBody.map((text) => (text.startsWith('Глава') ? `### ${text}` : text)),
    stamp,
    `## ${tableTitle}`,
    rows.map(([label, cell], at) => `| ${at + 1} | ${label} | ${cell.join(' ')} |${at === 0 ? '\n|---|---|---|' : ''}`).join('\n'),
  ].join('\n\n'),
  PDF: [
    ...[...rulesOpening, rulesTitle, ...rulesBody].flatMap((text) => [
      '',
      ...(/^\d\.|^В /.test(text) ? wrap(text, 70).map((line, at) => (at === 0 ? `      ${line}` : line)) : wrap(text, 60)),
    ]),
    '',
    ...[stamp, tableTitle].flatMap((text) => [...wrap(text, 50), '']),
    ...rows.flatMap(([label, cell], at) => [String(at + 1), '', ...wrap(label, 30), '', ...cell.flatMap((text) => wrap(text, 40)), '']),
  ].join('\n'),
}

test('a стандарт joins the regulation of its service, as what that act says', () => {
  const corpus = corpusOf(regulation(), standard)
  const [said, ...others] = corpus.regulations[0]?.requirements ?? []
  assert.deepEqual(others, [])
  assert.deepEqual([said?.kind, said?.date, said?.number, said?.act], ['standard', '2015-05-06', '7-1/418', 'kazakhstan-2015-7-1-418'])
  assert.deepEqual(said?.evidence, [
    { channel: null, condition: null, items: ['ветеринарный паспорт животного', 'документ, удостоверяющий личность'] },
  ])
  assert.deepEqual(said?.refusalGrounds, ['недостоверность документов', 'отсутствие индивидуального номера животного'])
  assert.deepEqual([said?.cost, said?.processingTime.length, said?.provider], ['paid', 1, 'государственные ветеринарные организации'])
  assert.deepEqual(corpus.regulations.length, 1)
  // What the regulation says itself stays its own.
  assert.deepEqual(corpus.regulations[0]?.evidence, [])
})

for (const [form, text] of Object.entries(rules))
  test(`the table of Правила is read row by row: ${form}`, () => {
    const [said] = corpusOf(regulation(), text).regulations[0]?.requirements ?? []
    assert.ok(said)
    const { kind, provider, channels, processingTime, form: forms, automation, outputs, cost, hours, evidence, refusalGrounds } = said
    assert.deepEqual(
      { kind, provider, channels, processingTime, forms, automation, outputs, cost, hours, evidence, refusalGrounds },
      {
        kind: 'rules',
        provider: 'Местные исполнительные органы районов и городов областного значения',
        channels: ['provider', 'portal'],
        processingTime: ['2 (два) рабочих дня'],
        forms: ['electronic', 'paper'],
        automation: 'partial',
        outputs: ['Ветеринарная справка'],
        cost: 'free',
        hours: ['с понедельника по пятницу с 9.00 до 18.30 часов'],
        evidence: [
          { channel: 'provider', condition: null, items: ['заявление по форме', 'ветеринарный паспорт'] },
          { channel: 'portal', condition: null, items: ['электронный запрос'] },
        ],
        refusalGrounds: ['недостоверность документов', 'отсутствие согласия'],
      },
    )
  })

test('channels that a cell names in one sentence are read, and a row of which nothing was read is told', () => {
  const cell = (text: string) => (rules.HTML ?? '').replace(/(каналы доступа\)<\/td><td>).*?(?=<\/td>)/, `$1<p>${text}</p>`)
  const portal = corpusOf(regulation(), cell('Веб-портал «электронного правительства» www.egov.kz'))
  assert.deepEqual(portal.regulations[0]?.requirements[0]?.channels, ['portal'])
  assert.ok(!ruleIds(portal).includes('requirement-unread'))
  const unknown = corpusOf(regulation(), (rules.HTML ?? '').replace('<p>Бесплатно</p>', '<p>По прейскуранту</p>'))
  assert.equal(unknown.regulations[0]?.requirements[0]?.cost, null)
  assert.ok(ruleIds(unknown).includes('requirement-unread'))
})

test('an order approves the стандарт or Правила that it names, and a title that its text lacks is told', () => {
  const entry = { number: null, title: 'Выдача ветеринарной справки', excluded: false }
  const one = corpusOf(standard)
  assert.deepEqual(one.acts[0]?.approves, [entry])
  assert.ok(!ruleIds(one).some((ruleId) => ruleId.startsWith('approved-')))
  assert.deepEqual(corpusOf(rules.PDF ?? '').acts[0]?.approves, [entry])
  const list =
    '1. Утвердить:\n\n1) стандарт государственной услуги «Выдача ветеринарной справки»;\n\n2) стандарт государственной услуги «Выдача паспорта племенного животного».'
  const several = corpusOf(standard.replace(/^1\. Утвердить.*$/m, list))
  assert.deepEqual(
    several.acts[0]?.approves.map(({ title }) => title),
    ['Выдача ветеринарной справки', 'Выдача паспорта племенного животного'],
  )
  assert.ok(ruleIds(several).includes('approved-missing'))
})

test('a procedure that Правила tell is not read into steps, and that is told', () => {
  const told =
    '3. Канцелярия услугодателя в течение одного рабочего дня регистрирует заявление. Руководитель услугодателя в течение одного рабочего дня определяет исполнителя. Исполнитель услугодателя в течение двух рабочих дней выдает справку.'
  const text = (rules.HTML ?? '').replace(/(?=<p>Приложение 1 к Правилам)/, `<p>${told}</p>`)
  assert.ok(ruleIds(corpusOf(text)).includes('procedure-outside-regulation'))
  assert.ok(!ruleIds(corpusOf(rules.HTML ?? '')).includes('procedure-outside-regulation'))
})

test('a row that says that there is nothing leaves its field empty and is no doubt', () => {
  const none = (rules.HTML ?? '').replace('<p>1) недостоверность документов;</p><p>2) отсутствие согласия.</p>', '<p>не предусмотрены</p>')
  const corpus = corpusOf(regulation(), none)
  assert.deepEqual(corpus.regulations[0]?.requirements[0]?.refusalGrounds, [])
  assert.ok(!ruleIds(corpus).includes('requirement-unread'))
})

test('of several the one that the regulation cites comes first; one without a regulation is told', () => {
  const { regulations } = corpusOf(regulation(), rules.HTML ?? '', standard)
  assert.deepEqual(
    regulations[0]?.requirements.map(({ kind }) => kind),
    ['standard', 'rules'],
  )
  assert.ok(ruleIds(corpusOf(standard)).includes('requirements-unjoined'))
})

test('texts of one act with changes up to different dates are wordings of one act; the same wording twice is an error', () => {
  const later = regulation({ note: `Сноска. Регламент в редакции постановления ${akimat} от 9 января 2017 года № 5.` })
  const corpus = corpusOf(regulation(), later)
  assert.deepEqual(
    corpus.acts.map(({ wordings }) => wordings.map(({ date, current }) => [date, current])),
    [
      [
        ['2015-07-03', false],
        ['2017-01-09', true],
      ],
    ],
  )
  assert.equal(corpus.regulations[0]?.editions.length, 1)
  assert.ok(!ruleIds(corpus).includes('act-duplicate'))
  const repealed = corpusOf(regulation(), regulation({ state: ' Утратило силу.' }))
  assert.deepEqual([repealed.acts.length, repealed.regulations[0]?.status], [1, 'repealed'])
  assert.ok(ruleIds(corpusOf(regulation(), regulation())).includes('act-duplicate'))
})

/** An act of changes: its title and its first point. */
const change = (title: string, point: string) =>
  [
    title,
    `Постановление ${akimat} от 12 марта 2020 года № 49. Зарегистрировано Департаментом юстиции Павлодарской области 16 марта 2020 года № 6750.`,
    `${law} акимат Павлодарской области ПОСТАНОВЛЯЕТ:`,
    `1. ${point}`,
    '2. Настоящее постановление вводится в действие по истечении десяти календарных дней.',
  ].join('\n\n')

test('an act that repeals another takes it out of force, and a message says whence it is known', () => {
  const repealing = change(
    `О признании утратившим силу постановления ${akimat}`,
    `Признать утратившим силу постановление ${akimat} от 3 июля 2015 года № 321 «Об утверждении регламента ${service}».`,
  )
  const corpus = corpusOf(regulation(), repealing)
  const [repealed, act] = ['pavlodar-2015-321', 'pavlodar-2020-49'].map((id) => corpus.acts.find((one) => one.id === id))
  assert.deepEqual(act?.repeals, [{ date: '2015-07-03', number: '321' }])
  assert.deepEqual([repealed?.status, repealed?.repeal?.date, repealed?.repeal?.number], ['repealed', '2020-03-12', '49'])
  assert.equal(corpus.regulations[0]?.status, 'repealed')
  assert.ok(ruleIds(corpus).includes('repeal-inferred'))
  assert.ok(!ruleIds(corpus).includes('act-without-regulations'))
  const part = repealing.replace('силу постановление', 'силу подпункт 2) пункта 1 постановления')
  assert.equal(corpusOf(regulation(), part).regulations[0]?.status, 'not-stated')
})

test('a decree of one city repeals no act of another, whatever its date and number', () => {
  const of = (city: string, text: string) =>
    text
      .replaceAll('акимата Павлодарской области', `акимата ${city} Карагандинской области`)
      .replaceAll('акимат Павлодарской области', `акимат ${city} Карагандинской области`)
      .replaceAll('Павлодарской', 'Карагандинской')
  const repealing = change(
    `О признании утратившим силу постановления ${akimat}`,
    `Признать утратившим силу постановление ${akimat} от 3 июля 2015 года № 321.`,
  )
  const corpus = corpusOf(of('города Караганды', regulation()), of('города Сарани', regulation()), of('города Сарани', repealing))
  const states = new Map(corpus.acts.map(({ id, status }) => [id, status]))
  assert.deepEqual([states.get('karaganda-city-2015-321'), states.get('saran-2015-321')], ['not-stated', 'repealed'])
})

test('a стандарт that another act repealed does not look standing where it is joined', () => {
  const repealing = order(
    '1 июня 2020',
    '9',
    `Признать утратившим силу приказ Министра сельского хозяйства Республики Казахстан от 6 мая 2015 года № 7-1/418`,
  )
    .join('\n\n')
    .replace(/^.*$/m, 'О признании утратившим силу приказа')
  const corpus = corpusOf(regulation(), standard, repealing)
  assert.equal(corpus.acts.find(({ number }) => number === '7-1/418')?.status, 'repealed')
  assert.equal(corpus.regulations[0]?.requirements[0]?.status, 'repealed')
})

test('a correction is made to the wording that is shown, whatever the names of the files', () => {
  const later = regulation({ note: `Сноска. Регламент в редакции постановления ${akimat} от 9 января 2017 года № 5.` })
  for (const texts of [
    [regulation(), later],
    [later, regulation()],
  ]) {
    const entry = { regulation: 'Выдача ветеринарной справки', path: '/cost', line: 7, expected: null, value: 'free', reason: 'Стандарт' }
    const overrides = [{ act: 'pavlodar-2015-321', file: new VFile({ path: 'pavlodar-2015-321.yaml' }), entries: [{ line: 1, entry }] }]
    const files = texts.map((text, at) => ({ name: `text-${at}.txt`, bytes: new TextEncoder().encode(text) }))
    const { acts, regulations } = buildCorpus(files, registry, { overrides })
    assert.deepEqual([regulations[0]?.cost, acts[0]?.corrections.length, regulations[0]?.editions.length], ['free', 1, 1])
  }
})

test('an act that changes points of a регламент approves none', () => {
  const base = `в постановление ${akimat} от 3 июля 2015 года № 321 «Об утверждении регламента ${service}»`
  const { acts, regulations } = corpusOf(
    change(
      `О внесении изменений ${base}`,
      `Внести ${base} следующие изменения:\n\nв регламенте ${service}, утвержденном указанным постановлением:\n\nпункт 3 изложить в следующей редакции:\n\n«3. Результат оказания государственной услуги – справка или ответ.»;\n\nподпункт 2) пункта 5 исключить.`,
    ),
  )
  assert.deepEqual([acts[0]?.approves, acts[0]?.amends, regulations.length], [[], { date: '2015-07-03', number: '321' }, 0])
})

test('every row of the table of requirements knows its own words', () => {
  for (const { row, label, quote } of requirementRows) assert.match(quote, label, row)
})
