import { dayOf, schedule, written } from './calendar.ts'

/** Where the file lies on a day that the reader chooses: the day of filing and a slider. Without a script the table says how long each may hold it. */
const long = new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const short = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayLength = 24 * 60 * 60 * 1000

for (const controls of document.querySelectorAll<HTMLElement>('[data-where]')) {
  const table = document.getElementById(controls.dataset.where ?? '')
  const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])]
  const filed = controls.querySelector<HTMLInputElement>('[name=filed]')
  const slider = controls.querySelector<HTMLInputElement>('[name=day]')
  const told = controls.querySelector('output')
  if (!filed || !slider || !told) continue
  const terms = rows.map(({ dataset }) => JSON.parse(dataset.terms ?? '[]'))

  const show = (): void => {
    if (filed.value === '') return
    const start = dayOf(filed.value)
    const ends = schedule(start, terms)
    const last = ends.findLast((end) => end !== null) ?? start
    slider.max = String(Math.round((last.getTime() - start.getTime()) / dayLength) + 1)
    const day = new Date(start.getTime() + Number(slider.value) * dayLength)
    const here = ends.findIndex((end) => end === null || end >= day)
    const unknown = here >= 0 && ends[here] === null
    rows.forEach((row, index) => {
      const cell = row.querySelector('td[data-until]')
      if (cell) cell.textContent = ends[index] ? short.format(ends[index]) : (controls.dataset.unknown ?? '')
      if (index === here && !unknown) row.setAttribute('aria-current', 'step')
      else row.removeAttribute('aria-current')
    })
    const who = here < 0 ? controls.dataset.done : unknown ? controls.dataset.unknown : rows[here]?.cells[0]?.textContent
    told.textContent = `${long.format(day)}: ${who}`
  }

  filed.value = written(new Date())
  for (const cell of table?.querySelectorAll<HTMLElement>('[data-until]') ?? []) cell.hidden = false
  controls.hidden = false
  controls.addEventListener('input', show)
  show()
}
