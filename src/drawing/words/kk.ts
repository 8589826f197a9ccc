import type { Duration } from '../../model/index.ts'
import type { DrawingWords } from './ru.ts'

/** After a figure a noun has no plural ending. */
export const units: Record<Duration['unit'], string> = {
  minute: 'минут',
  hour: 'сағат',
  'working-day': 'жұмыс күні',
  'calendar-day': 'күнтізбелік күн',
  day: 'күн',
  month: 'ай',
}

export const kazakh: DrawingWords = {
  kinds: {
    actions: 'Қызметкерлердің іс-қимыл тәртібі',
    interaction: 'Бөлімшелердің өзара іс-қимыл тәртібі',
    'information-systems': 'Ақпараттық жүйелердің өзара іс-қимылы',
    stages: 'Қызметті көрсету кезеңдері',
  },
  channels: {
    provider: 'көрсетілетін қызметті беруші арқылы',
    'state-corporation': 'Мемлекеттік корпорация арқылы',
    'public-service-centre': 'орталық арқылы',
    portal: 'портал арқылы',
    'rural-akim': 'әкім арқылы',
  },
  point: (number) => `${number}-тармақ`,
  timelineTitle: (title) => `Іс кімде қанша жатады. ${title}`,
  description: (steps, lanes, handOvers) => {
    const taking = lanes.length > 0 ? ` Қатысушылар саны: ${lanes.length}.` : ''
    const passed = handOvers === null ? 'кім орындайтыны көрсетілмеген' : `қатысушылар арасында берілуі: ${handOvers}`
    return `Қадам саны: ${steps}, ${passed}.${taking} Қадамдар тізімде берілген.`
  },
  numbered: (number, type) => `${/\d+/.exec(number)?.[0] ?? ''}-${type === 'gateway' ? 'шарт' : 'үдеріс'}`,
  start: 'Басталуы',
  endings: {
    result: 'Аяқталуы',
    refusal: 'Бас тарту',
    return: 'Құжаттарды қайтару',
    unsaid: 'Әрі қарай мәтінде көрсетілмеген',
  },
  answers: { yes: 'иә', no: 'жоқ', main: 'негізгі', alternative: 'баламалы' },
  questions: {
    'documents-in-order': 'Құжаттар дұрыс па?',
    'documents-agree': 'Құжаттар сәйкес келе ме?',
    'documents-complete': 'Құжаттар толық па?',
    'documents-complete-and-valid': 'Құжаттар толық әрі мерзімі өтпеген бе?',
    'package-complete': 'Құжаттар топтамасы толық па?',
    'data-exist': 'Деректер бар ма?',
    'data-in-persons': 'ЖТ МДҚ-да деректер бар ма?',
    'data-in-companies': 'ЗТ МДҚ-да деректер бар ма?',
    'data-in-persons-and-companies': 'ЖТ МДҚ/ЗТ МДҚ-да деректер бар ма?',
    'data-in-notaries': 'БНАЖ-да деректер бар ма?',
    'data-in-persons-and-notaries': 'ЖТ МДҚ мен БНАЖ-да деректер бар ма?',
    'data-genuine': 'Деректер дұрыс па?',
    'data-agree': 'Деректер сәйкес келе ме?',
    'signature-genuine': 'ЭЦҚ түпнұсқа ма?',
    'signature-valid': 'ЭЦҚ жарамды ма?',
    'applicant-qualified': 'Өтініш беруші талаптарға сәйкес келе ме?',
    paid: 'Қызметке ақы төленген бе?',
    refused: 'Бас тарту ма?',
    'answer-refused': 'Жауап — бас тарту ма?',
    returned: 'Қайтару керек пе?',
    'which-case': 'Қандай жағдай?',
    'which-way': 'Қандай жолмен?',
  },
  term: ({ value, unit }) => `${String(value).replace('.', ',')} ${units[unit]}`,
  nobody: 'мәтінде кім екені айтылмаған',
  ofWholeStep: (term) => `бүкіл қадамға ${term}`,
  inCase: (term) => `ерекше жағдайда ${term}`,
  prolonged: (term) => `ұзартылса, тағы ${term}`,
  timeline: {
    nobody: 'орындаушы аталмаған',
    noTerm: 'мерзім аталмаған',
    minutes: 'Шкала минутпен',
    scale: (counted) => `Шкала: ${counted.join(' және ')}${counted.length > 1 ? ' — қатар, бірге емес' : ''}`,
    units: {
      minute: 'минут',
      hour: 'сағат',
      'working-day': 'жұмыс күндері',
      'calendar-day': 'күнтізбелік күндер',
      day: 'күндер',
      month: 'айлар (30 күннен)',
    },
    short: '; минуттар мен сағаттар сызықшамен белгіленген',
  },
  union: {
    everywhere: 'Барлығында',
    only: (name) => `Тек ${name}`,
    title: (of) => `Не ортақ және не тек біреуінде ғана. ${of}`,
    description: (names, rows) => `Қатар тұрғандар: ${names.join(', ')}. Жол саны: ${rows.join('; ')}. Олардың бәрі кестеде берілген.`,
  },
}
