/** Kinds of repairs in words for readers; a kind without a name here shows its id. */
const names: Record<string, string> = {
  'broken-word': 'слово, разорванное узкой колонкой',
  'control-character': 'управляющий символ убран',
  'cut-paragraph': 'разрезанный абзац',
  'cut-sentence': 'разрезанное предложение',
  'displaced-link': 'ссылка возвращена на место',
  'displaced-mark': 'знак возвращён на место',
  'glued-paragraphs': 'слипшиеся абзацы',
  'glued-items': 'слипшиеся подпункты',
  'letter-for-figure': 'буква вместо цифры',
  'soft-hyphen': 'перенос узкого столбца внутри слова',
  'cut-cell': 'ячейка, разрезанная страницей',
  'letter-spacing': 'разрядка снята',
  'link-address': 'адрес ссылки убран',
  'lost-space': 'потерянный пробел',
  'page-break': 'разрыв страницы',
  'page-furniture': 'надписи сайта вокруг акта',
  'page-number': 'номер страницы вынесен из абзаца',
  'run-in-heading': 'заголовок отделён от текста',
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
}

/** The name of a repair's rule. */
export function ruleName(rule: string): string {
  return names[rule] ?? rule
}
