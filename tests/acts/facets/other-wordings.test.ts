import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from './body.ts'

test('who renders the service may be the subject of the sentence', () => {
  const cases: [string, string | null][] = [
    [
      'Услугодателем государственной услуги "Выдача лицензии" (далее – государственная услуга) является управление транспорта области (далее – услугодатель).',
      'управление транспорта области',
    ],
    [
      'Государственную услугу "Выдача дубликата" (далее – государственная услуга) оказывают организации среднего образования района (далее – услугодатель).',
      'организации среднего образования района',
    ],
    ['Государственная услуга оказывается отделом занятости района по месту жительства услугополучателя.', 'отдел занятости района'],
    ['Государственная услуга оказывается отделом занятости района бесплатно физическим лицам.', 'отдел занятости района'],
    [
      'Государственная услуга оказывается государственными ветеринарными организациями, созданными местными исполнительными органами.',
      'государственные ветеринарные организации',
    ],
    ['Государственную услугу оказывают в день обращения.', null],
    ['оказывается противотуберкулезными диспансерами г. Караганды и г. Балхаш (далее – услугодатель).', null],
    [
      'Государственная услуга оказывается противотуберкулезными диспансерами г. Караганды и г. Балхаш (далее – услугодатель).',
      'противотуберкулезные диспансеры г. Караганды и г. Балхаш',
    ],
  ]
  for (const [text, provider] of cases) assert.equal(facetsOf(`1. ${text}`).provider, provider, text)
})

test('a provider that renders the service through a centre alone takes no applications itself', () => {
  const channels = (text: string) => facetsOf(`2. Государственная услуга оказывается Управлением земельных отношений ${text}`).channels
  assert.deepEqual(channels('через центры обслуживания населения (далее – центр).'), ['public-service-centre'])
  assert.deepEqual(channels('через центры обслуживания населения (далее – центр) на альтернативной основе.'), [
    'provider',
    'public-service-centre',
  ])
  assert.deepEqual(channels('а также через центр обслуживания населения.'), ['provider', 'public-service-centre'])
  assert.deepEqual(channels('(далее – уполномоченный орган).'), ['provider'])
})

test('papers that are a result each stand apart; words about one paper do not', () => {
  const outputs = (text: string) => facetsOf(`3. ${text}`).outputs
  assert.deepEqual(
    outputs('Результатом оказания государственной услуги является разрешение, либо письменный мотивированный ответ об отказе.'),
    ['разрешение', 'письменный мотивированный ответ об отказе'],
  )
  assert.deepEqual(outputs('Результатом оказания государственной услуги является письменная или письменно заверенная справка.'), [
    'письменная или письменно заверенная справка',
  ])
  assert.deepEqual(outputs('Результат оказания государственной услуги – лицензия, переоформленная лицензия, дубликат лицензии.'), [
    'лицензия',
    'переоформленная лицензия',
    'дубликат лицензии',
  ])
  assert.deepEqual(
    outputs('Результатом государственной услуги является справка, заверенная печатью. Срок действия справки – 10 календарных дней.'),
    ['справка, заверенная печатью'],
  )
  assert.deepEqual(
    outputs(`Результат оказания государственной услуги:
1) при непосредственном обращении – запись в журнале;
2) на портале – уведомление.`),
    ['запись в журнале', 'уведомление'],
  )
})

test('«частично автоматизированная и (или) бумажная» is electronic too', () => {
  const { form, automation } = facetsOf('2. Форма оказания государственной услуги: частично автоматизированная и (или) бумажная.')
  assert.deepEqual([form, automation], [['electronic', 'paper'], 'partial'])
})

test('a service that is free for some and paid by others is neither', () => {
  const cost = (text: string) => facetsOf(`4. Государственная услуга ${text}`).cost
  assert.equal(cost('оказывается на бесплатной основе; услугополучателям, не имеющим прикрепления, – платно.'), null)
  assert.equal(cost('оказывается платно для юридических лиц, для физических – бесплатно.'), null)
  assert.equal(cost('оказывается бесплатно физическим лицам.'), 'free')
  assert.equal(cost('оказывается платно. Ставка государственной пошлины составляет 0,5 месячного расчетного показателя.'), 'paid')
})

test('documents behind a noun, behind dashes, and in an office and a centre that the act writes small', () => {
  const evidence = (text: string) => facetsOf(text).evidence.map(({ channel, items }) => [channel, ...items])
  assert.deepEqual(
    evidence(`4. Основанием для начала процедуры является представление услугополучателем следующих документов:
при обращении к услугодателю:
1) заявление;
2) копия свидетельства о рождении либо удостоверение личности;
при обращении на портал:
1) запрос в форме электронного документа.`),
    [
      ['provider', 'заявление', 'копия свидетельства о рождении либо удостоверение личности'],
      ['portal', 'запрос в форме электронного документа'],
    ],
  )
  assert.deepEqual(
    evidence(`12. Для получения государственной услуги получатель представляет:
- заявление в произвольной форме;
- доверенность - для представителя.`),
    [[null, 'заявление в произвольной форме', 'доверенность - для представителя']],
  )
  assert.deepEqual(
    evidence(`7. Перечень документов, необходимых для получения государственной услуги:
1) при обращении в уполномоченный орган:
  заявление;
2) при обращении в центр:
  заявление.`),
    [
      ['provider', 'заявление'],
      ['public-service-centre', 'заявление'],
    ],
  )
})

test('papers that stand in one sentence, each from its first word; a part that is no paper at first leaves the list unread', () => {
  const papers = (text: string) => facetsOf(text).evidence.map(({ items }) => items)
  assert.deepEqual(
    papers('13. Перечень документов: заявление, копия документа, удостоверяющего личность, и оригинал свидетельства о рождении ребенка.'),
    [['заявление', 'копия документа, удостоверяющего личность', 'оригинал свидетельства о рождении ребенка']],
  )
  assert.deepEqual(
    papers(
      '7. Для получения государственной услуги потребитель представляет следующие документы: заявление установленного образца; справку с места жительства, выданную акимом; две фотографии размером 3х4 и копию паспорта.',
    ),
    [['заявление установленного образца', 'справку с места жительства, выданную акимом', 'две фотографии размером 3х4', 'копию паспорта']],
  )
  assert.deepEqual(papers('13. Перечень документов: в соответствии с пунктом 9 стандарта, заявление.'), [])
})

test('grounds of refusal in one sentence, in unnumbered paragraphs, and none at all', () => {
  const grounds = (text: string) => facetsOf(text).refusalGrounds
  assert.deepEqual(grounds('7. Основания для отказа: отсутствие права собственности на судно; неуплата государственной пошлины.'), [
    'отсутствие права собственности на судно',
    'неуплата государственной пошлины',
  ])
  assert.deepEqual(
    grounds(`8. Основаниями для отказа являются:
непредставление документов;
наличие на участке обременений;
отказ землепользователя.
заявителю выдается ответ.`),
    ['непредставление документов', 'наличие на участке обременений', 'отказ землепользователя'],
  )
  assert.deepEqual(grounds('11. Основания для отказа в оказании государственной услуги: нет.'), [])
})

test('the whole term of the service is one', () => {
  assert.deepEqual(
    facetsOf('6. Общий срок оказания государственной услуги – 5 (пять) рабочих дней с момента сдачи документов.').processingTime,
    ['Общий срок оказания государственной услуги – 5 (пять) рабочих дней с момента сдачи документов'],
  )
})

test('a paper that is not asked for is none; one that is not asked for in a case is', () => {
  assert.deepEqual(
    facetsOf(`12. Для получения государственной услуги услугополучатель представляет:
1) заявление;
2) документ об оплате сбора не требуется;
3) доверенность (при обращении самого заявителя не требуется).`).evidence[0]?.items,
    ['заявление', 'доверенность (при обращении самого заявителя не требуется)'],
  )
})

test('a service of 2013 is rendered through centres and the portal, and says how far it is automated', () => {
  const { channels, form, automation, contacts } = facetsOf(
    `1. Электронная государственная услуга "Выдача справок" (далее – услуга) оказывается аппаратами акимов поселков (далее – услугодатель), через центры обслуживания населения (далее – Центр), а также через веб-портал "электронного правительства" по адресу: www.e.gov.kz (далее – ПЭП).
2. Электронная государственная услуга оказывается на основании стандарта.
3. Степень автоматизации электронной государственной услуги: частично автоматизированная.`,
  )
  assert.deepEqual(channels, ['public-service-centre', 'portal'])
  const alternative = facetsOf(
    '1. Государственная услуга "Выдача справок" оказывается отделами образования (далее – услугодатель), через центры обслуживания населения (далее – Центр) на альтернативной основе и веб-портал «электронного правительства» www.egov.kz (далее – ПЭП).',
  )
  assert.deepEqual(alternative.channels, ['provider', 'public-service-centre', 'portal'])
  assert.deepEqual([form, automation, contacts], [['electronic', 'paper'], 'partial', []])
})

test('documents by who asks, grounds behind «в следующих случаях», a refusal beside the result, the provider behind its label', () => {
  const { evidence, refusalGrounds, outputs, provider, processingTime } = facetsOf(
    `1. Наименование услугодателя: государственное учреждение "Управление культуры" (далее – услугодатель).
3. Результат оказания государственной услуги: договор на проведение исследований, а при отказе – уведомление.
5. Основанием для начала процедуры является предоставление услугополучателем документов:
для физических лиц:
- заявление;
для юридических лиц:
- заявление;
- доверенность.
9. Отказ в оказании государственной услуги осуществляется в следующих случаях:
1) установление недостоверности документов.
10. Общий срок рассмотрения заявления не должен превышать двух месяцев.`,
  )
  assert.equal(provider, 'государственное учреждение "Управление культуры"')
  assert.deepEqual(
    evidence.map(({ condition, items }) => [condition, items.length]),
    [
      ['для физических лиц', 1],
      ['для юридических лиц', 2],
    ],
  )
  assert.deepEqual(refusalGrounds, ['установление недостоверности документов'])
  assert.deepEqual(outputs, ['договор на проведение исследований', 'уведомление'])
  assert.equal(processingTime.length, 1)
})

test('words in letters of two scripts are read; what is published keeps the letters of the act', () => {
  const { cost, outputs, processingTime } = facetsOf(`1. Услуга для потребителей бecплaтная.
2. Peзультатом оказания услуги является cправка.
3. Сpoки оказания: не более 10 минут.`)
  assert.equal(cost, 'free')
  assert.deepEqual(outputs, ['cправка'])
  assert.deepEqual(processingTime, ['Сpoки оказания: не более 10 минут'])
})

test('a short legal form names the provider; whom the title of an order names does not', () => {
  const cited =
    'Услуга оказывается на основании стандарта, утвержденного постановлением "О стандартах, оказываемых исполнительными органами".'
  assert.equal(
    facetsOf(`1. Услуга оказывается ГУ "Отдел занятости района" (далее – услугодатель).\n2. ${cited}`).provider,
    'ГУ "Отдел занятости района"',
  )
  assert.equal(facetsOf(`1. ${cited}`).provider, null)
})

test('the office of the provider takes applications, under whatever name', () => {
  const channels = (text: string) => facetsOf(`1. ${text}`).channels
  assert.deepEqual(
    channels(`Прием заявок и выдача результатов осуществляются через:
1) канцелярию МИО;
2) Государственную корпорацию.`),
    ['provider', 'state-corporation'],
  )
  assert.deepEqual(channels('Заявления принимаются, а результаты выдаются услугодателем на бумажном носителе.'), ['provider'])
  assert.deepEqual(channels('Заявления принимаются к рассмотрению в течение дня.'), [])
})

test('a list of papers may be for the office of the provider', () => {
  const { evidence } = facetsOf(`9. Перечень документов, необходимых для оказания государственной услуги:
в канцелярию МИО:
заявка в двух экземплярах;
справка банка;
в Государственную корпорацию:
заявка.`)
  assert.deepEqual(
    evidence.map(({ channel, items }) => [channel, items.length]),
    [
      ['provider', 2],
      ['state-corporation', 1],
    ],
  )
})

test('«на безвозмездной основе» is free', () => {
  for (const text of ['оказывается на безвозмездной основе.', 'для потребителей бесплатная.'])
    assert.equal(facetsOf(`4. Государственная услуга ${text}`).cost, 'free', text)
})

test('a point may say the result without naming a service, and what is given for want of a place', () => {
  const outputs = (text: string) => facetsOf(`4. ${text}`).outputs
  assert.deepEqual(outputs('Результат: зачисление ребенка на основании договора, либо мотивированный отказ.'), [
    'зачисление ребенка на основании договора',
    'мотивированный отказ',
  ])
  assert.deepEqual(outputs('Результатом является справка о регистрации.'), ['справка о регистрации'])
  assert.deepEqual(outputs('Результатом процедуры является справка.'), [])
  assert.deepEqual(
    outputs(
      'Результатом оказания государственной услуги является выдача направления, при отсутствии места – уведомления о постановке на очередь.',
    ),
    ['выдача направления', 'уведомления о постановке на очередь'],
  )
})

test('a refusal may stand in any case of the sentence', () => {
  assert.deepEqual(
    facetsOf(`10. В оказании государственной услуги отказывается в случаях:
1) недостоверности документов;
2) исчерпания объема бюджетных средств.`).refusalGrounds,
    ['недостоверности документов', 'исчерпания объема бюджетных средств'],
  )
  assert.equal(facetsOf('7. В выдаче задания отказывается в случае обращения лица без прав на участок.').refusalGrounds.length, 1)
})

test('a list for the provider and another place serves both; the office of an аким that renders the service is its own counter', () => {
  const channels = (text: string) => facetsOf(text).evidence.map(({ channel, items }) => [channel, items.length])
  assert.deepEqual(
    channels(`8. Перечень документов, необходимых для оказания государственной услуги услугодателю и в Государственную корпорацию:
1) заявление;
2) документ, удостоверяющий личность.`),
    [[null, 2]],
  )
  assert.deepEqual(
    channels(`8. Для получения государственной услуги услугополучатель представляет услугодателю:
1) заявление.`),
    [['provider', 1]],
  )
  const atAkim = (provider: string) =>
    channels(`3. Государственная услуга предоставляется ${provider}.
13. Для получения государственной услуги потребитель представляет следующие документы:
в аппарат акима:
1) заявление.`)
  assert.deepEqual(
    atAkim('аппаратами акимов сельских округов района, а также через центр обслуживания населения на альтернативной основе'),
    [['provider', 1]],
  )
  assert.deepEqual(atAkim('отделом занятости района, а также через акима сельского округа на альтернативной основе'), [['rural-akim', 1]])
})

test('short ways to name form, cost, term and papers; what only sounds like them says nothing', () => {
  const { form, cost, processingTerms, evidence } = facetsOf(`3. Форма государственной услуги – бумажная.
5. Плата за оказание государственной услуги не взимается.
6. Сроки: с момента сдачи пакета документов – не более 7 (семи) календарных дней.
10. Документы, представляемые для получения услуги:
1) заявление;
2) копия паспорта.`)
  assert.deepEqual(
    [form, cost, processingTerms.map(({ value }) => value), evidence[0]?.items],
    [['paper'], 'free', [7], ['заявление', 'копия паспорта']],
  )
  const other = facetsOf(`3. Форма заявления – бумажная.
5. Плата за выдачу дубликата не взимается.
6. Срок: 15 минут.
10. Документы, представляемые руководителю, подписываются.`)
  assert.deepEqual([other.form, other.cost, other.processingTime, other.evidence], [[], null, [], []])
})
