import type { Channel, Process } from '../model/index.ts'

/** Lead-ins that open a sequence of procedure steps. */
export const processLeadIns: readonly { kind: Process['kind']; pattern: RegExp; quote: string }[] = [
  {
    kind: 'actions',
    pattern: /содержани\p{L}* +(?:кажд\p{L}+ +)?процедур/iu,
    quote: 'Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги',
  },
  {
    kind: 'actions',
    pattern: /^процедур\p{L}* *(?:\(действи\p{L}+\))?,? +входящ/iu,
    quote: 'Процедуры (действия), входящие в состав процесса оказания государственной услуги',
  },
  {
    kind: 'actions',
    pattern: /состо\p{L}+ +из +следующих +(?:процедур|действий)/iu,
    quote: 'Процесс оказания государственной услуги состоит из следующих процедур (действий)',
  },
  {
    kind: 'stages',
    pattern: /этап\p{L}* +(?:\p{L}+ +){0,2}оказани/iu,
    quote: 'Этапы оказания государственной услуги с момента получения заявления от потребителя',
  },
  {
    kind: 'interaction',
    pattern: /последовательност\p{L}* +(?:и +взаимодействи\p{L}+ +)?(?:процедур|действи)/iu,
    quote: 'Описание последовательности процедур (действий) между структурными подразделениями (работниками)',
  },
  {
    kind: 'interaction',
    pattern: /порядк\p{L}* +обращени/iu,
    quote: 'Описание порядка обращения в Государственную корпорацию, длительность обработки запроса услугополучателя',
  },
  { kind: 'interaction', pattern: /пошагов\p{L}+ +действи/iu, quote: 'Пошаговые действия и решения услугодателя через портал' },
  {
    kind: 'interaction',
    pattern: /процесс\p{L}* +получени\p{L}+ +результат/iu,
    quote: 'Описание процесса получения результата оказания государственной услуги через Государственную корпорацию',
  },
]

/** Lead-ins of lists that are no sequence of steps, whatever they look like. */
export const otherLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /результат\p{L}* +(?:кажд\p{L}+ +)?(?:процедур|действи)/iu,
    quote: 'Результат процедуры (действия) по оказанию государственной услуги, который служит основанием для начала …',
  },
  { pattern: /перечень/iu, quote: 'Перечень структурных подразделений (работников) услугодателя, которые участвуют …' },
  {
    pattern: /участвуют|задействован/iu,
    quote: 'в процессе оказания государственной услуги участвуют следующие структурно-функциональные единицы',
  },
  {
    pattern: /(?:отража|привед|представлен|изложен)\p{L}* .*(?:справочник|приложени|диаграмм)/iu,
    quote: 'Подробное описание последовательности процедур (действий) … отражается в справочнике бизнес-процессов согласно приложению 2',
  },
]

/** Lead-ins that promise documents: what follows is a sequence of steps only where its entries say who acts and how long. */
export const documentLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /пред[со]?ставля\p{L}+|прилага\p{L}+|документ\p{L}*:?$|с указанием:?$|необходим\p{L}+ (?:для|документ)/iu,
    quote: 'Услугополучатель представляет в Государственную корпорацию:',
  },
]

/** Who takes the application in a sequence, by its lead-in; the first that matches. */
export const sequenceChannels: readonly { channel: Channel; pattern: RegExp; quote: string }[] = [
  { channel: 'portal', pattern: /портал|(?<!\p{L})ПЭП(?!\p{L})/iu, quote: 'Пошаговые действия и решения услугодателя через портал' },
  {
    channel: 'state-corporation',
    pattern: /государственн\p{L}+ +корпораци/iu,
    quote: 'Описание последовательности процедур (действий) через Государственную корпорацию',
  },
  {
    channel: 'public-service-centre',
    pattern: /(?<!\p{L})ЦОН|центр\p{L}* +(?:обслуживания|занятости)|(?<!\p{L})Центр/u,
    quote: 'Описание порядка обращения в центр обслуживания населения',
  },
  { channel: 'provider', pattern: /(?:уполномоченн|рабоч)\p{L}+ +орган/iu, quote: 'через уполномоченный орган:' },
  { channel: 'rural-akim', pattern: /(?<!\p{L})аким(?:а|у|ом|ы|ам)?(?!\p{L})/iu, quote: 'при обращении к акиму сельского округа' },
  { channel: 'provider', pattern: /услугодател/iu, quote: 'при обращении к услугодателю' },
]

/** Lead-ins of the list of units that take part. */
export const laneListLeadIns: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /перечень +структурн/iu,
    quote: 'Перечень структурных подразделений (работников) услугодателя, которые участвуют в процессе оказания государственной услуги',
  },
  {
    pattern: /(?:участвуют|задействован\p{L}+).*структурно|структурно.*(?:участвуют|задействован)/iu,
    quote: 'В процессе оказания государственной услуги задействованы следующие структурно-функциональные единицы (далее – СФЕ)',
  },
]
