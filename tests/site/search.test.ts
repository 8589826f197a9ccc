import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './dist.ts'

const { address, browser } = await open()
const page = await browser.newPage()

/** Asks as a reader would and waits for the answer. */
async function search(question: string): Promise<{ titles: string[]; points: string[]; meant: string }> {
  await page.goto(`${address}search/?q=${encodeURIComponent(question)}`)
  await page.waitForFunction("/Найдено|Ничего не найдено/.test(document.getElementById('search-message').textContent)")
  await page.waitForLoadState('networkidle')
  return {
    titles: await page.locator('.results h2').allInnerTexts(),
    points: await page.locator('.results .points a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    meant: await page.locator('#search-meant').innerText(),
  }
}

const cases: [asked: string, found: RegExp][] = [
  ['кресла-коляски', /кресла-колясок/],
  ['коляска', /кресла-колясок/],
  ['ребенок', /ребенка/],
  ['ребёнок', /ребенка/],
  ['государственный', /государственн/],
  ['кандас', /оралмана/],
  ['детские пособия', /пособи[йя] на детей|пособий семьям, имеющим детей/],
  ['АСП', /адресной социальной помощи/],
]
for (const [asked, found] of cases)
  test(`«${asked}» finds ${found.source}`, async () => {
    const { titles } = await search(asked)
    assert.ok(
      titles.slice(0, 5).some((title) => found.test(title)),
      titles.join('\n'),
    )
  })

test('«государственный» finds as many pages as its stem', async () => {
  await search('государственный')
  const whole = await page.locator('#search-message').innerText()
  await search('государственная')
  assert.equal(await page.locator('#search-message').innerText(), whole)
})

test('a service asked for by its title comes first, with its points', async () => {
  const { titles, points } = await search('назначение жилищной помощи')
  assert.equal(titles[0], 'Назначение жилищной помощи')
  assert.ok(points.some((href) => /\/naznachenie-zhilishchnoy-pomoshchi\/.+#point-\d/.test(href)))
})

test('a mistyped word is answered with the nearest one of the acts', async () => {
  const { meant } = await search('усыновлнеие')
  assert.match(meant, /усыновление/)
})

test('a filter narrows what is found', async () => {
  await search('помощь')
  const before = await page.locator('#search-message').innerText()
  await page.getByLabel('Мангистауская область').check()
  await page.waitForFunction(`document.getElementById('search-message').textContent !== ${JSON.stringify(before)}`)
  const where = await page.locator('.results .where').allInnerTexts()
  assert.ok(where.length > 0 && where.every((text) => text.includes('Мангистауск')))
})

test('the search starts when the reader enters the field, not before', async () => {
  const asked: string[] = []
  const home = await browser.newPage()
  home.on('request', (request) => asked.push(request.url()))
  await home.goto(address, { waitUntil: 'networkidle' })
  assert.deepEqual(
    asked.filter((url) => url.includes('/pagefind/')),
    [],
  )
  const ready = home.waitForRequest(/pagefind\.js/)
  await home.getByRole('searchbox').focus()
  await ready
  await home.close()
})
