import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendicesOf, sectionsOf } from '../../../src/acts/within.ts'
import { headerCases } from './header-cases.ts'
import { headerWordings } from './header-wordings.ts'
import { parsed } from './parsed.ts'

for (const { name, raw, expected } of [...headerCases, ...headerWordings])
  test(`the header of an act: ${name}`, () => {
    const { header } = parsed(raw).act
    const got = Object.fromEntries(Object.keys(expected).map((field) => [field, header[field as keyof typeof header]]))
    assert.deepEqual(got, expected)
  })

test('a text with a paragraph a line needs no blank lines about title and signature', () => {
  const body = `      В соответствии с Законом Республики Казахстан от 15 апреля 2013 года "О государственных услугах" и подпунктом 1) пункта 1 статьи 27 Закона Республики Казахстан от 23 января 2001 года акимат Карагандинской области ПОСТАНОВЛЯЕТ:`
  const { header, children } = parsed(`Об утверждении регламентов государственных услуг в сфере здравоохранения
Постановление акимата Карагандинской области от 17 марта 2017 года № 16/05. Зарегистрировано Департаментом юстиции Карагандинской области 14 апреля 2017 года № 4218
${body}
      1. Утвердить прилагаемый регламент государственной услуги "Вызов врача на дом".
      2. Настоящее постановление вводится в действие по истечении десяти календарных дней.
Аким Карагандинской области\tА. Жандаулетов
Утвержден постановлением акимата Карагандинской области от 17 марта 2017 года № 16/05
Регламент государственной услуги "Вызов врача на дом"
Глава 1. Общие положения
      1. Государственная услуга оказывается поликлиниками.
Глава 2. Описание порядка действий
      2. Основанием для начала процедуры является обращение.
Приложение к регламенту государственной услуги "Вызов врача на дом"
Справочник бизнес-процессов
      Условные обозначения.`).act
  assert.equal(header.title, 'Об утверждении регламентов государственных услуг в сфере здравоохранения')
  assert.deepEqual(header.signatory, { office: 'Аким Карагандинской области', name: 'А. Жандаулетов' })
  assert.deepEqual(
    children.map((regulation) => [
      regulation.title,
      ...sectionsOf(regulation).map(({ heading }) => heading),
      ...appendicesOf(regulation).map(({ kind }) => kind),
    ]),
    [['Вызов врача на дом', 'Общие положения', 'Описание порядка действий', 'business-process']],
  )
})

test('a point that approves something of which nothing was read is told', () => {
  const rules = (point: string) =>
    parsed(
      `Об утверждении регламентов\n\nПостановление акимата Карагандинской области от 17 марта 2017 года № 16/05.\n\n      акимат Карагандинской области ПОСТАНОВЛЯЕТ:\n      ${point}\n`,
    ).file.messages.map(({ ruleId }) => ruleId)
  assert.ok(rules('1. Утвердить прилагаемые регламенты государственных услуг в сфере здравоохранения.').includes('approvals-unread'))
  assert.ok(rules('1. Признать утратившими силу некоторые постановления акимата области.').includes('repeals-unread'))
  const read = rules('1. Утвердить прилагаемый регламент государственной услуги "Вызов врача на дом".')
  assert.ok(!read.includes('approvals-unread') && !read.includes('repeals-unread'))
})
