import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memorySource, searchSources } from '../../scripts/search-sources.ts'
import { entriesOf } from '../../src/site/search/entries.ts'
import { makeSearch } from '../../src/site/search/search.ts'
import { answersBesidePassport, questionsSpokenOf, speaking, wordings } from '../../src/site/search/spoken-of.ts'
import { searchWordsIn } from '../../src/site/words/search.ts'

const sources = searchSources()

test('each wording knows the sentence that it comes from, and no sentence of another question', () => {
  for (const { question, quote } of wordings) {
    const told = answersBesidePassport({ silence: [] }, [{ number: '7', text: quote }])
    assert.deepEqual(told[question]?.values, [quote])
    const others = Object.entries(told).filter(([other, { values }]) => other !== question && values.length > 0)
    // A sentence of papers that lack tells of both.
    for (const [other] of others) assert.ok([question, other].includes('incomplete'), `${question}: ${other}`)
  }
})

test('what speaks of a question that the passport has a field for knows its sentence', () => {
  for (const { question, quote } of speaking) assert.ok(questionsSpokenOf(quote).split(' ').includes(question), quote)
  assert.equal(questionsSpokenOf('Утвердить прилагаемые регламенты.'), '')
})

test('of a point that opens with the answer all lines are told, of another those that say it', () => {
  const lines = ['Государственная услуга оказывается физическим лицам:', '1) инвалидам первой группы;', '2) инвалидам по слуху.']
  const result = 'Результат оказания государственной услуги: уведомление.'
  const free = 'Государственная услуга оказывается бесплатно физическим лицам.'
  const told = (text: string) => answersBesidePassport({ silence: [] }, [{ number: '7', text }]).recipients
  assert.deepEqual(told(lines.join('\n')), { point: '7', values: lines })
  assert.deepEqual(told(`${result}\n${free}`), { point: '7', values: [free] })
  assert.deepEqual(told(result), { point: null, values: [], unsaid: 'not-found' })
})

test('a refusal of papers stands for grounds only where the text is silent of grounds', () => {
  const points = [{ number: '12', text: 'работник выдает расписку об отказе в приеме документов' }]
  const told = (reason: 'silent' | 'unread' | 'by-standard') =>
    answersBesidePassport({ silence: [{ field: 'refusalGrounds', reason, point: '3', standardPoint: '10' }] }, points).refusal
  assert.equal(told('silent')?.beside, true)
  assert.deepEqual(told('unread'), { point: '3', values: [], unsaid: 'unread', standardPoint: '10' })
  assert.deepEqual(told('by-standard'), { point: '3', values: [], unsaid: 'by-standard', standardPoint: '10' })
})

test('grounds that were not understood are said to be so, with the point that speaks of them', async () => {
  const regulation: typeof sources.regulation = (id) => {
    const read = sources.regulation(id)
    return {
      ...read,
      refusalGrounds: [],
      silence: [
        ...read.silence.filter(({ field }) => field !== 'refusalGrounds'),
        { field: 'refusalGrounds', reason: 'unread', point: '2', standardPoint: null },
      ],
    }
  }
  const search = makeSearch(memorySource({ ...sources, regulation }))
  const [first] = entriesOf(await search.find('отказ в кресле-коляске'), await search.atlas(), searchWordsIn.ru)
  assert.equal(first?.kind, 'answer')
  assert.match(first?.href ?? '', /#point-2$/)
  assert.equal(first?.note, searchWordsIn.ru.unsaid.unread(null))
  assert.equal(first?.values, undefined)
})

test('whom a service is for is told of every service, or that no words of it were found', async () => {
  const search = makeSearch(memorySource(sources))
  const atlas = await search.atlas()
  for (const { title, regulations } of atlas.record.services) {
    if (regulations.every(({ status }) => status === 'excluded')) continue
    const [first] = entriesOf(await search.find(`кому положено: ${title}`), atlas, searchWordsIn.ru)
    assert.equal(first?.kind, 'answer', title)
    assert.ok(first?.note ?? first?.values?.length, title)
  }
})
