import { speaksOfRefusal } from '../refusal.ts'
import type { Conditional } from './model.ts'
import { habit } from './words.ts'

const refusalToTakeIn = habit('refusalToTakeIn')
const returnToPerson = habit('returnToPerson')

/** What becomes of the papers in a bad case, by what is told of it. */
export const refusesBy = (told: string): Conditional['refuses'] =>
  refusalToTakeIn.test(told)
    ? 'take-in'
    : speaksOfRefusal(told) || /мотивированн/iu.test(told)
      ? 'service'
      : !/возвра|доработк/iu.test(told)
        ? 'service'
        : returnToPerson.test(told)
          ? 'return'
          : 'rework'
