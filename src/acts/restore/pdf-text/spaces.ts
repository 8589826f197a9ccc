/** Takes away the space before a mark that closes («30 минут ;»). */
export const closeMarks = (text: string): string => text.replace(/ ([,.;:)»](?=[\s,.;:()»"]|$))/gu, '$1')

/** One space between words. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ')

/** One space between words, none before a closing mark. */
export const tidy = (text: string): string => closeMarks(text.replace(/\s+/g, ' ').trim())
