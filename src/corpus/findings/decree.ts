import type { VFile } from 'vfile'
import type { ActNode } from '../../acts/tree.ts'

/** Fails where nothing of a decree was recognised: no date, no number, no регламент. Such a text must not be published as an act. */
export function checkDecree({ header, children }: ActNode, file: VFile): void {
  if (header.adopted !== null || header.number !== null || children.length > 0) return
  file.message(
    'This is no decree: neither a date nor a number nor a регламент was recognised. Put the whole text of an act here, or remove the file.',
    { ruleId: 'not-a-decree', source: 'atlas' },
  ).fatal = true
}
