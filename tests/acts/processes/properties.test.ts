import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { extractProcesses } from '../../../src/acts/extract/processes/index.ts'
import { sequencesOf } from '../../../src/acts/extract/processes/sequences.ts'
import { readStep } from '../../../src/acts/extract/processes/step.ts'
import { modelProcess } from '../../../src/process/model.ts'
import { point, regulation } from './point.ts'

const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

const words = fc
  .array(
    fc.constantFrom(
      'специалист',
      'руководителем услугодателя',
      'участковая комиссия',
      'портал',
      'рассмотрение',
      'направляет документы',
      'выдается расписка',
      'в течение 2-х (двух) дней',
      '15 (пятнадцать',
      '– 1 рабочих',
      'минут',
      'которые',
      '(далее – Центр)',
      'для обработки',
      'Результат – подпись',
      ',',
      ':',
      ';',
      '.',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))
const line = fc
  .tuple(fc.constantFrom('', '', '1) ', '2) ', '7) ', 'а) ', 'б) ', 'процесс 1 – ', 'процесс 2-', 'условие 1:', 'через портал:'), words)
  .map(([start, rest]) => start + rest)
const lines = fc.array(line, { maxLength: 12 })
const opening = fc.constantFrom(
  'Содержание каждой процедуры (действия):',
  'Описание порядка обращения в Государственную корпорацию:',
  'Для получения услуги потребитель представляет:',
  'Результат процедуры (действия):',
)

test('whatever a point holds, ids are not the same, flows join steps of their process and a process has steps', () => {
  fc.assert(
    fc.property(opening, lines, lines, (text, first, second) => {
      const processes = extractProcesses(regulation(point('5', text, ...first), point('5', text, ...second)), [], new VFile())
      const ids = processes.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)])
      assert.equal(new Set(ids).size, ids.length)
      for (const { steps, flows } of processes.map((process) => modelProcess(process, []))) {
        assert.ok(steps.length > 0)
        const own = new Set(steps.map(({ id }) => id))
        for (const { from, to } of flows) assert.ok(own.has(from) && own.has(to) && from !== to)
      }
    }),
  )
})

test('no letter of an entry is lost or said twice in its step', () => {
  fc.assert(
    fc.property(lines, (all) => {
      for (const { entries } of sequencesOf(point('5', 'Содержание каждой процедуры (действия):', ...all)))
        for (const entry of entries) {
          const { number, text, result } = readStep(entry)
          const whole = [entry.number ?? '', entry.text, ...entry.paragraphs.map((paragraph) => paragraph.text)].join(' ')
          const said = `${number ?? ''} ${text} ${result === null ? '' : `Результат ${result}`}`
          assert.equal(letters(said.replace(/6(?=\))/u, 'б')), letters(whole.replace(/6(?=\))/u, 'б')))
        }
    }),
  )
})
