/** A row of an action table, named by the field of the column that its cells fill. */
export type TableRow = 'number' | 'lane' | 'action' | 'completion' | 'duration' | 'next'

/**
 * What stands in the first column of an action table. `heading` is the whole heading, `core` the part that is never left out.
 * Compared letter by letter, so that broken words, letter-spacing and brackets do not matter. `quote` is the heading as an act prints it; null
 * where it is only expected by analogy.
 */
export const tableHeadings: readonly { row: TableRow; core: string; heading: string; quote: string | null }[] = [
  { row: 'number', core: '№ действия', heading: '№ действия (хода, потока работ)', quote: '№ действия (хода, потока работ)' },
  { row: 'number', core: 'Номер действия', heading: 'Номер действия (хода, потока работ)', quote: null },
  { row: 'lane', core: 'Наименование СФЕ', heading: 'Наименование СФЕ', quote: 'Наименование СФЕ' },
  { row: 'lane', core: 'Наименование СФЕ', heading: 'Наименование СФЕ, ИС', quote: null },
  {
    row: 'lane',
    core: 'Наименование структурно-функциональной единицы',
    heading: 'Наименование структурно-функциональной единицы (СФЕ)',
    quote: null,
  },
  {
    row: 'lane',
    core: 'Наименование структурно-функциональных единиц',
    heading: 'Наименование структурно-функциональных единиц (СФЕ)',
    quote: null,
  },
  {
    row: 'action',
    core: 'Наименование действия',
    heading: 'Наименование действия (процесса, процедуры, операции) и их описание',
    quote: 'Наименование действия (процесса, процедуры, операции) и их описание',
  },
  {
    row: 'action',
    core: 'Наименование действий',
    heading: 'Наименование действий (процесса, процедуры, операции) и их описание',
    quote: 'Наименование действий (процесса, процедуры, операции) и их описание',
  },
  {
    row: 'completion',
    core: 'Форма завершения',
    heading: 'Форма завершения (данные, документ, организационно-распорядительное решение)',
    quote: 'Форма завершения (данные, документ, организационно-распорядительное решение)',
  },
  { row: 'duration', core: 'Сроки исполнения', heading: 'Сроки исполнения', quote: 'Сроки исполнения' },
  { row: 'duration', core: 'Срок исполнения', heading: 'Срок исполнения', quote: null },
  { row: 'next', core: 'Номер следующего действия', heading: 'Номер следующего действия', quote: 'Номер следующего действия' },
  { row: 'next', core: 'Номер следующ. действия', heading: 'Номер следующ. действия', quote: 'Номер следующ. действия' },
]
