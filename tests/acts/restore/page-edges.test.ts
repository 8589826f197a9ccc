import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { restorePdfText } from '../../../src/acts/restore/pdf-text/index.ts'
import { isPageEdge } from '../../../src/drafting/page-furniture.ts'
import { replay } from '../../write/replay.ts'

const address = 'http://adilet.zan.kz/rus/docs/V15K0003391'
const foot = 'Дата печати: 14.03.2017 10:22                  Страница 2 из 5'

const restore = (lines: string[]) => restorePdfText({ file: 'act.txt', format: 'pdf-text', sha256: '', lines, repairs: [] }, new VFile())

const law = [
  '      5. Содержание каждой процедуры (действия), входящей в состав процесса',
  'оказания государственной услуги:',
  '      1) работник канцелярии принимает документы – 15 (пятнадцать) минут;',
  '      2) руководитель услугодателя рассматривает документы и определяет',
  'ответственного исполнителя – 1 (один) час;',
  '      3) ответственный исполнитель готовит проект справки – 2 (два) рабочих',
  'дня;',
  '      4) руководитель услугодателя подписывает справку – 1 (один) час.',
]

test('what is printed at the edge of a page is told from the words of an act', () => {
  for (const line of [
    address,
    `${address} 3/12`,
    foot,
    'Страница 3 из 12',
    'стр. 3 из 12',
    'Об утверждении регламентов государственных услуг - ИПС "Әділет"',
    '14.03.2017, 10:22 Об утверждении регламентов - ИПС "Әділет"',
  ])
    assert.ok(isPageEdge(line), line)
  for (const line of [
    'www.egov.kz (далее – портал).',
    'www.egov.kz',
    '14.03.2017',
    '3/12',
    'опубликованное в ИПС "Әділет" 12 мая 2015 года',
    `размещается по адресу ${address}`,
    'Дата печати справки указывается в журнале',
  ])
    assert.ok(!isPageEdge(line), line)
})

test('a paragraph goes on over the foot of a page, wherever it stands, and repairs name what was left out', () => {
  const paragraphs = (lines: string[]) => restore(lines).children.map(({ text }) => text)
  const whole = paragraphs(law)
  assert.equal(whole.length, 5)
  for (let at = 0; at <= law.length; at++) {
    const printed = [...law.slice(0, at), address, foot, ...law.slice(at)]
    const { children, unrepaired, repairs } = restore(printed)
    assert.deepEqual(
      children.map(({ text }) => text),
      whole,
    )
    assert.equal(replay(unrepaired, repairs), `${whole.join('\n')}\n`)
    assert.equal(unrepaired.replace(/\s/g, ''), printed.join('').replace(/\s/g, ''))
  }
})

test('numbers of pages far in on their lines are no words of a cell; numbers of columns are', () => {
  const far = ' '.repeat(60)
  const cells = (first: string, second: string, between: number) =>
    restore([
      'Наименование действия',
      '',
      first,
      '',
      ...Array.from({ length: between }, (_, at) => ['Рассмотрение документов', `стадия ${at}`, '']).flat(),
      second,
      '',
      'Выдача справки',
    ]).children.map(({ text }) => text)
  assert.ok(cells(`${far}12`, `${far}- 13 -`, 6).every((text) => !/1[23]/.test(text)))
  assert.ok(cells(`${far}1`, `${far}2`, 1).includes('1'))
  assert.ok(cells(`${far}13`, `${far}12`, 6).some((text) => text.includes('13')))
})
