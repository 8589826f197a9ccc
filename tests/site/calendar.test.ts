import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, endOf, holdersOn, schedule, today, written } from '../../src/site/calendar.ts'

const end = (start: string, value: number, unit: 'minute' | 'hour' | 'working-day' | 'calendar-day' | 'day' | 'month') => {
  const found = endOf(dayOf(start), { value, unit })
  return found && written(found)
}

test('working days skip Saturdays and Sundays, calendar days do not, minutes and hours end on the day', () => {
  // 2026-11-27 is a Friday.
  assert.equal(end('2026-11-27', 1, 'working-day'), '2026-11-30')
  assert.equal(end('2026-11-28', 1, 'working-day'), '2026-11-30')
  assert.equal(end('2026-11-27', 6, 'working-day'), '2026-12-07')
  assert.equal(end('2026-11-27', 6, 'calendar-day'), '2026-12-03')
  assert.equal(end('2026-11-27', 90, 'minute'), '2026-11-27')
  assert.equal(end('2026-11-27', 4, 'hour'), '2026-11-27')
  assert.equal(end('2026-11-27', 72, 'hour'), '2026-11-30')
})

test('a month ends on the same day, or on the last of a shorter month', () => {
  assert.equal(end('2026-01-31', 1, 'month'), '2026-02-28')
  assert.equal(end('2026-11-30', 3, 'month'), '2027-02-28')
  assert.equal(end('2026-11-15', 2, 'month'), '2027-01-15')
})

test('days of which the act does not say which they are end the count for all that follow', () => {
  const ends = schedule(dayOf('2026-11-25'), [
    [{ value: 1, unit: 'working-day' }],
    [
      { value: 15, unit: 'minute' },
      { value: 2, unit: 'calendar-day' },
    ],
    [{ value: 4, unit: 'day' }],
    [{ value: 1, unit: 'working-day' }],
  ])
  assert.deepEqual(
    ends.map((each) => each && written(each)),
    ['2026-11-26', '2026-11-28', null, null],
  )
})

test('on its last day the file may be with who has it and with who gets it next; after all ends it is with nobody', () => {
  const ends = [...['2026-11-25', '2026-11-25', '2026-11-27'].map(dayOf), null]
  assert.deepEqual(holdersOn(dayOf('2026-11-24'), ends), [0])
  assert.deepEqual(holdersOn(dayOf('2026-11-25'), ends), [0, 1, 2])
  assert.deepEqual(holdersOn(dayOf('2026-11-26'), ends), [2])
  assert.deepEqual(holdersOn(dayOf('2026-11-27'), ends), [2])
  assert.equal(holdersOn(dayOf('2026-11-28'), ends), null)
  assert.deepEqual(holdersOn(dayOf('2026-11-28'), ends.slice(0, 3)), [])
})

test("today is the reader's day, whatever it is in Greenwich", () => {
  assert.equal(today(new Date(2026, 0, 5, 0, 10)), '2026-01-05')
  assert.equal(today(new Date(2026, 11, 31, 23, 50)), '2026-12-31')
})
