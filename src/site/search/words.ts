import type { Group } from './search.ts'

/** Every string of the search in one language. */
export interface SearchWords {
  title: string
  titleOf(question: string): string
  start: string
  failed: string
  found(amount: number): string
  nothing: string
  corrected(question: string): string
  exactly(question: string): string
  understoodAs(phrase: string, service: string): string
  elsewhere(title: string): string
  elsewhereNext: string
  missingRegion(name: string): string
  groups: Record<Group, string>
  filters: {
    kind: string
    region: string
    theme: string
    year: string
    state: string
    channel: string
    clear: string
    title: string
    none: string
  }
  states: Record<string, string>
  channels: Record<string, string>
  more(amount: number): string
  added(amount: number): string
  fullText: string
  fullTextFound(amount: number): string
  others: string
  suggestions(amount: number): string
}

const plural = new Intl.PluralRules('ru')
const counted = (amount: number, one: string, few: string, many: string) =>
  `${amount} ${{ one, few, many, other: few, zero: many, two: few }[plural.select(amount)]}`

export const russian: SearchWords = {
  title: 'Поиск по регламентам',
  titleOf: (question) => `${question} — поиск по регламентам`,
  start: 'Напишите, что случилось или что вам нужно: своими словами, по-русски или по-казахски.',
  failed: 'Поиск не загрузился. Обновите страницу или выберите услугу в списке ниже.',
  found: (amount) => `Найдено: ${counted(amount, 'ответ', 'ответа', 'ответов')}.`,
  nothing: 'Ничего не найдено. Попробуйте назвать услугу другими словами или выберите тему ниже.',
  corrected: (question) => `Показано по запросу «${question}».`,
  exactly: (question) => `Искать именно «${question}»`,
  understoodAs: (phrase, service) => `Понято так: ${phrase} → ${service}.`,
  elsewhere: (title) => `«${title}»: такой услуги в атласе нет.`,
  elsewhereNext: 'Справка о ней есть на портале «электронного правительства»',
  missingRegion: (name) => `Регламентов региона «${name}» в атласе нет.`,
  groups: { answer: 'Ответ', service: 'Услуги', point: 'Пункты регламентов', act: 'Акты', role: 'Роли', region: 'Регионы', term: 'Слова' },
  filters: {
    kind: 'Что показать',
    region: 'Регион',
    theme: 'Тема',
    year: 'Год акта',
    state: 'Состояние',
    channel: 'Способ обращения',
    clear: 'Снять все',
    title: 'Уточнить',
    none: 'Под выбранные условия ничего не подходит. Снимите часть условий.',
  },
  states: {
    repealed: 'утратил силу',
    excluded: 'исключён',
    'in-force': 'без отметки об утрате силы',
    'not-stated': 'без отметки об утрате силы',
  },
  channels: {
    provider: 'услугодатель',
    'state-corporation': 'Государственная корпорация',
    'public-service-centre': 'ЦОН или центр занятости',
    portal: 'портал',
    'rural-akim': 'сельский аким',
  },
  more: (amount) => `Показать ещё ${amount}`,
  added: (amount) => `Добавлено: ${amount}.`,
  fullText: 'Искать во всех словах текста',
  fullTextFound: (amount) => `В полных текстах найдено: ${amount}.`,
  others: 'В других местах:',
  suggestions: (amount) => (amount > 0 ? `Подсказок: ${amount}. Выбирайте стрелками.` : 'Подсказок нет.'),
}
