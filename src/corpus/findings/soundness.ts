import type { VFile } from 'vfile'
import type { z } from 'zod'
import { act, regulation, repair } from '../../model/index.ts'
import type { ReadAct } from '../link/index.ts'
import { unknownAct, unknownRegulation } from '../stages.ts'

const header = act.omit({ id: true, source: true, adilet: true, wordings: true, regulations: true, corrections: true })
const data = regulation.omit({ id: true, act: true, service: true })

/**
 * An act of which every record has the shape of the public format. A record that has not is a mistake of ours: it is replaced by one of
 * which nothing is known (a repair is left out), and a fatal message of its own file says where it stands; all other texts go on.
 */
export function sound(read: ReadAct, file: VFile): ReadAct {
  const fits = <T>(schema: z.ZodType<T>, value: T, line: number): boolean => {
    const result = schema.safeParse(value)
    if (result.success) return true
    const [issue] = result.error.issues
    file.message(
      `Ошибка программы: запись «${issue?.path.join('/')}» не той формы (${issue?.message}). Остальные тексты собраны; сообщите об этом, приложив текст акта.`,
      { place: { line, column: 1 }, ruleId: 'stage-failed', source: 'atlas' },
    ).fatal = true
    return false
  }
  const node = fits(header, read.node.header, 1) ? read.node : { ...read.node, header: unknownAct(read.node.source).header }
  return {
    ...read,
    node,
    text: { ...read.text, repairs: read.text.repairs.filter((record) => fits(repair, record, record.line)) },
    regulations: read.regulations.map((entry) =>
      fits(data, entry.data, entry.node.position.start.line) ? entry : { ...entry, data: unknownRegulation(entry.node) },
    ),
  }
}
