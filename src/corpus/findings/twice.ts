import type { VFile } from 'vfile'
import type { Standing } from './completeness.ts'

/** Tells where two регламенты of one act are one service: the text may hold a part twice, or two names may be joined wrongly. */
export function checkTwice(standing: readonly Standing[], file: VFile): void {
  const first = new Map<string, Standing>()
  for (const { title, service, line } of standing) {
    const other = first.get(service)
    if (other === undefined) first.set(service, { title, service, line })
    else
      file.message(
        `«${title}» is the same service as «${other.title}» in line ${other.line}. Look whether a part of the text stands twice.`,
        {
          ...{ place: { line, column: 1 }, ruleId: 'service-twice', source: 'atlas' },
        },
      )
  }
}
