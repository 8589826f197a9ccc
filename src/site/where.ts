import { dayOf, holdersOn, schedule, today, written } from './calendar.ts'

/** Where the file lies on a day that the reader chooses: the day of filing and a slider. Without a script the table says how long each may hold it. */
const dayLength = 24 * 60 * 60 * 1000

for (const controls of document.querySelectorAll<HTMLElement>('[data-where]')) {
  const table = document.getElementById(controls.dataset.where ?? '')
  const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])]
  const filed = controls.querySelector<HTMLInputElement>('[name=filed]')
  const slider = controls.querySelector<HTMLInputElement>('[name=day]')
  const told = controls.querySelector('output')
  if (!filed || !slider || !told) continue
  const terms = rows.map(({ dataset }) => JSON.parse(dataset.terms ?? '[]'))
  const { done = '', unknown = '' } = controls.dataset
  /** How the page dates a day of each month, `{day} января {year} года`. */
  const dates: string[] = JSON.parse(controls.dataset.dates ?? '[]')
  const inWords = (day: Date): string =>
    (dates[day.getUTCMonth()] ?? written(day)).replace('{day}', String(day.getUTCDate())).replace('{year}', String(day.getUTCFullYear()))

  /** Names of the holders as the act words them, each in its language. */
  const named = (holders: readonly number[]): (Node | string)[] =>
    holders.flatMap((index, place) => {
      const cell = rows[index]?.cells[0]
      const name = document.createElement('span')
      if (cell?.lang) name.lang = cell.lang
      name.textContent = cell?.textContent ?? ''
      return place === 0 ? [name] : [' → ', name]
    })

  const show = (): void => {
    if (filed.value === '') return
    const start = dayOf(filed.value)
    const ends = schedule(start, terms)
    const last = ends.findLast((end) => end !== null) ?? start
    slider.max = String(Math.round((last.getTime() - start.getTime()) / dayLength) + 1)
    const day = new Date(start.getTime() + Number(slider.value) * dayLength)
    const here = holdersOn(day, ends)
    rows.forEach((row, index) => {
      const [cell, end] = [row.querySelector('td[data-until]'), ends[index]]
      if (cell) cell.textContent = end ? inWords(end) : unknown
      if (here?.includes(index)) row.setAttribute('aria-current', 'step')
      else row.removeAttribute('aria-current')
    })
    told.replaceChildren(`${inWords(day)}: `, ...(here === null ? [unknown] : here.length === 0 ? [done] : named(here)))
  }

  filed.value = today()
  for (const cell of table?.querySelectorAll<HTMLElement>('[data-until]') ?? []) cell.hidden = false
  controls.hidden = false
  controls.addEventListener('input', show)
  show()
}
