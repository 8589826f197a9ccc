import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../../src/russian/morphology.ts'

const likeliest = (word: string) => analyse(word)[0]

test('a word form is told by part of speech, case and dictionary form', () => {
  assert.deepEqual(likeliest('руководителем'), {
    lemma: 'руководитель',
    part: 'noun',
    case: 'instrumental',
    number: 'singular',
    gender: 'masculine',
    animate: true,
    passive: false,
    known: true,
  })
  assert.equal(likeliest('рассмотрев')?.part, 'gerund')
  assert.equal(likeliest('согласно')?.part, 'preposition')
})

test('a passive verb or participle is told from an active one', () => {
  assert.equal(likeliest('выдается')?.passive, true)
  assert.equal(likeliest('выдает')?.passive, false)
  assert.equal(likeliest('подписанного')?.passive, true)
})

test('words of the acts that no dictionary has are understood', () => {
  assert.deepEqual([likeliest('услугополучателем')?.lemma, likeliest('услугополучателем')?.case], ['услугополучатель', 'instrumental'])
  assert.equal(likeliest('услугодателю')?.case, 'dative')
  assert.equal(likeliest('ознакамливается')?.part, 'verb')
  assert.equal(likeliest('ознакамливается')?.known, false)
  assert.equal(likeliest('ЭЦП')?.part, 'noun')
})

test('what is no word has no analysis', () => assert.deepEqual(analyse('№'), []))
