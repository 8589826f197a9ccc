import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { drawingWords } from '../../src/drawing/words/index.ts'
import { changed, type Piece } from '../../src/site/changed.ts'
import { byDecree, citation } from '../../src/site/citation.ts'
import { shorten } from '../../src/site/shorten.ts'
import { wordsIn } from '../../src/site/words/index.ts'
import { datedBy, count as kazakhCount, longDate } from '../../src/site/words/kk/grammar.ts'
import { count, form } from '../../src/site/words/ru/grammar.ts'

const { ru, kk } = wordsIn
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('what changed and what did not make up both wordings again; of a line only the words that moved are marked', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '.', '\n'), maxLength: 20 })
  const whole = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')
  const marked = (pieces: Piece[]) => pieces.filter(({ changed }) => changed).map(({ text }) => text.trim())
  fc.assert(
    fc.property(text, text, (before, after) => {
      const both = changed(before, after)
      assert.deepEqual([whole(both.before), whole(both.after)], [before, after])
    }),
  )
  const moved = changed('согласно  к Регламенту приложению 1', 'согласно приложению 1 к Регламенту')
  assert.deepEqual([marked(moved.before), marked(moved.after)], [['к', 'Регламенту'], ['к Регламенту']])
})

test('figures are written and decide the form of their word as CLDR has it', () => {
  const [plural, russian, kazakh] = [new Intl.PluralRules('ru'), new Intl.NumberFormat('ru'), new Intl.NumberFormat('kk')]
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'one', few: 'few', many: 'many', other: 'few' }
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(5000),
        fc.nat(500).map((tenths) => tenths / 10),
      ),
      (value) => {
        assert.equal(form(value, 'one', 'few', 'many'), forms[plural.select(value)])
        assert.equal(count(value, 'one', 'few', 'many'), `${russian.format(value)}\u00a0${form(value, 'one', 'few', 'many')}`)
        assert.equal(kazakhCount(value, 'іс'), `${kazakh.format(value)}\u00a0іс`)
      },
    ),
  )
})

test('figures take the form of their word', () => {
  assert.deepEqual(
    [1, 2, 5, 11, 21].map((value) => count(value, 'шаг', 'шага', 'шагов')),
    ['1 шаг', '2 шага', '5 шагов', '11 шагов', '21 шаг'].map((text) => text.replace(' ', '\u00a0')),
  )
  assert.equal(ru.service.term({ value: 3, unit: 'working-day' }), '3\u00a0рабочих дня')
  assert.equal(kk.service.term({ value: 3, unit: 'working-day' }), '3\u00a0жұмыс күні')
  assert.equal(plain(ru.service.date('2020-03-27')), '27 марта 2020 года')
  assert.equal(plain(kk.service.date('2020-03-27')), '2020 жылғы 27 наурыз')
})

test('a long title ends at a word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), fc.integer({ min: 5, max: 70 }), (text, most) => shorten(text, most).length <= most + 1),
  )
  assert.equal(shorten('Назначение жилищной помощи', 15), 'Назначение…')
})

test('what the registry names has its Kazakh name', () => {
  const entries = (name: string): { kazakh?: unknown }[] => parse(readFileSync(`content/registry/${name}.yaml`, 'utf8'))
  const files = ['services', 'themes', 'life-events', 'regions', 'districts', 'roles', 'glossary', 'questions', 'elsewhere']
  const missing = files.flatMap((name) =>
    entries(name)
      .filter(({ kazakh }) => !kazakh)
      .map((entry) => [name, entry]),
  )
  assert.deepEqual(missing, [])
})

/** The last vowel says whether endings are of the front or of the back of the mouth; «и» and «у» are of either, as the vowel before them. */
function isFront(word: string): boolean {
  const vowels = [...word.toLowerCase()].filter((letter) => 'аәеоөұүыіэяюё'.includes(letter))
  return 'әеөүіэ'.includes(vowels.at(-1) ?? '')
}

/** «қаңтар» → «қаңтардағы»: what is in it, after a voiceless consonant with «т». */
const within = (word: string): string => word + (/[пфкқтсшщчцхбвгд]$/u.test(word) ? 'т' : 'д') + (isFront(word) ? 'егі' : 'ағы')

test('a date before the noun that it dates has the ending that its month asks for', () => {
  const day = fc.date({ min: new Date('1993-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', number = '', month = ''] = longDate(iso).split(/[ \u00a0](?!жыл)/u)
      assert.equal(datedBy(iso), `${year} ${number}\u00a0${within(month)}`)
    }),
  )
})

/** «бар ма», «төленген бе», «толық па»: a question's particle follows the sounds of the word before it. */
const particle = (word: string): string =>
  (/[аәеоөуұүыіэиюярлй]$/u.test(word) ? 'м' : /[бвгғджзмнң]$/u.test(word) ? 'б' : 'п') + (isFront(word) ? 'е' : 'а')

test('a question of a drawing ends with the particle that the word before it asks for', () => {
  const asked = Object.values(drawingWords.kk.questions).flatMap((question) => {
    const [, word = '', said] = /(\p{L}+) (\p{L}{2})\?$/u.exec(question) ?? []
    return said === undefined ? [] : [[question, said, particle(word)]]
  })
  assert.ok(asked.length > 10)
  assert.deepEqual(
    asked.filter(([, said, right]) => said !== right),
    [],
  )
})

const kinds = ['постановление', 'решение', 'приказ', 'распоряжение', 'закон', null]

test('the body that issued an act stands in the genitive, and the act by which something was done in the instrumental', () => {
  const places: { adjectives?: string[]; forms?: string[]; name: string; kazakh: string }[] = ['regions', 'districts'].flatMap((name) =>
    parse(readFileSync(`content/registry/${name}.yaml`, 'utf8')),
  )
  for (const { adjectives, forms, kazakh } of places)
    for (const body of ['акимат', 'аким', 'аппарат акима', 'маслихат'])
      for (const kind of kinds) {
        const act = { kind, issuer: `${body} ${(adjectives ?? forms)?.[0]}`, date: '2015-11-04', number: '342' }
        const told = byDecree('kk', act)
        const issuer = told.slice(0, told.indexOf(' 2015'))
        const owner = issuer.replace(/н[ыі]ң$/u, '')
        assert.ok(issuer.startsWith(kazakh), told)
        assert.equal(issuer, `${owner}${isFront(owner) ? 'нің' : 'ның'}`)
        // A noun of another's («қаулысы») ends in a vowel.
        assert.match(told, /[ыі]мен$/u)
        assert.equal(told.slice(0, -'мен'.length), citation('kk', { ...act, adopted: act.date }))
      }
})

test('where the registry says that a Kazakh name was read, the page of terms says it too', () => {
  const entries = (name: string): { kazakhFrom?: string; kazakh?: string | { from?: string } }[] =>
    parse(readFileSync(`content/registry/${name}.yaml`, 'utf8'))
  const sources = ['services', 'roles', 'glossary'].flatMap((name) =>
    entries(name).flatMap(({ kazakhFrom, kazakh }) => kazakhFrom ?? (typeof kazakh === 'object' ? kazakh.from : undefined) ?? []),
  )
  const told = readFileSync('docs/kazakh-terms.md', 'utf8')
  assert.ok(sources.length > 0)
  assert.deepEqual(
    sources.filter((source) => !told.includes(`(${source})`)),
    [],
  )
})
