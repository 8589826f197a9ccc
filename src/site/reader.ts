import { reportOf } from './report.ts'

/** What the page of a regulation adds where there is a script: opening for paper what older browsers keep folded, printing the list alone, a citation of the place that is marked, a report of a mistake in it. */

const listPrinter = document.querySelector<HTMLButtonElement>('button[data-print]')
if (listPrinter) {
  listPrinter.hidden = false
  listPrinter.addEventListener('click', () => {
    document.documentElement.classList.add('list-only')
    window.print()
  })
  addEventListener('afterprint', () => document.documentElement.classList.remove('list-only'))
}

// A stylesheet can open what is folded in browsers of 2025 and later; for the others it is opened while they print.
if (!CSS.supports('selector(::details-content)')) {
  const lids = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
  addEventListener('beforeprint', () => {
    for (const lid of lids) lid.open = true
  })
  addEventListener('afterprint', () => {
    for (const lid of lids) lid.open = false
  })
}

const bar = document.querySelector<HTMLElement>('.cite-bar')

/** «пункт 5», «подпункт 3) пункта 5»: the place by the numbers that are printed there. */
function placeOf(target: Element, names: DOMStringMap): string | null {
  const point = target.closest('.point')
  const number = point?.querySelector('h4 a')?.lastChild?.textContent?.replace(/\.$/, '')
  if (!number) return null
  const item = target.closest('.item')?.querySelector('.item-number')?.textContent
  return item ? (names.item ?? '').replace('{item}', item).replace('{point}', number) : (names.point ?? '').replace('{point}', number)
}

/** What a button puts into the clipboard; hidden where there is none. */
function copies(button: HTMLButtonElement | undefined, text: string): void {
  if (!button) return
  button.hidden = !navigator.clipboard
  button.value ||= button.textContent ?? ''
  button.textContent = button.value
  button.onclick = async () => {
    await navigator.clipboard.writeText(text)
    button.textContent = bar?.dataset.copied ?? ''
  }
}

/** Puts the citation of the marked place below it. */
function cite(): void {
  const target = document.querySelector(':target')
  const place = bar && target && placeOf(target, bar.dataset)
  if (!bar) return
  bar.hidden = !place
  if (!place || !target) return
  const words = (bar.dataset.citation ?? '').replace('{place}', place)
  const [text, link, citation] = [bar.querySelector('p'), ...bar.querySelectorAll('button')]
  if (text) text.textContent = words.charAt(0).toUpperCase() + words.slice(1)
  const after = target.closest('.item') ?? target.closest('.point')
  after?.after(bar)
  copies(link, location.href)
  copies(citation, `${text?.textContent}: ${location.href}`)
  report(bar)
}

/** Behind the citation of a place stands the report of a mistake in it, where the foot of the page offers one. */
function report(bar: HTMLElement): void {
  const ofPage = document.querySelector<HTMLAnchorElement>('[data-report]')
  if (!ofPage) return
  const ofPlace = bar.querySelector('a') ?? bar.appendChild(document.createElement('a'))
  ofPlace.textContent = ofPage.textContent
  ofPlace.href = reportOf(ofPage.href, ofPage.dataset.report ?? '', location.hash)
}
if (bar) {
  addEventListener('hashchange', cite)
  // Before it a page that is opened at a place has no :target yet.
  addEventListener('load', cite)
}
