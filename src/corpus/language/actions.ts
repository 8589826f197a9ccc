/** Nouns in -ние, -ция, -ка that name a thing, not something done, and so have no one who does it. */
export const thingNouns: readonly string[] = [
  'заявлени',
  'решени',
  'удостоверени',
  'уведомлени',
  'сообщени',
  'сведени',
  'пособи',
  'заключени',
  'течени',
  'условие',
  'услови',
  'значени',
  'населени',
  'основани',
  'требовани',
  'средств',
  'указани',
  'приложени',
  'расписка',
  'расписк',
  'справк',
  'копи',
  'декларац',
  'корреспонденц',
  'информац',
  'резолюц',
  'отметк',
]

/** Short nouns of action that no ending gives away. */
export const actionNouns: readonly string[] = [
  'ввод',
  'вывод',
  'выбор',
  'прием',
  'сбор',
  'возврат',
  'отказ',
  'осмотр',
  'расчет',
  'анализ',
  'запрос',
  'подпись',
  'роспись',
  'отбор',
  'перевод',
  'контроль',
  'поиск',
]

/** Nouns of action after which a person in the genitive acts: «ввод сотрудника Государственной корпорации … логина». */
export const actedByGenitive: readonly string[] = ['ввод', 'выбор', 'обращение', 'роспись', 'отметка', 'подпись', 'резолюция', 'виза']

/** Nouns of action that a system does where they stand in it: «проверка на портале подлинности данных». */
export const doneBySystem: readonly string[] = ['проверка']
