import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Repair } from '../../src/model/index.ts'
import { byDecree, citation, editionName, origin } from '../../src/site/citation.ts'
import { facetLines } from '../../src/site/comparison.ts'
import { channelNamesOf, passport } from '../../src/site/passport.ts'
import { processNames } from '../../src/site/processes.ts'
import { wordsIn } from '../../src/site/words/index.ts'
import { unknownRegulation } from '../unknown-regulation.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const { ru, kk } = wordsIn
const channels = channelNamesOf(ru, { centre: null })

test('acts name their issuer in the genitive, in both languages; a body or a place that is not known stays as it is', () => {
  const from = (language: 'ru' | 'kk', issuer: string) => origin(language, { issuer, date: null, number: null })
  assert.equal(from('ru', 'акимат Мангистауской области'), 'акимата Мангистауской области')
  assert.equal(from('ru', 'аппарат акима города Актау'), 'аппарата акима города Актау')
  assert.equal(from('ru', 'Правительство'), 'Правительство')
  assert.equal(from('kk', 'акимат Мангистауской области'), 'Маңғыстау облысы әкімдігінің')
  assert.equal(from('kk', 'маслихат города Алматы'), 'Алматы қаласы мәслихатының')
  assert.equal(from('kk', 'акимат Неведомого района'), '(акимат Неведомого района)')
})

test('a citation leaves out what is not known', () => {
  const act = { kind: 'постановление', issuer: 'акимат Жамбылской области', adopted: '2016-03-31', number: '107' }
  assert.equal(plain(citation('ru', act)), 'Постановление акимата Жамбылской области от 31 марта 2016 года № 107')
  assert.equal(plain(citation('ru', { ...act, issuer: null, adopted: null })), 'Постановление № 107')
  assert.equal(plain(citation('kk', act)), 'Жамбыл облысы әкімдігінің 2016 жылғы 31 наурыздағы № 107 қаулысы')
})

test('what was done is said to be done by the kind of act that did it', () => {
  const decree = { kind: 'приказ', issuer: null, date: '2020-03-27', number: '41' }
  assert.equal(plain(byDecree('ru', decree)), 'приказом от 27 марта 2020 года № 41')
  assert.equal(plain(byDecree('ru', { ...decree, kind: null })), 'актом от 27 марта 2020 года № 41')
  assert.equal(plain(byDecree('kk', decree)), '2020 жылғы 27 наурыздағы № 41 бұйрығымен')
})

test('an edition says what it changed', () => {
  const edition = { effect: 'revised', scope: 'point 3-1', issuer: null, date: '2018-06-04', number: '140' } as const
  assert.equal(editionName('ru', edition), 'Пункт 3-1: изложен в новой редакции')
  assert.equal(editionName('kk', edition), '3-1-тармақ: жаңа редакцияда жазылған')
})

test('a facet is told in words: codes, terms by channel, lists of documents, nothing', () => {
  assert.deepEqual(facetLines(ru, 'channels', ['portal'], channels), ['портал «электронного правительства» (egov.kz)'])
  const terms = [
    { value: 30, unit: 'minute' },
    { value: 2, unit: 'working-day' },
  ]
  assert.deepEqual(facetLines(ru, 'totalTime', { portal: terms }, channels).map(plain), ['Портал: 2 рабочих дня + 30 минут'])
  assert.deepEqual(facetLines(ru, 'evidence', [{ channel: null, items: ['заявление', 'копия'] }], channels), ['заявление', 'копия'])
  assert.deepEqual(facetLines(ru, 'cost', null, channels), [])
})

test('no two processes of a page have one heading', () => {
  const process = { kind: 'actions', channel: 'portal', point: '5', title: 'Содержание каждой процедуры' } as const
  const names = processNames(ru, [process, process, { ...process, point: '7' }])
  assert.equal(new Set(names.map(({ text }) => text)).size, 3)
  assert.deepEqual(processNames(kk, [{ ...process, point: null, title: 'Таблица 1' }]), [{ text: 'Таблица 1', law: true }])
})

test('the passport has ten rows in their order, whatever the text says', () => {
  const rows = passport(ru, unknownRegulation)
  assert.deepEqual(
    rows.map(({ row }) => ru.service.facets[row]),
    ['Услугодатель', 'Способы обращения', 'Срок', 'Форма', 'Результат', 'Плата', 'График работы', 'Документы', 'Основания отказа', 'Иное'],
  )
  assert.ok(rows.every(({ values }) => values.length === 0))
  const [, , , form] = passport(ru, { ...unknownRegulation, form: ['electronic', 'paper'], automation: 'partial' })
  assert.deepEqual(form?.values, ['электронная и (или) бумажная, частично автоматизирована'])
})

test('every kind of repair that the acts need has a name', () => {
  const repairs = readFileSync('content/corpus/repairs.jsonl', 'utf8').trim().split('\n')
  const rules = new Set(repairs.map((line) => (JSON.parse(line) as Repair).rule))
  assert.ok(rules.size > 0)
  assert.deepEqual(
    [...rules].filter((rule) => !ru.act.rules[rule] || !kk.act.rules[rule]),
    [],
  )
})
