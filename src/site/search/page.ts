import { searchWordsIn } from '../words/search.ts'
import { languageOfPage, pagesBelow } from './addresses.ts'
import { breath } from './breath.ts'
import { element } from './elements.ts'
import { type Entry, entriesOf } from './entries.ts'
import { filtered, filterFields, filterNames } from './filters.ts'
import { fullText as textHits } from './full-text.ts'
import { networkSource } from './network.ts'
import { type AtlasRecord, nameIn } from './records.ts'
import { type Findings, makeSearch } from './search.ts'
import { groupsOf } from './show.ts'
import { address, choose, chosen, go, question, remember, type Visit, visit } from './visit.ts'

/** Finds an element of the search page; the page and this script are written together. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The search page has no element «${id}»`)
  return found as T
}

/** A question with what was found for it; `whole`: false while points are on their way. */
interface Found {
  question: string
  entries: Entry[]
  findings: Findings
  whole: boolean
}

/** The search page: reads the question and the filters from the address, shows what is found, and keeps the address true. */
class SearchPage {
  readonly #form: HTMLFormElement
  readonly #root: string
  readonly #words = searchWordsIn[languageOfPage()]
  readonly #search: ReturnType<typeof makeSearch>
  readonly #input: HTMLInputElement
  readonly #main = part('main')
  readonly #status = part('search-status')
  readonly #results = part('search-results')
  readonly #understood = part('search-understood')
  readonly #refine = part<HTMLDetailsElement>('search-refine')
  readonly #fields = part('search-filters')
  readonly #browse = part('search-browse')
  readonly #fullText = part('search-full-text')
  /** Counts the questions: what comes for an earlier one is late. */
  #turn = 0
  #amounts: Visit['amounts'] = {}
  #last: Found | undefined

  constructor(form: HTMLFormElement) {
    this.#form = form
    this.#root = form.dataset.root ?? '/'
    this.#search = makeSearch(networkSource(this.#root))
    this.#input = form.elements.namedItem('q') as HTMLInputElement
  }

  start(): void {
    this.#input.value = question()
    this.#listen()
    this.#refine.open = matchMedia('(min-width: 60rem)').matches
    this.#run()
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#ask()
    })
    this.#fields.addEventListener('change', ({ target }) => {
      this.#go((parameters) => choose(parameters, target as HTMLInputElement))
      this.#showChosen()
    })
    this.#results.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) remember(this.#amounts)
    })
    part('search-clear').addEventListener('click', () => {
      this.#go((parameters) => {
        for (const name of filterNames) parameters.delete(name)
      })
      this.#showChosen()
      this.#input.focus()
    })
    window.addEventListener('popstate', () => {
      this.#input.value = question()
      if (this.#last?.question === question().trim()) this.#showChosen()
      else this.#run()
    })
    this.#fullText.addEventListener('click', () => this.#showFullText())
  }

  /** Goes to another address, from which the reader may come back to where he is. */
  #go(change: (parameters: URLSearchParams) => void): void {
    remember(this.#amounts)
    go(change)
  }

  /** Asks what stands in the field, unless it was asked already. */
  #ask(): void {
    const asked = this.#input.value.trim()
    if (asked === question()) return
    this.#go((parameters) => {
      for (const name of [...parameters.keys()]) parameters.delete(name)
      if (asked) parameters.set('q', asked)
    })
    this.#run()
  }

  /** Answers the question of the address. */
  async #run(): Promise<void> {
    const mine = ++this.#turn
    const asked = question().trim()
    document.title = asked ? this.#words.titleOf(asked) : this.#words.title
    this.#fullText.hidden = true
    this.#amounts = { ...visit().amounts }
    if (asked === '') return this.#showNothing()
    this.#busy(true)
    try {
      const atlas = await this.#search.atlas()
      await breath()
      const show = (findings: Findings, whole: boolean) => {
        if (mine !== this.#turn) return
        this.#last = { question: asked, entries: findings.nothing ? [] : entriesOf(findings, atlas, this.#words), findings, whole }
        this.#explain(findings, asked, atlas.record)
        this.#browse.hidden = !findings.nothing
        this.#showChosen()
        this.#fullText.hidden = !whole
      }
      show(await this.#search.find(asked, address().has('exact'), (first) => show(first, false)), true)
      if (mine === this.#turn && visit().place > 0) scrollTo(0, visit().place)
    } catch {
      if (mine !== this.#turn) return
      this.#browse.hidden = false
      this.#say(this.#words.failed)
    }
    if (mine === this.#turn) this.#busy(false)
  }

  #showNothing(): void {
    this.#busy(false)
    this.#last = undefined
    this.#results.replaceChildren()
    this.#understood.replaceChildren()
    this.#refine.hidden = true
    this.#browse.hidden = false
    this.#say(this.#words.start)
  }

  /** Shows what is found, as far as the filters let it. */
  #showChosen(): void {
    if (!this.#last) return
    const { entries, findings, whole } = this.#last
    const some = filtered(entries, chosen())
    this.#showResults(some, findings)
    if (entries.length > 0 && some.length === 0) this.#results.append(element('p', {}, this.#words.filters.none))
    this.#showFilters(entries, whole)
    if (whole) this.#say(this.#told(some.length, this.#last))
  }

  /** Puts the results in the place of those before; a link that has the focus keeps it. */
  #showResults(some: Entry[], findings: Findings): void {
    const active = document.activeElement
    const read = active instanceof HTMLAnchorElement && this.#results.contains(active) ? active.href : null
    const stems = findings.understood.terms.flatMap((term) => (term.weight > 0.1 ? term.stems : []))
    const words = this.#words
    const pages = pagesBelow(this.#root, words.language)
    const say = (message: string) => this.#say(message)
    this.#results.replaceChildren(...groupsOf(some, { pages, words, stems, amounts: this.#amounts, say }))
    if (read !== null) [...this.#results.querySelectorAll('a')].find(({ href }) => href === read)?.focus({ preventScroll: true })
  }

  /** Until the points are there to be counted, the filters keep their place and stay empty. */
  #showFilters(entries: Entry[], whole: boolean): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null
    const [name, value] = [focused?.name, focused?.value]
    this.#fields.replaceChildren(...(whole ? filterFields(entries, chosen(), this.#words) : []))
    this.#refine.hidden = whole && this.#fields.childElementCount === 0
    for (const box of this.#fields.querySelectorAll('input'))
      if (box.name === name && box.value === value && focused?.type === 'checkbox') box.focus()
  }

  /** What is said of the results: how many, and whether the question was put right. */
  #told(count: number, { entries, findings }: Found): string {
    const words = this.#words
    const { elsewhere, understood } = findings
    const number = () => (count > 0 ? words.found(count) : entries.length > 0 ? words.filters.none : words.nothing)
    const parts = [elsewhere === null ? number() : words.elsewhere(nameIn(words.language, elsewhere))]
    if (understood.corrected !== null) parts.push(words.corrected(understood.corrected))
    return parts.join(' ')
  }

  /** What was understood of the question, and where else to look. */
  #explain({ understood: read, order, services, missingRegion, elsewhere, nothing }: Findings, asked: string, record: AtlasRecord): void {
    const words = this.#words
    const lines: (Node | string)[][] = []
    const [first] = services
    const service = first && !nothing ? record.services[first.to] : undefined
    if (service && first && order[0] !== 'act' && first.by !== service.title && !first.by.startsWith(service.title))
      lines.push([words.understoodAs(first.by, nameIn(words.language, { name: service.title, kazakh: service.kazakh }))])
    if (read.corrected !== null) lines.push([element('a', { href: `?q=${encodeURIComponent(asked)}&exact=1` }, words.exactly(asked))])
    const missing = missingRegion === null ? undefined : record.regions[missingRegion]
    if (missing) lines.push([words.missingRegion(nameIn(words.language, missing))])
    if (elsewhere !== null || nothing) lines.push([`${words.elsewhereNext}: `, element('a', { href: 'https://egov.kz/' }, 'egov.kz'), '.'])
    this.#understood.replaceChildren(...lines.map((line) => element('p', {}, ...line)))
  }

  /** Looks in all words of the text and shows what is found there behind the rest. */
  async #showFullText(): Promise<void> {
    const mine = this.#turn
    this.#busy(true)
    const hits = await textHits(this.#root, this.#input.value.trim()).catch(() => null)
    if (mine !== this.#turn) return
    this.#busy(false)
    if (hits === null) return this.#say(this.#words.failed)
    const section = textSection(hits, this.#words.fullText)
    this.#results.querySelector('#found-text')?.parentElement?.remove()
    if (hits.length > 0) this.#results.append(section)
    section.querySelector('a')?.focus()
    this.#say(this.#words.fullTextFound(hits.length))
  }

  #say(message: string): void {
    this.#status.textContent = message
  }

  #busy(is: boolean): void {
    this.#main.setAttribute('aria-busy', String(is))
    this.#form.closest('.search-page')?.classList.toggle('ready', !is)
  }
}

/** What the full text has, as a group of results. */
function textSection(hits: Awaited<ReturnType<typeof textHits>>, title: string): HTMLElement {
  const items = hits.map(({ href, title: name, where, sentence }) =>
    element(
      'li',
      {},
      element('h3', {}, element('a', { href }, name)),
      element('p', { class: 'where' }, where),
      element('p', { class: 'sentence' }, sentence),
    ),
  )
  return element(
    'section',
    { 'data-kind': 'point', 'aria-labelledby': 'found-text' },
    element('h2', { id: 'found-text' }, title),
    element('ol', { class: 'results' }, ...items),
  )
}

/** Answers on the search page whatever its form and its address ask. */
export const searchPage = (form: HTMLFormElement): void => new SearchPage(form).start()
