/** Lead-ins of a list of documents that the applicant hands in. The sentence ends with «:» or names the first document itself. */
export const evidenceLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /(?:услугополучател|потребител|получател|заявител)\p{L}*(?=\s)[^:]{0,400}\s(?:представля|предоставля|предъявля)\p{L}+/iu,
    quote: 'Для получения государственной услуги потребитель представляет следующие документы:',
  },
  {
    pattern: /перечень\s+(?:\p{L}+\s+)?документов,?\s+необходимых/iu,
    quote: 'Перечень документов, необходимых для оказания государственной услуги при обращении услугополучателя:',
  },
  {
    pattern: /к\s+заявлению\s+(?:также\s+)?(?:прилага|представля|предоставля)\p{L}+/iu,
    quote: 'При отсутствии сведений услугополучателя в информационных системах к заявлению прилагаются следующие документы:',
  },
  {
    pattern: /(?:представлени|предоставлени|предъявлени)\p{L}+\s[^:.]{0,80}?(?:следующих\s+)?документов\s*:$/iu,
    quote: 'Основанием для начала процедуры является представление услугополучателем следующих документов:',
  },
  {
    pattern: /^(?:необходимые\s+документы|документы,?\s+(?:необходимые|представляемые|предоставляемые|требуемые|прилагаемые))[^:]*:$/iu,
    quote: 'Документы, необходимые для оказания государственной услуги:',
  },
]

/** Words that open a list of papers where the entry below them is one, and may open anything else where it is none; the sentence ends with «:». */
export const papersLeadIn = {
  pattern:
    /(?<!\p{L})(?:документ|заявлени|пакет|необходим|нужн|требу|пода|сда|прилага|прилож|прикладыва|предъяв|представ|предостав)\p{L}*[^:.]*:$/iu,
  except:
    /(?<!\p{L})(?:результат|итог|выда|вруча|жалоб|обжалован|провер|рассматрива|регистрир|принима|составля|основани|отказ|направля|рассмотрени)\p{L}*[^:]*:$/iu,
  quote: 'Услугополучатель подает: 1) заявление; 2) копию паспорта.',
} as const

/** A paper that such a lead-in names itself, with what it is called. */
export const namedBefore: readonly { pattern: RegExp; name: string; quote: string }[] = [
  {
    pattern: /(?<!вместе)\sс\s+(?:письменным\s+)?заявлением\s/iu,
    name: 'заявление',
    quote: 'обращается с заявлением и следующими документами:',
  },
]

/** A lead-in of these does not list documents: it points to the Стандарт, or opens steps. */
export const evidenceElsewhere: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /(?:указанн|предусмотренн|перечисленн|определ[её]нн)\p{L}+\s+(?:в\s+)?(?:пункт|стандарт)/iu,
    quote: 'представляет акиму сельского округа необходимые документы, указанные в пункте 9 Стандарта',
  },
  {
    pattern: /неполн\p{L}+\s+пакет|не\s+представля\p{L}+|в\s+случа\p{L}+\s+(?:пред[ос]+тавлени|непредставлени)/iu,
    quote: 'в случаях представления услугополучателем неполного пакета документов',
  },
]

/** Words of a lead-in between its verb and the document that it names itself: «к услугодателю, в Государственную корпорацию». */
export const addressees =
  /^(?:(?:,|(?:и|или|либо|к|в|во|на|акиму?|услугодател\p{L}+|государственн\p{L}+|корпораци\p{L}+|центр\p{L}*|портал|также)(?!\p{L}))\s*)+/iu

/** What stands between the documents that a lead-in names itself and the list below it. */
export const listFollows = /,?\s*(?:и|а также)?\s*следующ\p{L}+\s+документ\p{L}*:?$|:$/iu

/** An item that opens the list for one kind of the service: its documents are a list of their own. */
export const kindHeading = {
  pattern: /^(?:по|для|при|в\s+случа\p{L}+)\s+[^:]+:$/iu,
  quote: '1) по обеспечению сурдотехническими средствами:',
}

/** How a lead-in limits its list to a case or to some people, in the group `condition`. */
export const conditionalLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern:
      /^(?<condition>(?:при\s+(?:отсутствии|наличии|утере)|в\s+случа\p{L}+)\s[^:]*?)(?:,|\s(?=к\s+заявлению)|\s(?=услугополучател\p{L}*\s+(?:представля|предоставля)))/iu,
    quote: 'При отсутствии сведений услугополучателя в информационных системах к заявлению прилагаются следующие документы:',
  },
  {
    pattern:
      /^(?!(?:услугополучател|потребител|получател|заявител)\p{L}*\s)(?<condition>\p{L}+(?:ы|и|а|я|е)\s[^:,.]*?)\s+к\s+заявлению\s+(?:также\s+)?(?:прилага|представля|предоставля)ют(?!ся)/iu,
    quote: 'Участники Великой Отечественной войны к заявлению прилагают удостоверение участника',
  },
]

/** The verb of a lead-in; what the lead-in names itself stands behind it. */
export const handsIn = {
  pattern: /\s(?:представля|предоставля|предъявля|прилага)(?:ет|ют|ется|ются)(?:\s+|$)/iu,
  quote: 'к заявлению прилагается копия выписки',
}

/** How the name of a document begins. */
export const documentNames = {
  pattern: /^(?:заявлени|запрос|документ(?!ы$)|копи|справк|удостоверени|выписк|паспорт|свидетельств)(?!.*следующ)/isu,
  quote: 'предоставляет заявление по форме согласно приложению 1 и следующие документы:',
}

/**
 * Papers behind the colon of one sentence. Each begins with such a word, which keeps what stands between commas inside a paper («документ, удостоверяющий
 * личность») with it; `leadIn` is what stands before the colon.
 */
export const papersInSentence = {
  leadIn:
    /(?:перечень\s+(?:необходимых\s+)?документов[^:]*|необходимые\s+документы|документы,?\s+необходимые[^:]*|следующ\p{L}+\s+документ\p{L}*)\s*:\s+(?=\p{L})/iu,
  opens:
    /^(?:(?!\p{L}*(?:ого|ему|ому)\s)\p{L}+(?:ое|ый|ая|ую)\s+(?=(?:удостоверени|свидетельств|заявлени|решени|заключени|паспорт|справк|договор|копи|выписк))|заявлени[ея]|запрос|документ(?!ы)|(?:нотариально\s+)?(?:засвидетельствованн\p{L}+\s+)?копи[яию]|оригинал|подлинник|справк[аиу]|удостоверени[ея]|свидетельств[оа]|выписк[аиу]|паспорт|доверенност[ьи]|договор|фотографи[яию]|квитанци[яию]|акт|план|схем[аыу]|анкет[аыу]|диплом|аттестат|ходатайств[оа]|согласие|заключени[ея]|сведения|решени[ея]|лицензи[яию]|устав|проект|эскиз|характеристик[аиу]|автобиографи[яию]|резюме|протокол|перечень|письмо|расч[её]т|медицинск\p{L}+\s+(?:справк|заключени|карт|книжк)|трудов\p{L}+\s+книжк|правоустанавливающ|(?:дв[ае]|три|четыре|\d+)\s+(?:фотографи|экземпляр|копи))(?!\p{L}*\s+котор)/iu,
  quote: 'Перечень документов: заявление, копия удостоверения личности, оригинал свидетельства о рождении ребенка.',
} as const

/** A lead-in that adds to the list above it. */
export const addsToList = {
  pattern: /к\s+заявлению/iu,
  quote: 'Участники Великой Отечественной войны к заявлению прилагают удостоверение участника',
}

/** The place where papers are handed in, as a lead-in names it. */
export const addressedPlace = {
  pattern:
    /(?:^|\s|,)(?:услугодателю(?!\p{L})|(?:в|на|к|через)\s+(?:услугодател\p{L}+|канцеляри\p{L}+|государственн\p{L}+\s+корпораци\p{L}+|центр\p{L}*|цон\p{L}*|портал\p{L}*|аким\p{L}*|уполномоченн\p{L}+\s+орган\p{L}*))/giu,
  quote: 'Перечень документов: услугодателю и в Государственную корпорацию:',
}

/** An entry that says of a paper that it is not asked for; behind a comma or a bracket that holds in a case only. */
export const notAsked = {
  pattern: /^(?![^\n]*[,(–—-]\s[^,()]*не\s+требу)[^\n]*\sне\s+требу(?:е|ю)тся(?:\s+(?:представлять|предоставлять))?[.;]?$/iu,
  quote: '3) документ об оплате сбора не требуется.',
} as const

/** What opens the part of a list that is for one place; the first document may follow at once. */
export const placeHeading = {
  pattern: /^(?:при\s+обращении\s+)?(?:в|во|на|к|через)\s+(?<place>[^:]{3,120}):\s*(?<rest>.*)$/isu,
  quote: 'к услугодателю, Центр или в Государственную корпорацию: документ, удостоверяющий личность услугополучателя',
}

/** A remark between two parts of one list. */
export const remarkInList = {
  pattern: /^(?:Документы|Представление|Сведения)\s/u,
  quote: 'Документы представляются в подлинниках и копиях для сверки',
}
