/**
 * Sentences in which a регламент leaves to the стандарт of the service what it could say itself, by the field that is then empty. Where the стандарт says
 * it is the group `point`.
 */
export const leftToStandard: readonly { field: 'evidence' | 'refusalGrounds' | 'processingTime'; pattern: RegExp; quote: string }[] = [
  {
    field: 'evidence',
    pattern:
      /(?:документ|перечн)\p{L}*[^.;:]{0,160}?(?:указанн|предусмотренн|перечисленн|определ[её]нн|соответстви|согласно)\p{L}*\s[^.;:]{0,40}?пункт\p{L}*\s+(?<point>\d+(?:-\d+)?)\s+(?:настоящего\s+)?стандарт/iu,
    quote: 'представляет в Государственную корпорацию необходимые документы, указанные в пункте 9 Стандарта',
  },
  {
    field: 'refusalGrounds',
    pattern:
      /отказ\p{L}*\s+в\s+(?:оказании|предоставлении|назначении)[^.;:]{0,120}?основани\p{L}+[^.;:]{0,80}?пункт\p{L}*\s+(?<point>\d+(?:-\d+)?)\s+стандарт/iu,
    quote:
      'мотивированный ответ об отказе в оказании государственной услуги в случаях и по основаниям, предусмотренным пунктом 10 Стандарта',
  },
  {
    field: 'processingTime',
    pattern:
      /срок\p{L}*\s+(?:оказания|предоставления)[^.;:]{0,120}?(?:указан|предусмотрен|установлен|определ[её]н)\p{L}*\s[^.;:]{0,40}?пункт\p{L}*\s+(?<point>\d+(?:-\d+)?)\s+стандарт/iu,
    quote: 'Сроки оказания государственной услуги указаны в пункте 4 Стандарта',
  },
]
