import type { Language } from '../../../text/language.ts'
import type { Unsaid } from '../../search/records.ts'
import type { Group } from '../../search/search.ts'
import { codes } from './codes.ts'
import { count } from './grammar.ts'

/** Every string of the search in the browser: apart from the others, so that the script carries no more. */
export const search = {
  language: 'ru' as Language,
  title: 'Поиск по регламентам',
  titleOf: (question: string) => `${question} — поиск по регламентам`,
  start: 'Напишите, что случилось или что вам нужно: своими словами, по-русски или по-казахски.',
  failed: 'Поиск не загрузился. Обновите страницу или выберите услугу в списке ниже.',
  found: (amount: number) => `Найдено: ${count(amount, 'ответ', 'ответа', 'ответов')}.`,
  nothing: 'Ничего не найдено. Попробуйте назвать услугу другими словами или выберите тему ниже.',
  corrected: (question: string) => `Показано по запросу «${question}».`,
  exactly: (question: string) => `Искать именно «${question}»`,
  understoodAs: (phrase: string, service: string) => `Понято так: ${phrase} → ${service}.`,
  elsewhere: (title: string) => `«${title}»: такой услуги в атласе нет.`,
  elsewhereNext: 'Справка о ней есть на портале «электронного правительства»',
  missingRegion: (name: string) => `Регламентов региона «${name}» в атласе нет.`,
  groups: {
    answer: 'Ответ',
    service: 'Услуги',
    point: 'Пункты регламентов',
    act: 'Акты',
    role: 'Роли',
    region: 'Регионы',
    term: 'Слова',
  } as Record<Group, string>,
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
  states: codes.states as Record<string, string>,
  /** What the index holds as codes. */
  codes: { ...codes.channelsInShort, ...codes.forms, ...codes.automation, ...codes.costs } as Record<string, string>,
  point: (number: string, title: string) => `Пункт ${number}. ${title}`,
  atPoint: (number: string) => `пункт ${number}`,
  dated: (date: string, number: string) => `от ${date} № ${number}`,
  /** Why a passport has no answer; `point`: the point of the стандарт to which it sends. */
  unsaid: {
    silent: () => 'Регламент об этом не говорит.',
    unread: () => 'Об этом говорит этот пункт, но словами, которых атлас не разобрал: прочтите сам пункт.',
    'by-standard': (point) =>
      `Регламент отсылает ${point === null ? 'к стандарту' : `к пункту ${point} стандарта`} государственной услуги.`,
    'not-found': () => 'Слов об этом в регламенте не найдено.',
  } as Record<Unsaid, (point: string | null) => string>,
  beside: 'Прямо об этом регламент не говорит; ближе всего такие его слова:',
  role: 'роль: её шаги во всех услугах',
  region: 'все регламенты региона',
  more: (amount: number) => `Показать ещё ${amount}`,
  added: (amount: number) => `Добавлено: ${amount}.`,
  fullText: 'Искать во всех словах текста',
  fullTextFound: (amount: number) => `В полных текстах найдено: ${amount}.`,
  others: 'В других местах:',
  suggestions: (amount: number) => (amount > 0 ? `Подсказок: ${amount}. Выбирайте стрелками.` : 'Подсказок нет.'),
}
