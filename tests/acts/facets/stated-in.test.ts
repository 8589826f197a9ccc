import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractFacets } from '../../../src/acts/extract/facets/index.ts'
import { regulationOf } from './body.ts'

const facets = extractFacets(
  regulationOf(`
1. Государственная услуга оказывается отделом занятости (далее – услугодатель).
2. Форма оказания государственной услуги: бумажная.
3. Государственная услуга предоставляется бесплатно.
4. Сроки оказания государственной услуги:
1) с момента сдачи документов – в течение 10 (десяти) рабочих дней;
2) максимально допустимое время ожидания для сдачи документов – 15 (пятнадцать) минут;
3) максимально допустимое время обслуживания – 20 (двадцать) минут.
4) максимально допустимое время ожидания зависит от количества человек в очереди из расчета 10 минут на одного потребителя;
5) максимально допустимое время обслуживания – не более 15 минут в уполномоченном органе, 30 минут в Центре;
6) при включении в лист ожидания – в течение 2 (двух) рабочих дней.
5. В предоставлении государственной услуги отказывается по следующим основаниям:
1) недостоверность документов.
5. Форма оказания государственной услуги: бумажная.`),
)

test('a field is led to the point that states it; a number that stands twice names no point', () => {
  const stated = Object.fromEntries(facets.statedIn.map(({ field, points }) => [field, points.join()]))
  assert.deepEqual([stated.form, stated.cost, stated.processingTime, stated.evidence], ['2', '3', '4', undefined])
  assert.equal(stated.refusalGrounds, undefined)
})

test('the wait in a queue is no term of the service, and minutes of one visitor are no term for all', () => {
  assert.deepEqual(
    facets.processingTerms.map(({ value, unit }) => `${value} ${unit}`),
    ['10 working-day', '2 working-day'],
  )
  assert.deepEqual(
    facets.counterTerms.map(({ kind, duration }) => `${kind} ${duration ? `${duration.value} ${duration.unit}` : 'null'}`),
    ['waiting 15 minute', 'serving 20 minute', 'waiting null', 'serving null'],
  )
})
