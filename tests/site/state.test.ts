import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Status } from '../../src/model/index.ts'
import { officialLinks } from '../../src/site/official.ts'
import { archiveNotice, stateLine } from '../../src/site/state.ts'
import { wordsIn } from '../../src/site/words/index.ts'

const { ru } = wordsIn

const pages = (...states: Status[]) => states.map((status) => ({ status }))

test('a list of nothing but past regulations says so; one with some says how many; one with none says nothing', () => {
  assert.match(archiveNotice(ru, pages('repealed', 'excluded'))?.text ?? '', /^Оба регламента утратили силу или исключены/)
  assert.match(archiveNotice(ru, pages('repealed'))?.text ?? '', /^Этот регламент/)
  assert.match(
    archiveNotice(ru, pages('repealed', 'in-force', 'not-stated'))?.text ?? '',
    /Из 3\sрегламентов утратили силу или исключены 1/,
  )
  assert.equal(archiveNotice(ru, pages('in-force', 'not-stated')), null)
})

test('a row never looks in force where it is not', () => {
  assert.equal(stateLine(ru, pages('repealed', 'repealed')), 'все утратили силу')
  assert.equal(stateLine(ru, pages('repealed', 'excluded')), 'ни один не действует')
  assert.equal(stateLine(ru, pages('excluded')), 'исключён')
  assert.equal(stateLine(ru, pages('repealed')), 'утратил силу')
  assert.equal(stateLine(ru, pages('repealed', 'in-force')), 'не действуют 1 из 2')
  assert.equal(stateLine(ru, pages('not-stated')), 'состояние не указано')
  assert.equal(stateLine(ru, pages('in-force')), 'отмечен как действующий')
})

test('a title becomes a part of an address', () => {
  assert.equal(
    officialLinks('ru').search('Выдача "справки" & др.'),
    'https://adilet.zan.kz/rus/search/docs/fulltext=%D0%92%D1%8B%D0%B4%D0%B0%D1%87%D0%B0%20%22%D1%81%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B8%22%20%26%20%D0%B4%D1%80.',
  )
})
