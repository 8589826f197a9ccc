import { searchWordsIn } from '../words/search.ts'
import { languageOfPage, pagesBelow } from './addresses.ts'
import { breath } from './breath.ts'
import { element } from './elements.ts'
import { type Entry, entriesOf } from './entries.ts'
import { type Chosen, filtered, filterFields, filterNames } from './filters.ts'
import { fullText as textHits } from './full-text.ts'
import { networkSource } from './network.ts'
import { type AtlasRecord, nameIn } from './records.ts'
import { type Findings, type Group, makeSearch } from './search.ts'
import { groupsOf } from './show.ts'

/** Finds an element of the search page; the page and this script are written together. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The search page has no element «${id}»`)
  return found as T
}

/** What the history keeps of a visit beside its address: how many results of a group were shown, and how far the reader had scrolled, in pixels. */
interface Visit {
  amounts: Partial<Record<Group, number>>
  place: number
}
const visit = (): Visit => history.state ?? { amounts: {}, place: 0 }

/** The search page: reads the question and the filters from the address, shows what is found, and keeps the address true. */
export function searchPage(form: HTMLFormElement): void {
  const words = searchWordsIn[languageOfPage()]
  const root = form.dataset.root ?? '/'
  const pages = pagesBelow(root, words.language)
  const search = makeSearch(networkSource(root))
  const input = form.elements.namedItem('q') as HTMLInputElement
  const [main, status, results, understood, refine, fields, browse, fullText] = [
    part('main'),
    part('search-status'),
    part('search-results'),
    part('search-understood'),
    part<HTMLDetailsElement>('search-refine'),
    part('search-filters'),
    part('search-browse'),
    part('search-full-text'),
  ]
  let turn = 0
  let amounts: Visit['amounts'] = {}
  const remember = () => history.replaceState({ amounts, place: scrollY } satisfies Visit, '')
  /** `whole`: false while points are on their way. */
  let last: { question: string; entries: Entry[]; findings: Findings; whole: boolean } | undefined
  const say = (message: string) => {
    status.textContent = message
  }
  const busy = (is: boolean) => {
    main.setAttribute('aria-busy', String(is))
    form.closest('.search-page')?.classList.toggle('ready', !is)
  }

  const address = () => new URLSearchParams(location.search)
  const chosen = (): Chosen => Object.fromEntries(filterNames.map((name) => [name, address().getAll(name)])) as Chosen

  /** Shows what is found, as far as the filters let it. */
  function showChosen(): void {
    if (!last) return
    const active = document.activeElement
    const read = active instanceof HTMLAnchorElement && results.contains(active) ? active.href : null
    const { entries, findings, whole } = last
    const some = filtered(entries, chosen())
    const stems = findings.understood.terms.flatMap((term) => (term.weight > 0.1 ? term.stems : []))
    results.replaceChildren(...groupsOf(some, { pages, words, stems, amounts, say }))
    if (read !== null) [...results.querySelectorAll('a')].find(({ href }) => href === read)?.focus({ preventScroll: true })
    if (entries.length > 0 && some.length === 0) results.append(element('p', {}, words.filters.none))
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null
    const [name, value] = [focused?.name, focused?.value]
    // Until the points are there to be counted, the filters keep their place and stay empty.
    fields.replaceChildren(...(whole ? filterFields(entries, chosen(), words) : []))
    refine.hidden = whole && fields.childElementCount === 0
    for (const box of fields.querySelectorAll('input'))
      if (box.name === name && box.value === value && focused?.type === 'checkbox') box.focus()
    if (!whole) return
    const parts = [
      findings.elsewhere !== null
        ? words.elsewhere(nameIn(words.language, findings.elsewhere))
        : some.length > 0
          ? words.found(some.length)
          : entries.length > 0
            ? words.filters.none
            : words.nothing,
    ]
    if (findings.understood.corrected !== null) parts.push(words.corrected(findings.understood.corrected))
    say(parts.join(' '))
  }

  function explain(
    { understood: read, order, services, missingRegion, elsewhere, nothing }: Findings,
    question: string,
    record: AtlasRecord,
  ): void {
    const lines: (Node | string)[][] = []
    const [first] = services
    const service = first && !nothing ? record.services[first.to] : undefined
    const isAct = order[0] === 'act'
    if (service && first && !isAct && first.by !== service.title && !first.by.startsWith(service.title))
      lines.push([words.understoodAs(first.by, nameIn(words.language, { name: service.title, kazakh: service.kazakh }))])
    if (read.corrected !== null) lines.push([element('a', { href: `?q=${encodeURIComponent(question)}&exact=1` }, words.exactly(question))])
    const missing = missingRegion === null ? undefined : record.regions[missingRegion]
    if (missing) lines.push([words.missingRegion(nameIn(words.language, missing))])
    if (elsewhere !== null || nothing) lines.push([`${words.elsewhereNext}: `, element('a', { href: 'https://egov.kz/' }, 'egov.kz'), '.'])
    understood.replaceChildren(...lines.map((line) => element('p', {}, ...line)))
  }

  async function run(): Promise<void> {
    const mine = ++turn
    const question = (address().get('q') ?? '').trim()
    document.title = question ? words.titleOf(question) : words.title
    fullText.hidden = true
    amounts = { ...visit().amounts }
    if (question === '') {
      busy(false)
      last = undefined
      results.replaceChildren()
      understood.replaceChildren()
      refine.hidden = true
      browse.hidden = false
      say(words.start)
      return
    }
    busy(true)
    try {
      const atlas = await search.atlas()
      await breath()
      const show = (findings: Findings, whole: boolean) => {
        if (mine !== turn) return
        last = { question, entries: findings.nothing ? [] : entriesOf(findings, atlas, words), findings, whole }
        explain(findings, question, atlas.record)
        browse.hidden = !findings.nothing
        showChosen()
        fullText.hidden = !whole
      }
      show(await search.find(question, address().has('exact'), (first) => show(first, false)), true)
      if (mine === turn && visit().place > 0) scrollTo(0, visit().place)
    } catch {
      if (mine !== turn) return
      browse.hidden = false
      say(words.failed)
    }
    if (mine === turn) busy(false)
  }

  function go(change: (parameters: URLSearchParams) => void, keep: 'push' | 'replace'): void {
    const parameters = address()
    change(parameters)
    if (keep === 'push') remember()
    const query = parameters.toString()
    history[keep === 'push' ? 'pushState' : 'replaceState'](null, '', query ? `?${query}` : location.pathname)
  }
  const ask = (keep: 'push' | 'replace') => {
    const question = input.value.trim()
    if (question === (address().get('q') ?? '')) return
    go((parameters) => {
      for (const name of [...parameters.keys()]) parameters.delete(name)
      if (question) parameters.set('q', question)
    }, keep)
    run()
  }

  input.value = address().get('q') ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask('push')
  })
  fields.addEventListener('change', (event) => {
    const { name, value, checked } = event.target as HTMLInputElement
    go((parameters) => {
      const others = parameters.getAll(name).filter((other) => other !== value)
      parameters.delete(name)
      for (const other of checked ? [...others, value] : others) parameters.append(name, other)
    }, 'push')
    showChosen()
  })
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) remember()
  })
  part('search-clear').addEventListener('click', () => {
    go((parameters) => {
      for (const name of filterNames) parameters.delete(name)
    }, 'push')
    showChosen()
    input.focus()
  })
  window.addEventListener('popstate', () => {
    const question = address().get('q') ?? ''
    input.value = question
    if (last?.question === question.trim()) showChosen()
    else run()
  })
  fullText.addEventListener('click', async () => {
    const mine = turn
    const question = input.value.trim()
    busy(true)
    const hits = await textHits(root, question).catch(() => null)
    if (mine !== turn) return
    busy(false)
    if (hits === null) return say(words.failed)
    const items = hits.map(({ href, title, where, sentence }) =>
      element(
        'li',
        {},
        element('h3', {}, element('a', { href }, title)),
        element('p', { class: 'where' }, where),
        element('p', { class: 'sentence' }, sentence),
      ),
    )
    const section = element(
      'section',
      { 'data-kind': 'point', 'aria-labelledby': 'found-text' },
      element('h2', { id: 'found-text' }, words.fullText),
      element('ol', { class: 'results' }, ...items),
    )
    results.querySelector('#found-text')?.parentElement?.remove()
    if (items.length > 0) results.append(section)
    section.querySelector('a')?.focus()
    say(words.fullTextFound(items.length))
  })
  refine.open = matchMedia('(min-width: 60rem)').matches
  run()
}
