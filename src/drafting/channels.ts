import type { Channel, Regulation } from '../model/index.ts'

/** Words by which the acts name where an application is taken; a passage may name several. */
export const channelNames: readonly { channel: Channel; pattern: RegExp; quote: string }[] = [
  {
    channel: 'state-corporation',
    pattern: /государственн\p{L}+\s+корпораци|правительство для граждан/iu,
    quote: 'некоммерческое акционерное общество "Государственная корпорация "Правительство для граждан"',
  },
  {
    channel: 'public-service-centre',
    pattern:
      // «Департамент «Центр обслуживания населения» – филиал НАО «Государственная корпорация …»» is the corporation.
      /[Цц]ентр\p{L}*\s+обслуживания\s+населения(?!["»]*\s*[-–—]\s*филиал\p{L}*\s+(?:некоммерческ|НАО))|центр\p{L}*\s+занятости|(?<!\p{L})ЦОН(?!\p{Lu})|(?<!\p{L})Центр(?!\p{L}*\s+(?:реабилитации|здоровья|обслуживания))|(?<=^|(?:^|\s)(?:в|через|из)\s+)центр(?=\s*(?:$|[.,;:()]|(?:и|или|либо)\s))/u,
    quote: 'а также через Акжарский районный отдел Филиала республиканского государственного предприятия «Центр обслуживания населения»',
  },
  { channel: 'portal', pattern: /портал/iu, quote: 'веб-портал "электронного правительства" www.egov.kz (далее – портал)' },
  {
    channel: 'rural-akim',
    pattern: /(?<!\p{L})аким(?:а|у|ом|ов|ами|ы|ам)?(?!\p{L})/iu,
    quote: 'акима поселка, села, сельского округа (далее – аким сельского округа)',
  },
  {
    channel: 'provider',
    pattern: /услугодател|(?:уполномоченн|рабоч)\p{L}+\s+орган|канцеляри|(?<!\p{L}|(?<!\p{L})ИС\s)МИО(?!\p{L})/iu,
    quote: 'канцелярию услугодателя',
  },
]

/** The two kinds of centres that one channel stands for. */
export const centres: readonly { centre: NonNullable<Regulation['centre']>; pattern: RegExp; quote: string }[] = [
  {
    centre: 'population-service',
    pattern: /центр\p{L}*\s+обслуживания\s+населения(?!["»]*\s*[-–—]\s*филиал\p{L}*\s+(?:некоммерческ|НАО))|(?<!\p{L})ЦОН(?!\p{L})/iu,
    quote: 'через центр обслуживания населения (далее – ЦОН)',
  },
  { centre: 'employment', pattern: /центр\p{L}*\s+занятости/iu, quote: 'через центр занятости населения (далее – центр)' },
]

/** For whom or in which case a channel is open, behind its name. */
export const channelConditions: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /[\s,–—-]+((?:в\s+случа[ея]х?|при\s+(?:отсутстви|наличи|невозможност))\p{L}*\s.+)$/iu,
    quote: 'акима поселка, села, сельского округа (далее – аким сельского округа), в случае отсутствия услугодателя по месту жительства',
  },
  {
    pattern: /(?<!правительство)[\s,–—-]+(для\s+(?!получени|оказани|при[её]ма|подачи)[^"»]+)$/iu,
    quote: 'веб-портал «электронного правительства» – для инвалидов',
  },
]

/** What is opened where an application is taken or a result handed out; «:» or the names follow. */
export const channelLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /при[её]м\p{L}*\s[^.;:]{0,300}?осуществля\p{L}+\s*(?:(?:через|посредством)(?!\s+[«"]?окон)|:|(?=услугодател))/iu,
    quote: 'Прием заявления и выдача результата оказания государственной услуги осуществляются через:',
  },
  {
    pattern:
      /(?:заявлени|заявк|документ)\p{L}*\s+(?:\p{L}+\s+){0,4}?принима(?:е|ю)тся[,\s][^.;:]{0,120}?(?=услугодател|канцеляри|через\s)/iu,
    quote: 'Заявления принимаются, а результаты выдаются услугодателем на бумажном носителе.',
  },
]

/** Ways besides the provider itself in a sentence that names it. */
export const alternativeChannels: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /(?:а\s+также|альтернативн\p{L}+\s+основ\p{L}+)\s+(?:\p{L}+\s+){0,3}?через\s+[^.]*/iu,
    quote: 'а также через Акжарский районный отдел Филиала (далее – Центр)',
  },
  {
    pattern:
      /(?<=\s)через\s+[^.]*?на\s+альтернативн\p{L}+\s+основ\p{L}+(?:,?\s+(?:и|либо|или|а\s+также)\s+(?:через\s+|посредством\s+)?(?:веб-)?портал\p{L}*)?/iu,
    quote:
      'через центры обслуживания населения (далее – Центр) на альтернативной основе и веб-портал «электронного правительства» (далее – ПЭП)',
  },
  {
    pattern: /обраща\p{L}+\s+(?:за\s+получением\s+[^.]*?\s)?к\s+аким[^.]*/iu,
    quote: 'потребитель обращается за получением государственной услуги к акиму аульного (сельского) округа',
  },
]

/** A sentence that names the provider and the one way through which it renders the service: it takes no applications itself. */
export const onlyThrough = {
  pattern:
    /услуг(?:а|и)(?!\p{L})[^;]{0,1500}?\s(?:оказыва|предоставля)(?:е|ю)тся\s(?:(?!а\s+также|альтернативн|\sи\s+через)[^.;])*?\sчерез\s+(?<ways>(?:(?!альтернативн)[^.;])*)(?:[.;]|$)/iu,
  quote: 'Государственная услуга оказывается Отделом архитектуры через центры обслуживания населения по месту жительства.',
} as const

/** The sentence that says who renders the service; one on its ground, its price or its form says nothing of ways. */
export const rendered = {
  pattern:
    /услуг(?:а|и)(?!\p{L})[^;]{0,1500}?\s(?:оказыва|предоставля)\p{L}+\s+(?!на\s+(?:основании|платной|бесплатной)|в\s+соответствии|бесплатно|платно|согласно|физическ|юридическ)/iu,
  quote: 'Электронная государственная услуга "Выдача справок" (далее – услуга) оказывается аппаратами акимов',
} as const
