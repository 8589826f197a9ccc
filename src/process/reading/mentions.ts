import { nounForms } from '../../acts/index.ts'

/** Whether the words name the unit, in whatever case: «возвращает их в Центр» names «Инспектор Центра». */
export function mentions(words: string, name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? ''
  const stem = last.slice(0, Math.max(4, last.length - 2))
  return stem.length > 3 && words.toLocaleLowerCase('ru').includes(stem.toLocaleLowerCase('ru'))
}

/** Whether the words name who works there: «возврат специалисту на доработку» names «главный специалист отдела». */
export function namesUnit(words: string, name: string): boolean {
  if (mentions(words, name)) return true
  const head = name.split(/\s+/u).find((word) => nounForms(word).length > 0)
  const said = words.match(/\p{L}+/gu) ?? []
  const lemmas = nounForms(head ?? '').map(({ lemma }) => lemma)
  return said.some((word) => nounForms(word).some(({ lemma, cases }) => lemmas.includes(lemma) && cases.has('dative')))
}
