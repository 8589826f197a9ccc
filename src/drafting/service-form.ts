/** How the acts say in what form the service is rendered. */
export const formWords = {
  leadIn: {
    pattern: /^форма\s+(?:оказан|оказыва|предоставля)\p{L}+\s+(?:государственн\p{L}+\s+)?услуг\p{L}*\s*[-–—:]?\s*/iu,
    quote: 'Форма оказываемой государственной услуги: не автоматизированная.',
  },
  electronic: { pattern: /электронн/iu, quote: 'электронная (частично автоматизированная) и (или) бумажная' },
  paper: { pattern: /бумажн/iu, quote: 'бумажная' },
} as const

/** Degrees of automation; the first that matches. A bare «автоматизированная» says no degree. */
export const automationDegrees = [
  { automation: 'none', pattern: /не\s*автоматизированн/iu, quote: 'не автоматизированная' },
  { automation: 'partial', pattern: /частично\s+автоматизированн/iu, quote: 'электронная (частично автоматизированная)' },
  { automation: 'full', pattern: /полностью\s+автоматизированн/iu, quote: 'электронная (полностью автоматизированная)' },
] as const

/** Whether the service costs something. */
export const costWords = [
  {
    cost: 'free',
    pattern: /(?:оказыва|предоставля)\p{L}+\s+[^.;]{0,300}?бесплатно|на\s+бесплатной\s+основе/iu,
    quote: 'Государственная услуга предоставляется бесплатно.',
  },
  {
    cost: 'paid',
    pattern: /(?:на\s+платной\s+основе|(?<!бес)платно|взима\p{L}+\s+(?:государственная\s+пошлина|сбор|плата))/iu,
    quote: 'Государственная услуга оказывается на платной основе.',
  },
] as const
