import type { Act, Edition } from '../../../model/index.ts'
import { capital } from '../../../text/capital.ts'
import { longDate } from './grammar.ts'

/** A decree as far as it is known; `issuer` in this language, ready to stand before «от». */
interface Requisites {
  kind: string | null
  issuer: string | null
  date: string | null
  number: string | null
}

/** The kinds of acts by their word in Russian: by whom or what something was done. */
const instrumental: Record<string, string> = {
  постановление: 'постановлением',
  решение: 'решением',
  приказ: 'приказом',
  распоряжение: 'распоряжением',
  закон: 'Законом',
}

const dated = ({ issuer, date, number }: Requisites): string =>
  [issuer, date && `от ${longDate(date)}`, number && `№\u00a0${number}`].filter(Boolean).join(' ')

/** What is said of acts and of their texts. */
export const act = {
  /** «акимата Мангистауской области от 4 ноября 2015 года № 342», whatever of it is known. */
  dated,
  /** «Постановление акимата Мангистауской области от 4 ноября 2015 года № 342». */
  citation: (requisites: Requisites) => {
    const kind = (requisites.kind ?? 'акт').toLowerCase()
    return `${capital(kind)} ${dated(requisites)}`.trim()
  },
  /** «постановлением акимата … от … № …». */
  by: (requisites: Requisites) => `${instrumental[requisites.kind?.toLowerCase() ?? ''] ?? 'актом'} ${dated(requisites)}`.trim(),
  /** «постановление акимата … № …», in the middle of a sentence. */
  named: (requisites: Requisites) => `${requisites.kind?.toLowerCase() ?? 'акт'} ${dated(requisites)}`.trim(),
  /** The same in a list of changes, as what made the change. */
  through: (requisites: Requisites) => `${requisites.kind?.toLowerCase() ?? 'акт'} ${dated(requisites)}`.trim(),
  of: (date: string) => `от ${longDate(date)}`,
  earlier: (name: string) => `ранее: ${name}`,
  older: (year: number | null) => `более ранний${year ? `, ${year}` : ''}`,
  list: {
    title: 'Акты',
    description: 'Постановления акиматов, которыми утверждены регламенты государственных услуг.',
    newestFirst: 'новые сверху',
    pages: 'Страницы списка актов',
    all: 'Все акты',
  },
  registered: 'Зарегистрирован',
  authorities: 'органы юстиции',
  signed: 'Подписал',
  amends: 'Вносит изменения',
  amended: (dated: string) => `в постановление ${dated}`,
  inOfficialSystem: 'На adilet.zan.kz',
  derived: '(номер выведен по правилу)',
  wordings: 'Редакции в атласе',
  wordingOf: (date: string) => `с учётом изменений по ${longDate(date)}`,
  undated: 'без даты',
  shownHere: ' — показана здесь',
  repeals: 'Что отменяет',
  approves: 'Что утверждает',
  listed: (amount: string, found: number) => `В перечне акта: ${amount}; в тексте: ${found}.`,
  history: 'История',
  adopted: 'Принят: ',
  repealed: (decree: string) => `Утратил силу: ${decree}`,
  effects: { revised: 'изложен в новой редакции', added: 'дополнен', excluded: 'исключён' } as Record<Edition['effect'], string>,
  scopes: { regulation: 'регламент', point: 'пункт', section: 'глава', appendix: 'приложение', item: 'подпункт' } as Record<string, string>,
  scope: (name: string, number: string) => (number ? `${name} ${number}` : name),
  formats: { 'pdf-text': 'текст из PDF', markdown: 'Markdown', html: 'HTML', docx: 'Word', rtf: 'RTF', pdf: 'PDF' } as Record<
    Act['source']['format'],
    string
  >,
  texts: {
    heading: 'Исходный и восстановленный текст',
    kept: (format: string, repairs: number, doubts: number) =>
      `Текст сохранён в формате «${format}». Сделано правок: ${repairs}; осталось сомнений: ${doubts}.`,
    beside: 'Исходный текст рядом с восстановленным, все правки отмечены',
    whole: 'Восстановленный текст целиком',
    byKind: 'Правки по видам',
    kind: 'Вид',
    amount: 'Правок',
    corrected: 'Исправлено редактором',
    line: (line: number) => `Строка ${line}`,
    was: 'было',
    became: 'стало',
    doubts: 'Сомнения',
    firstOnly: (amount: number) => `Показаны первые ${amount}; все — в `,
  },
  files: {
    json: 'Сведения об акте (JSON)',
    text: 'Восстановленный текст (TXT)',
    raw: 'Исходный текст, как сохранён',
    akn: 'Акт с регламентами (Akoma Ntoso)',
    unrepaired: 'Текст до правок (TXT)',
  },
  text: {
    title: (page: number, last: number) => `Восстановленный текст, страница ${page} из ${last}`,
    ending: (page: number) => ` — текст, с. ${page}`,
    description: 'восстановленный текст целиком.',
    pages: 'Страницы текста',
    file: 'Весь текст одним файлом',
  },
  source: {
    title: (page: number, last: number) => `Исходный текст и правки, страница ${page} из ${last}`,
    ending: (page: number) => ` — правки, с. ${page}`,
    description: 'исходный текст построчно, все правки отмечены.',
    lead: 'Строки стоят так, как сохранены. Где текст был повреждён, по словам отмечено, ',
    /** Stands for the end of a line. */
    lineEnd: '↵',
    lineEndIs: ' (↵ — конец строки)',
    before: 'как было',
    after: 'как восстановлено',
    pagesAbove: 'Страницы исходного текста сверху',
    pages: 'Страницы исходного текста',
    file: 'Исходный текст одним файлом',
    sure: (rule: string, percent: number) => `${rule}, уверенность ${percent} %`,
  },
  /** Kinds of repairs; a kind without a name here shows its id. */
  rules: {
    'broken-word': 'слово, разорванное узкой колонкой',
    'control-character': 'управляющий символ убран',
    'cut-cell': 'ячейка, разрезанная страницей',
    'cut-paragraph': 'разрезанный абзац',
    'cut-sentence': 'разрезанное предложение',
    'displaced-link': 'ссылка возвращена на место',
    'displaced-mark': 'знак возвращён на место',
    'glued-paragraphs': 'слипшиеся абзацы',
    'glued-items': 'слипшиеся подпункты',
    'letter-for-figure': 'буква вместо цифры',
    'letter-spacing': 'разрядка снята',
    'link-address': 'адрес ссылки убран',
    'lost-space': 'потерянный пробел',
    'page-break': 'разрыв страницы',
    'page-furniture': 'надписи сайта вокруг акта',
    'page-number': 'номер страницы вынесен из абзаца',
    'run-in-heading': 'заголовок отделён от текста',
    'soft-hyphen': 'перенос в узкой колонке',
    'space-after-hyphen': 'лишний пробел после дефиса',
    'space-before-mark': 'лишний пробел перед знаком',
    'space-inside-bracket': 'лишний пробел в скобках',
    'space-inside-quotes': 'лишний пробел в кавычках',
    'split-signature': 'разрезанная подпись',
    'split-title': 'разрезанное название',
    'stray-space': 'лишние пробелы',
    'torn-address': 'разорванный адрес',
    'torn-bracket': 'скобка возвращена к слову',
    'torn-hyphen': 'перенос по дефису',
    'torn-mark': 'знак возвращён к слову',
    'torn-number': 'разорванное число',
    'torn-paragraph': 'разорванный абзац',
    'torn-quote': 'кавычка возвращена к слову',
  } as Record<string, string>,
}
