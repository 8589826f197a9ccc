/**
 * What two spellings of one title have in common: letters and digits, lower case, ё as е, one space for everything between.
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
