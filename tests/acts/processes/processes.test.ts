import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { extractProcesses } from '../../../src/acts/extract/processes/index.ts'
import { point, regulation } from './point.ts'

const processesOf = (...points: ReturnType<typeof point>[]) => extractProcesses(regulation(...points), [], new VFile())
const two = ['1) специалист принимает документы – 15 минут;', '2) руководитель подписывает справку – 1 час.'] as const

const kinds: [string, string | null, string | null][] = [
  ['Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги:', 'actions', null],
  ['Описание последовательности процедур (действий) между структурными подразделениями (работниками):', 'interaction', null],
  ['Описание последовательности процедур (действий) через Государственную корпорацию:', 'interaction', 'state-corporation'],
  ['Описание последовательности процедур (действий) через акима сельского округа:', 'interaction', 'rural-akim'],
  ['Содержание каждой процедуры (действия) через услугодателя, длительность его выполнения:', 'actions', 'provider'],
  ['Описание порядка обращения в центр обслуживания населения:', 'interaction', 'public-service-centre'],
  ['Пошаговые действия и решения услугодателя через портал:', 'interaction', 'portal'],
  ['Этапы оказания государственной услуги с момента получения заявления от потребителя:', 'stages', null],
  ['Для получения государственной услуги услугополучатель представляет акиму сельского округа документы:', 'interaction', 'rural-akim'],
  ['Описание порядка взаимодействия структурных подразделений (работников), длительность каждой процедуры:', 'interaction', null],
  ['Процедуры (действия), входящие в состав процесса оказания государственной услуги:', 'actions', null],
  ['Процесс оказания государственной услуги состоит из следующих процедур (действий):', 'actions', null],
  ['Пошаговые действия и решения услугодателя через ПЭП:', 'interaction', 'portal'],
  ['Подробное описание последовательности процедур (действий), длительность каждой процедуры:', 'interaction', null],
  ['Процедуры (действия) оказания государственной услуги:', 'actions', null],
  ['Перечень действий и сроки их выполнения:', 'interaction', null],
  ['Этапы оказания государственной услуги при обращении через центр:', 'stages', 'public-service-centre'],
  ['Результат процедуры (действия), который служит основанием для начала выполнения следующей процедуры (действия):', null, null],
  ['Перечень структурных подразделений (работников), которые участвуют в процессе:', null, null],
  ['Описание последовательности процедур (действий) приведено в приложении 2:', null, null],
  [
    'Описание процесса получения результата оказания государственной услуги через Государственную корпорацию:',
    'interaction',
    'state-corporation',
  ],
]
for (const [leadIn, kind, channel] of kinds)
  test(`${kind ?? 'no process'}: ${leadIn.slice(0, 70)}`, () => {
    const [process] = processesOf(point('5', leadIn, ...two))
    assert.equal(process?.kind ?? null, kind)
    assert.equal(process?.channel ?? null, channel)
  })

test('«процесс N» and «условие N» make a sequence one of information systems', () => {
  const [process] = processesOf(
    point(
      '9',
      'Описание порядка обращения через портал:',
      '1) процесс 1 – ввод услугополучателем пароля;',
      '2) условие 1 – проверка на портале данных.',
    ),
  )
  assert.equal(process?.kind, 'information-systems')
  assert.deepEqual(
    process?.steps.map(({ type }) => type),
    ['task', 'gateway'],
  )
})

test('the documents that a point about the corporation lists are no steps', () => {
  const processes = processesOf(
    point(
      '8',
      'Описание порядка обращения в Государственную корпорацию, длительность обработки запроса услугополучателя:',
      'процесс 1 – работник Государственной корпорации принимает заявление;',
      'процесс 2 – работник Государственной корпорации выдает справку.',
      'Услугополучатель представляет в Государственную корпорацию:',
      '1) заявление по форме;',
      '2) документ, удостоверяющий его личность (для идентификации).',
    ),
  )
  assert.deepEqual(
    processes.map(({ steps }) => steps.length),
    [2],
  )
})

test('a pointer to the appendix is no process', () => {
  const text = 'Подробное описание последовательности процедур (действий) отражается в справочнике бизнес-процессов согласно приложению 1.'
  assert.deepEqual(processesOf(point('10', text, 'Справочник бизнес-процессов размещается на портале.')), [])
})

test('ids are stable, readable and never the same, though a point has two sequences and another is 5-1', () => {
  const leadIn = 'Содержание каждой процедуры (действия):'
  const processes = processesOf(
    point('5', leadIn, 'при обращении к услугодателю:', ...two, 'при обращении к акиму:', ...two),
    point('5-1', leadIn, ...two),
  )
  assert.deepEqual(
    processes.map(({ id }) => id),
    ['p5', 'p5_2', 'p5-1'],
  )
  assert.deepEqual(
    processes[1]?.steps.map(({ id }) => id),
    ['p5_2-s1', 'p5_2-s2'],
  )
  assert.deepEqual(
    processes.map(({ channel }) => channel),
    ['provider', 'rural-akim', null],
  )
  assert.equal(processes[1]?.title, 'при обращении к акиму')
})

test('a lost number and a term whose figure and words disagree are told', () => {
  const file = new VFile()
  const node = point(
    '5',
    'Содержание каждой процедуры (действия):',
    'специалист принимает документы;',
    '2) руководитель подписывает – 8 (семь) дней.',
  )
  extractProcesses(regulation(node), [], file)
  assert.deepEqual(
    file.messages.map(({ ruleId, line }) => [ruleId, line]),
    [
      ['step-number-inferred', 2],
      ['duration-words-disagree', 3],
    ],
  )
})

test('steps that count themselves are steps whatever opens them, and what stands below one belongs to it', () => {
  const [process] = processesOf(
    point(
      '6',
      'При оказании государственной услуги через портал:',
      'Процедура 1. Регистратор регистрирует обращение.',
      'Время – не более 10 (десяти) минут.',
      'Результат – запись в журнале.',
      'Процедура 2. Врач подписывает справку.',
      'Время – 1 час.',
      'Результат – подписанная справка.',
    ),
  )
  assert.equal(process?.channel, 'portal')
  assert.deepEqual(
    process?.steps.map(({ number, duration, result }) => [number, duration?.value, result]),
    [
      ['Процедура 1', 10, 'запись в журнале'],
      ['Процедура 2', 1, 'подписанная справка'],
    ],
  )
})

test('a term without a number is told', () => {
  const file = new VFile()
  extractProcesses(
    regulation(
      point('6', 'Содержание каждой процедуры (действия):', '1) врач посещает пациента в день обращения;', '2) врач пишет отчет – 1 час.'),
    ),
    [],
    file,
  )
  assert.deepEqual(
    file.messages.map(({ ruleId }) => ruleId),
    ['term-without-number'],
  )
})

test('the cells of a table that stands in a point are no steps, and the point is told', () => {
  const file = new VFile()
  const processes = extractProcesses(
    regulation(
      point(
        '8',
        'Описание последовательности процедур (действий) между работниками сопровождается таблицей:',
        '№',
        'Наименование структурного подразделения',
        'Действие',
        'Срок',
        '1 специалист канцелярии прием документов',
        '15 минут',
      ),
    ),
    [],
    file,
  )
  assert.deepEqual(processes, [])
  assert.deepEqual(
    file.messages.map(({ ruleId }) => ruleId),
    ['sequence-unread'],
  )
})

test('behind a term without a number the hours of a case are not those of the step', () => {
  const [process] = processesOf(
    point(
      '6',
      'Содержание каждой процедуры (действия):',
      '1) врач посещает пациента в день обращения, а при неотложных состояниях – через 2 часа;',
      '2) специалист выдает справку в день подписания – 30 минут.',
    ),
  )
  assert.deepEqual(
    process?.steps.map(({ duration }) => duration?.value ?? null),
    [null, 30],
  )
})
