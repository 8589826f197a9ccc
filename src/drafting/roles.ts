/**
 * Nouns that name who acts, in the nominative singular, by the way they decline. Editors add a word to its row and the
 * reader knows all its forms. Persons act in the instrumental («выбор сотрудником»); units do too, and also
 * stand inside the name of a person («специалист отдела»).
 */
export const persons: readonly string[] = [
  'руководитель',
  'специалист',
  'исполнитель',
  'сотрудник',
  'работник',
  'оператор',
  'инспектор',
  'аким',
  'курьер',
  'начальник',
  'заместитель',
  'директор',
  'секретарь',
  'председатель',
  'член',
  'делопроизводитель',
  'регистратор',
  'консультант',
  'ассистент',
  'администратор',
  'помощник',
  'эксперт',
  'врач',
  'методист',
  'юрист',
  'бухгалтер',
  'нотариус',
  'участковый',
  'заведующий',
  'служащий',
  'управляющий',
  'архитектор',
  'кассир',
  'психолог',
  'ветеринар',
  'учитель',
  'воспитатель',
  'землеустроитель',
  'медсестра',
  'сестра',
  'фельдшер',
  'архивариус',
  'архивист',
  'инженер',
  'техник',
  'экономист',
  'лаборант',
  'контролер',
  'лицо',
  'услугополучатель',
  'услугодатель',
  'потребитель',
  'получатель',
  'заявитель',
  'представитель',
  'пользователь',
]

/** Who asks for the service and gets its result. */
export const applicants: readonly string[] = ['услугополучатель', 'потребитель', 'получатель', 'заявитель']

/** Units that act. */
export const units: readonly string[] = [
  'канцелярия',
  'секретариат',
  'комиссия',
  'корпорация',
  'организация',
  'служба',
  'отдел',
  'сектор',
  'центр',
  'орган',
  'акимат',
  'аппарат',
  'филиал',
  'департамент',
  'управление',
  'отделение',
  'министерство',
  'учреждение',
  'подразделение',
  'маслихат',
  'банк',
  'совет',
  'консилиум',
  'руководство',
  'агентство',
  'администрация',
  'бухгалтерия',
  'архив',
  'инспекция',
  'поликлиника',
  'больница',
  'лаборатория',
  'группа',
  'ЦОН',
]

/** Information systems that act: «формирование порталом сообщения». */
export const systems: readonly string[] = ['система', 'портал', 'ПЭП']

/** Words that continue the name of a unit in the genitive: «специалист акима сельского округа», «отдел занятости и социальных программ». */
export const unitWords: readonly string[] = [
  'округа',
  'села',
  'поселка',
  'аула',
  'города',
  'района',
  'районов',
  'области',
  'занятости',
  'программ',
  'населения',
  'обслуживания',
  'значения',
  'образования',
  'здравоохранения',
  'защиты',
  'архива',
  'ЦОН',
  'ЦОНа',
  'ГЦВП',
  'МИО',
]

/** Words after «по» that say when or why, not which: «специалист по результатам проверки готовит» is a специалист. */
export const occasions: readonly string[] = [
  'результатам',
  'итогам',
  'истечении',
  'окончании',
  'завершении',
  'мере',
  'запросу',
  'месту',
  'поручению',
  'просьбе',
]

/** Nouns that name someone only with an adjective: «должностное лицо», «уполномоченное лицо», and not «акт о положении лица (семьи)». */
export const namedByAdjective: readonly string[] = ['лицо', 'группа']

/** Persons whose genitive continues the name of another: «специалист канцелярии услугодателя», «специалист акима». */
export const personsOfUnits: readonly string[] = ['услугодатель', 'аким', 'руководитель', 'заместитель']

/** Nouns that look like adjectives and so never stand before the noun of a unit: «ввод сотрудником данных услугополучателя». */
export const adjectiveLike: readonly string[] = ['данных', 'данные']

/** Adjectives whose nominative masculine ends in -ой. */
export const stressedAdjectives: readonly string[] = ['областн', 'городск', 'передов']
