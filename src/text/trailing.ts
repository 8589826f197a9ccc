/** The text without white space and the given signs at its end: `withoutTrailing('справку ;', ';.')` is «справку». */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && isTrailing(text.charAt(end - 1), signs)) end--
  return text.slice(0, end)
}

const isTrailing = (sign: string, signs: string): boolean => signs.includes(sign) || sign.trim() === ''
