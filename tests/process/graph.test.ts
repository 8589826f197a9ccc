import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ActionTable, processGraph } from '../../src/model/index.ts'
import { tableProcesses } from '../../src/process/tables.ts'
import { process, step, ways } from './steps.ts'

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
    { from: 's1', to: 's2', label: 'нет' },
    { from: 's1', to: 's3', label: 'да' },
  ])
})

test('a check that no refusal follows still has its way «нет», which ends where the act says no more', () => {
  const model = process([step('проверка соответствия документов', { type: 'gateway' }), step('выдача справки')])
  assert.ok(ways(model).includes('Документы соответствуют? —нет→ Исход не указан'))
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

test('the paper asked for or a refusal: two ways that meet again in a gateway', () => {
  const model = process([
    step('исполнитель оформляет уведомление или мотивированный ответ об отказе', { lane: 'исполнитель' }),
    step('руководитель подписывает уведомление или мотивированный ответ об отказе', { lane: 'руководитель' }),
  ])
  assert.deepEqual(ways(model).slice(0, 6), [
    'Начало —→ Отказ?',
    'Отказ? —нет→ Оформляет уведомление',
    'Отказ? —да→ Оформляет мотивированный ответ об отказе',
    'Оформляет уведомление —→ exclusive-gateway',
    'Оформляет мотивированный ответ об отказе —→ exclusive-gateway',
    'exclusive-gateway —→ Подписывает уведомление или мотивированный ответ об отказе',
  ])
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
    'Регистрирует результат —→ Завершение',
  ])
  assert.deepEqual(
    joined.steps.map(({ id }) => id),
    ['t1-s1', 't1-s2', 't1-s3', 't2-s2'],
  )
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
        else if (type === 'exclusive-gateway' && name !== null) assert.equal(ways, 2)
        else assert.equal(ways, 1)
        if (type === 'exclusive-gateway' && name === null) assert.ok(entries > 1)
        else assert.equal(entries, type === 'start-event' ? 0 : 1)
      }
    }),
  )
})

test('parts of a step with terms of their own run side by side', () => {
  const text = 'исполнитель оформляет результат: принятие решения – 18 рабочих дней; выдача удостоверения – в течение 3 рабочих дней'
  const model = process([step(text, { lane: 'исполнитель' })])
  assert.deepEqual(
    model.graph.nodes.map(({ type, name, term }) => [type, name, term?.value ?? null]),
    [
      ['start-event', 'Начало', null],
      ['parallel-gateway', null, null],
      ['task', 'Принятие решения', 18],
      ['task', 'Выдача удостоверения', 3],
      ['parallel-gateway', null, null],
      ['end-event', 'Завершение', null],
    ],
  )
})
