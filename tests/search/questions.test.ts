import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { labelledQueries, runQueries } from '../../scripts/search-bench.ts'
import { memorySource, searchSources } from '../../scripts/search-sources.ts'
import type { Atlas } from '../../src/site/search/atlas.ts'
import { entriesOf } from '../../src/site/search/entries.ts'
import { type Findings, makeSearch } from '../../src/site/search/search.ts'
import { searchWordsIn } from '../../src/site/words/search.ts'

const search = makeSearch(memorySource(searchSources()))

const hrefs = (findings: Findings, atlas: Atlas) =>
  findings.nothing ? [] : entriesOf(findings, atlas, searchWordsIn.ru).map(({ href }) => href)

/** Share of questions whose right answer must be among the first three. */
const least: Record<string, number> = { number: 1, date: 1, title: 1, region: 0.95, role: 0.85, kazakh: 0.9, point: 0.85 }

test('labelled questions of every kind find their answer among the first three', async () => {
  const results = await runQueries(labelledQueries('first'))
  for (const [kind, of] of Map.groupBy(results, (result) => result.kind)) {
    const missed = of.filter(({ rank }) => rank === 0 || rank > 3)
    assert.ok(1 - missed.length / of.length >= (least[kind] ?? 0.9), `${kind}: ${missed.map(({ query }) => query).join('; ')}`)
  }
})

test('of sets that were written later and apart nine in ten find their answer among the first three', async () => {
  for (const set of ['second', 'third', 'fourth', 'fifth'] as const) {
    const results = await runQueries(labelledQueries(set))
    const missed = results.filter(({ rank }) => rank === 0 || rank > 3)
    assert.ok(missed.length <= results.length / 10, missed.map(({ query }) => query).join('; '))
  }
})

test('what is shown while points are on their way stays where it was shown when they have come', async () => {
  const atlas = await search.atlas()
  let early = 0
  for (const set of ['first', 'second', 'third', 'fourth', 'fifth'] as const)
    for (const { query } of labelledQueries(set)) {
      let before: ReturnType<typeof entriesOf> = []
      const findings = await search.find(query, false, (first) => {
        before = entriesOf(first, atlas, searchWordsIn.ru)
      })
      early += Number(before.length > 0)
      assert.deepEqual(before, entriesOf(findings, atlas, searchWordsIn.ru).slice(0, before.length), query)
    }
  assert.ok(early > 500, `${early} questions show something at once`)
})

test('an act comes first by its number, its registration or its day in any notation, by a month or a year among the first', async () => {
  const atlas = await search.atlas()
  const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
  for (const { id, number, adopted, registration, adilet, amends } of atlas.record.acts) {
    const [year = '', month = '', day = ''] = adopted.split('-')
    const name = months[Number(month) - 1]
    const first = [
      `№ ${number}`,
      `${number} қаулы`,
      `${number}-қаулысы`,
      `N ${number}-нқ`,
      `постановление акимата ${number}`,
      `пост. №${number}`,
      `${number}/${year}`,
      `постановление от ${day}.${month}.${year}`,
      `${day}-${month}-${year.slice(2)}`,
      adopted,
      `${Number(day)} ${name} ${year} года`,
      `${Number(day)} ${name?.slice(0, 3)} ${year}`,
      `${Number(day)} ${name}`,
      `${day}.${month}`,
      `документ номер ${number}`,
      `постановление ${number} семья и дети`,
      ...(amends ? [`изменения в постановление ${amends.number}`] : []),
      ...(registration ? [`рег. номер ${registration.number}`, `зарегистрировано ${registration.date}`] : []),
      ...(adilet ? [adilet, `https://adilet.zan.kz/rus/docs/${adilet}`] : []),
    ]
    for (const question of first) assert.equal(hrefs(await search.find(question), atlas)[0], `acts/${id}/`, question)
    for (const question of [`${year} год`, `${month}.${year}`, `${year} жылғы қаулылар`])
      assert.ok(hrefs(await search.find(question), atlas).includes(`acts/${id}/`), `${question}: ${id}`)
  }
})

test('a place in any of its forms is its region, with a service and without', async () => {
  const atlas = await search.atlas()
  for (const [slug, names] of Object.entries({
    zhambyl: ['в Таразе', 'Таразда', 'Меркенский район', 'Турара Рыскулова', 'Жуалынского района', 'Жамбылдағы', 'zhambyl oblysy', 'Шу'],
    mangystau: ['Ақтаудан', 'Жаңаөзенде', 'Бейнеуского района', 'Каракиянский', 'Мангистауская обл.', 'aqtau qalasy'],
    'west-kazakhstan': ['Уральске', 'Оралда', 'Таскалинский район', 'Жанибекский', 'ЗКО'],
    'north-kazakhstan': ['Айыртауский район', 'Петропавлда', 'СҚО'],
  }))
    for (const name of names) {
      const alone = await search.find(`${name} регламенты`)
      assert.equal(hrefs(alone, atlas)[0], `regions/${slug}/`, name)
      const { region } = (await search.find(`${name} коляска`)).understood
      assert.equal(region === null ? null : atlas.record.regions[region]?.slug, slug, name)
    }
})

test('a region that the atlas has nothing of is said to be missing, however it is asked for', async () => {
  for (const question of ['Костанайская область регламенты', 'госуслуги Караганды', 'все регламенты в Павлодаре']) {
    const { nothing, missingRegion } = await search.find(question)
    assert.ok(nothing && missingRegion !== null, question)
  }
})

test('a question that names two things is asked for what more of its words say', async () => {
  for (const [question, asks] of [
    ['кто подписывает отказ в жилищной помощи', 'signer'],
    ['кто принимает документы на протез', 'actor'],
    ['куда сдавать документы на усыновление', 'where'],
    ['какой документ выдадут за коляску', 'result'],
    ['во сколько открывается отдел', 'hours'],
    ['нужна ли справка о доходах на протез', 'documents'],
    ['когда перестанут платить детское пособие', 'end'],
    ['коляска неше күн', 'term'],
    ['положены ли деньги за усыновление', 'recipients'],
  ] as const)
    assert.equal((await search.find(question)).understood.asks, asks, question)
})

test('of the answers that places give the one comes first that has what is asked for', async () => {
  const [answer] = (await search.find('нужен ли договор аренды на жилищную помощь')).answers
  assert.ok(answer?.values.some((value) => /аренд/.test(value)))
})

test('a verb with its prefix is no slip of two words', async () => {
  const { corrected } = (await search.find('чем подтвердить проживание у полигона')).understood
  assert.equal(corrected, null)
})

test('a point that is asked for by its number comes first', async () => {
  const { record } = await search.atlas()
  for (const { id, regulations } of record.services)
    for (const { place, status } of regulations.filter(({ status }) => status !== 'excluded')) {
      const name = `${record.services.find((service) => service.id === id)?.title} ${record.places[place]?.name}`
      const [first] = entriesOf(await search.find(`пункт 3 ${name}`), await search.atlas(), searchWordsIn.ru)
      assert.equal(first?.href, `services/${id}/${place}/#point-3`, `${name}, ${status}`)
    }
})

test('any question is answered or said to have no answer, never a crash', async () => {
  const words = fc.constantFrom('коляска', 'отказ', '№', '342', 'Актау', 'үй', 'gjcj,bt', '"', '«нет', '  ', '2015', '<b>', '\\', 'ъ', '🙂')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
      ),
      async (question) => {
        const findings = await search.find(question)
        assert.equal(
          findings.nothing,
          findings.elsewhere !== null || entriesOf(findings, await search.atlas(), searchWordsIn.ru).length === 0,
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('an exact phrase finds only points that have it, word for word', async () => {
  const { points } = await search.find('«в течение одного месяца»')
  assert.ok(points.length > 0)
  for (const { regulation, number } of points)
    assert.match(regulation.points.find(([known]) => known === number)?.[1] ?? '', /в течение одного месяца/i)
})

test('«искать именно» leaves a word as it was typed', async () => {
  assert.notEqual((await search.find('каляска')).understood.corrected, null)
  assert.equal((await search.find('каляска', true)).understood.corrected, null)
})

test('a word that the atlas has is never put right', async () => {
  for (const word of ['коляска', 'портал', 'справка', 'PDF']) assert.equal((await search.find(word)).understood.corrected, null, word)
})

test('the office of a place is asked for without a service, and answers from a regulation of that place', async () => {
  const atlas = await search.atlas()
  const firstOf = async (question: string) => entriesOf(await search.find(question), atlas, searchWordsIn.ru)[0]
  for (const question of ['до скольки работает соцзащита в Талшике', 'адрес отдела занятости Акжар', 'телефон Талшик']) {
    const first = await firstOf(question)
    assert.equal(first?.kind, 'answer', question)
    assert.match(first?.href ?? '', /\/akzhar\/#point-/, question)
    assert.match(first?.title ?? '', /Акжарский район$/, question)
  }
  // A service that is named is what is asked for.
  assert.match((await firstOf('куда обращаться за жилищной помощью Талшик'))?.href ?? '', /naznachenie-zhilishchnoy-pomoshchi\/akzhar/)
})

test('a paper that is asked about names no service', async () => {
  const atlas = await search.atlas()
  for (const [question, service] of [
    ['нужна ли индивидуальная программа реабилитации для протеза', 'protezno-ortopedicheskaya-pomoshch'],
    ['нужна ли справка об инвалидности для помощника', 'individualnyy-pomoshchnik'],
    ['медкарта для дома престарелых', 'sotsialnye-uslugi-v-mediko-sotsialnykh-uchrezhdeniyakh'],
  ] as const) {
    const findings = await search.find(question)
    assert.equal(findings.understood.asks, 'documents', question)
    assert.match(entriesOf(findings, atlas, searchWordsIn.ru)[0]?.href ?? '', new RegExp(`^services/${service}/`), question)
  }
})

test('words of a question that say something only side by side are met side by side', async () => {
  const asks = async (question: string) => (await search.find(question)).understood.asks
  assert.equal(await asks('в течение какого времени дадут справку'), 'term')
  assert.equal(await asks('за какое время назначат жилищную помощь'), 'term')
  assert.equal(await asks('какие справки нести на коляску'), 'documents')
})

test('a doubled letter is no other word, and one slip in a long word is put right before the word is parted', async () => {
  const serviceOf = async (question: string) => {
    const { services } = await search.find(question)
    return services[0] && (await search.atlas()).record.services[services[0].to]?.id
  }
  assert.equal(await serviceOf('адрессная помощь'), 'naznachenie-adresnoy-sotsialnoy-pomoshchi')
  assert.equal(await serviceOf('патронатное васпитание'), 'patronatnoe-vospitanie')
})
