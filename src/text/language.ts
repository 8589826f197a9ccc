/** A language of the interface; the law is Russian in both. */
export type Language = 'ru' | 'kk'

export const languages: readonly Language[] = ['ru', 'kk']
