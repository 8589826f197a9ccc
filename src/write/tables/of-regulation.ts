import { channel as channels } from '../../model/index.ts'
import type { Part } from '../addressed.ts'
import { field, naming, plain, type Row, type Rows } from './table.ts'

/** What tables of the parts of a regulation have in common. */
export const regulation = naming('regulation', ['Regulation', 'Регламент'])
export const number = field('number', 'string', ['Number', 'Номер'], ['As printed.', 'Как напечатан.'])
/** Rows of every regulation. */
export const each = (rows: (part: Part) => Row[]): Rows => ({ ofRegulation: rows })

export const channel = plain(
  'channel',
  ['Channel', 'Канал'],
  ['Where the application is taken or the result handed out.', 'Где принимают заявление или выдают результат.'],
  channels.options,
)
