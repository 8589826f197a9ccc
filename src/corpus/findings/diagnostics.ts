import type { VFile } from 'vfile'
import type { Diagnostic } from '../../model/index.ts'

/** The messages of one file as diagnostics: fatal is an error, information an info, the rest a warning; by line, then rule. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages
    .map((message) => ({
      file: file.basename ?? file.path,
      line: message.line ?? null,
      ruleId: message.ruleId ?? 'unnamed',
      severity: message.fatal === true ? ('error' as const) : message.fatal === false ? ('warning' as const) : ('info' as const),
      message: message.reason,
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0))
}
