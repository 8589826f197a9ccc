import { stemmer } from '@orama/stemmers/russian'

/** ё as е, lower case: the index makes no difference between them either. */
export function plain(word: string): string {
  return word.toLocaleLowerCase('ru').replaceAll('ё', 'е')
}

/** What is left of a word without its ending, however short: «ЦОНа» → «цон». For comparing words with words. */
export function root(word: string): string {
  return stemmer(plain(word))
}

/**
 * The beginning of a word that all its cases share, which the index then finds by prefix. The index strips the sign of «й» before
 * it stems, so that -ый, -ий, -ой, -ей stay on its words; a whole query word would miss them. Stems under 4 letters are left alone.
 */
export function stem(word: string): string {
  const short = root(word)
  return short.length >= 4 ? short : plain(word)
}

const consonant = '[бвгджзклмнпрстфхцчшщ]'

/**
 * The stem with its fleeting vowel and without: «коляск» and «колясок», «ребенк» and «ребенок», «владельц» and «владелец».
 * One of the two where the word has no such vowel.
 */
export function stemForms(word: string): string[] {
  const known = stem(word)
  if (known.length < 5) return [known]
  const without = known.replace(new RegExp(`(${consonant})[ое]к$`), '$1к').replace(new RegExp(`(${consonant})ец$`), '$1ц')
  const fleeting = known
    .replace(/([жчшц])к$/, '$1ек')
    .replace(new RegExp(`(${consonant})к$`), '$1ок')
    .replace(new RegExp(`(${consonant})ь?ц$`), '$1ец')
  return [...new Set([known, without, fleeting])]
}
