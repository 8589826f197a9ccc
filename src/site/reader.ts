/** What the page of a regulation adds where there is a script: copying, printing the list alone, a citation of the place that is marked. */

/** Shows buttons that do something with the clipboard only where there is one. */
function copies(button: HTMLButtonElement, text: () => string | Promise<string>): void {
  if (!navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(await text())
    button.textContent = button.dataset.copied ?? ''
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
  copies(button, async () => (await fetch(button.dataset.copy ?? '')).text())

const print = document.querySelector<HTMLButtonElement>('button[data-print]')
if (print) {
  print.hidden = false
  print.addEventListener('click', () => {
    document.documentElement.classList.add('list-only')
    window.print()
  })
  addEventListener('afterprint', () => document.documentElement.classList.remove('list-only'))
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

/** Puts the citation of the marked place below it. */
function cite(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  const place = bar && target && placeOf(target, bar.dataset)
  if (!bar) return
  bar.hidden = !place
  if (!place || !target) return
  const words = (bar.dataset.citation ?? '').replace('{place}', place)
  const [text, link, citation] = [bar.querySelector('p'), ...bar.querySelectorAll('button')]
  if (text) text.textContent = words.charAt(0).toUpperCase() + words.slice(1)
  const after = target.closest('.item') ?? target.closest('.point')
  after?.after(bar)
  if (link) link.onclick = () => navigator.clipboard?.writeText(location.href)
  if (citation) citation.onclick = () => navigator.clipboard?.writeText(`${text?.textContent}: ${location.href}`)
}
if (bar) {
  addEventListener('hashchange', cite)
  cite()
}
