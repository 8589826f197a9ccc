import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ActionTable, processGraph } from '../../src/model/index.ts'
import { tableProcesses } from '../../src/process/tables.ts'
import { days, process, step, ways } from './steps.ts'

test('a sequence is a chain from start to end; flows name its steps', () => {
  const model = process([step('работник принимает документы', { lane: 'работник' }), step('работник выдает справку', { lane: 'работник' })])
  assert.deepEqual(ways(model), ['Начало —→ Принимает документы', 'Принимает документы —→ Выдает справку', 'Выдает справку —→ Завершение'])
  assert.deepEqual(model.flows, [{ from: 's1', to: 's2', label: null }])
})

test('«условие N» has two ways: «нет» to the refusal that follows and its end, «да» to the step after', () => {
  const model = process([
    step('проверка на портале подлинности данных', { type: 'gateway', number: 'условие 1', lane: 'портал' }),
    step('формирование порталом сообщения об отказе в авторизации', { number: 'процесс 2', lane: 'портал' }),
    step('выбор услугополучателем услуги', { number: 'процесс 3', lane: 'услугополучатель' }),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ Данные подлинны?',
    'Данные подлинны? —нет→ Формирование сообщения об отказе в авторизации',
    'Формирование сообщения об отказе в авторизации —→ Отказ',
    'Данные подлинны? —да→ Выбор услуги',
    'Выбор услуги —→ Завершение',
  ])
  assert.deepEqual(model.flows, [
    { from: 's1', to: 's2', label: 'нет', answer: 'no' },
    { from: 's1', to: 's3', label: 'да', answer: 'yes' },
  ])
})

test('a check that no refusal follows still has its way «нет», which ends where the act says no more', () => {
  const model = process([step('проверка соответствия документов', { type: 'gateway' }), step('выдача справки')])
  assert.ok(ways(model).includes('Документы соответствуют? —нет→ Дальше в тексте не указано'))
})

test('a refusal inside a step is a way of its own', () => {
  const model = process([
    step('работник принимает документы, в случае неполного пакета документов выдает расписку об отказе в приеме документов', {
      lane: 'работник',
    }),
    step('работник передает документы руководителю', { lane: 'работник' }),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ Принимает документы',
    'Принимает документы —→ Пакет документов полный?',
    'Пакет документов полный? —нет→ Выдает расписку об отказе в приеме документов',
    'Выдает расписку об отказе в приеме документов —→ Отказ',
    'Пакет документов полный? —да→ Передает документы руководителю',
    'Передает документы руководителю —→ Завершение',
  ])
})

const outcomes = (model: ReturnType<typeof process>) => model.graph.nodes.flatMap(({ name, outcome }) => (outcome ? [[name, outcome]] : []))

test('the paper asked for or a refusal: a way each, with an end of its own', () => {
  const model = process([
    step('исполнитель рассматривает документы, оформляет уведомление или мотивированный ответ об отказе и передает руководителю', {
      lane: 'исполнитель',
    }),
    step('руководитель подписывает уведомление или мотивированный ответ об отказе', { lane: 'руководитель' }),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ Рассматривает документы',
    'Рассматривает документы —→ Отказ?',
    'Отказ? —нет→ Оформляет уведомление, передает руководителю',
    'Отказ? —да→ Оформляет мотивированный ответ об отказе, передает руководителю',
    'Оформляет уведомление, передает руководителю —→ Подписывает уведомление',
    'Оформляет мотивированный ответ об отказе, передает руководителю —→ Подписывает мотивированный ответ об отказе',
    'Подписывает мотивированный ответ об отказе —→ Отказ',
    'Подписывает уведомление —→ Завершение',
  ])
  assert.deepEqual(outcomes(model), [
    ['Отказ', 'refusal'],
    ['Завершение', 'success'],
  ])
})

test('steps that speak of both papers are told once, and the ways part again at the end', () => {
  const model = process([
    step('исполнитель оформляет уведомление или мотивированный ответ об отказе', { lane: 'исполнитель' }),
    step('руководитель подписывает уведомление или мотивированный ответ об отказе', { lane: 'руководитель' }),
    step('исполнитель выдает результат оказания услуги услугополучателю', { lane: 'исполнитель' }),
  ])
  assert.deepEqual(ways(model).slice(-4), [
    'Подписывает уведомление или мотивированный ответ об отказе —→ Выдает результат оказания услуги услугополучателю',
    'Выдает результат оказания услуги услугополучателю —→ Ответ — отказ?',
    'Ответ — отказ? —да→ Отказ',
    'Ответ — отказ? —нет→ Завершение',
  ])
})

test('what is done where all is well is never dropped; steps of the refusal are not on the way of what was granted', () => {
  const model = process([
    step(
      'исполнитель осуществляет постановку на учет, в случае выявления несоответствия требованиям готовит мотивированный ответ об отказе',
      {
        lane: 'исполнитель',
      },
    ),
    step('руководитель подписывает мотивированный ответ об отказе', { lane: 'руководитель' }),
    step('специалист информирует потребителя о результате, либо выдает мотивированный ответ об отказе', { lane: 'специалист' }),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ В случае выявления несоответствия требованиям',
    'В случае выявления несоответствия требованиям —да→ Готовит мотивированный ответ об отказе',
    'В случае выявления несоответствия требованиям —нет→ Осуществляет постановку на учет',
    'Готовит мотивированный ответ об отказе —→ Подписывает мотивированный ответ об отказе',
    'Осуществляет постановку на учет —→ Информирует потребителя о результате',
    'Подписывает мотивированный ответ об отказе —→ Выдает мотивированный ответ об отказе',
    'Выдает мотивированный ответ об отказе —→ Отказ',
    'Информирует потребителя о результате —→ Завершение',
  ])
})

test('who was refused never comes to the notice that it is granted: where no later step speaks of the refusal the text says no more', () => {
  const model = process([
    step('комиссия выносит заключение о необходимости оказания помощи, либо отказе в оказании помощи', { lane: 'комиссия' }),
    step('работник выдает уведомление о назначении помощи', { lane: 'работник' }),
  ])
  assert.deepEqual(ways(model).slice(2), [
    'Отказ? —да→ Выносит заключение об отказе в оказании помощи',
    'Выносит заключение об отказе в оказании помощи —→ Дальше в тексте не указано',
    'Выносит заключение о необходимости оказания помощи —→ Выдает уведомление о назначении помощи',
    'Выдает уведомление о назначении помощи —→ Завершение',
  ])
  assert.deepEqual(outcomes(model)[0], ['Дальше в тексте не указано', 'unknown'])
})

test('papers given back to the person are an end, not a second round; a decision that another unit takes later is no choice', () => {
  const model = process([
    step('инспектор Центра представляет заключение в отдел для принятия решения о назначении (отказе в назначении)', {
      lane: 'инспектор Центра',
    }),
    step('специалист проверяет документы. В случае выявления ошибок возвращает их в Центр для последующей выдачи потребителю', {
      lane: 'специалист',
    }),
  ])
  assert.deepEqual(ways(model).slice(1), [
    'Представляет заключение в отдел —→ Проверяет документы',
    'Проверяет документы —→ В случае выявления ошибок',
    'В случае выявления ошибок —да→ Возвращает их в Центр',
    'Возвращает их в Центр —→ Возврат документов',
    'В случае выявления ошибок —нет→ Завершение',
  ])
  assert.deepEqual(outcomes(model)[0], ['Возврат документов', 'refusal'])
})

test('a file that goes back meets the first way in a gateway before the unit that gets it', () => {
  const model = process([
    step('инспектор Центра собирает документы', { lane: 'инспектор Центра' }),
    step('специалист проверяет документы и возвращает их в Центр с обоснованием', { lane: 'специалист' }),
    step('специалист выдает справку', { lane: 'специалист' }),
  ])
  assert.ok(ways(model).includes('Вернуть? —да→ exclusive-gateway'))
  assert.ok(ways(model).includes('Вернуть? —нет→ Выдает справку'))
})

test('the procedure of another point is a call', () => {
  const model = process([
    step('процедуры (действия) услугодателя, предусмотренные пунктом 5 настоящего Регламента', { lane: 'услугодатель' }),
  ])
  assert.equal(model.graph.nodes[1]?.type, 'call-activity')
})

test('a step that says nobody is in no lane; capitals make no second lane', () => {
  const model = process([
    step('прием'),
    step('участковая комиссия обследует', { lane: 'участковая комиссия' }),
    step('Участковая комиссия решает', { lane: 'Участковая комиссия' }),
  ])
  assert.deepEqual(model.graph.lanes, [{ id: 'lane-1', name: 'участковая комиссия' }])
  assert.deepEqual(
    model.graph.nodes.map(({ lane }) => lane),
    [null, null, 'lane-1', 'lane-1', 'lane-1'],
  )
})

function table(kind: ActionTable['kind'], actions: string[]): ActionTable {
  const columns = actions.map((action, index) => ({
    number: `${index + 1}`,
    lane: 'отдел',
    action,
    completion: null,
    duration: null,
    next: null,
  }))
  return { caption: kind, kind, columns, source: { lines: [1, 9] } }
}

test('main and alternative use case are one process, joined where they agree', () => {
  const [joined, ...others] = tableProcesses(
    [
      table('use-case-main', ['Принимает документы', 'Готовит уведомление', 'Регистрирует результат']),
      table('use-case-alternative', ['Принимает документы', 'Готовит отказ', 'Регистрирует результат']),
    ],
    [],
  )
  assert.equal(others.length, 0)
  assert.ok(joined)
  assert.deepEqual(ways(joined), [
    'Начало —→ Принимает документы',
    'Принимает документы —→ Отказ?',
    'Отказ? —нет→ Готовит уведомление',
    'Отказ? —да→ Готовит отказ',
    'Готовит уведомление —→ exclusive-gateway',
    'Готовит отказ —→ exclusive-gateway',
    'exclusive-gateway —→ Регистрирует результат',
    'Регистрирует результат —→ Ответ — отказ?',
    'Ответ — отказ? —да→ Отказ',
    'Ответ — отказ? —нет→ Завершение',
  ])
  assert.deepEqual(
    joined.steps.map(({ id }) => id),
    ['t1-s1', 't1-s2', 't1-s3', 't2-s2'],
  )
})

test('an action that the two use cases word almost alike is one, not two ways', () => {
  const actions = (whom: string, paper: string) => [
    `Рассмотрение документов, наложение резолюции и направление ответственному ${whom} для организации работы`,
    `Подготовка ${paper}`,
  ]
  const [joined] = tableProcesses(
    [
      table('use-case-main', actions('исполнителю', 'уведомления')),
      table('use-case-alternative', actions('специалисту', 'мотивированного ответа об отказе')),
    ],
    [],
  )
  assert.ok(joined)
  assert.deepEqual(ways(joined).slice(0, 4), [
    'Начало —→ Рассмотрение документов, наложение резолюции, направление ответственному исполнителю',
    'Рассмотрение документов, наложение резолюции, направление ответственному исполнителю —→ Отказ?',
    'Отказ? —нет→ Подготовка уведомления',
    'Подготовка уведомления —→ Завершение',
  ])
})

const lane = 'исполнитель'

test('two steps of which one is done where all is well and one where not are two ways, in whatever order they stand', () => {
  const well = step('в случае отсутствия оснований для отказа исполнитель готовит справку', { lane, duration: days(2) })
  const amiss = step('при наличии оснований для отказа исполнитель готовит мотивированный ответ об отказе', { lane, duration: days(1) })
  const last = step('руководитель подписывает результат оказания услуги', { lane: 'руководитель', duration: days(1) })
  for (const cases of [
    [well, amiss],
    [amiss, well],
  ]) {
    const model = process([...cases, last])
    assert.deepEqual(ways(model).slice(0, 3), [
      'Начало —→ При наличии оснований для отказа',
      'При наличии оснований для отказа —да→ Готовит мотивированный ответ об отказе',
      'При наличии оснований для отказа —нет→ Готовит справку',
    ])
    assert.deepEqual(
      model.totals.map(({ way, stated }) => [way, stated[0]?.value]),
      [
        ['granted', 3],
        ['refused', 2],
      ],
    )
    assert.equal(new Set(model.graph.nodes.flatMap(({ step: id }) => id ?? [])).size, 3)
  }
})

test('behind a decision its cases are steps of their ways, and a notice of either is given on both', () => {
  const model = process([
    step('комиссия выносит решение о назначении или об отказе в назначении', { lane: 'комиссия' }),
    step('в случае положительного решения исполнитель готовит уведомление о назначении', { lane }),
    step('в случае отрицательного решения исполнитель готовит уведомление об отказе', { lane }),
    step('исполнитель выдает уведомление услугополучателю', { lane }),
  ])
  assert.deepEqual(
    model.totals.map(({ way, steps }) => [way, steps.join(' ')]),
    [
      ['granted', 's1 s2 s4'],
      ['refused', 's1 s3 s4'],
    ],
  )
})

test('each of two papers is signed on its own way, whatever the paper is called', () => {
  for (const paper of ['направление', 'разрешение', 'постановление', 'лицензию']) {
    const model = process([
      step(`исполнитель готовит ${paper} либо мотивированный ответ об отказе`, { lane }),
      step(`руководитель подписывает ${paper}`, { lane: 'руководитель' }),
      step('руководитель подписывает мотивированный ответ об отказе', { lane: 'руководитель' }),
      step(`исполнитель выдает услугополучателю ${paper} либо мотивированный ответ об отказе`, { lane }),
    ])
    assert.deepEqual(
      model.totals.map(({ way, steps }) => [way, steps.join(' ')]),
      [
        ['granted', 's1 s2 s4'],
        ['refused', 's1 s3 s4'],
      ],
      paper,
    )
    assert.ok(ways(model).some((way) => way.startsWith(`Выдает услугополучателю ${paper} `)))
  }
})

test('a refusal in a case ends there where it is decided anew later', () => {
  const model = process([
    step('услугодатель проверяет полноту документов. В случае неполноты документов дает мотивированный отказ', { lane: 'услугодатель' }),
    step('исполнитель готовит разрешение либо мотивированный ответ об отказе', { lane }),
    step('исполнитель выдает разрешение либо мотивированный ответ об отказе услугополучателю', { lane }),
  ])
  assert.ok(ways(model).includes('Дает мотивированный отказ —→ Отказ'))
  assert.deepEqual(
    model.totals.map(({ way, steps }) => [way, steps.join(' ')]),
    [
      ['granted', 's1 s2 s3'],
      ['refused', 's1 s2 s3'],
      ['refused', 's1'],
    ],
  )
})

test('a file goes back to what its unit did on the same way', () => {
  const model = process([
    step('исполнитель готовит справку или мотивированный ответ об отказе', { lane }),
    step('руководитель подписывает справку, при наличии замечаний возвращает исполнителю на доработку', { lane: 'руководитель' }),
    step('исполнитель выдает справку либо мотивированный ответ об отказе', { lane }),
  ])
  const back = ways(model).find((way) => way.startsWith('exclusive-gateway —→ Готовит'))
  assert.equal(back, 'exclusive-gateway —→ Готовит справку')
})

test('a refusal because someone has not done a thing, and a return because of errors told behind it, are ways of their own', () => {
  const refused = process([step('если заявитель не устранил замечания, исполнитель готовит мотивированный отказ', { lane })])
  assert.ok(ways(refused).includes('Если заявитель не устранил замечания —да→ Готовит мотивированный отказ'))
  const returned = process([
    step('специалист принимает документы', { lane: 'специалист' }),
    step('руководитель возвращает документы специалисту при наличии ошибок', { lane: 'руководитель' }),
    step('исполнитель готовит справку', { lane }),
  ])
  assert.ok(ways(returned).includes('При наличии ошибок —да→ Возвращает документы специалисту'))
  assert.ok(ways(returned).includes('exclusive-gateway —→ Принимает документы'))
})

test('a step of cases alone is one question, however the cases are parted', () => {
  const cases = (mark: string) =>
    process([
      step(
        `в случаях представления неполного пакета документов и (или) документов с истекшим сроком действия услугодатель отказывает в приеме${mark} в случае представления неполного пакета документов работник отказывает в приеме`,
        { type: 'gateway' },
      ),
    ])
  for (const mark of ['.', ';']) assert.equal(cases(mark).graph.nodes[1]?.name, 'Документы все и не просрочены?', mark)
})

test('any sequence gives a sound graph: one start, every node on a way from it to an end', () => {
  const texts = fc.constantFrom(
    'проверка данных',
    'формирование сообщения об отказе',
    'оформляет уведомление либо мотивированный ответ об отказе',
    'в случае неполного пакета документов выдает расписку об отказе',
    'возвращает их в Центр',
    'принимает документы',
    '',
  )
  const steps = fc.array(
    fc.record({ text: texts, type: fc.constantFrom('task' as const, 'gateway' as const), lane: fc.constantFrom(null, 'Центр', 'отдел') }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  fc.assert(
    fc.property(steps, (given) => {
      const { graph } = process(given.map(({ text, type, lane }) => step(text, { type, lane })))
      processGraph.parse(graph)
      const out = (id: string) => graph.flows.filter(({ from }) => from === id)
      const reached = new Set<string>()
      const walk = (id: string) => {
        if (reached.has(id)) return
        reached.add(id)
        for (const { to } of out(id)) walk(to)
      }
      walk(graph.nodes[0]?.id ?? '')
      assert.equal(reached.size, graph.nodes.length)
      for (const { id, type, name } of graph.nodes) {
        const [ways, entries] = [out(id).length, graph.flows.filter(({ to }) => to === id).length]
        if (type === 'end-event') assert.equal(ways, 0)
        else if (type === 'exclusive-gateway' && name !== null) assert.ok(ways > 1)
        else assert.equal(ways, 1)
        if (type === 'exclusive-gateway' && name === null) assert.ok(entries > 1)
        else assert.equal(entries, type === 'start-event' ? 0 : 1)
      }
    }),
  )
})

const partsText = (opening: string) =>
  `исполнитель ${opening}: принятие решения – 18 рабочих дней; выдача удостоверения – в течение 3 рабочих дней после принятия решения; выдача дубликата – 3 рабочих дня`

test('parts of a step that have terms of their own are cases, and what comes «после» follows in one', () => {
  const model = process([step(partsText('оформляет результат'), { lane: 'исполнитель' })])
  assert.deepEqual(ways(model), [
    'Начало —→ Оформляет результат',
    'Оформляет результат —→ Какой случай?',
    'Какой случай? —→ Принятие решения',
    'Принятие решения —→ Выдача удостоверения после принятия решения',
    'Какой случай? —→ Выдача дубликата',
    'Выдача удостоверения после принятия решения —→ exclusive-gateway',
    'Выдача дубликата —→ exclusive-gateway',
    'exclusive-gateway —→ Завершение',
  ])
  assert.deepEqual(
    model.graph.nodes.flatMap(({ term }) => term?.value ?? []),
    [18, 3, 3],
  )
})

test('parts that name no case follow each other', () => {
  const model = process([
    step('исполнитель оформляет документы: составление акта – 2 рабочих дня; подготовка заключения – 3 рабочих дня', {
      lane: 'исполнитель',
    }),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ Оформляет документы',
    'Оформляет документы —→ Составление акта',
    'Составление акта —→ Подготовка заключения',
    'Подготовка заключения —→ Завершение',
  ])
  assert.deepEqual(
    model.totals.map(({ way, stated }) => [way, stated]),
    [['granted', [{ value: 5, unit: 'working-day' }]]],
  )
})

test('a «условие» whose next message refuses or hands out a receipt has a way for each', () => {
  const model = process([
    step('условие 1 – проверка соответствия документов', { type: 'gateway', lane: 'услугодатель' }),
    step('формирование сообщения об отказе в запрашиваемой услуге или получение услугополучателем расписки о приеме документов'),
    step('получение результата услуги'),
  ])
  assert.deepEqual(ways(model), [
    'Начало —→ Документы соответствуют?',
    'Документы соответствуют? —нет→ Формирование сообщения об отказе в запрашиваемой услуге',
    'Формирование сообщения об отказе в запрашиваемой услуге —→ Отказ',
    'Документы соответствуют? —да→ Получение расписки о приеме документов',
    'Получение расписки о приеме документов —→ Получение результата услуги',
    'Получение результата услуги —→ Завершение',
  ])
})

test('a refusal behind the good case is a way of its own', () => {
  const model = process([
    step(
      'исполнитель изучает документы, при полноте документов готовит проект постановления, при неполноте – мотивированный ответ об отказе',
      {
        lane: 'исполнитель',
      },
    ),
    step('руководитель подписывает результат', { lane: 'руководитель' }),
  ])
  assert.deepEqual(ways(model).slice(0, 4), [
    'Начало —→ Изучает документы',
    'Изучает документы —→ Документы полны?',
    'Документы полны? —нет→ Готовит мотивированный ответ об отказе',
    'Документы полны? —да→ Готовит проект постановления',
  ])
})

test('parts run side by side where the text says so, and only there', () => {
  const model = process([step(partsText('одновременно оформляет результат'), { lane: 'исполнитель' })])
  assert.equal(model.graph.nodes.filter(({ type }) => type === 'parallel-gateway').length, 2)
})

test('a case with a term of its own in which nothing else is done is no part of the label', () => {
  const [, task] = process([
    step(
      'рассмотрение документов и передача на подпись – в течение 6 рабочих дней; в случаях недостаточности документов либо их утери срок оказания услуги - в течение 18 рабочих дней',
    ),
  ]).graph.nodes
  assert.equal(task?.name, 'Рассмотрение документов, передача на подпись')
  const [, other] = process([step('выдает справку; в случае отсутствия документов направляет запрос')]).graph.nodes
  assert.match(other?.name ?? '', /направляет запрос/)
})

test('the particulars of a paper are no duties', () => {
  const [, task] = process([
    step('дает расписку о приеме документов с указанием: номера и даты приема; количество и название документов; даты выдачи документов'),
  ]).graph.nodes
  assert.equal(task?.name, 'Дает расписку о приеме документов')
})

test('behind a decision among listed parts only what was granted goes on', () => {
  const model = process([
    step(
      'оформление результата: принятие решения о регистрации или отказе в регистрации – 18 рабочих дней; выдача удостоверения – 3 рабочих дня после принятия решения о регистрации; выдача дубликата – 3 рабочих дня',
    ),
    step('подписание результата оказания услуги'),
    step('выдача результата услугополучателю'),
  ])
  const told = ways(model)
  assert.ok(
    told.some((way) => way.startsWith('Отказ? —нет→ Выдача удостоверения')),
    told.join('\n'),
  )
  assert.ok(!told.some((way) => way.startsWith('Отказ? —да→ Выдача удостоверения')))
  assert.ok(model.totals.some(({ way }) => way === 'refused'))
  assert.ok(told.some((way) => way.endsWith('→ Отказ')))
})

test('a question of papers says all that makes the package wanting', () => {
  const asked = (text: string) => process([step(text)]).graph.nodes.find(({ type }) => type === 'exclusive-gateway')?.name
  const refuses = 'отказывает в приеме заявления'
  assert.equal(asked(`в случае представления неполного пакета документов ${refuses}`), 'Пакет документов полный?')
  assert.equal(
    asked(`в случае представления неполного пакета документов и (или) документов с истекшим сроком действия, ${refuses}`),
    'Документы все и не просрочены?',
  )
})

test('what is done with either paper is done on both ways', () => {
  const model = process([
    step('при положительном заключении исполнитель подготавливает приказ, при отрицательном - письмо об отказе, и вносит их начальнику', {
      lane: 'исполнитель',
    }),
    step('начальник утверждает приказ либо подписывает отказ', { lane: 'начальник' }),
  ])
  assert.deepEqual(
    model.graph.nodes.filter(({ step: of, type }) => of === 's1' && type === 'task').map(({ name }) => name),
    ['Подготавливает письмо об отказе, вносит их начальнику', 'Подготавливает приказ, вносит их начальнику'],
  )
})

test('the verb of the good case makes the paper of the bad one; «далее согласно пункту 5» is the procedure of that point', () => {
  const { graph } = process([
    step('специалист проверяет сведения и оформляет справку, а при отсутствии сведений – мотивированный отказ', { lane: 'специалист' }),
    step('далее согласно пункту 5 настоящего регламента'),
    step('специалист выдает справку', { lane: 'специалист' }),
  ])
  const named = graph.nodes.flatMap(({ type, name }) => (name === null ? [] : [`${type}: ${name}`]))
  for (const node of [
    'task: Проверяет сведения',
    'task: Оформляет справку',
    'task: Оформляет мотивированный отказ',
    'call-activity: Далее согласно пункту 5 регламента',
  ])
    assert.ok(named.includes(node), `${node} in ${named.join('; ')}`)
})

const checked = (refusal: string) =>
  ways(
    process([
      step('портал проверяет подлинность данных', { type: 'gateway', number: 'условие 1', lane: 'портал' }),
      step(refusal, { number: 'процесс 2', lane: 'портал' }),
      step('портал передает запрос услугодателю', { number: 'процесс 3', lane: 'портал' }),
    ]),
  )

test('the refusal behind «условие N» may be told by a verb, and with its case', () => {
  assert.ok(
    checked('портал формирует сообщение об отказе в запрашиваемой услуге').includes('Данные подлинны? —да→ Передает запрос услугодателю'),
  )
  const inCase = checked('при неполном пакете документов работник выдает расписку об отказе в приеме документов')
  assert.ok(inCase.includes('Данные подлинны? —да→ Передает запрос услугодателю'))
  assert.ok(!inCase.some((way) => way.includes('Дальше в тексте не указано')))
})

test('a notice that may be of either kind is no refusal behind «условие N»', () => {
  for (const either of ['портал направляет уведомление о приеме либо об отказе', 'портал направляет запрос в систему отказов'])
    assert.ok(checked(either).includes('Данные подлинны? —нет→ Дальше в тексте не указано'), either)
})

test('whoever is refused is not paid: steps that pay are on the way of what was granted alone', () => {
  const told = (payment: string) =>
    ways(
      process([
        step('комиссия принимает решение о выплате субсидии либо об отказе', { lane: 'комиссия' }),
        step(payment, { lane: 'бухгалтер' }),
        step('канцелярия направляет услугополучателю уведомление либо мотивированный отказ', { lane: 'канцелярия' }),
      ]),
    )
  for (const payment of ['бухгалтер формирует платежное поручение', 'казначейство перечисляет субсидию на счет услугополучателя'])
    assert.ok(
      told(payment).some((way) => /^Принимает решение об отказе —→ Направляет услугополучателю мотивированный отказ/u.test(way)),
      payment,
    )
  // What is done with either decision is done on both ways.
  assert.ok(!told('секретарь оформляет протокол').some((way) => /^Принимает решение об отказе —→ Направляет/u.test(way)))
})

test('the heading of a procedure is no task before the choice, and words that only name the term are no duty', () => {
  const told = ways(
    process([
      step('Подписание: руководитель подписывает справку либо мотивированный ответ об отказе; длительность выполнения – 1 рабочий день', {
        lane: 'руководитель',
        duration: days(1),
      }),
    ]),
  )
  assert.ok(!told.some((way) => /Подписание —|длительность/u.test(way)), told.join('\n'))
  const checkedFirst = ways(
    process([step('Рассмотрение: исполнитель проверяет документы, оформляет справку либо мотивированный отказ', { lane: 'исполнитель' })]),
  )
  assert.ok(
    checkedFirst.some((way) => /роверяет документы —→ Отказ\?/u.test(way)),
    checkedFirst.join('\n'),
  )
})

test('a step that names items of a point is the procedure of that point', () => {
  const typeOf = (text: string) => process([step(text, { lane: 'услугодатель' })]).graph.nodes[1]?.type
  assert.equal(typeOf('услугодатель выполняет действия, указанные в подпунктах 1)–5) пункта 7'), 'call-activity')
  assert.equal(typeOf('услугодатель проверяет документы, указанные в подпунктах 1)–5) пункта 7'), 'task')
})
