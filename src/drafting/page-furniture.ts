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
