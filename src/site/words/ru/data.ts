import type { Rich } from '../rich.ts'
import { count } from './grammar.ts'

/** What the pages of open data say. */
export const data = {
  title: 'Открытые данные',
  description:
    'Все данные атласа для скачивания: акты, регламенты, процессы, сравнения, правки, в таблицах, базе, JSON, Akoma Ntoso и CPSV-AP.',
  all: 'Всё, что показывает сайт, лежит в файлах.',
  whole: 'Всё сразу',
  wholeFiles: [
    ['atlas-data.zip', 'Для таблиц и статистики: все таблицы в CSV с описанием (Data Package).'],
    ['atlas.sqlite', 'Для запросов SQL: те же таблицы в базе, с ключами и поиском по словам.'],
    ['datapackage.json', 'Описание таблиц: поля, ключи, на что они указывают.'],
    ['cpsv-ap.ttl', 'Для порталов услуг: европейский профиль CPSV-AP 3.2.0, в Turtle.'],
    ['services.json', 'Для программ: все услуги, их названия, темы, регламенты. Отсюда начинают.'],
    ['repairs.jsonl', 'Каждая правка исходного текста: строка, вид, было, стало, уверенность.'],
    ['diagnostics.json', 'Места, в которых разбор не уверен.'],
  ] as [path: string, text: string][],
  single: 'По одному',
  kinds: [
    ['akn/', 'Акты в Akoma Ntoso, для правовых систем'],
    ['acts/', 'Акты в JSON: реквизиты, регистрация, утрата силы'],
    ['regulations/', 'Регламенты в JSON: пункты, паспорт, процессы, таблицы'],
    ['cpsv-ap/', 'Услуги по CPSV-AP, в JSON-LD'],
    ['comparisons/', 'Сравнения регламентов одной услуги'],
    ['diagrams/', 'Процедуры в BPMN 2.0, для программ моделирования'],
    ['steps/', 'Шаги одного регламента в CSV'],
    ['markdown/', 'Тексты регламентов в Markdown'],
    ['text/', 'Восстановленные тексты актов'],
    ['unrepaired/', 'Тексты до правок: с ними правки можно повторить'],
    ['schema/', 'JSON Schema каждого вида файлов'],
  ] as [path: string, text: string][],
  drawings: 'Схемы процессов: SVG, Mermaid',
  drawingsIndex: 'Какой процесс где',
  columns: { file: 'Файл', forWhom: 'Для кого и что внутри', size: 'Размер', what: 'Что', example: 'Пример', amount: 'Сколько' },
  files: (amount: number) => count(amount, 'файл', 'файла', 'файлов'),
  rows: (amount: number) => count(amount, 'строка', 'строки', 'строк'),
  kilobytes: 'КБ',
  megabytes: 'МБ',
  alternate: ['Страница регламента, услуги и акта называет свой файл данных в ', '.'] as [before: string, after: string],
  tables: {
    heading: 'Таблицы',
    lead: 'Поля каждой таблицы и её первые строки — на её странице.',
    table: 'Таблица',
    inside: 'Что внутри',
    rows: 'Строк',
    title: (name: string) => `${name}: таблица`,
    fields: 'Поля',
    field: 'Поле',
    name: 'Название',
    content: 'Что в нём',
    type: 'Вид',
    mayBeEmpty: 'Может быть пустым.',
    firstRows: 'Первые строки',
    noRows: 'В этом корпусе строк нет.',
    types: { string: 'текст', integer: 'целое', number: 'число', date: 'дата', boolean: 'да или нет' } as Record<string, string>,
  },
  made: {
    heading: 'Как устроены',
    paragraphs: [
      [
        'Имена полей следуют CPSV-AP (услуги), BPMN 2.0 (процессы) и Akoma Ntoso (структура акта). Даты в ISO 8601, регионы в ISO 3166-2:KZ.',
      ],
      ['Чего в тексте нет, того нет и в данных: null или пустой список. Догадок нет; сомнения перечислены в diagnostics.json.'],
      [
        'Одинаковые исходные тексты дают одинаковые файлы, байт в байт. Размер и контрольная сумма каждого — в ',
        { link: 'index.json', words: 'index.json' },
        ', описание набора для порталов данных — в ',
        { link: 'catalog.jsonld', words: 'catalog.jsonld' },
        '.',
      ],
    ] as Rich[],
  },
  rights: {
    heading: 'Права',
    text: [
      'Официальные документы не охраняются авторским правом (статья 8 Закона Республики Казахстан «Об авторском праве и смежных правах»). Данными можно пользоваться свободно (CC0 1.0), кодом — по лицензии MIT. Подробнее — ',
      { link: 'about', words: 'о проекте' },
      '.',
    ] as Rich,
  },
}
