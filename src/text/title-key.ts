/**
 * What the spellings of one title have in common: letters and digits, lower case, ё as е, one space for everything between.
 * «детей инвалидов» and «детей-инвалидов», "…" and «…», a comma more or less and a bracket torn off make no difference.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The key with endings and little words left out: each word of four letters or more by its first four, in the order of the title.
 * «услуг» and «услуги», «кресла-коляски» and «кресло-коляска», «Регистрациия» and «Регистрация» meet here; other words do not.
 */
export function stemKey(title: string): string {
  return titleKey(title)
    .split(' ')
    .filter((word) => word.length >= 4 || /^\p{N}+$/u.test(word))
    .map((word) => word.slice(0, 4))
    .join(' ')
}
