import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadRegistry } from '../../../scripts/registry.ts'
import { buildCorpus } from '../../../src/corpus/index.ts'

const { registry } = loadRegistry('content/registry')

const act = (body: string) => `      Об утверждении регламента государственной услуги «Выдача справки»
      Постановление акимата Атырауской области от 1 марта 2015 года № 7
      1. Утвердить регламент государственной услуги «Выдача справки».
      Аким области А. Ахметов

      Регламент государственной услуги «Выдача справки»

      1. Общие положения

${body}`

const rules = (body: string) =>
  buildCorpus([{ name: 'act.txt', bytes: new TextEncoder().encode(act(body)) }], registry).diagnostics.map(
    ({ ruleId, severity }) => `${ruleId} ${severity}`,
  )

const units = `      1. Перечень структурных подразделений услугодателя, которые участвуют в процессе:
      1) канцелярия услугодателя;
      2) руководитель услугодателя.
`
const steps = `      2. Содержание каждой процедуры (действия), входящей в состав процесса:
      1) канцелярия услугодателя регистрирует заявление в течение 15 минут;
      2) руководитель услугодателя подписывает справку в течение 1 рабочего дня.
`

test('units without a step are a doubt, units with steps are none', () => {
  assert.ok(rules(units).includes('steps-missing warning'))
  assert.ok(!rules(units + steps).includes('steps-missing warning'))
})

test('a long регламент whose points have run together is an error', () => {
  const sentence = 'Государственная услуга оказывается услугодателем в порядке, который установлен стандартом. '
  assert.ok(rules(`      1. ${sentence.repeat(100)}\n`).includes('points-collapsed error'))
  assert.ok(!rules(`      1. ${sentence.repeat(10)}\n      2. ${sentence.repeat(90)}\n`).includes('points-collapsed error'))
})
