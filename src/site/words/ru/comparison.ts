import { count } from './grammar.ts'

/** What stands where regulations of a service stand side by side. */
export const comparison = {
  heading: 'Сравнение',
  onlyDifferences: 'показать только различия',
  byRows: 'Сравнение по строкам паспорта',
  what: 'Что',
  notStated: 'не указано',
  agreements: { differs: 'различается', partly: 'сказано не везде', same: 'одинаково', silent: 'нигде не сказано' },
  firstOnly: (columns: number) => `Рядом стоят первые ${columns}; все — в данных для скачивания.`,
  steps: 'Шаги рядом',
  stepsLead:
    'В одной строке стоят шаги, которые сходны по словам, действию и исполнителю; два шага в клетке отвечают одному шагу рядом. Прочерк: сходного шага в этом регламенте не нашлось.',
  without: 'Такого порядка нет в регламентах: ',
  toldOtherwise: '; о ходе дела они рассказывают иначе.',
  /** The facet inside a sentence. */
  inSentence: (facet: string, name: string) => (facet === 'steps' ? 'число шагов' : name.toLocaleLowerCase('ru')),
  years: (first: number, last: number) => (first === last ? `, ${first} год` : `, ${first}–${last} годы`),
  beside: (regulations: number, places: number, when: string) =>
    `Рядом ${count(regulations, 'регламент', 'регламента', 'регламентов')}: ${count(places, 'место', 'места', 'мест')}${when}.`,
  differs: (names: string) => `Различается: ${names}.`,
  same: (names: string) => `Одинаково: ${names}.`,
  quiet: (names: string) => `Молчат: ${names}.`,
  silent: (names: string) => `Нигде не сказано: ${names}.`,
  excluded: (labels: string) => `Исключены и не сравниваются: ${labels}.`,
}
