/** The text of a raw file, or why it cannot be read and what an editor does about it. */
type Decoded = { text: string } | { reason: string; ruleId: string; line: number | null }

/**
 * Decodes a raw file: UTF-8 with or without a byte order mark, UTF-16 with or without one, Windows-1251. A PDF or another binary file,
 * bytes that are no UTF-8 and an empty file are told apart, because an editor mends each in another way.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  if (startsWith(bytes, '%PDF-'))
    return {
      ruleId: 'binary-file',
      line: null,
      reason: 'Это файл PDF, а не его текст. Сохраните текст акта (UTF-8) и положите на место этого файла.',
    }
  if (isBinary(bytes) && !wideEncoding(bytes))
    return {
      ruleId: 'binary-file',
      line: null,
      reason: 'Это не текст, а двоичный файл. Сохраните текст акта (UTF-8) и положите на место этого файла.',
    }
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return { ruleId: 'empty-file', line: null, reason: 'Файл пуст. Положите в него текст акта или уберите его.' }
    return { text }
  } catch {
    const cyrillic = inWindows1251(bytes)
    if (cyrillic !== null) return { text: cyrillic }
    const line = lineOfFirstFault(bytes)
    return { ruleId: 'invalid-utf8', line, reason: `Строка ${line} не в кодировке UTF-8. Сохраните файл в кодировке UTF-8.` }
  }
}

/** UTF-16 without a byte order mark: Cyrillic letters have 4 for their high byte, spaces and figures 0. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 64) return null
  let [even, odd] = [0, 0]
  for (const [index, byte] of bytes.subarray(0, 4000).entries())
    if (byte === 0 || byte === 4) {
      if (index % 2 === 0) even++
      else odd++
    }
  const half = Math.min(bytes.length, 4000) / 2
  if (odd > 0.9 * half && even < 0.2 * half) return 'utf-16le'
  return even > 0.9 * half && odd < 0.2 * half ? 'utf-16be' : null
}

/** A text in the encoding of Windows for Cyrillic: most of its letters are then Russian, and «о», «е», «а» lead. Null for other bytes. */
function inWindows1251(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte === 0 || byte === 0x98)) return null
  const text = new TextDecoder('windows-1251').decode(bytes)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const russian = text.match(/[а-яё]/g)?.length ?? 0
  const vowels = text.match(/[оеаи]/g)?.length ?? 0
  return russian > 0.7 * letters && vowels > 0.3 * russian ? text : null
}

/** A stray zero byte is damage of a text; one in a hundred bytes is no text. */
function isBinary(bytes: Uint8Array): boolean {
  let zeros = 0
  for (const byte of bytes) if (byte === 0) zeros++
  return zeros * 100 > bytes.length
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** The first line that does not decode; every line before it does. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
    line++
  }
  return line
}
