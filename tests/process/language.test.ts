import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activities } from '../../src/drafting/activities.ts'
import { questions } from '../../src/drafting/questions.ts'
import { activityOf } from '../../src/process/activity.ts'
import { label } from '../../src/process/label.ts'
import { step } from './steps.ts'

for (const { activity, quote } of activities) {
  test(`«${quote}» is ${activity}`, () => assert.equal(activityOf(step(quote)), activity))
}

test('a step whose verbs no rule knows has no activity', () => {
  assert.equal(activityOf(step('сбор документов')), null)
})

for (const { words, quote } of questions) {
  test(`a question is found in «${quote}»`, () => assert.match(quote, new RegExp(words, 'iu')))
}

const labels: [text: string, lane: string | null, wanted: string][] = [
  [
    'руководитель уполномоченного органа подписывает уведомление о постановке потребителя на учет на предоставление государственной услуги или мотивированный ответ об отказе и направляет ответственному специалисту уполномоченного органа',
    'руководитель уполномоченного органа',
    'Подписывает уведомление или мотивированный ответ об отказе',
  ],
  [
    'специалист канцелярии услугодателя в течение 30 (тридцати) минут регистрирует в журнале регистрации полученный пакет документов и передает на рассмотрение руководителю услугодателя',
    'специалист канцелярии услугодателя',
    'Регистрирует, передает на рассмотрение руководителю услугодателя',
  ],
  [
    'ответственный исполнитель услугодателя направляет документы заявителя в участковую комиссию для проведения обследования материального положения лица (семьи) в течение 1 (одного) рабочего дня',
    'ответственный исполнитель услугодателя',
    'Направляет документы заявителя в участковую комиссию',
  ],
  [
    'процесс 3 – направление запроса через шлюз электронного правительства (далее – ШЭП) в государственную базу данных физических лиц (далее – ГБД ФЛ) о данных услугополучателя – в течение 1 (одной) минуты',
    null,
    'Направление запроса через ШЭП в ГБД ФЛ о данных услугополучателя',
  ],
  ['процесс ввода услугополучателем ИИН и пароля (процесс авторизации) на портале', 'услугополучатель', 'Ввод ИИН и пароля на портале'],
  [
    'формирование порталом сообщения об отказе в авторизации в связи с имеющимися нарушениями',
    'портал',
    'Формирование сообщения об отказе в авторизации',
  ],
]
for (const [text, lane, wanted] of labels) test(`«${wanted}»`, () => assert.equal(label({ text, lane }), wanted))

test('a label holds only words of the step, in their order', () => {
  for (const [text, lane] of labels) {
    const words =
      label({ text, lane })
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    let from = 0
    for (const word of words) {
      const at = text.toLowerCase().indexOf(word.slice(0, 4), from)
      assert.ok(at >= 0 || /^(?:ввод|шэп|гбд|фл)$/u.test(word), `${word} in «${text}»`)
      if (at >= 0) from = at
    }
  }
})
