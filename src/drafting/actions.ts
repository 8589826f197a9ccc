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
  'процесс',
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
  'выезд',
  'замер',
  'обмер',
  'опрос',
  'оплата',
  'выплата',
]

/** Nouns after which a person in the genitive acts: «ввод сотрудника … логина», «процедуры (действия) услугодателя, предусмотренные пунктом 5». */
export const actedByGenitive: readonly string[] = [
  'ввод',
  'выбор',
  'обращение',
  'авторизация',
  'роспись',
  'отметка',
  'подпись',
  'резолюция',
  'виза',
  'процедуры',
  'процедура',
  'действия',
  'действие',
]

/** Nouns of action that a system does where they stand in it: «проверка на портале подлинности данных». */
export const doneBySystem: readonly string[] = ['проверка', 'формирование', 'обработка', 'создание', 'отображение', 'присвоение']

/** Nouns of action that a unit does where they stand in it: «их регистрация в канцелярии услугодателя». */
export const doneInUnit: readonly string[] = ['регистрация', 'рассмотрение', 'прием']

/** Words before an action that is not the step's own: «в случаях предоставления услугополучателем неполного пакета». */
export const circumstances: readonly string[] = [
  'случае',
  'случаях',
  'случаев',
  'порядке',
  'целях',
  'связи',
  'момента',
  'результате',
  'мере',
  'срок',
  'дня',
]

/** Verbs that in the passive are done to someone: «о чем услугополучатель уведомляется». */
export const doneToSomeone: readonly string[] = [
  'уведомля',
  'извеща',
  'информиру',
  'приглаша',
  'вызыва',
  'включа',
  'исключа',
  'назнача',
  'зачисля',
  'допуска',
  'направля',
  'принима',
  'обследу',
  'освидетельству',
  'оповеща',
  'счита',
  'призна',
]

/** The short name of a system, behind which a unit only says whose it is. */
export const systemOfUnit = {
  pattern: /^(?:А?ИС|ИИС|АРМ|ЕИС|ГБД|БД|СЭД|ЕСЭДО)$/u,
  quote: 'инспектор регистрирует заявление в ИИС ЦОН и выдает расписку',
} as const
