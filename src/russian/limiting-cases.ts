/** A case in front of what is done, to the end of its part of a sentence: «если он не обратился». */
const opening = /(?<!\p{L})если\s.*(?=,$)/isu

/**
 * The text with something else for each case by which a term or a deed is told, «если он не обратился в течение месяца» of «если …, специалист …». One look at
 * each part of a sentence, however often it says «если».
 */
export const withCases = (text: string, other: (limit: string) => string): string =>
  text.replace(/[^,;]+[,;]?/gu, (part) => (part.endsWith(',') ? part.replace(opening, other) : part))
