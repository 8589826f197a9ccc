/**
 * How the стандарт of a service is cited; the order that approved it stands in the group `order`, the title, where there is one, in `title`. The
 * first that matches a paragraph counts.
 */
export const standardCitations: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern:
      /стандарт\p{L}*\s+(?:оказания\s+)?государственн\p{L}+\s+услуг\p{L}*\s+["«]?(?<title>.{1,600}?)["»]?,?\s+утвержд\p{L}+\s+["«]?(?<order>(?:приказ|постановлени|решени)\p{L}*.{0,400})/isu,
    quote: 'стандартом государственной услуги "Назначение жилищной помощи", утвержденным приказом Министра от 9 апреля 2015 года № 319',
  },
  {
    pattern: /стандарт\p{L}*[^.]{0,300}?\s*,?\s+утвержд\p{L}+\s+["«]?(?<order>(?:приказ|постановлени|решени)\p{L}*.{0,400})/isu,
    quote: 'в соответствии со стандартом, утвержденным приказом Министра от 28 апреля 2015 года № 279',
  },
]

/** An order that approved many standards at once, cited by its own title. */
export const omnibusOrder = {
  pattern: /(?<order>(?:приказ|постановлени)\p{L}*[^«"]{0,200})["«]\s*Об\s+утверждении\s+стандарт\p{L}+/iu,
  quote: 'постановлением Правительства Республики Казахстан от 7 апреля 2011 года № 394 «Об утверждении стандартов государственных услуг»',
} as const
