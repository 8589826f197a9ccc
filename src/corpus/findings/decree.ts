import type { VFile } from 'vfile'
import type { ActNode } from '../../acts/index.ts'

/** «Проект» alone, or «Проект постановления акимата города …», at the head of a text: sites of akimats publish drafts in the form of acts. */
const draft = /^[\s*_("«]*проект(?:[\s*_)"»]*$|\s+(?:постановлени|решени|приказ|вносит))/i
/** The words of a draft stand among as many first lines that are not blank. */
const headLines = 8

/**
 * Fails where a text is a draft that nobody registered, and where nothing says which act a text is: neither a date nor a number, in its opening or in the stamp of its регламент. Such a text can not be
 * cited and must not be published as an act.
 */
export function checkDecree({ header, children, source }: ActNode, file: VFile): void {
  const head = source.lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }])).slice(0, headLines)
  const says = head.find(({ line }) => draft.test(line))
  if (says && header.registration === null) {
    file.message('Это проект акта, а не принятый акт: так сказано в его начале. Положите сюда принятый текст или уберите файл.', {
      ...{ place: { line: says.number, column: 1 }, ruleId: 'draft', source: 'atlas' },
    }).fatal = true
    return
  }
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
