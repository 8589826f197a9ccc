import { type FilterCounts, type Found, type Hit, type Pagefind, searchAll, warm } from './engine.ts'
import { expand, type Synonyms } from './query.ts'
import { suggest, type Vocabulary } from './suggest.ts'

const portion = 10
const pointsShown = 3

/** Finds an element of the search page; the page and this script are written together. */
function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The search page has no element «${id}»`)
  return element as T
}

function element(name: string, properties: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Pagefind marks what it found with `<mark>` in escaped text: the only markup that is taken over. The heading is not said twice. */
function excerpt(html: string, heading: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html.startsWith(heading) ? html.slice(heading.length) : html, 'text/html').body
  const made = element('p')
  for (const node of parsed.childNodes)
    made.append(node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''))
  return made
}

const plural = new Intl.PluralRules('ru')
const pagesForms: Record<string, string> = { one: 'регламент', few: 'регламента', many: 'регламентов', other: 'регламента' }

/** The search page: reads the question from the address, shows what is found, point by point, and keeps the address true. */
export function searchPage(form: HTMLFormElement): void {
  const bundle = form.dataset.bundle ?? ''
  const input = form.elements.namedItem('q') as HTMLInputElement
  const { synonyms, statuses, filterNames, vocabularyAddress } = JSON.parse(part('search-data').textContent ?? '{}') as {
    synonyms: Synonyms
    statuses: Record<string, string>
    filterNames: Record<string, string>
    vocabularyAddress: string
  }
  const layout = part('search-layout')
  const message = part('search-message')
  const list = part<HTMLOListElement>('search-results')
  const filters = part('search-filters')
  const refine = part<HTMLDetailsElement>('search-refine')
  const more = part<HTMLButtonElement>('search-more')
  const meant = part('search-meant')
  let hits: Hit[] = []
  let shown = 0
  let turn = 0
  let vocabulary: Promise<Vocabulary> | undefined

  function chosen(): Record<string, string[]> {
    const boxes = [...filters.querySelectorAll<HTMLInputElement>('input:checked')]
    return Object.fromEntries(
      Object.keys(filterNames).map((name) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)]),
    )
  }

  function showFilters(counts: FilterCounts): void {
    if (filters.childElementCount > 0) return
    for (const [name, title] of Object.entries(filterNames)) {
      const values = Object.entries(counts[name] ?? {}).sort(([one], [other]) => one.localeCompare(other, 'ru', { numeric: true }))
      if (values.length < 2) continue
      const boxes = values.map(([value]) =>
        element('label', {}, element('input', { type: 'checkbox', name, value }), element('span', {}, value)),
      )
      const group = element('fieldset', {}, element('legend', {}, title))
      if (boxes.length > 8)
        group.append(...boxes.slice(0, 5), element('details', { class: 'more' }, element('summary', {}, 'Ещё'), ...boxes.slice(5)))
      else group.append(...boxes)
      filters.append(group)
    }
  }

  function item(found: Found): HTMLElement {
    const status = found.meta.status ?? ''
    const points = found.sub_results.filter(({ url }) => url.includes('#')).slice(0, pointsShown)
    return element(
      'li',
      {},
      element('h2', {}, element('a', { href: found.url }, found.meta.title ?? found.url)),
      element(
        'p',
        { class: 'where' },
        element('span', { class: `badge badge-${status}` }, statuses[status] ?? status),
        found.meta.place ?? '',
        element('span', {}, found.meta.act ?? ''),
      ),
      element(
        'ul',
        { class: 'points' },
        ...points.map((point) =>
          element('li', {}, element('a', { href: point.url }, point.title.replace(/\.$/, '')), excerpt(point.excerpt, point.title)),
        ),
      ),
    )
  }

  async function showMore(mine: number): Promise<void> {
    const next = await Promise.all(hits.slice(shown, shown + portion).map((hit) => hit.data()))
    if (mine !== turn) return
    list.append(...next.map(item))
    shown += next.length
    more.hidden = shown >= hits.length
  }

  async function offer(question: string, mine: number): Promise<void> {
    vocabulary ??= fetch(vocabularyAddress).then((response) => response.json())
    const better = suggest(question, await vocabulary)
    if (better === null || mine !== turn) return
    meant.replaceChildren('Возможно, вы искали: ', element('a', { href: `?q=${encodeURIComponent(better)}` }, better))
  }

  async function search(): Promise<void> {
    const mine = ++turn
    const question = input.value.trim()
    document.title = question ? `${question} — поиск по регламентам` : 'Поиск по регламентам'
    meant.replaceChildren()
    if (question === '') {
      layout.hidden = true
      message.textContent = 'Напишите, что ищете: услугу, документ или слова из текста.'
      return
    }
    let engine: Pagefind
    try {
      engine = await warm(bundle)
    } catch {
      message.textContent = 'Поиск не загрузился. Обновите страницу или откройте списки услуг, регионов и актов.'
      return
    }
    const found = await searchAll(engine, expand(question, synonyms), chosen())
    if (mine !== turn) return
    showFilters(await engine.filters())
    hits = found
    shown = 0
    list.replaceChildren()
    layout.hidden = false
    await showMore(mine)
    if (mine !== turn) return
    message.textContent =
      hits.length === 0
        ? 'Ничего не найдено. Попробуйте другие слова.'
        : `Найдено: ${hits.length} ${pagesForms[plural.select(hits.length)]}`
    if (hits.length < 3) await offer(question, mine)
  }

  refine.open = matchMedia('(min-width: 60rem)').matches
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  let typing = 0
  input.addEventListener('input', () => {
    clearTimeout(typing)
    typing = window.setTimeout(() => {
      history.replaceState(null, '', input.value.trim() ? `?q=${encodeURIComponent(input.value.trim())}` : location.pathname)
      search()
    }, 250)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`)
    search()
  })
  filters.addEventListener('change', () => search())
  more.addEventListener('click', () => showMore(turn))
  search()
}
