import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Repair } from '../../src/model/index.ts'
import { citation, editionName, ofIssuer } from '../../src/site/citation.ts'
import { facetLines } from '../../src/site/comparison.ts'
import { passport } from '../../src/site/passport.ts'
import { processNames } from '../../src/site/processes.ts'
import { ruleName } from '../../src/site/rules.ts'
import { unknownRegulation } from '../unknown-regulation.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('acts name their issuer in the genitive', () => {
  assert.equal(ofIssuer('акимат Мангистауской области'), 'акимата Мангистауской области')
  assert.equal(ofIssuer('аппарат акима города Актау'), 'аппарата акима города Актау')
  assert.equal(ofIssuer('Правительство'), 'Правительство')
})

test('a citation leaves out what is not known', () => {
  const act = { kind: 'постановление', issuer: 'акимат Жамбылской области', adopted: '2016-03-31', number: '107' }
  assert.equal(plain(citation(act)), 'Постановление акимата Жамбылской области от 31 марта 2016 года № 107')
  assert.equal(plain(citation({ ...act, issuer: null, adopted: null })), 'Постановление № 107')
})

test('an edition says what it changed', () => {
  const edition = { effect: 'revised', scope: 'point 3-1', issuer: null, date: '2018-06-04', number: '140' } as const
  assert.equal(editionName(edition), 'Пункт 3-1: изложен в новой редакции')
})

test('a facet is told in words: codes, terms by channel, lists of documents, nothing', () => {
  assert.deepEqual(facetLines('channels', ['portal']), ['портал «электронного правительства» (egov.kz)'])
  const terms = [
    { value: 30, unit: 'minute' },
    { value: 2, unit: 'working-day' },
  ]
  assert.deepEqual(facetLines('totalTime', { portal: terms }).map(plain), ['Портал: 2 рабочих дня + 30 минут'])
  assert.deepEqual(facetLines('evidence', [{ channel: null, items: ['заявление', 'копия'] }]), ['заявление', 'копия'])
  assert.deepEqual(facetLines('cost', null), [])
})

test('no two processes of a page have one heading', () => {
  const process = { kind: 'actions', channel: 'portal', point: '5', title: 'Содержание каждой процедуры' } as const
  const names = processNames([process, process, { ...process, point: '7' }])
  assert.equal(new Set(names).size, 3)
  assert.deepEqual(processNames([{ ...process, point: null, title: 'Таблица 1' }]), ['Таблица 1'])
})

test('the passport has ten rows in their order, whatever the text says', () => {
  const rows = passport(unknownRegulation)
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Услугодатель', 'Способы обращения', 'Срок', 'Форма', 'Результат', 'Плата', 'График работы', 'Документы', 'Основания отказа', 'Иное'],
  )
  assert.ok(rows.every(({ values }) => values.length === 0))
  const [, , , form] = passport({ ...unknownRegulation, form: ['electronic', 'paper'], automation: 'partial' })
  assert.deepEqual(form?.values, ['электронная и (или) бумажная, частично автоматизирована'])
})

test('every kind of repair that the acts need has a name', () => {
  const repairs = readFileSync('content/corpus/repairs.jsonl', 'utf8').trim().split('\n')
  const rules = new Set(repairs.map((line) => (JSON.parse(line) as Repair).rule))
  assert.ok(rules.size > 0)
  assert.deepEqual(
    [...rules].filter((rule) => ruleName(rule) === rule),
    [],
  )
})
