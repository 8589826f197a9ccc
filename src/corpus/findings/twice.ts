import type { VFile } from 'vfile'
import type { Standing } from './completeness.ts'

/** Tells where two регламенты of one act are one service: the text may hold a part twice, or two names may be joined wrongly. */
export function checkTwice(standing: readonly Standing[], file: VFile): void {
  const first = new Map<string, Standing>()
  for (const { title, service, line } of standing) {
    const other = first.get(service)
    if (other === undefined) first.set(service, { title, service, line })
    else
      file.message(`«${title}» — та же услуга, что «${other.title}» в строке ${other.line}. Проверьте, не стоит ли часть текста дважды.`, {
        ...{ place: { line, column: 1 }, ruleId: 'service-twice', source: 'atlas' },
      })
  }
}
