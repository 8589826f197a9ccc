/** What sites of law print among the paragraphs of an act, each with the words it comes from: never a part of its text. */
const furniture: readonly { words: RegExp; quote: string }[] = [
  { words: /^Если Вы обнаружили на странице ошибку/i, quote: 'Если Вы обнаружили на странице ошибку, выделите мышью слово или фразу' },
  { words: /^(?:Поиск|Найти) (?:по|на) (?:странице|документу)$/i, quote: 'поиск по странице' },
  {
    words: /^(?:Скачать|Распечатать|Печать|Сохранить|Открыть)(?: (?:документ|файл|текст|страницу|в .{1,12}))?$/i,
    quote: 'Скачать документ',
  },
  { words: /^(?:Все документы|На главную|Главная|Наверх|Вверх|Назад|К списку|Содержание|Оглавление|Поделиться)$/i, quote: 'Все документы' },
  {
    words: /^(?:Текст|Информация|История изменений|Ссылки|Примечания|Сравнение редакций|Прочее)$/,
    quote: 'Текст Информация История изменений Ссылки',
  },
  { words: /^©\s.{0,200}$/, quote: '© 2012. РГП на ПХВ «Институт законодательства и правовой информации Республики Казахстан»' },
]

/** Whether a paragraph of a page is the site's own, not the act's. */
export const isPageFurniture = (text: string): boolean => furniture.some(({ words }) => words.test(text.trim()))

/** What a browser or a database prints at the edge of every page; a line of nothing else is no part of the act. */
const running: readonly { words: RegExp; alone: boolean; quote: string }[] = [
  {
    words: /(?:https?:\/\/)?(?:www\.)?(?:adilet\.zan\.kz|(?:online\.)?zakon\.kz|zakon\.uchet\.kz|zanorda\.kz)\/[^\s]+/i,
    alone: true,
    quote: 'http://adilet.zan.kz/rus/docs/V15K0003391',
  },
  {
    words:
      /(?:дата|время|отпечатано|распечатано|напечатано)(?:\s+(?:и\s+время\s+)?печати)?\s*:?\s+\d{1,2}\.\d{1,2}\.\d{4}(?:\s*г\.)?(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?/i,
    alone: true,
    quote: 'Дата печати: 14.03.2017 10:22',
  },
  { words: /(?:страница|стр\.?|лист)\s+\d{1,4}\s+из\s+\d{1,4}/i, alone: true, quote: 'Страница 3 из 12' },
  { words: /(?:[^|]{0,200}\s[-–—|]\s)?ИПС\s["«]Әділет["»]/i, alone: true, quote: 'Об утверждении регламентов … - ИПС "Әділет"' },
  { words: /\d{1,2}\.\d{1,2}\.\d{2,4}(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?)?/, alone: false, quote: '14.03.2017, 10:22' },
  { words: /\d{1,3}\/\d{1,3}/, alone: false, quote: '3/12' },
]
const runningPiece = new RegExp(running.map(({ words }) => `(?:${words.source})`).join('|'), 'iu')
const runningLine = new RegExp(`^(?:(?:${runningPiece.source})(?:\\s+|$))+$`, 'iu')
const runningAlone = running.filter(({ alone }) => alone).map(({ words }) => words)

/** Whether a line is what is printed at the foot or the head of a page: an address, a date of printing, «Страница 3 из 12». */
export const isPageEdge = (text: string): boolean =>
  text.length < longestEdge && wordOfEdge.test(text) && runningAlone.some((words) => words.test(text)) && runningLine.test(text.trim())

/** A word that every such line has; asked first, since nearly no line of an act has one. */
const wordOfEdge = /\.kz\/|печат|страница\s|стр\.?\s|лист\s+\d|ИПС\s/i

/** Letters of the longest line at the edge of a page. */
const longestEdge = 300
