import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { SourceText } from '../tree.ts'
import { columnsOf, isKazakh } from './columns.ts'
import { decode } from './decode.ts'
import type { TakenText } from './documents/taken.ts'
import { formatOf } from './format.ts'
import { tellKazakhLetters, tellMixedScripts } from './mixed-scripts.ts'
import { plainLines } from './plain.ts'

/**
 * Reads one raw file: its lines made plain and its format, told by its content and never by its name. A file that is no text or
 * no act gives `null` and a fatal message that says why and what to do.
 */
export function read(name: string, bytes: Uint8Array, file: VFile, taken: TakenText | null = null): SourceText | null {
  for (const { ruleId, line, reason } of taken?.doubts ?? []) {
    const place = line === null ? undefined : { line, column: 1 }
    file.message(reason, { ruleId, source: 'atlas', place }).fatal = taken?.text === null
  }
  if (taken?.text === null) return null
  const decoded = taken?.text === undefined ? decode(bytes) : { text: taken.text }
  if (!('text' in decoded)) {
    const place = decoded.line === null ? undefined : { line: decoded.line, column: 1 }
    file.message(decoded.reason, { ruleId: decoded.ruleId, source: 'atlas', place }).fatal = true
    return null
  }
  const { lines: whole, cleaned } = plainLines(decoded.text)
  const columns = columnsOf(whole)
  const lines = columns?.russian ?? whole
  if (!lines.some((line) => /постановлени|регламент|приказ|решени/i.test(line))) {
    const reason =
      'Это не акт: в нём нет ни слова «постановление», ни слов «регламент», «приказ», «решение». Положите сюда текст постановления с регламентами или уберите файл.'
    file.message(reason, { ruleId: 'not-an-act', source: 'atlas' }).fatal = true
    return null
  }
  if (isKazakh(columns?.russian ?? lines)) {
    file.message('Это текст на казахском языке. Атлас читает русский текст акта: положите его на место этого файла.', {
      ...{ ruleId: 'kazakh-text', source: 'atlas' },
    }).fatal = true
    return null
  }
  if (columns)
    file.info('В файле два столбца: прочитан русский, казахский сохранён в тексте акта как есть.', {
      ruleId: 'two-columns',
      source: 'atlas',
    })
  for (const { line } of cleaned)
    file.message('В строке есть управляющие символы, которых не бывает в тексте; они убраны. Сверьте строку с актом.', {
      ...{ place: { line, column: 1 }, ruleId: 'control-character', source: 'atlas' },
    })
  tellMixedScripts(lines, file)
  tellKazakhLetters(lines, file)
  return {
    ...{ file: name, format: taken?.format ?? formatOf(lines), sha256: createHash('sha256').update(bytes).digest('hex'), lines },
    ...(columns && { kazakh: columns.kazakh }),
    repairs: cleaned.map(({ line, before, after }, index) => ({
      file: name,
      line,
      seq: index + 1,
      rule: 'control-character',
      at: null,
      before: escaped(before),
      after,
      confidence: 1,
    })),
  }
}

/** A line with its control characters written out («\\u0001»): a record of them must not hold them. */
const escaped = (line: string): string =>
  [...line]
    .map((letter) =>
      /[\p{Cc}\p{Cf}]/u.test(letter) && letter !== '\t' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
    )
    .join('')
