import { type SearchWords, searchWordsIn } from '../words/search.ts'
import { languageOfPage, pagesBelow } from './addresses.ts'
import type { Atlas } from './atlas.ts'
import { element } from './elements.ts'
import { entriesOf } from './entries.ts'
import { leadsOf } from './find.ts'
import { plain } from './letters.ts'
import { networkSource } from './network.ts'
import { makeSearch } from './search.ts'
import { wordsOf } from './stems.ts'
import { understand } from './understand.ts'

const most = 6

/** Services whose phrases have every word that was typed, the last perhaps not to its end; else what the search itself finds. */
async function suggested(
  question: string,
  atlas: Atlas,
  find: ReturnType<typeof makeSearch>['find'],
  words: SearchWords,
): Promise<{ href: string; name: string }[]> {
  const typed = wordsOf(plain(question))
  const service = (to: number) => {
    const found = atlas.record.services[to]
    return found ? [{ href: `services/${found.id}/`, name: words.language === 'kk' && found.kazakh ? found.kazakh : found.title }] : []
  }
  const begun = atlas.leads.filter(({ kind, text }) => {
    const known = wordsOf(plain(text))
    return kind === 'service' && typed.every((word) => known.some((other) => other.startsWith(word)))
  })
  const read = leadsOf(understand(question, atlas), atlas).service.filter(({ covered }) => covered >= 0.5)
  const places = [
    ...new Set([
      ...(begun.length > 0 ? begun.sort((one, other) => one.text.length - other.text.length).flatMap(({ to }) => to) : []),
      ...read.map(({ to }) => to),
    ]),
  ]
  if (places.length > 0) return places.slice(0, most).flatMap(service)
  return entriesOf(await find(question), atlas, words)
    .slice(0, most)
    .map(({ href, title }) => ({ href, name: title }))
}

/** Makes a search field a combobox with a list of suggestions (WAI-ARIA pattern «editable combobox with list autocomplete»). */
export function suggestions(form: HTMLFormElement): void {
  const input = form.elements.namedItem('q') as HTMLInputElement
  const root = form.dataset.root ?? '/'
  const language = languageOfPage()
  const words = searchWordsIn[language]
  const pages = pagesBelow(root, language)
  const search = makeSearch(networkSource(root))
  const id = `${input.id}-suggestions`
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': words.title, hidden: '' })
  const said = element('p', { class: 'visually-hidden', 'aria-live': 'polite' })
  input.parentElement?.append(list, said)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    input.setAttribute(name, value)
  let turn = 0
  let active = -1
  const options = () => [...list.children] as HTMLElement[]
  const close = () => {
    turn++
    active = -1
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const mark = (place: number) => {
    const all = options()
    active = place >= all.length ? -1 : place
    for (const [index, option] of all.entries()) option.setAttribute('aria-selected', String(index === active))
    if (active < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', all[active]?.id ?? '')
  }
  async function show(): Promise<void> {
    const question = input.value.trim()
    const mine = ++turn
    if (question.length < 2) return close()
    const found = await suggested(question, await search.atlas(), search.find, words)
    if (mine !== turn) return
    list.replaceChildren(
      ...found.map(({ href, name }, place) =>
        element('li', { id: `${id}-${place}`, role: 'option', 'aria-selected': 'false', 'data-href': pages + href }, name),
      ),
    )
    active = -1
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    said.textContent = words.suggestions(found.length)
  }
  input.addEventListener('input', () => show().catch(close))
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return void show().catch(close)
      event.preventDefault()
      mark(event.key === 'ArrowDown' ? active + 1 : active < 0 ? options().length - 1 : active - 1)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      location.assign(options()[active]?.dataset.href ?? pages)
    }
  })
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')
    if (option) location.assign(option.dataset.href ?? pages)
  })
  input.addEventListener('blur', close)
  form.addEventListener('submit', close)
  search.atlas().catch(close)
  if (input.value && document.activeElement === input) show().catch(close)
}
