import { isDeepStrictEqual } from 'node:util'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { act, type OverrideEntry, regulation } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'
import type { Correction, ReadAct } from '../link/index.ts'
import { valueAt, withValue } from './pointer.ts'

/** The corrections to one act: a file of `content/registry/overrides/`, named by the id that the act has as parsed. */
export interface Overrides {
  act: string
  /** `line` counts from 1 in the file of the corrections. */
  entries: { entry: OverrideEntry; line: number }[]
  /** Takes the messages. */
  file: VFile
}

const header = act.omit({ id: true, source: true, adilet: true, wordings: true, regulations: true, corrections: true })
const data = regulation.omit({ id: true, act: true, service: true })

/**
 * Makes an editor's corrections in an act that was parsed and extracted. A correction that no longer matches what the parser
 * reads, or that gives a value of the wrong shape, is a fatal message and is not made.
 */
export function override(read: ReadAct, { entries, file }: Overrides): ReadAct {
  const corrections: Correction[] = []
  let { node, regulations } = read
  for (const { entry, line } of entries) {
    const fail = (ruleId: string, reason: string) => {
      file.message(reason, { ruleId, source: 'atlas', place: { line, column: 1 } }).fatal = true
    }
    const correct = <T>(schema: z.ZodType<T>, value: T): T | undefined => {
      const found = valueAt(value, entry.path)
      if (!isDeepStrictEqual(found, entry.expected)) {
        const says = `ожидалось ${JSON.stringify(entry.expected)}, прочитано ${JSON.stringify(found) ?? 'ничего'}`
        fail(
          'override-outdated',
          `Поправка к ${entry.path} больше не подходит: ${says}. Посмотрите строку ${entry.line} акта, затем измените или уберите поправку.`,
        )
        return undefined
      }
      const result = schema.safeParse(withValue(value, entry.path, entry.value))
      if (result.success) return result.data
      const reason = result.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`).join('; ')
      fail('override-invalid', `Поправка к ${entry.path} даёт значение не той формы (${reason}). Исправьте «value».`)
      return undefined
    }
    if (entry.regulation === null) {
      const corrected = correct(header, node.header)
      if (!corrected) continue
      node = { ...node, header: corrected }
      corrections.push({ regulation: null, entry })
      continue
    }
    const key = titleKey(entry.regulation)
    const index = regulations.findIndex(({ data: { title } }) => titleKey(title) === key)
    const target = regulations[index]
    if (!target) {
      fail('override-outdated', `В акте нет регламента «${entry.regulation}». Назовите его так, как на странице акта.`)
      continue
    }
    const corrected = correct(data, target.data)
    if (!corrected) continue
    regulations = regulations.with(index, { ...target, data: corrected })
    corrections.push({ regulation: index, entry })
  }
  return { ...read, node, regulations, corrections }
}
