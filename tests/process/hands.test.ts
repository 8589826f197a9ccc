import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLane } from '../../src/acts/extract/processes/lane.ts'
import { handsOf } from '../../src/process/hands.ts'
import { process, step } from './steps.ts'

/** Who does what, in words: «врач: Выдает справку». */
function tasks(text: string): string[] {
  const { graph } = process([step(text, { lane: readLane(text, []) })])
  const names = new Map(graph.lanes.map(({ id, name }) => [id, name]))
  return graph.nodes.filter(({ type }) => type === 'task').map(({ lane, name }) => `${names.get(lane ?? '')}: ${name}`)
}

const several: [text: string, ...done: string[]][] = [
  [
    'владелец животного предъявляет квитанцию об оплате, после чего ветеринарный врач выдает ему ветеринарную справку',
    'владелец животного: Предъявляет квитанцию об оплате',
    'ветеринарный врач: Выдает ему ветеринарную справку',
  ],
  [
    'директор архива подписывает справку, заверяет печатью, исполнитель передает ее в канцелярию',
    'директор архива: Подписывает справку, заверяет печатью',
    'исполнитель: Передает ее в канцелярию',
  ],
  [
    'отдел лицензирования направляет запрос; территориальный орган направляет ответ',
    'отдел лицензирования: Направляет запрос',
    'территориальный орган: Направляет ответ',
  ],
]

for (const [text, ...done] of several) test(`«${text}»: each in a lane of his own`, () => assert.deepEqual(tasks(text), done))

test('what several do at once stands side by side', () => {
  const { graph } = process([
    step('инспектор проводит обследование, параллельно бухгалтерия производит расчет платы', { lane: 'инспектор; бухгалтерия' }),
  ])
  assert.equal(graph.nodes.filter(({ type }) => type === 'parallel-gateway').length, 2)
})

test('a term of his own goes with what each does', () => {
  const hands = handsOf(
    step('отдел в течение 1 дня направляет запрос; орган в течение 10 рабочих дней направляет ответ', { lane: 'отдел; орган' }),
  )
  assert.deepEqual(
    hands?.parts.map(({ duration }) => [duration?.value, duration?.unit]),
    [
      [1, 'day'],
      [10, 'working-day'],
    ],
  )
})

test('who stands side by side, who acts in a relative clause or in another case is no part of its own', () => {
  for (const [text, lane] of [
    ['директором департамента определяется управление, начальник которого назначает исполнителя', 'директор департамента; начальник'],
    [
      'услугодатель отказывает в приеме; в случае неполного пакета согласно перечню, предусмотренному пунктом 9, работник корпорации отказывает в приеме',
      'услугодатель; работник корпорации',
    ],
    ['специалист отдела, аким округа принимает заявление', 'специалист отдела; аким округа'],
    ['специалист готовит проект приказа, который подписывается руководителем управления', 'специалист; руководитель управления'],
    [
      'услугодатель отказывает в приеме; в случае неполного пакета работник корпорации отказывает в приеме',
      'услугодатель; работник корпорации',
    ],
  ] as const)
    assert.equal(handsOf(step(text, { lane })), null, text)
})
