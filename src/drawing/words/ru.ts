import { answerNames, type Channel, endNames, type Process, questionNames, type Step, startName } from '../../model/index.ts'
import { term, unitNames } from '../../russian/term.ts'

const kinds: Record<Process['kind'], string> = {
  actions: 'Порядок действий работников',
  interaction: 'Порядок взаимодействия подразделений',
  'information-systems': 'Взаимодействие информационных систем',
  stages: 'Этапы оказания услуги',
}

const channels: Record<Channel, string> = {
  provider: 'через услугодателя',
  'state-corporation': 'через Государственную корпорацию',
  'public-service-centre': 'через центр',
  portal: 'через портал',
  'rural-akim': 'через акима',
}

/** What stands on a drawing and is not the act's. */
export const russian = {
  kinds,
  channels,
  point: (number: string) => `пункт ${number}`,
  timelineTitle: (title: string) => `Кто сколько держит дело. ${title}`,
  /** What a drawing shows, in a sentence, for those who do not see it; `handOvers` is null where no step says who acts. */
  description: (steps: number, lanes: readonly string[], handOvers: number | null) => {
    const taking = lanes.length > 0 ? ` Участвуют: ${lanes.join(', ')}.` : ''
    const passed = handOvers === null ? 'кто действует, не указано' : `передач между участниками: ${handOvers}`
    return `Шагов: ${steps}, ${passed}.${taking} Шаги перечислены в списке.`
  },
  /** The number of a step before a question of ours: «условие 1», as the act has it. */
  numbered: (number: string, _type: Step['type']) => number,
  start: startName,
  endings: endNames,
  questions: questionNames,
  answers: answerNames,
  term,
  /** The lane of those whom the act does not name. */
  nobody: 'в тексте не указано, кто',
  /** A term that several nodes of one step share. */
  ofWholeStep: (term: string) => `${term} на весь шаг`,
  inCase: (term: string) => `в особом случае ${term}`,
  prolonged: (term: string) => `с продлением ещё ${term}`,
  timeline: {
    /** In place of who acts, and of a term, where none is named. */
    nobody: 'исполнитель не назван',
    noTerm: 'срок не назван',
    /** What the scale counts: minutes alone, or the units of days that stand side by side. */
    minutes: 'Шкала в минутах',
    scale: (units: readonly string[]) => `Шкала: ${units.join(' и ')}${units.length > 1 ? ' — рядом, не вместе' : ''}`,
    units: unitNames,
    /** Where minutes and hours stand on a scale of days. */
    short: '; минуты и часы отмечены чертой',
  },
  union: {
    everywhere: 'Везде',
    only: (name: string) => `Только ${name}`,
    title: (of: string) => `Что общего и что только у одного. ${of}`,
    description: (names: readonly string[], rows: readonly string[]) =>
      `Рядом: ${names.join(', ')}. Строк: ${rows.join('; ')}. Все они перечислены в таблице.`,
  },
}

/** What stands on a drawing and is not the act's, in a language. */
export type DrawingWords = typeof russian
