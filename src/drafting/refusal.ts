/**
 * Sentences that give grounds on which the service is refused. The ground is the group `ground`, or the list below where the
 * sentence ends with «:».
 */
export const refusalLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern:
      /^(?:в\s+(?:предоставлении|оказании|назначении)|уполномоченн\p{L}+\s+орган\p{L}*\s+в)[^.:]*?отказыва\p{L}+(?:\s+по\s+следующим\s+основаниям)?(?:[:,]|\s+(?=в\s+случа|при\s|если\s))\s*(?<ground>.*)$/isu,
    quote: 'В предоставлении государственной услуги отказывается по следующим основаниям:',
  },
  {
    pattern: /^основани\p{L}+\s+(?:для|к)\s+отказ\p{L}*[^.:]*?явля\p{L}+(?:\s*:)?\s*(?<ground>[^.]*(?:\.(?!\s+\p{Lu})[^.]*)*)/isu,
    quote: 'Основанием для отказа (приостановления) государственной услуги является предоставление неполных и (или) недостоверных сведений',
  },
  {
    pattern:
      /^(?:услугодател|уполномоченн|рабоч|государственн)\p{L}+[^.:]*?отказыва\p{L}+\s+в\s+(?:оказании|предоставлении|назначении)[^.:]*?(?:,?\s+(?:в\s+случа\p{L}+|по\s+следующим\s+основаниям)\s*:?|:)\s*(?<ground>.*)$/isu,
    quote: 'Услугодатель отказывает в оказании государственной услуги, в случае установления недостоверности документов',
  },
  {
    pattern: /^отказ\s+в\s+[^.:]*?\s(?:производи|осуществля)\p{L}+\s*:?\s*(?<ground>.*)$/isu,
    quote: 'Отказ в регистрации, постановке на учет в качестве безработного производится при отсутствии необходимых документов',
  },
]

/** A refusal to take in the application, not to render the service. */
export const refusalToAccept = {
  pattern: /отказ\p{L}*\s+в\s+при[её]ме/iu,
  quote: 'услугодатель отказывает в приеме заявления',
}

/** Where a ground ends and the manner of refusing begins. */
export const groundTail = {
  pattern: /,\s+по\s+форме\s+согласно.*$/isu,
  quote: 'при предоставлении ложных сведений и документов, по форме согласно приложению 4',
}

/** Where a sentence goes from one ground to the next; `opening` is how the first of them must begin. */
export const nextGrounds: readonly { opening: RegExp; pattern: RegExp; quote: string }[] = [
  {
    opening: /^при\s/iu,
    pattern: /,\s+(?=при\s)/iu,
    quote: 'при отсутствии необходимых документов, при предоставлении ложных сведений и документов',
  },
  {
    opening: /^\p{L}+(?:ие|ость)\s/iu,
    pattern: /,\s+(?:а\s+)?также\s+(?=\p{L}+(?:ие|ость)\s)/iu,
    quote:
      'выявление по итогам проверки факта выплаты компенсации гражданину, также предоставление неполных и (или) недостоверных сведений',
  },
]
