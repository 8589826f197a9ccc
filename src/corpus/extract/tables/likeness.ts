/** Beginnings of the words of a text, so that case endings and kindred verbs and nouns («подписывает», «подписание») count as equal. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, 5)),
  )
}

/** Share of words that two texts have in common, 0 to 1 (Dice). */
export function likeness(first: Set<string>, second: Set<string>): number {
  if (first.size === 0 || second.size === 0) return 0
  let common = 0
  for (const stem of first) if (second.has(stem)) common++
  return (2 * common) / (first.size + second.size)
}
