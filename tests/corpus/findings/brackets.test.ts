import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { checkBrackets } from '../../../src/corpus/findings/brackets.ts'
import { restored } from '../../acts/structure/restored.ts'

const rules = (text: string) => {
  const file = new VFile()
  checkBrackets(restored(text), file)
  return file.messages.map(({ ruleId }) => ruleId)
}

for (const text of [
  '1) рассмотрение документов (далее – документы)',
  '(зарегистрирован в Реестре № 11426) (далее – Приказ № 320)',
  'в соответствии с подпунктом 4) пункта 1 статьи 21 Закона',
  '(согласно подпункту 4) пункта 1 статьи 21 Закона)',
  'приложение (пункт 9)',
])
  test(`paired: ${text}`, () => assert.deepEqual(rules(text), []))

for (const text of ['2) электронная (частично автоматизированная', 'далее – Стандарт) (зарегистрирован', '(далее – (Приказ № 320)'])
  test(`no pair: ${text}`, () => assert.deepEqual(rules(text), ['bracket-unpaired']))

test('halves of one bracket in a cell that a page cut are no slip; two openings are', () => {
  const rules = (...texts: string[]) => {
    const file = new VFile()
    checkBrackets(restored(texts.join('\n\n')), file)
    return file.messages.map(({ ruleId }) => ruleId)
  }
  assert.deepEqual(rules('Наименование действия (процесса, процедуры,', 'Принимает заявление', 'операции) и их описание'), [])
  assert.deepEqual(rules('Наименование действия (процесса,', 'Форма завершения (данные,'), ['bracket-unpaired', 'bracket-unpaired'])
})
