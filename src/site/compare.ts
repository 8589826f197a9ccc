import { saveCsv, textOf } from './save-csv.ts'

/** Lets the reader sort and narrow the table of figures; without a script it is whole and in the order of services. */
const table = document.querySelector<HTMLTableElement>('table[data-matrix]')
const body = table?.tBodies[0]

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset.key ?? row.cells[column]?.textContent?.trim() ?? ''
}

/** Figures by size, words by the alphabet; what is not said stands last whichever way. */
function compare(one: string, other: string, turned: number): number {
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1
  const [first, second] = [Number(one), Number(other)]
  return turned * (Number.isNaN(first) || Number.isNaN(second) ? one.localeCompare(other, document.documentElement.lang) : first - second)
}

if (table && body) {
  for (const head of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sorts'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const turned = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1
      for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', turned === 1 ? 'ascending' : 'descending')
      const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, head.cellIndex) }))
      rows.sort((one, other) => compare(one.key, other.key, turned))
      body.append(...rows.map(({ row }) => row))
    })
  }
  const tools = document.querySelector<HTMLElement>('[data-tools]')
  if (tools) tools.hidden = false
  // On a phone the heads are out of sight: the same order is chosen by name.
  tools?.querySelector('select')?.addEventListener('change', ({ target }) => {
    const head = table.tHead?.rows[0]?.cells[(target as HTMLSelectElement).selectedIndex]
    head?.removeAttribute('aria-sort')
    head?.querySelector('button')?.click()
  })
  tools?.querySelector('button')?.addEventListener('click', () => {
    const rows = [...table.rows].filter((row) => !row.hidden)
    saveCsv(
      'compare',
      rows.map((row) => [...row.cells].map(textOf)),
    )
  })
  const field = tools?.querySelector<HTMLInputElement>('input[data-narrow]')
  if (field) {
    field.addEventListener('input', () => {
      const wanted = field.value.toLocaleLowerCase()
      for (const row of body.rows) row.hidden = !row.textContent?.toLocaleLowerCase().includes(wanted)
    })
  }
}

/** `?service=…&with=a,b`: that service with those of its regulations side by side, at its own page. */
const wanted = new URL(location.href).searchParams
const service = wanted.get('service')
if (
  table &&
  service !== null &&
  [...table.querySelectorAll<HTMLElement>('[data-service]')].some(({ dataset }) => dataset.service === service)
) {
  const chosen = wanted.get('with')
  const page = new URL(`../services/${service}/`, location.href)
  if (chosen) page.searchParams.set('with', chosen)
  page.hash = 'comparison'
  location.replace(page)
}
