interface Quotes {
  /** Quotes opened and not closed, those carried in included. */
  depth: number
  /** Quotes that close what was not open. */
  unopened: number
  /** Quotes with a space on either side. */
  loose: number
}

/** Reads straight quotes («"») by their neighbours: one before a word opens, one after a word closes. */
export function quotes(text: string, open: number): Quotes {
  const found: Quotes = { depth: open, unopened: 0, loose: 0 }
  for (const match of text.matchAll(/"/g)) {
    const before = text[match.index - 1] ?? ' '
    const after = text[match.index + 1]
    if (/\s/.test(before) && after !== undefined && /\s/.test(after)) found.loose++
    else if (/[\s("«]/.test(before) && !/[,.;:)]/.test(after ?? '')) found.depth++
    else if (found.depth > 0) found.depth--
    else found.unopened++
  }
  return found
}
