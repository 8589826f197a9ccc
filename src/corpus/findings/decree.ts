import type { VFile } from 'vfile'
import type { ActNode } from '../../acts/tree.ts'

/** Fails where nothing of a decree was recognised: no date, no number, no регламент. Such a text must not be published as an act. */
export function checkDecree({ header, children }: ActNode, file: VFile): void {
  if (header.adopted !== null || header.number !== null || children.length > 0) return
  file.message('Это не постановление: не найдены ни дата, ни номер, ни регламент. Положите сюда текст акта целиком или уберите файл.', {
    ruleId: 'not-a-decree',
    source: 'atlas',
  }).fatal = true
}
