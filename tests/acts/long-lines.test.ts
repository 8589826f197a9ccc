import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus } from '../../src/corpus/index.ts'
import { registry } from './structure/registry.ts'

/** The letters that the methods of strings are given or give while something runs: work that can be counted on any machine. */
function lettersIn(run: () => void): number {
  let letters = 0
  const methods = ['slice', 'toLowerCase', 'replace', 'match', 'split', 'trim', 'normalize'] as const
  const own = methods.map((name) => [name, String.prototype[name]] as const)
  for (const [name, method] of own)
    Object.defineProperty(String.prototype, name, {
      configurable: true,
      writable: true,
      value(this: string, ...rest: unknown[]) {
        const result = Reflect.apply(method as (...rest: unknown[]) => unknown, this, rest)
        letters += name === 'slice' ? String(result).length : this.length
        return result
      },
    })
  try {
    run()
  } finally {
    for (const [name, method] of own) Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value: method })
  }
  return letters
}

const act = (words: string) => `      «Об утверждении регламента государственной услуги «Выдача справки»
      Постановление акимата Атырауской области от 1 марта 2015 года № 7
      1. Утвердить регламент государственной услуги «Выдача справки».
      Аким области А. Ахметов
      Регламент государственной услуги «Выдача справки»
      1. Общие положения
      1. Услуга оказывается акиматом.
      2. Порядок действий
      2. Перечень структурных подразделений:
      1) канцелярия услугодателя;
      3. Содержание каждой процедуры, входящей в состав процесса:
      1) ${words};
      2) руководитель услугодателя подписывает результат.
`

for (const piece of [
  '.',
  'а',
  'a',
  '«',
  '(',
  'выдает ',
  'ответственный ',
  'а, ',
  '1) ',
  'а ',
  '111 ',
  'продлен ',
  'срок продлен на 5 ',
  'если ',
  '– ',
  '1',
  'направляет ',
  '\t',
])
  test(`a step of many «${piece}» takes work in proportion to its length`, () => {
    const work = (times: number) =>
      lettersIn(() => {
        buildCorpus([{ name: 'act.txt', bytes: new TextEncoder().encode(act(piece.repeat(times))) }], registry)
      })
    work(10)
    const [short, long] = [work(500), work(2000)]
    assert.ok(long < short * 6, `${short} letters for 500 pieces, ${long} for 2000`)
  })
