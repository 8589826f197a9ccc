import { activity as activities, type Duration } from '../../../model/index.ts'
import type { Part, Told } from '../../addressed.ts'
import { each as eachRegulation } from '../of-regulation.ts'
import { field, naming, plain, type Row, type Rows } from '../table.ts'
import { units } from '../term.ts'

/** The procedure of a row. */
export const process = naming('process', ['Procedure', 'Процедура'])

/** The step of a row. */
export const step = naming('step', ['Step', 'Шаг'])

/** A term of a step; `termOf` fills it. */
export const term = [
  field(
    'term_value',
    'number',
    ['Term', 'Срок'],
    ['In units of the next column; empty where none is stated.', 'В единицах следующего столбца; пусто, где срока нет.'],
    { unit: 'as in «term_unit»' },
  ),
  plain(
    'term_unit',
    ['Unit of the term', 'Единица срока'],
    ['`day` where the text does not say which days.', '`day`, где текст не говорит, какие дни.'],
    units,
  ),
]

export const termOf = (stated: Duration | null): Row => ({ term_value: stated?.value ?? null, term_unit: stated?.unit ?? null })

/** The term that a регламент states for a whole procedure; `deadlineOf` fills it. */
export const deadline = [
  field(
    'deadline_value',
    'number',
    ['Deadline', 'Общий срок'],
    ['As the регламент states it for this procedure.', 'Как его называет регламент для этой процедуры.'],
    { unit: 'as in «deadline_unit»' },
  ),
  plain(
    'deadline_unit',
    ['Unit of the deadline', 'Единица общего срока'],
    ['See «term_unit» of «step».', 'См. «term_unit» в «step».'],
    units,
  ),
]

export const deadlineOf = (stated: Duration | null): Row => ({ deadline_value: stated?.value ?? null, deadline_unit: stated?.unit ?? null })

/** What a step does. */
export const activity = plain(
  'activity',
  ['Activity', 'Действие'],
  ['What is done first; empty where no verb tells.', 'Что делают; пусто, где глагол не говорит.'],
  activities.options,
)

/** Rows of every procedure. */
export const each = (rows: (told: Told, part: Part) => Row[]): Rows =>
  eachRegulation((part) => part.processes.flatMap((told) => rows(told, part)))

/** A step by an id that no other step of the corpus has. */
export const stepId = ({ regulation }: Part, local: string): string => `${regulation.id}#${local}`
