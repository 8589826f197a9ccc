import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listedLanes } from '../../src/corpus/extract/processes/listed-lanes.ts'
import { point, regulation } from './point.ts'

const leadIns = [
  'Перечень структурных подразделений (работников) услугодателя, которые участвуют в процессе оказания государственной услуги:',
  'В процессе оказания государственной услуги участвуют следующие структурно-функциональные единицы (далее – СФЕ):',
  'В процессе оказания государственной услуги задействованы следующие структурно-функциональные единицы (далее - СФЕ):',
  'Структурно-функциональные единицы (далее СФЕ), которые участвуют в процессе оказания государственной услуги:',
]
for (const leadIn of leadIns)
  test(`units are listed under «${leadIn.slice(0, 60)}…»`, () => {
    const node = point('7', leadIn, '1) руководитель (заместитель) услугодателя;', '2) ответственный исполнитель отдела.')
    assert.deepEqual(listedLanes(regulation(node)), ['руководитель (заместитель) услугодателя', 'ответственный исполнитель отдела'])
  })

test('a list of documents lists no units', () => {
  const node = point(
    '8',
    'Для получения государственной услуги потребитель представляет следующие документы:',
    '1) заявление;',
    '2) справку.',
  )
  assert.deepEqual(listedLanes(regulation(node)), [])
})
