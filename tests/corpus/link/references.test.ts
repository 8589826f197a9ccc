import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLostDrawings } from '../../../src/corpus/link/lost-drawings.ts'
import { referencesOf } from '../../../src/corpus/link/references.ts'
import type { Appendix, Point, Section } from '../../../src/model/index.ts'
import { modelProcess } from '../../../src/process/model.ts'
import { procedures } from '../../../src/process/tellings.ts'

const source: { lines: [number, number] } = { lines: [1, 1] }
const point = (number: string, text: string, items: Point['items'] = []): Point => ({
  ...{ number, text, items, paragraphs: [], order: items.map(() => 'item' as const), notes: [], source },
})
const section = (points: Point[]): Section => ({ number: '1', heading: 'Порядок', notes: [], points, source })
const appendix = (number: string, title: string, kind: Appendix['kind']): Appendix => ({
  ...{ number, title, kind, paragraphs: [], drawing: null, source },
})
const title = 'Передача ребенка (детей) на патронатное воспитание'

/** The references of a sentence in a regulation with points 5, 7 and 8 (8 twice), item 3) in point 5, and appendices 1, 2 and 3. */
function read(sentence: string): string[] {
  const items = [{ number: '3)', text: 'третий', paragraphs: [], source }]
  const points = [point('5', 'Пятый:', items), point('7', sentence), point('8', 'Восьмой'), point('8', 'Другой восьмой')]
  const appendices = ['1', '2', '3'].map((number) => appendix(number, 'Схема', 'scheme'))
  return referencesOf({ title, standard: null, sections: [section(points)], appendices }).map(
    ({ path, start, end, to, number, item }) =>
      `${path.slice(-14)} ${sentence.slice(start, end)} → ${to} ${number}${item ? ` ${item}` : ''}`,
  )
}

const cases: [sentence: string, references: string[]][] = [
  ['услугодатель действует согласно пункту 5 настоящего регламента', ['/points/1/text пункту 5 → point 5']],
  ['по подпункту 3) пункта 5 настоящего Регламента', ['/points/1/text подпункту 3) пункта 5 → item 5 3)']],
  [
    'приведены в приложениях 1, 2 и 3 к настоящему Регламенту.',
    ['/points/1/text приложениях 1 → appendix 1', '/points/1/text 2 → appendix 2', '/points/1/text 3 → appendix 3'],
  ],
  ['документов, указанных в пункте 9 Стандарта', ['/points/1/text пункте 9 → standard 9']],
  [
    'согласно приложению 2 к регламенту государственной услуги "Передача ребенка (детей) на патронатное воспитание".',
    ['/points/1/text приложению 2 → appendix 2'],
  ],
  [
    'указанных в пункте 9 стандарта государственной услуги "Передача ребенка (детей) на патронатное воспитание"',
    ['/points/1/text пункте 9 → standard 9'],
  ],
  ['указанных в пункте 9 стандарта государственной услуги "Назначение жилищной помощи"', []],
  // Whose part it is must be said, and the part must be there, once.
  ['согласно приложению 2 к регламенту государственной услуги "Назначение жилищной помощи".', []],
  ['на основании пункта 1 статьи 22 Закона Республики Казахстан', []],
  ['пункта 5 постановления акимата', []],
  ['указанных в пункте 5', []],
  ['по форме согласно приложению 3 к Стандарту государственной услуги', []],
  ['согласно пункту 8 настоящего регламента', []],
  ['согласно пункту 15 настоящего регламента', []],
  ['согласно подпункту 4) пункта 5 настоящего регламента', []],
  ['согласно приложению 4 к настоящему регламенту', []],
]
for (const [sentence, references] of cases) test(`what «${sentence}» names`, () => assert.deepEqual(read(sentence), references))

test('a drawing is led to the procedure that its title names, and to none where several may be meant', () => {
  const process = (id: string, kind: 'actions' | 'information-systems', channel: 'portal' | 'state-corporation' | null) =>
    modelProcess({ id, point: id, kind, channel, title: id, steps: [] }, [])
  const processes = procedures([
    process('p5', 'actions', null),
    process('p8', 'information-systems', 'portal'),
    process('p9', 'information-systems', 'state-corporation'),
  ])
  const drawings = withLostDrawings({
    ...{ processes, tableProcesses: [], tables: [{ caption: 'Таблица 1', kind: 'actions', columns: [], source: { lines: [40, 50] } }] },
    appendices: [
      appendix('1', 'Диаграмма функционального взаимодействия информационных систем через портал', 'information-systems-diagram'),
      appendix('2', 'Диаграмма функционального взаимодействия информационных систем', 'information-systems-diagram'),
      appendix(
        '3',
        'Справочник бизнес-процессов оказания государственной услуги "Регистрация через портал" через услугодателя',
        'business-process',
      ),
      appendix('4', 'Адреса', 'contacts'),
      { ...appendix('5', 'Схема', 'scheme'), source: { lines: [39, 60] } },
    ],
  }).map(({ drawing }) => drawing)
  assert.deepEqual(drawings, [{ process: 'p8' }, { process: null }, { process: null }, null, null])
})

test('a drawing without a channel in its title shows all ways of a regulation that has several, also where a table tells one of them more fully', () => {
  const process = (id: string, channel: 'provider' | 'public-service-centre') =>
    modelProcess({ id, point: '15', kind: 'stages', channel, title: id, steps: [] }, [])
  const [atProvider, atCentre, inTable] = procedures([
    process('p15', 'provider'),
    process('p15_2', 'public-service-centre'),
    process('t1', 'public-service-centre'),
  ])
  assert.ok(atProvider && atCentre && inTable)
  const shown = (processes: (typeof atProvider)[]) =>
    withLostDrawings({
      ...{ processes, tables: [], tableProcesses: [{ ...inTable, procedure: atCentre.procedure }] },
      appendices: [appendix('2', 'Схема, отражающая взаимосвязь административных действий', 'scheme')],
    }).map(({ drawing }) => drawing?.process)
  assert.deepEqual(shown([atProvider, { ...atCentre, canonical: false }]), [null])
  assert.deepEqual(shown([atCentre]), ['p15_2'])
})
