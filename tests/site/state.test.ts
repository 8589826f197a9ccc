import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Status } from '../../src/model/index.ts'
import { archiveNotice, officialSearch, stateLine } from '../../src/site/state.ts'

const pages = (...states: Status[]) => states.map((status) => ({ status }))

test('a list of nothing but past regulations says so; one with some says how many; one with none says nothing', () => {
  assert.match(archiveNotice(pages('repealed', 'excluded'))?.text ?? '', /^Оба регламента утратили силу или исключены/)
  assert.match(archiveNotice(pages('repealed'))?.text ?? '', /^Этот регламент/)
  assert.match(archiveNotice(pages('repealed', 'in-force', 'not-stated'))?.text ?? '', /Из 3\sрегламентов утратили силу или исключены 1/)
  assert.equal(archiveNotice(pages('in-force', 'not-stated')), null)
})

test('a row never looks in force where it is not', () => {
  assert.equal(stateLine(pages('repealed', 'repealed')), 'все утратили силу')
  assert.equal(stateLine(pages('repealed', 'excluded')), 'ни один не действует')
  assert.equal(stateLine(pages('excluded')), 'исключён')
  assert.equal(stateLine(pages('repealed')), 'утратил силу')
  assert.equal(stateLine(pages('repealed', 'in-force')), 'не действуют 1 из 2')
  assert.equal(stateLine(pages('not-stated')), 'состояние не указано')
  assert.equal(stateLine(pages('in-force')), 'отмечен как действующий')
})

test('a title becomes a part of an address', () => {
  assert.equal(
    officialSearch('Выдача "справки" & др.'),
    'https://adilet.zan.kz/rus/search/docs/fulltext=%D0%92%D1%8B%D0%B4%D0%B0%D1%87%D0%B0%20%22%D1%81%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B8%22%20%26%20%D0%B4%D1%80.',
  )
})
