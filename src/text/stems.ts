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
