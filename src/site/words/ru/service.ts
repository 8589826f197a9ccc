import type { Channel, Duration } from '../../../model/index.ts'
import { term } from '../../../russian/term.ts'
import { codes } from './codes.ts'
import { count, longDate } from './grammar.ts'

/** What is said of a service: who, where, for how long, for how much. */
export const service = {
  channels: {
    provider: 'услугодатель',
    'state-corporation': 'Государственная корпорация «Правительство для граждан»',
    'public-service-centre': 'центр обслуживания населения или центр занятости',
    portal: 'портал «электронного правительства» (egov.kz)',
    'rural-akim': 'аким посёлка, села, сельского округа',
  } as Record<Channel, string>,
  /** Where the whole name does not fit. */
  channelsInShort: codes.channelsInShort,
  /** The two kinds of centres that one code stands for. */
  centres: {
    'population-service': { name: 'центр обслуживания населения', short: 'ЦОН' },
    employment: { name: 'центр занятости', short: 'центр занятости' },
  },
  forms: codes.forms,
  orForm: ' и (или) ',
  automation: codes.automation,
  costs: codes.costs,
  /** «3 рабочих дня», with no line break after the figure. */
  term: (duration: Pick<Duration, 'value' | 'unit'>) => term(duration).replace(' ', '\u00a0'),
  date: longDate,
  facets: {
    provider: 'Услугодатель',
    channels: 'Способы обращения',
    processingTime: 'Срок',
    form: 'Форма',
    automation: 'Автоматизация',
    outputs: 'Результат',
    cost: 'Плата',
    hours: 'График работы',
    evidence: 'Документы',
    refusalGrounds: 'Основания отказа',
    other: 'Иное',
    lanes: 'Участники',
    steps: 'Шагов',
    totalTime: 'Время шагов',
  } as Record<string, string>,
  notStated: 'В тексте не указано',
  notRead: 'Сказано в тексте, атласом не прочитано',
  seeStandard: 'смотрите стандарт',
  findStandard: 'найти на adilet.zan.kz',
  termInCases: 'Общий срок в тексте не указан; о сроке в особых случаях говорит ',
  point: (number: string) => `пункт ${number}`,
  listed: (amount: number) => `${count(amount, 'документ', 'документа', 'документов')} по перечню`,
  basis: 'На основании ',
  /** What stands before and behind the title of a стандарт, where it has one. */
  standard: (titled: boolean, decree: string): readonly [before: string, after: string] => [
    titled ? 'стандарт ' : 'стандарт',
    decree && ` (утверждён актом ${decree})`,
  ],
  documents: {
    print: 'Напечатать список',
    none: 'Перечень документов в тексте не указан.',
    leftTo: (point: string) => `Регламент отсылает за ним к пункту ${point} стандарта услуги.`,
    standard: 'Регламент ссылается на ',
    inAtlas: 'Стандарт есть в атласе: ',
    byStandard: 'документы по нему',
    elsewhere: 'Перечень есть в регламенте другого места или года (там могли требовать другое): ',
    by: (channel: string) => `При обращении через: ${channel}`,
  },
  requirements: {
    heading: 'По стандарту услуги',
    lead: 'Здесь не слова регламента, а то, что говорит об этой услуге акт центрального органа. Даты у них могут быть разными.',
    kinds: { standard: 'Стандарт государственной услуги', rules: 'Правила оказания государственной услуги' },
    approved: (decree: string, state: string) => `Утверждён актом ${decree}; ${state}.`,
    text: (line: number) => `Текст в атласе, строка ${line}`,
  },
  answer: {
    where: 'Куда',
    term: 'Срок услуги',
    inCases: 'сказан только для особых случаев:',
    seePassport: 'смотрите паспорт услуги',
    or: ' или ',
    atCounter: 'В очереди и у окна',
    /** How long one waits and is served; null where it depends. */
    counter: {
      waiting: (term: string | null) => (term ? `ждать не больше: ${term}` : 'ждать — смотря по очереди'),
      serving: (term: string | null) => (term ? `обслужить должны за ${term}` : 'обслуживание — смотря по очереди'),
    },
    documents: 'Документы',
    cost: 'Плата',
    course: 'Порядок',
    by: ': ',
    counted: 'Сосчитано по самому длинному порядку: ',
    unsaid: 'Не сказано',
    inStandard: 'Ищите в акте, на который ссылается регламент: ',
  },
  amounts: {
    services: (amount: number) => count(amount, 'услуга', 'услуги', 'услуг'),
    regulations: (amount: number) => count(amount, 'регламент', 'регламента', 'регламентов'),
    acts: (amount: number) => count(amount, 'акт', 'акта', 'актов'),
    decrees: (amount: number) => count(amount, 'постановление', 'постановления', 'постановлений'),
    regions: (amount: number) => count(amount, 'регион', 'региона', 'регионов'),
    places: (amount: number) => count(amount, 'место', 'места', 'мест'),
    steps: (amount: number) => count(amount, 'шаг', 'шага', 'шагов'),
    lanes: (amount: number) => count(amount, 'участник', 'участника', 'участников'),
    handOvers: (amount: number) => count(amount, 'передача', 'передачи', 'передач'),
    lists: (amount: number) => count(amount, 'перечень', 'перечня', 'перечней'),
    papers: (least: number, most: number) => `${least === most ? '' : `${least}–`}${count(most, 'документ', 'документа', 'документов')}`,
    lines: (amount: number) => count(amount, 'строка', 'строки', 'строк'),
    points: (amount: number) => count(amount, 'пункт', 'пункта', 'пунктов'),
  },
}
