/** Share of words that two texts have in common, 0 to 1 (Dice's coefficient); 0 where one of them has none. */
export function likeness<T>(first: ReadonlySet<T>, second: ReadonlySet<T>): number {
  if (first.size === 0 || second.size === 0) return 0
  let common = 0
  for (const word of first) if (second.has(word)) common++
  return (2 * common) / (first.size + second.size)
}
