/** The text whole, or its first words and «…», no longer than `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\s,:;–—(«"]+\S*$/u, '')}…`
}
