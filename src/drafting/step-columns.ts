/** What a column of a table holds that stands in a point in place of its steps. */
export type StepColumn = 'number' | 'action' | 'lane' | 'term' | 'result'

/** The heads of such columns; the first that matches. */
export const stepColumns: readonly { column: StepColumn; pattern: RegExp; quote: string }[] = [
  { column: 'number', pattern: /^(?:№|N)(?:\s*п\s*\/?\s*п)?\.?$/iu, quote: '№ п/п' },
  {
    column: 'lane',
    pattern:
      /^(?:исполнител[ьи]|ответственн\p{L}+\s+(?:исполнител|лиц|работник|подразделени)\p{L}+|наименование\s+(?:СФЕ|исполнителя|структурн\p{L}+\s+(?:подразделени|единиц)\p{L}+)|участник\p{L}*(?:\s+процесса)?|кто\s+исполняет)(?:\s*\([^()]*\))?$/iu,
    quote: 'Исполнитель',
  },
  {
    column: 'action',
    pattern:
      /^(?:(?:наименование|описание|содержание)\s+)?(?:(?:каждой|каждого)\s+)?(?:действи|процедур|операци|этап)\p{L}*(?:\s*\([^()]*\))?(?:\s+и\s+их\s+описание)?$/iu,
    quote: 'Наименование действия',
  },
  {
    column: 'term',
    pattern: /^(?:сроки?|длительность|продолжительность|время)(?:\s+(?:исполнения|выполнения|совершения)(?:\s+\p{L}+)?)?$/iu,
    quote: 'Срок исполнения',
  },
  {
    column: 'result',
    pattern: /^(?:результат\p{L}*(?:\s+(?:действия|процедуры))?|форма\s+завершения|итог)(?:\s*\([^()]*\))?$/iu,
    quote: 'Результат',
  },
]
