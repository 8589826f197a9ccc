// The licence of PT Sans and PT Serif reserves their names: what is cut out of them goes by another name, in the file too.

/** Numbers of the entries in the name table (OpenType 1.9, «name»). */
export const fontName = { copyright: 0, family: 1, style: 2, id: 3, full: 4, postScript: 6, licence: 13 }

export const licence = {
  [fontName.copyright]: 'Copyright (c) 2010, ParaType Ltd.',
  [fontName.licence]: 'SIL Open Font License, Version 1.1',
}

/** The name table with these names, in English for Windows, which browsers read on every system. */
function nameTable(names: Record<number, string>): Buffer {
  const entries = Object.entries(names).map(([id, text]) => ({ id: Number(id), text: Buffer.from(text, 'utf16le').swap16() }))
  const head = Buffer.alloc(6 + 12 * entries.length)
  head.writeUInt16BE(entries.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, { id, text }] of entries.entries()) {
    const [windows, unicode, english] = [3, 1, 0x409]
    for (const [field, value] of [windows, unicode, english, id, text.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    offset += text.length
  }
  return Buffer.concat([head, ...entries.map(({ text }) => text)])
}

/**
 * A TrueType font under other names: its new table of names is put behind the others. Checksums are left to whoever writes it next.
 * Throws where the file has no table of names.
 */
export function named(font: Buffer, names: Record<number, string>): Buffer {
  const table = nameTable(names)
  const padded = Buffer.concat([font, Buffer.alloc((4 - (font.length % 4)) % 4)])
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error('a font without a table of names')
  padded.writeUInt32BE(padded.length, entry + 8)
  padded.writeUInt32BE(table.length, entry + 12)
  return Buffer.concat([padded, table])
}
