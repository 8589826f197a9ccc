import type { Rich } from '../rich.ts'

/** What stands around every page. */
export const frame = {
  site: 'Атлас регламентов',
  locale: 'ru_KZ',
  titled: (name: string) => `${name} — Атлас регламентов`,
  page: (name: string, page: number) => (page > 1 ? `${name}, страница ${page}` : name),
  skip: 'К содержанию',
  path: 'Путь к странице',
  sections: 'Разделы',
  /** The language by its own name. */
  ownName: 'Русский',
  parts: { services: 'Услуги', regions: 'Регионы', acts: 'Акты', data: 'Данные', roles: 'Роли' },
  search: { label: 'Поиск по регламентам', short: 'Поиск', wish: 'Что случилось или что нужно', find: 'Найти' },
  foot: [
    'Атлас регламентов восстанавливает тексты актов автоматически. Официальный текст — в ',
    { link: 'adilet', words: 'информационно-правовой системе adilet.zan.kz' },
    '.',
  ] as Rich,
  footLinks: { about: 'О проекте', 'about/accessibility': 'Доступность', roles: 'Роли', glossary: 'Словарь', data: 'Открытые данные' },
  notFound: {
    title: 'Страница не найдена',
    heading: 'Такой страницы нет',
    description: 'Такой страницы нет.',
    advice: [
      'Проверьте адрес, поищите или откройте ',
      { link: 'services', words: 'услуги' },
      ', ',
      { link: 'regions', words: 'регионы' },
      ', ',
      { link: 'acts', words: 'акты' },
      '.',
    ] as Rich,
  },
  /** On a page that is read without a network; the worker puts the date. */
  kept: 'Нет сети. Страница показана такой, какой была {date}; состояние акта могло измениться.',
  report: 'Сообщить об ошибке',
  reportSubject: (title: string) => `Ошибка на странице «${title}»`,
  download: 'Скачать',
  and: ' и ',
  more: (amount: number) => ` и ещё ${amount}`,
}
