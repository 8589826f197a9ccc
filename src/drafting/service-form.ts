/** How the acts say in what form the service is rendered. */
export const formWords = {
  leadIn: {
    pattern:
      /^(?:форма\s+(?:оказан|оказыва|предоставля)\p{L}+|степень\s+автоматизации)\s+(?:электронн\p{L}+\s+)?(?:государственн\p{L}+\s+)?услуг\p{L}*\s*[-–—:]?\s*/iu,
    quote: 'Форма оказываемой государственной услуги: не автоматизированная.',
  },
  electronic: { pattern: /электронн/iu, quote: 'электронная (частично автоматизированная) и (или) бумажная' },
  automated: {
    pattern: /(?:частично|полностью)\s+автоматизированн\p{L}+\s*(?:,|и|или|и\s*\(или\))\s*бумажн/iu,
    quote: 'частично автоматизированная и (или) бумажная',
  },
  paper: { pattern: /бумажн/iu, quote: 'бумажная' },
} as const

/** Degrees of automation; the first that matches. A bare «автоматизированная» says no degree. */
export const automationDegrees = [
  { automation: 'none', pattern: /не\s*автоматизированн/iu, quote: 'не автоматизированная' },
  { automation: 'partial', pattern: /частично\s+автоматизированн/iu, quote: 'электронная (частично автоматизированная)' },
  { automation: 'full', pattern: /полностью\s+автоматизированн/iu, quote: 'электронная (полностью автоматизированная)' },
] as const

/** A service that is free for some or in a case and paid for others: neither word holds for all. */
export const costByCase = {
  pattern: /бесплатн\p{L}+[^.]*?(?:(?<!бес)платно|(?<!не\s)взима\p{L}+|за\s+исключением)|(?<!бес)платно[^.]*?бесплатно/isu,
  quote: 'оказывается на бесплатной основе; услугополучателям, не имеющим прикрепления, – платно',
} as const

/** Whether the service costs something. */
export const costWords = [
  {
    cost: 'free',
    pattern: /(?:оказыва|предоставля)\p{L}+\s+[^.;]{0,300}?бесплатно|на\s+бесплатной\s+основе/iu,
    quote: 'Государственная услуга предоставляется бесплатно.',
  },
  {
    cost: 'paid',
    pattern:
      /(?:на\s+платной\s+основе|(?<!бес)платно|взима\p{L}+\s+(?:\p{L}+\s+)?(?:государственная\s+пошлина|пошлина|сбор|плата)|(?:ставк|размер)\p{L}*\s+(?:государственной\s+пошлины|сбора|оплаты)\s+[^.]*?(?:составля|–|МРП|расч[её]тн))/iu,
    quote: 'Государственная услуга оказывается на платной основе.',
  },
] as const
