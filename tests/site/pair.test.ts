import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPaired } from '../../src/site/pair.ts'
import { open, pages } from './dist.ts'

const { address, browser } = await open()
const services = pages.filter((path) => /^(kk\/)?services\/[^/]+\/$/.test(path))

test('on a phone one regulation stands beside a chosen one, without a script; what differs between the two is told and kept', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false })
  let paired = 0
  for (const path of services) {
    await page.goto(address + path)
    const columns = await page.locator('.facets thead th[data-column]').count()
    assert.equal(await page.locator('.pair:visible').count(), isPaired(columns) ? 1 : 0, path)
    if (!isPaired(columns)) continue
    paired += 1
    await page.locator('.pair [name=base]').nth(2).check()
    await page.locator('.pair [name=beside]').nth(1).check()
    const shown = await page.$$eval('.facets tbody td, table.aligned tbody td', (cells) => [
      ...new Set(cells.filter((cell) => (cell as HTMLElement).offsetParent !== null).map((cell) => (cell as HTMLElement).dataset.column)),
    ])
    assert.deepEqual(shown.sort(), ['1', '2'], path)
    const rows = page.locator('.facets tbody tr:visible')
    // Each row tells how the two agree, once.
    assert.equal(await page.locator('.facets .to-base:visible').count(), await rows.count(), path)
    const differing = await page.locator('.facets .to-base:visible:not(.pair-alike)').count()
    await page.locator('[name=only]').check()
    assert.equal(await rows.count(), differing, path)
    // A remark never speaks of what is not shown.
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true })')
    assert.equal(await page.locator('[data-beside="0"]:visible').count(), 0, path)
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
    assert.equal(wide, false, path)
    await page.locator('.pair [name=beside]').nth(2).check()
    assert.ok(await page.locator('.pair-one').isVisible(), path)
  }
  await page.close()
  assert.ok(paired > 2)
})

test('with a script the two stand in the address too, and those that the address names are the two', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  for (const path of services) {
    await page.goto(address + path)
    if (!(await page.locator('.pair').count())) continue
    await page.locator('.pair [name=beside]').nth(2).check()
    const chosen = new URL(page.url()).searchParams.get('with')?.split(',')
    assert.equal(chosen?.length, 2, path)
    await page.goto(page.url())
    assert.ok(await page.locator('.pair [name=base]').nth(0).isChecked())
    assert.ok(await page.locator('.pair [name=beside]').nth(2).isChecked())
    assert.equal(await page.locator('.facets tbody tr:first-child td:visible').count(), 2)
    // The boxes of wide screens would say the same a second time.
    assert.equal(await page.locator('[data-chooser] fieldset:visible').count(), 0)
    break
  }
  await page.close()
})

test('on a wide screen all stand beside each other, and nothing is chosen in pairs', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false })
  for (const path of services) {
    await page.goto(address + path)
    assert.equal(await page.locator('.pair:visible, .to-base:visible').count(), 0, path)
    const columns = await page.locator('.facets thead th[data-column]').count()
    if (columns > 0) assert.equal(await page.locator('.facets tbody tr:first-child td:visible').count(), columns, path)
  }
  await page.close()
})
