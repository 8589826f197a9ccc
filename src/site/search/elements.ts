/** An element with attributes and children; text is text, never markup. */
export function element(name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The text with the words that begin with one of the stems marked. */
export function marked(text: string, stems: readonly string[], same: (word: string) => string[]): (Node | string)[] {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (/[\p{L}]/u.test(part) && same(part).some((stem) => stems.includes(stem)) ? element('mark', {}, part) : part))
}
