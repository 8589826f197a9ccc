const letter = /\p{L}/u
/** One character, or a mark of punctuation with the character that was glued to it («;Н»). */
const single = /^(?:\S|[\p{P}]\S|\S\p{P})$/u

/** Letters or marks one by one; the same one over and over («х х х») marks the cells of a table. */
const isSpaced = (word: string): boolean => {
  const tokens = word.split(' ')
  return tokens.length > 1 && tokens.every((token) => single.test(token)) && new Set(tokens).size > 1
}

/**
 * The last line of a justified paragraph and the cells of a narrow column are stretched: «т е ч е н и е  д е с я т и»
 * stands one space between letters, two between words. Closes the letters up; words keep their spaces
 * («в течение десяти»). A line that is not stretched comes back unchanged, its wide gaps included.
 */
export function closeLetters(text: string): string {
  const words = text.split(/\s{2,}/)
  const spaced = words.map(isSpaced)
  const stretched =
    words.some((word, at) => spaced[at] && word.split(' ').filter((token) => letter.test(token)).length >= 3) ||
    (words.every((word, at) => spaced[at] || single.test(word)) &&
      spaced.some(Boolean) &&
      (letter.test(text) || /\d.*[^\d\s]|[^\d\s].*\d/.test(text)))
  if (stretched) return words.map((word, at) => (spaced[at] ? word.replaceAll(' ', '') : closeRuns(closeMarks(word)))).join(' ')
  if (words.length > 1 && words.every((word) => !/\S \S/.test(closeMarks(word)) || /^№ /.test(word))) return words.map(closeMarks).join(' ')
  return closeForeign(closeRuns(text.replace(/^(\d+) ([.)]) {2}(?=\S)/, '$1$2 ')))
}

/** A foreign word stretched at its end: «cal l -центра». */
const closeForeign = (text: string): string => text.replace(/(?<![a-z])([a-z]{2,}) ([a-z]) (-\p{L})/giu, '$1$2$3')

/** Letters that are words. */
const oneLetterWords = /^[авикосуя]$/iu

/** One stretched word among others, as where the extractor ran two cells of a table into a line: «Виза В ы д а ч а». */
const closeRuns = (text: string): string =>
  text.replace(/(?<=^|\s)\p{L}(?: \p{L})+(?=$|[\s,.;:])/gu, (run) => {
    const letters = run.split(' ')
    const words = letters.filter((one) => oneLetterWords.test(one)).length
    return letters.length >= 4 || (words < letters.length && (letters.length === 3 || words === 0)) ? letters.join('') : run
  })

/** In a stretched line the mark after a word stands off too: «органа ,». */
const closeMarks = (word: string): string => word.replace(/(\S) ([,.;:)»]+)$/u, '$1$2')
