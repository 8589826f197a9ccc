import { type Agreement, agreementOf, agreements } from './agreement.ts'
import { saveCsv, textOf } from './save-csv.ts'

/**
 * Where regulations of a service stand side by side: the reader chooses which of them are shown, the address keeps the choice (`?with=`), and what is shown
 * goes into a file. Without a script all of them stand there.
 */
const chooser = document.querySelector<HTMLElement>('[data-chooser]')
const tables = [...document.querySelectorAll<HTMLTableElement>('table.aligned')]

const boxes = chooser ? [...chooser.querySelectorAll<HTMLInputElement>('input[name=with]')] : []
const save = chooser?.querySelector<HTMLButtonElement>('[data-save]')
const alone = chooser?.querySelector<HTMLElement>('[data-alone]')
const names: Record<string, string> = JSON.parse(chooser?.dataset.agreements ?? '{}')

/** Columns that are shown: none chosen, or a single one, stands for all. */
function chosenColumns(): Set<string> {
  const chosen = boxes.filter(({ checked }) => checked)
  return new Set((chosen.length < 2 ? boxes : chosen).map(({ dataset }) => dataset.column ?? ''))
}

const columnsOf = (row: ParentNode) => [...row.querySelectorAll<HTMLElement>('[data-column]')]

/** A row is told anew over the columns that are shown: how they agree, and whether any of them says anything. */
function tellRow(row: HTMLTableRowElement, shown: ReadonlySet<string>): void {
  const cells = columnsOf(row).filter(({ dataset }) => shown.has(dataset.column ?? ''))
  row.hidden = cells.every(({ dataset }) => dataset.empty !== undefined)
  for (const each of cells) {
    const remarks = [...each.querySelectorAll<HTMLElement>('[data-beside]')]
    // Of the columns that are shown the first is what others are told beside.
    const told = remarks.find(({ dataset }) => shown.has(dataset.beside ?? ''))
    for (const remark of remarks) {
      remark.hidden = !shown.has(remark.dataset.beside ?? '')
      remark.classList.toggle('beside-later', remark !== told)
    }
  }
  const told = row.querySelector('.agreement')
  if (!told) return
  const agreement: Agreement = agreementOf(cells.map(({ dataset }) => (dataset.says ? Number(dataset.says) : null)))
  row.classList.remove(...agreements.map((one) => `facet-${one}`))
  row.classList.add(`facet-${agreement}`)
  told.textContent = names[agreement] ?? ''
  row.hidden = false
}

function show(): void {
  const shown = chosenColumns()
  for (const cell of document.querySelectorAll<HTMLElement>('[data-column]')) {
    if (!(cell instanceof HTMLInputElement)) cell.hidden = !shown.has(cell.dataset.column ?? '')
  }
  for (const row of tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])])) tellRow(row, shown)
  for (const part of document.querySelectorAll<HTMLElement>('[data-of-all]')) part.hidden = shown.size < boxes.length
  if (alone) alone.hidden = boxes.filter(({ checked }) => checked).length !== 1
}

/** `?with=a,b` names regulations by the end of their address. */
function keepInAddress(): void {
  const chosen = boxes.filter(({ checked }) => checked)
  const address = new URL(location.href)
  if (chosen.length < 2 || chosen.length === boxes.length) address.searchParams.delete('with')
  else address.searchParams.set('with', chosen.map(({ value }) => value).join(','))
  history.replaceState(null, '', address)
}

/** The tables as they are shown, one below the other, each row with the name of its table before it. */
function shownRows(): string[][] {
  return tables.flatMap((table) => {
    const title = textOf(table.closest('details')?.querySelector('summary') ?? table.closest('section')?.querySelector('h2'))
    return [...table.rows]
      .filter((row) => !row.hidden)
      .map((row) => [title, ...[...row.cells].filter(({ hidden }) => !hidden).map((each) => textOf(each))])
  })
}

/** A phone shows two at a time, chosen by their own boxes. Where the address names others, those are the two. */
function letPair(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('.pair input')]
  const boxOf = (radio: HTMLInputElement) => boxes.find(({ dataset }) => dataset.column === radio.value)
  const chosen = boxes.filter(({ checked }) => checked)
  if (chosen.length > 1 && chosen.length < boxes.length)
    for (const radio of radios) radio.checked = radio.value === chosen[radio.name === 'base' ? 0 : 1]?.dataset.column
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const pair = radios.filter(({ checked }) => checked).map(boxOf)
      for (const box of boxes) box.checked = pair.includes(box)
      show()
      keepInAddress()
    })
}

function letChoose(within: HTMLElement): void {
  const wanted = new URL(location.href).searchParams.get('with')?.split(',') ?? []
  for (const box of boxes) box.checked = wanted.length === 0 || wanted.includes(box.value)
  show()
  letPair()
  within.addEventListener('change', () => {
    show()
    keepInAddress()
  })
}

if (chooser) {
  chooser.hidden = false
  // Where two stand side by side there is nothing to choose.
  if (boxes.length > 0) letChoose(chooser)
  save?.addEventListener('click', () => saveCsv(chooser.dataset.chooser ?? '', shownRows()))
}
