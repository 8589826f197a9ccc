import type { Channel, Process } from '../../../model/index.ts'
import type { Words } from '../ru/index.ts'

const kinds: Record<Process['kind'], string> = {
  actions: 'Қызметкерлердің іс-қимыл тәртібі',
  interaction: 'Бөлімшелердің өзара іс-қимыл тәртібі',
  'information-systems': 'Ақпараттық жүйелердің өзара іс-қимылы',
  stages: 'Қызметті көрсету кезеңдері',
}

const channels: Record<Channel, string> = {
  provider: 'көрсетілетін қызметті беруші арқылы',
  'state-corporation': 'Мемлекеттік корпорация арқылы',
  'public-service-centre': 'орталық арқылы',
  portal: 'портал арқылы',
  'rural-akim': 'әкім арқылы',
}

export const regulation: Words['regulation'] = {
  kind: 'Мемлекеттік көрсетілетін қызмет регламенті',
  description: (title, place) =>
    `«${title}» мемлекеттік көрсетілетін қызметінің регламенті, ${place}: қызмет паспорты, құжаттар, қадамдар мен мерзімдер, сызбалар, толық мәтін.`,
  onPage: 'Осы бетте',
  headings: {
    passport: 'Қызмет паспорты',
    documents: 'Құжаттар',
    steps: 'Іс-қимыл тәртібі',
    text: 'Толық мәтін',
    history: 'Тарихы',
  },
  sections: 'Тараулар',
  lines: (from, to) => `Бастапқы мәтін: ${from}–${to}-жолдар`,
  cite: 'Қалай сілтеме жасау керек: ',
  citation: (act, title, state) => `${act}, «${title}» регламенті (${state}).`,
  citationOf: (act, title, state) => `«${title}» регламентінің {place}, ${act} (${state})`,
  placeOfPoint: '{point}-тармағы',
  placeOfItem: '{point}-тармағының {item} тармақшасы',
  copyLink: 'Сілтемені көшіру',
  copied: 'көшірілді',
  copyCitation: 'Дәйексөзді көшіру',
  readText: (points) => `Мәтінді оқу (${points})`,
  whole: 'Паспортты толық көру',
  drawing: 'Сызба',
  lost: {
    whole: 'Бастапқы мәтінде бұл жерде сурет болған, ол сақталмаған.',
    withCaptions: 'Бастапқы мәтінде бұл жерде сурет болған, ол сақталмаған; оның жазулары ғана қалған.',
    ours: 'Мәтін бойынша қайта сызылған осы тәртіп',
    all: 'Мәтін бойынша қайта сызылған тәртіптер',
  },
  files: {
    json: 'Регламент барлық өрісімен (JSON)',
    act: 'Акті туралы мәліметтер (JSON)',
    text: 'Актінің қалпына келтірілген мәтіні (TXT)',
    akn: 'Бүкіл акті (Akoma Ntoso)',
    cpsv: 'Қызмет (CPSV-AP)',
    steps: 'Қадамдар (CSV)',
    markdown: 'Регламент мәтіні (Markdown)',
  },
  originalText: 'Атластағы акт мәтіндері орыс тілінде сақталған; қазақ тіліндегі ресми мәтінін «Әділет» жүйесінен қараңыз.',
  point: 'Тармақ ',
  appendix: (number) => (number ? `${number}-қосымша` : 'Қосымша'),
  backToProcess: 'Осы тәртіптің сызбасы мен қадамдары',
  printedTable: 'Бұл кесте бастапқы мәтінде қалай тұр',
  tableColumns: { number: '№', lane: 'Кім', action: 'Іс-қимыл', completion: 'Аяқталуы', duration: 'Мерзімі', next: 'Келесі' },
  process: {
    title: ({ kind, channel, point }) => [kinds[kind], channel && channels[channel], point && `${point}-тармақ`].filter(Boolean).join(', '),
    total: 'мерзімдердің қосындысы',
    totals: {
      granted: 'бас тартылмаған жағдайдағы мерзімдердің қосындысы',
      refused: 'бас тартылған жағдайдағы мерзімдердің қосындысы',
      unknown: 'мәтінде айтылған жерге дейінгі мерзімдердің қосындысы',
    },
    fromTo: (least, most) => `${least} – ${most}`,
    more: (term) => `тағы ${term}`,
    notCounted: { minute: 'минуттар есепке алынбаған', hour: 'сағаттар есепке алынбаған' },
    timed: (timed, all) => `мерзімі көрсетілген қадам: ${all} ішінен ${timed}`,
    deadlineOf: 'регламент бойынша мерзімі',
    deadline: (term) => `Регламент бойынша мерзімі: ${term}`,
    comparisons: {
      equal: 'қадамдар мерзімдерінің қосындысы оған тең',
      longer: 'қадамдар мерзімдерінің қосындысы одан көп',
      shorter: 'қадамдар мерзімдерінің қосындысы одан аз',
      incomparable: 'қадамдардың мерзімдерін қосуға болмайды: ол әр қадамда көрсетілмеген немесе өлшем бірліктері әртүрлі',
    },
    nobody: 'Орындаушы көрсетілмеген',
    result: (result) => `Нәтижесі: ${result}`,
    whose: 'Кімнің қадамдарын көрсету керек',
    everyone: 'барлығы',
    download: 'Сызбаны жүктеп алу: ',
  },
}
