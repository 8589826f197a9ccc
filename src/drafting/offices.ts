/** Cells that name a column of a table of offices. */
export const officeColumn = {
  pattern: /^(?:№|наименование|юридический|адрес|график|контакт|телефон|п\s*\\?\/?\s*п)/iu,
  quote: 'Юридический адрес и адрес электронной почты | График работы | Контактный телефон',
} as const

/** A sentence or cell that says when an office is open. */
export const openingHours = {
  pattern: /(?:ежедневно|понедельник|график\s+работы|рабочие\s+дни).{0,300}(?:\d{1,2}[.:-]\d{2}|час|выходн|включительно)/isu,
  quote: 'ежедневно с 9.00 часов до 18.00 часов, с обеденным перерывом с 13-00 до 14-00 часов, кроме выходных (суббота, воскресенье)',
} as const

/** What stands before the hours in one sentence. */
export const hoursLeadIn = {
  pattern: /^график\s+работы\s+[^:]*:\s*/iu,
  quote: 'График работы уполномоченного органа, акима сельского округа: ежедневно с 9-00',
} as const

/** A telephone that stands behind the hours in one cell. */
export const telephoneBehind = {
  pattern: /,?\s*8\s?[-(]\s?\d[\d()\s-]{6,}$/u,
  quote: 'Ежедневно с 9.00 до 19.00 часов без обеда, 8(71546)2-2-111',
} as const

/** An address, to the end of the sentence or of the part about one office. */
export const officeAddress = {
  pattern: /по\s+адресу:(?!\s*(?:www|http|[\w.-]+@))\s*(?<where>.+)$/isu,
  quote: 'расположенного по адресу: Северо-Казахстанская область, Акжарский район',
} as const

/** Where a sentence goes on to another office. */
export const nextOffice = {
  pattern: /(?=\s+и\s+на\s+альтернативн)/iu,
  quote: 'телефон 8-715-46-22-1-37 и на альтернативной основе через Отдел',
} as const

/** What a part of an address or of a telephone list opens with. */
export const addressPart = {
  pattern:
    /^(?:г|с|п|д|кв|каб|ул|пр|мкр|тел|обл|р-н)\.|^(?:город|село|поселок|аул|улица|проспект|микрорайон|дом|кабинет|телефон|факс|область|район|ежедневно|выходной|понедельник|call)(?!\p{L})/iu,
  quote: 'с. Талшик, улица Целинная 13 а',
} as const
