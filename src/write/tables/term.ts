import { duration } from '../../model/index.ts'
import { type Field, field, plain } from './table.ts'

/** Units of terms; `day` where a text does not say which days. */
export const units = duration.shape.unit.options

const inUnit = { unit: 'as in «unit»' } as const

/** The unit of the figure beside it. */
export const unit: Field = plain('unit', ['Unit', 'Единица'], ['See «term_unit» of «step».', 'См. «term_unit» в «step».'], units)

/** A stated term: a figure and its unit, in two columns that every row fills. */
export const statedTerm: readonly Field[] = [
  field('value', 'number', ['Term', 'Срок'], ['In units of the next column.', 'В единицах следующего столбца.'], {
    ...inUnit,
    required: true,
  }),
  { ...unit, required: true },
]

/** A term that some rows do not have. */
export const possibleTerm = (empty: readonly [string, string]): readonly Field[] => [
  field('value', 'number', ['Term', 'Срок'], empty, inUnit),
  unit,
]

/** A sum of terms of one unit. */
export const sum: readonly Field[] = [
  { ...unit, required: true },
  field('value', 'number', ['Sum', 'Сумма'], ['In units of the column before.', 'В единицах предыдущего столбца.'], {
    ...inUnit,
    required: true,
  }),
]
