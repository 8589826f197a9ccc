import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corpusOf } from './annotated.ts'

const opening =
  'В соответствии с Законом Республики Казахстан от 23 января 2001 года «О местном государственном управлении и самоуправлении в Республике Казахстан», с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах» '

/** An act of one short регламент in the drafting of any region; what is given takes the place of its own part. */
function act({
  title = 'Об утверждении регламента государственной услуги «Выдача справки»',
  name = '',
  formula = 'акимат области ПОСТАНОВЛЯЕТ:',
  point = '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».',
  heading = 'Регламент государственной услуги «Выдача справки»',
  stamp = '',
  body = [
    '1. Общие положения',
    '1. Государственная услуга «Выдача справки» (далее – государственная услуга) оказывается акиматом района.',
    '2. Форма оказания государственной услуги: бумажная.',
    '3. Результат оказания государственной услуги – справка.',
  ],
}) {
  const lines = [
    title,
    name,
    `${opening}${formula}`,
    point,
    '2. Настоящее постановление вводится в действие со дня подписания.',
    stamp,
    heading,
    ...body,
  ]
  return corpusOf(new TextEncoder().encode(`${lines.filter((line) => line !== '').join('\n\n')}\n${' '.repeat(170)}\n`))
}

const named = 'Постановление акимата Костанайской области от 3 июля 2017 года № 321.'

test('the registration is not mixed with the repeal, however its number is worded', () => {
  for (const sign of ['за номером 1693', 'под номером 1693', 'за № 1693', 'N 1693']) {
    const { acts } = act({
      name: `${named} Зарегистрировано Департаментом юстиции Костанайской области 27 июля 2017 года ${sign}. Утратило силу постановлением акимата Костанайской области от 9 января 2020 года № 5`,
    })
    assert.deepEqual([acts[0]?.registration?.date, acts[0]?.registration?.number], ['2017-07-27', '1693'])
    assert.deepEqual(acts[0]?.repeal?.date, '2020-01-09')
  }
})

test('an issuer that only the enacting formula names is read from there', () => {
  const name = 'Постановление от 3 июля 2017 года № 321'
  for (const [formula, issuer] of [
    ['акимат города Астаны ПОСТАНОВЛЯЕТ:', 'акимат города Астаны'],
    ['акимат Костанайской области ПОСТАНОВЛЯЕТ:', 'акимат Костанайской области'],
    ['Костанайский областной акимат ПОСТАНОВЛЯЕТ:', 'акимат Костанайской области'],
    ['акимат области ПОСТАНОВЛЯЕТ:', null],
  ] as const)
    assert.equal(act({ name, formula }).acts[0]?.issuer, issuer)
})

test('a central body is an issuer', () => {
  for (const [genitive, nominative] of [
    ['Министра сельского хозяйства Республики Казахстан', 'Министр сельского хозяйства Республики Казахстан'],
    ['Министерства юстиции Республики Казахстан', 'Министерство юстиции Республики Казахстан'],
    ['Правительства Республики Казахстан', 'Правительство Республики Казахстан'],
  ])
    assert.equal(act({ name: `Приказ ${genitive} от 3 июля 2017 года № 321`, formula: 'ПРИКАЗЫВАЮ:' }).acts[0]?.issuer, nominative)
})

test('an act that repeals others is not repealed itself', () => {
  const { acts } = act({ title: 'О признании утратившим силу постановления акимата', name: named })
  assert.deepEqual([acts[0]?.status, acts[0]?.repeal], ['not-stated', null])
})

test('a point that approves regulations of a field names none of them', () => {
  const { acts } = act({ name: named, point: '1. Утвердить прилагаемые регламенты государственных услуг в сфере земельных отношений.' })
  assert.deepEqual(acts[0]?.approves, [])
})

test('two dates of one repeal are a doubt', () => {
  const repeal = (day: number) => `Утратило силу постановлением акимата Костанайской области от ${day} января 2020 года № 5.`
  const doubts = ({ diagnostics }: ReturnType<typeof corpusOf>) =>
    diagnostics.filter(({ ruleId }) => ruleId === 'repeal-dates-differ').length
  assert.equal(doubts(act({ name: `${named} ${repeal(9)} ${repeal(10)}` })), 1)
  assert.equal(doubts(act({ name: `${named} ${repeal(9)} ${repeal(9)}` })), 0)
})

test('what an act was repealed by is told with its kind, wherever the text says it', () => {
  for (const [means, kind] of [
    ['постановлением акимата Костанайской области', 'постановление'],
    ['приказом Министра юстиции Республики Казахстан', 'приказ'],
    ['решением маслихата Костанайской области', 'решение'],
  ] as const) {
    const repeal = `Утратило силу ${means} от 9 января 2020 года № 5`
    for (const written of [
      { name: `${named} ${repeal}` },
      { name: named, stamp: `Сноска. ${repeal} (вводится в действие по истечении десяти дней).` },
      { name: named, title: `Об утверждении регламента государственной услуги «Выдача справки» (${repeal})` },
      { name: `${named} Утратило силу. ${repeal}.` },
    ]) {
      const [read] = act(written).acts
      assert.deepEqual([read?.status, read?.repeal?.kind, read?.repeal?.date, read?.repeal?.number], ['repealed', kind, '2020-01-09', '5'])
      assert.equal(read?.title, 'Об утверждении регламента государственной услуги «Выдача справки»')
    }
  }
})

test('a repeal without a date is no force, and takes no date from another sentence', () => {
  for (const words of [
    'Утратило силу.',
    'Действующий. Утратило силу.',
    'Прекращено действие.',
    'Признано судом недействительным.',
    'Отменено.',
  ]) {
    const [read] = act({
      name: `${named} ${words} Сноска. В редакции постановления акимата Костанайской области от 9 января 2019 года № 7.`,
    }).acts
    assert.deepEqual([words, read?.status, read?.repeal], [words, 'repealed', null])
  }
})

test('a bare регламент takes its decree from the stamp, and a message says so', () => {
  const text = [
    'Утвержден постановлением акимата Костанайской области от 1 марта 2018 года № 81',
    'Регламент государственной услуги «Выдача справки»',
    '1. Общие положения',
    '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
    '2. Форма оказания государственной услуги: бумажная.',
  ].join('\n\n')
  const { acts, diagnostics } = corpusOf(new TextEncoder().encode(text))
  assert.deepEqual([acts[0]?.adopted, acts[0]?.number, acts[0]?.issuer], ['2018-03-01', '81', 'акимат Костанайской области'])
  assert.ok(diagnostics.some(({ ruleId }) => ruleId === 'header-from-stamp'))
})

test('a decree without an opening takes date and number from the stamp that names it, and keeps the issuer of its formula', () => {
  const decree = (stamps: string[]) =>
    corpusOf(
      new TextEncoder().encode(
        [
          'В соответствии с Законом Республики Казахстан от 15 апреля 2013 года «О государственных услугах» акимат Акмолинской области ПОСТАНОВЛЯЕТ:',
          '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».',
          '2. Настоящее постановление вводится в действие со дня официального опубликования.',
          ...stamps,
          'Регламент государственной услуги «Выдача справки»',
          '1. Общие положения',
          '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
          '2. Форма оказания государственной услуги: бумажная.',
        ].join('\n\n'),
      ),
    ).acts[0]
  const own = decree(['Приложение 1 к постановлению акимата от 9 сентября 2013 года № А-9/386'])
  assert.deepEqual([own?.adopted, own?.number, own?.issuer], ['2013-09-09', 'А-9/386', 'акимат Акмолинской области'])
  const two = [
    'Приложение к постановлению акимата от 3 мая 2016 года № 7',
    'Утвержден постановлением акимата от 9 сентября 2013 года № 386',
  ]
  assert.equal(decree(two), undefined)
})

test('a draft is no act, whatever else it names; a registered act may hold the word', () => {
  const text = (head: string, registered: string) =>
    [
      head,
      `Постановление акимата Костанайской области от 1 марта 2018 года № 81.${registered}`,
      'акимат Костанайской области ПОСТАНОВЛЯЕТ:',
      '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».',
      'Регламент государственной услуги «Выдача справки»',
      '1. Общие положения',
      '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
    ].join('\n\n')
  for (const head of ['Проект', '(проект)', 'Проект постановления акимата Костанайской области']) {
    const { acts, diagnostics } = corpusOf(new TextEncoder().encode(text(head, '')))
    assert.deepEqual([head, acts.length, diagnostics.some(({ ruleId }) => ruleId === 'draft')], [head, 0, true])
  }
  const registered = ' Зарегистрировано Департаментом юстиции Костанайской области 3 апреля 2018 года № 7650'
  assert.equal(corpusOf(new TextEncoder().encode(text('Проект', registered))).acts.length, 1)
  assert.equal(corpusOf(new TextEncoder().encode(text('О проектах развития', ''))).acts.length, 1)
})

test('an appendix of changes has points of its own, and a title run together with its stamp opens a регламент', () => {
  const { acts } = corpusOf(
    new TextEncoder().encode(
      [
        'О внесении изменений в некоторые постановления акимата Костанайской области',
        'Постановление акимата Костанайской области от 1 марта 2018 года № 81.',
        'акимат Костанайской области ПОСТАНОВЛЯЕТ:',
        '1. Внести изменения в некоторые постановления акимата Костанайской области согласно приложению к настоящему постановлению.',
        '2. Контроль за исполнением настоящего постановления возложить на заместителя акима области.',
        'Аким области А. Мухамбетов',
        'Приложение к постановлению акимата Костанайской области от 1 марта 2018 года № 81',
        '1. В постановлении акимата Костанайской области «Об утверждении регламентов» от 3 июля 2015 года № 320:',
        'регламент государственной услуги «Выдача справки», утвержденный указанным постановлением, изложить в новой редакции:',
        '«Утвержден постановлением акимата Костанайской области от 3 июля 2015 года № 320 Регламент государственной услуги «Выдача справки»',
        '1. Общие положения',
        '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
      ].join('\n\n'),
    ),
  )
  const [read] = acts
  assert.deepEqual([read?.approves, read?.signatory?.name, read?.regulations.length], [[], 'А. Мухамбетов', 1])
})

test('a title that stands only in the first point is read from there', () => {
  assert.equal(act({ name: named, heading: 'Регламент государственной услуги' }).regulations[0]?.title, 'Выдача справки')
})

test('a title that pages repeat opens no regulation', () => {
  const heading = 'Регламент государственной услуги «Выдача справки»'
  const [chapter = '', first = '', second = '', third = ''] = [
    '1. Общие положения',
    '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
    '2. Форма оказания государственной услуги: бумажная.',
    '3. Результат оказания государственной услуги – справка.',
  ]
  const { regulations } = act({ name: named, heading, body: [chapter, first, heading, second, heading, third] })
  assert.deepEqual(
    regulations.map(({ sections }) => sections.flatMap(({ points }) => points.map(({ number }) => number)).join(' ')),
    ['1 2 3'],
  )
})

test('headings and points open with any letter of the two languages and any sign of a chapter', () => {
  for (const chapter of ['ГЛАВА 1. Общие положения', '§ 1. Общие положения', 'Глава 1. Общие положения', 'РАЗДЕЛ 1. Общие положения'])
    for (const word of ['Қазына', 'Өтініш', 'Ұйым', 'Форма']) {
      const { regulations } = act({
        name: named,
        body: [
          chapter,
          '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
          `2. ${word} оказывает государственную услугу.`,
          '3. Результат оказания государственной услуги – справка.',
        ],
      })
      assert.deepEqual(
        regulations[0]?.sections.map(({ heading, points }) => [heading, points.map(({ number }) => number).join(' ')]),
        [['Общие положения', '1 2 3']],
      )
    }
})

test('a sentence that lost its full stop is no heading, in a text without layout either', () => {
  const { regulations } = act({
    name: named,
    body: [
      '1. Общие положения',
      '1. Государственная услуга «Выдача справки» оказывается акиматом района.',
      'Государственная услуга оказывается бесплатно физическим лицам (далее услугополучатель)',
      '2. Форма оказания государственной услуги: бумажная.',
      '3. Результат оказания государственной услуги – справка.',
    ],
  })
  assert.deepEqual([regulations[0]?.sections.length, regulations[0]?.cost], [1, 'free'])
})

test('of a регламент that was taken out a page keeps stamp, title and footnote, which are a регламент of its own', () => {
  const paragraphs = [
    'Об утверждении регламентов государственных услуг',
    named,
    `${opening}акимат Костанайской области ПОСТАНОВЛЯЕТ:`,
    '1. Утвердить прилагаемые регламенты.',
    ...['Первая', 'Вторая'].flatMap((name) => [
      'Утвержден постановлением акимата Костанайской области от 3 июля 2017 года № 321',
      `Регламент государственной услуги «${name} услуга»`,
      'Сноска. Регламент исключен постановлением акимата Костанайской области от 22.06.2018 № 176.',
    ]),
    'Утвержден постановлением акимата Костанайской области от 3 июля 2017 года № 321',
    'Регламент государственной услуги «Третья услуга»',
    '1. Общие положения',
    '1. Государственная услуга «Третья услуга» оказывается акиматом района.',
  ]
  const page = `<!DOCTYPE html><html><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
  const { regulations } = corpusOf(new TextEncoder().encode(page))
  assert.deepEqual(regulations.map(({ title, status }) => [title, status]).sort(), [
    ['Вторая услуга', 'excluded'],
    ['Первая услуга', 'excluded'],
    ['Третья услуга', 'not-stated'],
  ])
})

test('points that chapters number for themselves are points', () => {
  const body = [
    'Глава 1. Общие положения',
    '1.1. Государственная услуга «Выдача справки» оказывается акиматом района.',
    '1.2. Форма оказания государственной услуги: бумажная.',
    'Глава 2. Порядок оказания',
    '2.1. Результат оказания государственной услуги – справка.',
    '2.2. Срок оказания – 1.5 часа. Заявления принимаются с 12.11.2015 года.',
  ]
  const { regulations } = act({ name: named, body })
  assert.deepEqual(
    regulations[0]?.sections.map(({ points }) => points.map(({ number }) => number).join(' ')),
    ['1.1 1.2', '2.1 2.2'],
  )
  assert.deepEqual(regulations[0]?.form, ['paper'])
})

test('a text of which nothing but words was understood is an error', () => {
  const text = 'Услуга оказывается в порядке очереди по заявлению получателя '.repeat(30)
  const errors = ({ diagnostics }: ReturnType<typeof corpusOf>) =>
    diagnostics.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
  assert.deepEqual(errors(act({ name: named, body: [text] })), ['points-collapsed'])
  const bare = ['Регламент государственной услуги «Выдача справки»', '1. Общие положения', '1. Услуга оказывается акиматом района.']
  assert.deepEqual(errors(corpusOf(new TextEncoder().encode(bare.join('\n\n')))), ['act-unidentified'])
  const units = [
    '1. Порядок',
    '1. Перечень структурных подразделений (работников) услугодателя, которые участвуют в процессе оказания услуги:',
    '1) канцелярия;',
    '2) руководитель.',
  ]
  assert.deepEqual(errors(act({ name: named, body: units })), ['act-without-steps'])
})

test('points that run together in one paragraph are points of their own', () => {
  const { regulations } = act({
    name: named,
    body: [
      '1. Общие положения',
      '1. Государственная услуга «Выдача справки» оказывается акиматом района. 2. Форма оказания государственной услуги: бумажная. 3. Результат оказания государственной услуги – справка.',
      '4. Услуга оказывается бесплатно.',
    ],
  })
  assert.deepEqual(
    regulations[0]?.sections.flatMap(({ points }) => points.map(({ number }) => number)),
    ['1', '2', '3', '4'],
  )
  assert.deepEqual(regulations[0]?.form, ['paper'])
})

const bySomebody = 'постановлением акимата Костанайской области от 27 марта 2020 года № 49'

test('a repeal is read behind «с 1 января 2020 г.», and only what is the whole act is repealed', () => {
  const state = (name: string) => {
    const { acts } = act({ name })
    return [acts[0]?.status, acts[0]?.repeal?.number ?? null]
  }
  assert.deepEqual(state(`${named} Утратило силу с 1 января 2020 г. ${bySomebody}`), ['repealed', '49'])
  for (const part of ['Строка 3', 'Таблица 2', 'Позиция 5'])
    assert.deepEqual(state(`${named}\n\nСноска. ${part} утратила силу ${bySomebody}.`), ['not-stated', null], part)
})

test('a term of force that is prolonged or set is no repeal; one that has run out is', () => {
  const state = (note: string) => act({ name: `${named}\n\n${note}` }).acts[0]?.status
  assert.equal(state('Сноска. Срок действия продлен постановлением акимата Костанайской области от 03.04.2018 № 7.'), 'not-stated')
  assert.equal(state('Сноска. Срок действия постановления до 1 января 2020 года.'), 'not-stated')
  assert.equal(state('Сноска. Срок действия постановления истек 1 января 2020 года.'), 'repealed')
})

test('no act is repealed by itself: a line «Утратило силу» above its name names no decree', () => {
  const { acts } = act({ title: 'Утратило силу', name: named })
  assert.deepEqual([acts[0]?.status, acts[0]?.repeal], ['repealed', null])
})

test('a place that nobody knows stays as it is written, and a city of an adjective gets no name that is none', () => {
  const issuer = (name: string) => act({ name, formula: 'ПОСТАНОВЛЯЕТ:' }).acts[0]?.issuer
  assert.equal(issuer('Постановление акимата Заречной области от 3 июля 2017 года № 321.'), 'акимат Заречной области')
  assert.equal(issuer('Постановление Кызылординского городского акимата от 3 июля 2017 года № 321.'), 'акимат города Кызылорды')
  assert.equal(issuer('Постановление Актауского городского акимата от 3 июля 2017 года № 321.'), 'акимат города Актау')
})

test('the head of an official sheet names the act line by line', () => {
  for (const name of [
    'АКИМАТ ГОРОДА ШЫМКЕНТ\n\nП О С Т А Н О В Л Е Н И Е\n\nот 12 марта 2014 года\n\n№ 1025\n\nг. Шымкент',
    'Акимат города Шымкент\n\nПОСТАНОВЛЕНИЕ\n\n12 марта 2014 года № 1025 г. Шымкент',
  ]) {
    const [read] = act({ title: name, name: 'О регламентах государственных услуг', formula: 'акимат города Шымкент ПОСТАНОВЛЯЕТ:' }).acts
    assert.deepEqual(
      [read?.kind, read?.title, read?.issuer, read?.adopted, read?.number],
      ['постановление', 'О регламентах государственных услуг', 'акимат города Шымкент', '2014-03-12', '1025'],
    )
  }
})

test('several texts that one sentence approves are each listed, and a title in capitals is written as the decree writes it', () => {
  const { acts, regulations } = act({
    name: named,
    point:
      '1. Утвердить регламент государственной услуги «Выдача справки» (приложение 1) и регламент государственной услуги «Выдача дубликата» (приложение 2).',
    heading: 'РЕГЛАМЕНТ ГОСУДАРСТВЕННОЙ УСЛУГИ «ВЫДАЧА СПРАВКИ»',
  })
  assert.deepEqual(
    acts[0]?.approves.map(({ title }) => title),
    ['Выдача справки', 'Выдача дубликата'],
  )
  assert.equal(regulations[0]?.title, 'Выдача справки')
})
