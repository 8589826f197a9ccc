import type { VFile } from 'vfile'
import type { ActNode } from '../../acts/tree.ts'

/**
 * Fails where nothing says which act a text is: neither a date nor a number, in its opening or in the stamp of its регламент. Such a text can not be
 * cited and must not be published as an act.
 */
export function checkDecree({ header, children }: ActNode, file: VFile): void {
  if (header.adopted !== null || header.number !== null) return
  if (children.length > 0) {
    file.message(
      'Неизвестно, что это за акт: в начале нет ни даты, ни номера, и гриф утверждения их не называет. Положите текст вместе с постановлением.',
      { ...{ ruleId: 'act-unidentified', source: 'atlas' } },
    ).fatal = true
    return
  }
  file.message('Это не постановление: не найдены ни дата, ни номер, ни регламент. Положите сюда текст акта целиком или уберите файл.', {
    ruleId: 'not-a-decree',
    source: 'atlas',
  }).fatal = true
}
