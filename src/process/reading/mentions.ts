/** Whether the words name the unit, in whatever case: «возвращает их в Центр» names «Инспектор Центра». */
export function mentions(words: string, name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? ''
  const stem = last.slice(0, Math.max(4, last.length - 2))
  return stem.length > 3 && words.toLocaleLowerCase('ru').includes(stem.toLocaleLowerCase('ru'))
}
