import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Process } from '../../src/model/index.ts'
import { modelProcess } from '../../src/process/model.ts'
import { procedures } from '../../src/process/tellings.ts'
import { days, step } from './steps.ts'

const words = ['принимает и регистрирует заявление', 'рассматривает документы заявителя', 'подписывает уведомление о назначении']
const telling = (id: string, texts: string[], changes: Partial<Process> = {}, terms = 0, lane: string | null = null) =>
  modelProcess(
    {
      ...{ id, point: '5', kind: 'actions', channel: null, title: 'T' },
      steps: texts.map((text, index) => step(text, { id: `${id}-s${index + 1}`, lane, duration: index < terms ? days(1) : null })),
      ...changes,
    },
    [],
  )
const told = (...all: ReturnType<typeof telling>[]) => procedures(all).map(({ id, procedure, canonical }) => [id, procedure, canonical])

test('of several tellings of one procedure the one with most terms counts, of equals the one with most steps', () => {
  assert.deepEqual(told(telling('p5', words), telling('p8', words, { kind: 'interaction' }, 2), telling('t1', words, { point: null }, 1)), [
    ['p5', 'provider', false],
    ['p8', 'provider', true],
    ['t1', 'provider', false],
  ])
  assert.deepEqual(told(telling('p5', words.slice(0, 2)), telling('p8', words)), [
    ['p5', 'provider', false],
    ['p8', 'provider', true],
  ])
})

test('each channel has its procedure; a table with an inspector of the centre tells that of the centre', () => {
  assert.deepEqual(
    told(telling('p5', words), telling('p9', words, { channel: 'portal' }), telling('t1', words, { point: null }, 0, 'Инспектор ЦОНа')),
    [
      ['p5', 'provider', true],
      ['p9', 'portal', true],
      ['t1', 'public-service-centre', true],
    ],
  )
})

test('what has few words in common with another telling of the channel is a procedure of its own', () => {
  assert.deepEqual(told(telling('p5', words), telling('p8', ['выдает дубликат удостоверения взамен утерянного'])), [
    ['p5', 'provider', true],
    ['p8', 'provider-2', true],
  ])
})

test('a telling that says step by step what the counted one says repeats it, and where it differs', () => {
  const named = (id: string, changes: Partial<Process>, terms: number) => telling(id, words, changes, terms, 'исполнитель')
  const [, same, other, fewer] = procedures([
    named('p5', {}, 3),
    named('p8', { kind: 'interaction' }, 2),
    telling('p9', [...words.slice(0, 2), 'подписывает мотивированный отказ в назначении'], {}, 3, 'исполнитель'),
    telling('t1', words.slice(0, 2), { point: null }, 2, 'исполнитель'),
  ])
  assert.deepEqual(same?.retells, { process: 'p5', differences: [{ step: 'p8-s3', of: 'p5-s3', facets: ['term'] }] })
  assert.equal(other?.retells, null)
  assert.equal(fewer?.retells, null)
})

test('a telling that names who acts, where the counted one names nobody, repeats nothing', () => {
  const [first, second] = procedures([telling('p5', words, {}, 3), telling('p8', words, {}, 2, 'исполнитель')])
  assert.deepEqual([first?.canonical, first?.retells, second?.retells], [true, null, null])
})
