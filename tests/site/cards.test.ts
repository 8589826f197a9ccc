import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JSDOM } from 'jsdom'
import { type Card, cardSvg, mostTimelines } from '../../src/site/cards/card.ts'

const long = 'Солтүстік Қазақстан облысы '.repeat(12).trim()
const row = { label: long, told: long, stretches: [0.2, 0.5, 0.3].map((share) => ({ share, isLongest: share === 0.5 })) }
const card: Card = {
  ...{ site: 'Регламенттер атласы', title: long, where: long, amounts: long },
  state: { text: 'күші жойылған', past: true },
  timelines: [row, row, row, row],
}
const drawn = (changes: Partial<Card>) => new JSDOM(cardSvg({ ...card, ...changes }), { contentType: 'image/svg+xml' }).window.document
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name))

test('whatever a card says, it says within its edges', () => {
  for (const text of drawn({}).querySelectorAll('text[text-anchor="start"]')) {
    const width = (text.textContent ?? '').length * numberOf(text, 'font-size') * 0.6
    assert.ok(numberOf(text, 'x') + width <= 1200, `«${text.textContent}»`)
  }
})

test('a timeline is as wide as its column, the longest stretch is the strongest, and no more stand on a card than it has room for', () => {
  const barsOf = (svg: Document) => [...svg.querySelectorAll('rect[rx="3"]')]
  const alone = barsOf(drawn({ timelines: [{ ...row, label: null }] }))
  const last = alone.at(-1) as Element
  assert.equal(numberOf(last, 'x') + numberOf(last, 'width') + 4, 1200 - 64)
  const [first, longest, third] = alone.map((bar) => bar.getAttribute('fill'))
  assert.ok(longest !== first && longest !== third)
  assert.equal(barsOf(drawn({})).length, mostTimelines * row.stretches.length)
  assert.equal(barsOf(drawn({ timelines: [] })).length, 0)
})
