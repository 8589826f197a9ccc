import type { Words } from '../ru/index.ts'

export const frame: Words['frame'] = {
  site: 'Регламенттер атласы',
  locale: 'kk_KZ',
  titled: (name) => `${name} — Регламенттер атласы`,
  page: (name, page) => (page > 1 ? `${name}, ${page}-бет` : name),
  skip: 'Мазмұнға өту',
  path: 'Бетке апаратын жол',
  sections: 'Бөлімдер',
  ownName: 'Қазақша',
  parts: { services: 'Қызметтер', regions: 'Өңірлер', acts: 'Актілер', data: 'Деректер', roles: 'Рөлдер' },
  search: { label: 'Регламенттерден іздеу', short: 'Іздеу', wish: 'Не болды немесе не қажет', find: 'Табу' },
  foot: [
    'Регламенттер атласы актілердің мәтінін автоматты түрде қалпына келтіреді. Ресми мәтін — ',
    { link: 'adilet', words: '«Әділет» ақпараттық-құқықтық жүйесінде' },
    '.',
  ],
  footLinks: { about: 'Жоба туралы', roles: 'Рөлдер', glossary: 'Сөздік', data: 'Ашық деректер' },
  notFound: {
    title: 'Бет табылмады',
    heading: 'Мұндай бет жоқ',
    description: 'Мұндай бет жоқ.',
    advice: [
      'Мекенжайды тексеріңіз, іздеп көріңіз немесе ',
      { link: 'services', words: 'қызметтерді' },
      ', ',
      { link: 'regions', words: 'өңірлерді' },
      ', ',
      { link: 'acts', words: 'актілерді' },
      ' ашыңыз.',
    ],
  },
  kept: 'Желі жоқ. Бет {date} күнгі қалпында көрсетілген; актінің жай-күйі өзгеруі мүмкін.',
  download: 'Жүктеп алу',
  and: ' және ',
  more: (amount) => ` және тағы ${amount}`,
}
