import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { about as kazakh } from '../../src/site/words/kk/about.ts'
import { about as russian } from '../../src/site/words/ru/about.ts'

test('the figures of accuracy that «О проекте» names are those that the documentation tells as measured', () => {
  const measured = ['accuracy', 'restoring']
    .map((page) => readFileSync(`docs/${page}.md`, 'utf8').replaceAll(/(\d),(\d{3})/g, '$1$2'))
    .join('\n')
  for (const about of [russian, kazakh]) {
    const [told = []] = about.sections.find(({ id }) => id === 'checked')?.paragraphs ?? []
    for (const figure of ['48', '1928', '1931', '407']) {
      assert.match(told.join(''), new RegExp(`\\b${figure}\\b`))
      assert.match(measured, new RegExp(`\\b${figure}\\b`))
    }
  }
})
