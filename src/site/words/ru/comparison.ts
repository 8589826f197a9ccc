import { count } from './grammar.ts'

/** What stands where regulations of a service stand side by side. */
export const comparison = {
  heading: 'Сравнение',
  onlyDifferences: 'показать только различия',
  byRows: 'Сравнение по строкам паспорта',
  what: 'Что',
  notStated: 'не указано',
  agreements: { differs: 'различается', partly: 'сказано не везде', same: 'одинаково', silent: 'нигде не сказано' },
  steps: 'Шаги рядом',
  stepsLead:
    'В одной строке стоят шаги, которые сходны по словам, действию и исполнителю; два шага в клетке отвечают одному шагу рядом. Номер ведёт к шагу в его регламенте.',
  noStep: 'здесь такого шага нет',
  noProcess: 'о таком порядке этот регламент не рассказывает',
  otherUnit: 'здесь это делает другой',
  termInstead: (here: string, there: string) => `${here} вместо: ${there}`,
  /** All steps of one role in one place. */
  desk: {
    title: 'Мой стол',
    description: (role: string, place: string) =>
      `Все шаги по всем услугам: ${role}, ${place}. Кто передаёт, что делать, за какой срок, кому дальше.`,
    lead: 'Все шаги этого исполнителя в этом месте, по новейшему регламенту каждой услуги. Если порядок рассказан несколько раз, взят один рассказ. Страница печатается на А4.',
    open: 'Мой стол: ',
    before: 'У кого дело перед этим',
    does: 'Что делать',
    term: 'Срок',
    after: 'У кого дело потом',
    begins: 'с этого начинается',
    ends: 'этим кончается',
    nobody: 'не сказано, кто',
  },
  matrix: {
    title: 'Услуги, регионы и годы в цифрах',
    description: 'Все регламенты рядом: сколько шагов, передач, документов, какой срок назван и о чём регламент молчит.',
    lead: 'Строка — один регламент. Название услуги ведёт к её полному сравнению.',
    counted:
      'Шаги, передачи и срок сосчитаны по самому длинному порядку регламента; если один порядок рассказан несколько раз, считается один рассказ. Сроки сложены по единицам и только там, где названы. Документы — по самому длинному перечню.',
    narrow: 'Показать строки со словом',
    service: 'Услуга',
    place: 'Место',
    year: 'Год акта',
    steps: 'Шагов',
    handOvers: 'Передач',
    papers: 'Документов',
    time: 'Сумма названных сроков',
    silent: 'О скольких полях молчит',
    notCounted: 'сосчитать нельзя',
    untimed: (steps: number) => `(${count(steps, 'шаг', 'шага', 'шагов')} без срока)`,
    warning:
      'Меньше шагов — не обязательно быстрее или проще: один акт описывает подробно, другой кратко. Регламент, который отсылает к стандарту, здесь молчит, хотя ответ есть в стандарте.',
    files: 'То же в таблицах:',
  },
  matched: {
    wordForWord: 'слово в слово',
    differsFrom: (label: string) => `Чем отличается от слов: ${label}`,
    evidence: {
      heading: 'Документы рядом',
      lead: (common: number, all: number) =>
        `В одной строке один документ, как бы его ни называли. Всего ${count(all, 'документ', 'документа', 'документов')}, больше чем в одном регламенте — ${common}.`,
      notHere: 'этого документа нет',
      noList: 'перечня документов в тексте нет',
      byStandard: (point: string) => `перечня нет: он в пункте ${point} стандарта услуги`,
    },
    refusalGrounds: {
      heading: 'Основания отказа рядом',
      lead: (common: number, all: number) =>
        `В одной строке одно основание, как бы его ни называли. Всего ${count(all, 'основание', 'основания', 'оснований')}, больше чем в одном регламенте — ${common}.`,
      notHere: 'этого основания нет',
      noList: 'оснований отказа в тексте нет',
      byStandard: (point: string) => `оснований нет: они в пункте ${point} стандарта услуги`,
    },
  },
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
