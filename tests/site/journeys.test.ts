import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { isRegulation, open, pages } from './dist.ts'

const { address, browser } = await open()

/** Goes on with the keyboard alone: Tab until a link with these words has the focus, then Enter. Throws where none comes. */
async function follow(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate<string>(`(document.activeElement?.closest('a')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`)
    if (!words.test(focused)) continue
    assert.notEqual(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`), 'none', `${words} shows no focus`)
    const target = await page.evaluate<string>('document.activeElement.href')
    await page.keyboard.press('Enter')
    await page.waitForURL(target)
    return
  }
  throw new Error(`no Tab on ${page.url()} reaches ${words}`)
}

/** A phone without JavaScript, or a screen with it, at an address. */
async function reader(path = '', options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { javaScriptEnabled = true, width = 1280 } = options
  const page = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 800 } })
  await page.goto(address + path)
  return page
}

/** An errand done with the keyboard alone, with JavaScript and without. */
function errand(name: string, run: (page: Page, javaScriptEnabled: boolean) => Promise<void>): void {
  for (const javaScriptEnabled of [true, false])
    test(`${name}, by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const page = await reader('', { javaScriptEnabled })
      await run(page, javaScriptEnabled)
      await page.close()
    })
}

errand('a mother in Мангистау finds the papers for home schooling', async (page) => {
  await follow(page, /^Инвалидность$/)
  await follow(page, /^Возмещение затрат на обучение на дому/)
  await follow(page, /^Мангистауская область$/)
  await follow(page, /^Документы$/)
  assert.match(page.url(), /#documents$/)
  const first = page.getByRole('checkbox').first()
  await first.focus()
  await page.keyboard.press('Space')
  assert.ok(await first.isChecked())
})

test('the list is printed alone, with the state of the act above it', async () => {
  const page = await reader('services/vozmeshchenie-zatrat-na-obuchenie-na-domu/mangystau/')
  await page.evaluate('window.print = () => {}')
  await page.getByRole('button', { name: 'Напечатать список' }).click()
  await page.emulateMedia({ media: 'print' })
  const shown = await Promise.all(
    ['.status-repealed', '.answer', '.checklist', '.paper-foot', '.passport', '#steps'].map((part) =>
      page.locator(part).first().isVisible(),
    ),
  )
  assert.deepEqual(shown, [true, true, true, true, false, false])
  await page.close()
})

errand('the head of a department in Акжар finds his steps for a wheelchair', async (page) => {
  await follow(page, /^Акжарский район$/)
  await follow(page, /кресла-коляски/)
  await follow(page, /^Порядок действий$/)
  await follow(page, /^Руководитель уполномоченного органа$/)
  assert.match(page.url(), /\/roles\//)
})

errand('a researcher gets from four regions to the citation of a point and to the steps as a table', async (page, javaScriptEnabled) => {
  await follow(page, /^Услуги$/)
  await follow(page, /^Назначение социальной помощи отдельным категориям/)
  const places = await page.locator('#places ~ .block-body .name').allTextContents()
  assert.ok(places.length >= 4, places.join())
  await follow(page, /^Жамбылская область$/)
  await follow(page, /^Полный текст$/)
  await follow(page, /^Пункт 3\.$/)
  const said = await page.locator(javaScriptEnabled ? '.cite-bar p' : '.citation').innerText()
  assert.match(
    said,
    javaScriptEnabled ? /^Пункт 3 регламента «.+», постановление акимата Жамбылской области от .+№\s\d+/ : /№\s\d+, регламент «/,
  )
  assert.match(said, /\(утратил силу\)/)
  const table = await page.getByRole('link', { name: 'Шаги (CSV)' }).getAttribute('href')
  assert.match(await (await fetch(new URL(table ?? '', address))).text(), /^\W*\w+,/)
})

test('a page that is opened at a point cites it at once', async () => {
  const page = await reader('services/kresla-kolyaski/akzhar/#point-3')
  assert.match(await page.locator('.cite-bar').innerText(), /^Пункт 3 регламента «/)
  await page.close()
})

test('an elderly man on a phone types his own words and reaches the answer', async () => {
  const page = await reader('', { width: 360 })
  await page.getByRole('searchbox').fill('пособие на топливо')
  await page.keyboard.press('Enter')
  await page
    .locator('#search-results a')
    .filter({ hasText: /топлива/ })
    .first()
    .click()
  await page.waitForLoadState()
  assert.match(page.url(), /sotsialnaya-pomoshch-na-priobretenie-topliva/)
  await page.close()
})

test('a Kazakh mother gets from her own words to the printed list of papers, by keyboard and in Kazakh', async () => {
  const page = await reader('kk/')
  await page.keyboard.press('/')
  await page.keyboard.type('мүгедек баланы үйде оқыту')
  await page.keyboard.press('Enter')
  await page.waitForSelector('main[aria-busy="false"] #search-results a, main:not([aria-busy="true"]) #search-results a')
  await follow(page, /^Маңғыстау облысы, \d{4}$/)
  assert.equal(await page.locator('h1').innerText(), 'Мүгедек балаларды үйде оқытуға жұмсалған шығындарды өтеу')
  await follow(page, /^Құжаттар$/)
  const print = page.getByRole('button', { name: 'Тізбені басып шығару' })
  await print.focus()
  await page.evaluate('window.print = () => {}')
  await page.keyboard.press('Enter')
  await page.emulateMedia({ media: 'print' })
  const sheet = await Promise.all(
    ['.status-repealed', '.answer', 'section:has(> #documents)', '.paper-foot'].map((part) => page.locator(part).first().innerText()),
  )
  const words = [/^Регламенттің күші жойылған\./, /Айтылмаған/, /^Жүгінетін жер: /m, /қаулысы \(күші жойылған\)/]
  for (const [index, part] of words.entries()) assert.match(sheet[index] ?? '', part)
  await page.close()
})

test('without JavaScript the search leads to the lists that it would search', async () => {
  const page = await reader('', { javaScriptEnabled: false, width: 360 })
  await page.getByRole('searchbox').fill('пособие на топливо')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\//)
  await follow(page, /приобретению топлива$/)
  await follow(page, /^Жамбылская область$/)
  assert.ok(await page.locator('.answer').isVisible())
  await page.close()
})

errand('who reads Kazakh gets to the Kazakh page of what is before him', async (page) => {
  await follow(page, /^Акжарский район$/)
  await follow(page, /кресла-коляски/)
  await follow(page, /^Қазақша$/)
  assert.match(page.url(), /\/kk\/services\/kresla-kolyaski\/akzhar\/$/)
  assert.match(await page.locator('.status').first().innerText(), /күші жойылған/)
})

errand('a journalist who asks where housing aid is fastest is told, or why it cannot be told', async (page) => {
  await follow(page, /^Сравнение в цифрах$/)
  await follow(page, /^Назначение жилищной помощи$/)
  assert.match(await page.locator('.block:has(> #times)').innerText(), /Сказать, где быстрее, нельзя: сроки названы в разных единицах/)
})

errand('a lawyer comes to whether it holds, what replaced it and the official text', async (page) => {
  await follow(page, /^Жильё/)
  await follow(page, /^Назначение жилищной помощи$/)
  await follow(page, /^Мангистауская область$/)
  const [told, links] = await page
    .locator('.status-repealed')
    .evaluate((status) => [status.textContent, [...status.querySelectorAll('a')].map(({ href }) => href)] as [string, string[]])
  assert.match(told, /Утратил силу постановлением/)
  assert.ok(links.includes('https://adilet.zan.kz/rus/docs/V2300033763'), links.join())
})

test('a lawyer is told whether it holds, what replaced it and where the official text is', async () => {
  const page = await reader('services/naznachenie-zhilishchnoy-pomoshchi/mangystau/', { javaScriptEnabled: false })
  const told = page.locator('.status-repealed')
  assert.match(
    await told.innerText(),
    /Утратил силу постановлением[\s\S]+Что действует сейчас: Правила предоставления жилищной помощи[\s\S]+от 8\s+декабря\s+2023/,
  )
  const links = await told.getByRole('link').evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))
  assert.ok(links.includes('https://adilet.zan.kz/rus/docs/V2300033763'), links.join())
  assert.ok(
    links.some((link) => /adilet\.zan\.kz\/rus\/docs\/V15/.test(link)),
    links.join(),
  )
  await page.close()
})

test('an address inside something folded opens it: a point on a phone, an item, an appendix', async () => {
  for (const javaScriptEnabled of [true, false])
    for (const anchor of ['point-5', 'point-5-3', 'appendix-2']) {
      const page = await reader(`services/vozmeshchenie-zatrat-na-obuchenie-na-domu/mangystau/#${anchor}`, {
        javaScriptEnabled,
        width: 360,
      })
      assert.ok(await page.locator(`#${anchor}`).isVisible(), anchor)
      await page.close()
    }
})

test('a phone gets no more than 14,000 pixels of a regulation, the middle one no more than 9,500', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  const heights: number[] = []
  for (const path of pages.filter(isRegulation)) {
    await page.goto(address + path)
    heights.push(await page.evaluate<number>('document.documentElement.scrollHeight'))
  }
  await page.close()
  heights.sort((one, other) => one - other)
  const [middle = 0, longest = 0] = [heights[heights.length >> 1], heights.at(-1)]
  assert.ok(middle <= 9_500, `the middle one has ${middle}`)
  assert.ok(longest <= 14_000, `the longest has ${longest}`)
})

test('on paper nothing is folded, every sheet has its source, and no link or lid is printed', async () => {
  const page = await reader('services/kresla-kolyaski/akzhar/')
  await page.emulateMedia({ media: 'print' })
  assert.deepEqual(
    await Promise.all(
      ['.passport', '.law .point', '.appendix-body', '.paper-foot', '.fold > summary', '.site-head', '#downloads'].map((part) =>
        page.locator(part).first().isVisible(),
      ),
    ),
    [true, true, true, true, false, false, false],
  )
  assert.match(
    await page.locator('.paper-foot').innerText(),
    /Атлас регламентов · Постановление .+ \(утратил силу\) · \S*\/services\/kresla-kolyaski\/akzhar\//,
  )
  await page.close()
})

/** The spaces of WCAG 2.2, success criterion 1.4.12, as a reader's own stylesheet sets them. */
const widelySpaced = `(() => {
  const spaced = new CSSStyleSheet()
  spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [spaced]
})()`

test('wide spaces between lines, words and letters make no page wider than a phone (WCAG 1.4.12)', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  const faults: string[] = []
  for (const path of [
    '',
    'services/',
    'services/kresla-kolyaski/akzhar/',
    'services/naznachenie-zhilishchnoy-pomoshchi/',
    'kk/',
    'compare/',
  ]) {
    await page.goto(address + path)
    await page.evaluate(widelySpaced)
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    if (overflow !== 0) faults.push(`/${path} is ${overflow} px too wide`)
  }
  await page.close()
  assert.deepEqual(faults, [])
})

test('wide spaces cut no word of a chart and let nothing in the head cover anything (WCAG 1.4.12)', async () => {
  const faults: string[] = []
  for (const [width, path] of [
    [1280, 'compare/charts/'],
    [360, 'compare/charts/'],
    [360, 'kk/'],
    [360, ''],
    [320, ''],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(address + path)
    await page.evaluate(widelySpaced)
    const cut = await page.evaluate<string[]>(`(() => {
      const wrong = []
      for (const text of document.querySelectorAll('.rows-plot svg text')) {
        const [box, room] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()]
        if (box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1)) wrong.push(text.textContent)
      }
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('.brand'))
      const [name, language] = [range.getBoundingClientRect(), document.querySelector('.language').getBoundingClientRect()]
      if (name.right > language.left && name.bottom > language.top) wrong.push('the name covers the language')
      return wrong
    })()`)
    for (const text of cut) faults.push(`/${path} at ${width} px: ${text}`)
    await page.close()
  }
  assert.deepEqual(faults, [])
})

test('wide spaces leave the words of drawings and timelines in their boxes (WCAG 1.4.12)', async () => {
  const faults: string[] = []
  let seen = 0
  const regulations = pages.filter((path) => isRegulation(path.replace(/^kk\//, '')))
  for (const width of [1280, 360]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    for (const path of regulations.filter((_, index) => index % 6 === 0)) {
      await page.goto(address + path)
      await page.evaluate(widelySpaced)
      const { count, outside } = await page.evaluate<{ count: number; outside: string[] }>(`(() => {
        document.querySelectorAll('details').forEach((details) => { details.open = true })
        const texts = [...document.querySelectorAll('svg .drawn text, svg.timeline text')]
          .map((text) => ({ text, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
        const outside = texts.filter(({ text, box }) => {
          const room = (text.parentElement.querySelector('.drawn rect') ?? text.closest('svg')).getBoundingClientRect()
          return box.left < room.left - 1 || box.right > room.right + 1
        })
        const crossing = [...document.querySelectorAll('svg.timeline .term')].filter((term) => {
          const box = term.getBoundingClientRect()
          return [...term.parentElement.querySelectorAll('text:not(.term)')].some((name) => {
            const other = name.getBoundingClientRect()
            return other.bottom > box.top + 1 && other.top < box.bottom - 1 && other.right > box.left
          })
        })
        return { count: texts.length, outside: [...outside.map(({ text }) => text), ...crossing].map((text) => text.textContent) }
      })()`)
      seen += count
      for (const text of outside) faults.push(`/${path} at ${width} px: ${text}`)
    }
    await page.close()
  }
  assert.deepEqual(faults, [])
  assert.ok(seen > 1000, `${seen} texts`)
})
