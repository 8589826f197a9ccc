import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, open } from './dist.ts'

const { address, browser } = await open()
const page = await browser.newPage()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Asks as a reader would and waits for the answer: addresses of the results in reading order, below the root. */
async function search(question: string, parameters = ''): Promise<string[]> {
  await page.goto(`${address}search/?q=${encodeURIComponent(question)}${parameters}`)
  return found()
}
async function found(): Promise<string[]> {
  await page.waitForSelector('main[aria-busy=false]')
  const links = await page.locator('#search-results a').evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))
  return links.map((href) => href.slice(address.length))
}
const status = () => page.locator('#search-status').innerText()

const cases: [asked: string, first: RegExp][] = [
  ['коляска', /^services\/kresla-kolyaski\/$/],
  ['тұрғын үй көмегі', /^services\/naznachenie-zhilishchnoy-pomoshchi\/$/],
  [';bkbofyfz gjvjom', /^services\/naznachenie-zhilishchnoy-pomoshchi\/$/],
  ['№ 342', /^acts\/mangystau-2015-342\/$/],
  ['коляска Акжар', /^services\/kresla-kolyaski\/akzhar\/$/],
  ['отказ в кресле-коляске', /^services\/kresla-kolyaski\/akzhar\/#point-9$/],
  ['канцелярия', /^roles\/kantselyariya\/$/],
]
for (const [asked, first] of cases)
  test(`«${asked}» is answered first with ${first.source}`, async () => {
    assert.match((await search(asked))[0] ?? '', first)
  })

test('results stand in sections that say their kind', async () => {
  await search('отказ в кресле-коляске')
  const kinds = await page
    .locator('#search-results > section')
    .evaluateAll((all) => all.map((section) => section.getAttribute('data-kind')))
  assert.deepEqual(kinds.slice(0, 3), ['answer', 'service', 'point'])
})

test('how a question was understood is told of services, not beside an act that it names', async () => {
  await search('коляска')
  assert.match(await page.locator('#search-understood').innerText(), /Понято так/)
  assert.match((await search('постановление 332 семья и дети'))[0] ?? '', /^acts\//)
  assert.doesNotMatch(await page.locator('#search-understood').innerText(), /Понято так/)
})

test('a slip is put right at once, and the reader can have the word as it was', async () => {
  assert.match((await search('каляска'))[0] ?? '', /kresla-kolyaski/)
  assert.match(await status(), /«коляска»/)
  await page.getByRole('link', { name: 'Искать именно «каляска»' }).click()
  await found()
  assert.doesNotMatch(await status(), /«коляска»/)
})

test('what the atlas does not have is said, with themes and egov.kz, and no result of another service', async () => {
  assert.deepEqual(await search('паспорт'), [])
  assert.match(await status(), /в атласе нет/)
  assert.ok(await page.getByRole('heading', { name: 'Услуги по темам' }).isVisible())
})

test('filters narrow, stand in the address, and Back undoes them', async () => {
  const all = (await search('жилищная помощь')).length
  await page.getByRole('checkbox', { name: /Мангистауская область/ }).check()
  const some = (await found()).length
  assert.ok(some > 0 && some < all)
  assert.match(page.url(), /region=/)
  await page.goBack()
  assert.equal((await found()).length, all)
  assert.doesNotMatch(page.url(), /region=/)
})

test('Back returns to the earlier question', async () => {
  await search('коляска')
  await page.locator('#query').fill('кандас')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#search-results a[href*=oralmana]')
  await page.goBack()
  await page.waitForSelector('#search-results a[href*=kresla]')
  assert.equal(await page.locator('#query').inputValue(), 'коляска')
})

test('«показать ещё» moves the focus to the first new result and says how many came', async () => {
  await search('отказ в жилищной помощи')
  const list = page.locator('[data-kind=point] .results > li')
  const before = await list.count()
  await page.locator('[data-kind=point] .more-button').click()
  const link = list.nth(before).locator('a').first()
  assert.ok(await link.evaluate((element) => element === element.ownerDocument.activeElement))
  assert.match(await status(), /Добавлено: \d+/)
})

test('Back from a point returns to the place in the list, with what «показать ещё» had added', async () => {
  await search('отказ в жилищной помощи')
  const list = page.locator('[data-kind=point] .results > li')
  await page.locator('[data-kind=point] .more-button').click()
  const [shown, link] = [await list.count(), list.nth(7).locator('a').first()]
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await page.waitForURL(/#point-/)
  await page.goBack()
  await found()
  assert.equal(await list.count(), shown)
  assert.ok(
    await link.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight
    }),
  )
})

test('with the keyboard alone: «/», a suggestion by arrow keys, Esc, Enter', async () => {
  await page.goto(address)
  await page.keyboard.press('/')
  const field = page.locator('#query')
  assert.ok(await field.evaluate((element) => element === element.ownerDocument.activeElement))
  await page.waitForSelector('#query[role=combobox]')
  await page.keyboard.type('коляс')
  await page.waitForSelector('#query[aria-expanded=true]')
  await page.keyboard.press('ArrowDown')
  const option = await field.getAttribute('aria-activedescendant')
  assert.equal(await page.locator(`#${option}`).getAttribute('aria-selected'), 'true')
  await page.keyboard.press('Escape')
  assert.equal(await field.getAttribute('aria-expanded'), 'false')
  await page.keyboard.press('ArrowDown')
  await page.waitForSelector('#query[aria-expanded=true]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/services\/kresla-kolyaski\/$/)
})

test('the full text is loaded only when it is asked for', async () => {
  const asked: string[] = []
  const note = (request: { url(): string }) => void asked.push(request.url())
  page.on('request', note)
  await search('медицинские противопоказания')
  assert.ok(!asked.some((url) => url.includes('/pagefind/')))
  await page.getByRole('button', { name: 'Искать во всех словах текста' }).click()
  await page.waitForSelector('#found-text')
  page.off('request', note)
  assert.ok(asked.some((url) => url.includes('/pagefind/')))
})

test('nothing of the search is loaded before the field is entered', async () => {
  const other = await browser.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.goto(address, { waitUntil: 'networkidle' })
  assert.ok(!asked.some((url) => /search\/atlas\.json|\/browser\./.test(url)))
  const ready = other.waitForRequest(/search\/atlas\.json/)
  await other.locator('#query').focus()
  await ready
  await other.close()
})

test('the first results take at most 120 kB of what is sent and 12 requests, and nothing moves', async () => {
  const other = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const tools = await other.context().newCDPSession(other)
  await tools.send('Network.enable')
  const sent: number[] = []
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => void sent.push(encodedDataLength))
  await other.addInitScript(
    'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: "layout-shift", buffered: true })',
  )
  await other.goto(`${address}search/?q=${encodeURIComponent('отказ в кресле-коляске')}`)
  await other.waitForSelector('main[aria-busy=false]')
  await other.waitForLoadState('networkidle')
  const shift = await other.evaluate<number>('window.shift')
  await other.close()
  const total = sent.reduce((sum, bytes) => sum + bytes, 0)
  assert.ok(total > 0 && total <= 120_000 && sent.length <= 12, `${total} bytes, ${sent.length} requests: ${sent.join(' ')}`)
  assert.ok(shift < 0.02, `layout shift ${shift}`)
})

test('what the build has compressed is sent as it is, and whole', async () => {
  const plain = await fetch(`${address}search/atlas.json`, { headers: { 'accept-encoding': 'identity' } })
  const short = await fetch(`${address}search/atlas.json`, { headers: { 'accept-encoding': 'br' } })
  assert.equal(short.headers.get('content-encoding'), 'br')
  assert.equal(Number(short.headers.get('content-length')), statSync(join(dist, 'search', 'atlas.json.br')).size)
  assert.equal(short.headers.get('content-type'), plain.headers.get('content-type'))
  assert.equal(await short.text(), await plain.text())
})

test('services are shown while their points are on the way, and nothing moves when these come', async () => {
  const other = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await other.addInitScript(
    'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: "layout-shift", buffered: true })',
  )
  const held = Promise.withResolvers<void>()
  await other.route('**/search/points/**', async (route) => {
    await held.promise
    await route.continue()
  })
  await other.goto(`${address}search/?q=${encodeURIComponent('коляска')}`)
  await other.waitForSelector('#search-results [data-kind=service] a')
  assert.equal(await other.locator('main').getAttribute('aria-busy'), 'true')
  assert.equal(await other.locator('[data-kind=point]').count(), 0)
  held.resolve()
  await other.waitForSelector('#search-results [data-kind=point] a')
  const shift = await other.evaluate<number>('window.shift')
  await other.close()
  assert.ok(shift < 0.02, `layout shift ${shift}`)
})

/** What a reader does to come to a state of the search. */
const states: Record<string, (other: typeof page) => Promise<void>> = {
  ...Object.fromEntries(
    [
      'search/?q=отказ в кресле-коляске',
      'kk/search/?q=тұрғын үй көмегі',
      'search/?q=каляска',
      'search/?q=паспорт',
      'search/?q=№ 342',
      'search/',
    ].map((path) => [
      path,
      async (other: typeof page) => {
        await other.goto(address + encodeURI(path))
        await other.waitForSelector('main[aria-busy=false]')
      },
    ]),
  ),
  filters: async (other) => {
    await other.goto(`${address}search/?q=${encodeURIComponent('жилищная помощь')}`)
    await other.waitForSelector('main[aria-busy=false]')
    if (!(await other.locator('#search-refine').evaluate((details) => (details as unknown as { open: boolean }).open)))
      await other.locator('#search-refine summary').click()
    await other.getByRole('checkbox', { name: /Мангистауская область/ }).check()
  },
  suggestions: async (other) => {
    await other.goto(address)
    await other.locator('#query').focus()
    await other.waitForSelector('#query[role=combobox]')
    await other.keyboard.type('коляс')
    await other.waitForSelector('#query[aria-expanded=true]')
    await other.keyboard.press('ArrowDown')
  },
}
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`axe finds nothing in any state of the search, ${colorScheme}, ${width} px, and no state is wider than the screen`, async () => {
      const other = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const faults: string[] = []
      for (const [state, reach] of Object.entries(states)) {
        await reach(other)
        await other.evaluate(axe)
        const violations = await other.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
        )
        faults.push(...violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html.slice(0, 200)}`))
        const wide = await other.evaluate<number>('document.documentElement.scrollWidth')
        if (wide > width) faults.push(`${state}: ${wide} px wide`)
      }
      await other.close()
      assert.deepEqual(faults, [])
    })
