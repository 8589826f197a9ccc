/** What opens the acts on which a service is rendered. */
export const basisLeadIn = {
  pattern: /услуг\p{L}*\s+(?:оказыва|предоставля)\p{L}+\s+(?:на\s+основании|в\s+соответствии\s+с[о]?)\s+(?!стандарт)/iu,
  quote: 'Государственная услуга предоставляется на основании пункта 1 статьи 22 Закона Республики Казахстан',
} as const

/** Where the next act begins, outside quotation marks: before the name of an act or of a part of one. */
export const nextAct = {
  pattern:
    /(?:,?\s+и\s+|,\s+(?:и\s+|а\s+также\s+)?)(?=(?:(?:под)?пункт|стать|глав|раздел|закон|кодекс|правил|постановлени|приказ|решени|указ)\p{L}*\s)/giu,
  quote: 'статьи 11 Закона … (далее - Закон) и главы 2 Правил регистрации граждан',
} as const

/** Words that name an act; a part without one belongs to the act that follows it. */
export const actNames = {
  pattern: /закон|кодекс|правил|постановлени|приказ|решени|указ/iu,
  quote: 'подпункта 3) пункта 1 статьи 11, подпункта 1) пункта 1 статьи 13 Закона',
} as const

/** What follows the acts and names none. */
export const basisTail = {
  pattern: /,?\s+в\s+обеспечение\s.*$/su,
  quote: 'Закона «О занятости населения», в обеспечение стандарта государственной услуги',
} as const
