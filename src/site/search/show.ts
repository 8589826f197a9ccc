import type { SearchWords } from '../words/search.ts'
import { element, marked } from './elements.ts'
import type { Entry } from './entries.ts'
import type { Group } from './search.ts'
import { stemsOfWord } from './stems.ts'

/** How many results of a group show at first, and how many more at a time. */
const shownAtFirst: Record<Group, number> = { answer: 1, service: 6, point: 5, act: 5, role: 3, region: 3, term: 3 }

interface Shown {
  /** Start of addresses of pages in the reader's language. */
  pages: string
  words: SearchWords
  /** Stems that are marked in sentences. */
  stems: readonly string[]
  /** How many results of a group the reader has asked to see; what he asks for is written here. */
  amounts: Partial<Record<Group, number>>
  say(message: string): void
}

function result(entry: Entry, { pages, words, stems }: Shown): HTMLElement {
  const law: Record<string, string> = words.language === 'ru' ? {} : { lang: 'ru' }
  const said = entry.kind === 'term' ? {} : law
  const where = [
    ...(entry.status ? [element('span', { class: `badge badge-${entry.status}` }, words.states[entry.status] ?? entry.status)] : []),
    ...entry.where.map((part) => element('span', {}, part)),
  ]
  const made = element('li', {}, element('h3', {}, element('a', { href: pages + entry.href, ...(entry.ofAct ? law : {}) }, entry.title)))
  if (entry.otherName) made.append(element('p', { class: 'kazakh', lang: entry.otherName.lang }, entry.otherName.text))
  if (where.length > 0) made.append(element('p', { class: 'where' }, ...where))
  if (entry.note) made.append(element('p', { class: 'values' }, entry.note))
  if (entry.values)
    made.append(
      entry.values.length > 1
        ? element('ul', { class: 'values', ...law }, ...entry.values.map((value) => element('li', {}, value)))
        : element('p', { class: 'values', ...law }, ...entry.values),
    )
  if (entry.sentence) made.append(element('p', { class: 'sentence', ...said }, ...marked(entry.sentence, stems, stemsOfWord)))
  if (entry.others && entry.others.length > 0)
    made.append(
      element(
        'p',
        { class: 'others' },
        entry.kind === 'service' ? '' : words.others,
        ...entry.others.map(({ href, name }) => element('a', { href: pages + href }, name)),
      ),
    )
  return made
}

/** The results, a section for each group; «показать ещё» adds to a group, moves the focus to the first new result and says how many came. */
export function groupsOf(entries: Entry[], shown: Shown): HTMLElement[] {
  return [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => {
    const list = element('ol', { class: 'results' })
    const section = element(
      'section',
      { 'data-kind': kind, 'aria-labelledby': `found-${kind}` },
      element('h2', { id: `found-${kind}` }, shown.words.groups[kind]),
      list,
    )
    let amount = 0
    const add = (next: number) => {
      const made = of.slice(amount, amount + next).map((entry) => result(entry, shown))
      list.append(...made)
      amount += made.length
      return made
    }
    add(Math.max(shownAtFirst[kind], shown.amounts[kind] ?? 0))
    if (amount < of.length) {
      const step = () => Math.min(10, of.length - amount)
      const more = element('button', { type: 'button', class: 'more-button' }, shown.words.more(step()))
      more.addEventListener('click', () => {
        const made = add(step())
        shown.amounts[kind] = amount
        made[0]?.querySelector('a')?.focus()
        shown.say(shown.words.added(made.length))
        if (amount < of.length) more.textContent = shown.words.more(step())
        else more.remove()
      })
      section.append(more)
    }
    return section
  })
}
