import type { Appendix } from '../../model/index.ts'
import type { Paragraph } from '../tree.ts'

/** What an appendix holds, told by its title, then by what stands in it; the first that fits. */
const byTitle: readonly (readonly [RegExp, Appendix['kind']])[] = [
  // «Справочник бизнес-процессов оказания государственной услуги»
  [/справочник[а-яё]*\s*бизнес/i, 'business-process'],
  // «Диаграмма функционального взаимодействия информационных систем», «Функциональные взаимодействия информационных систем»
  [/(?:диаграмм|функциональн[а-яё]*\s+взаимодейств|информационных\s+систем)/i, 'information-systems-diagram'],
  // «Описание последовательности и взаимодействие административных действий (процедур) Таблица 1. Описание действий СФЕ»
  [/описание\s+(?:действий|последовательности)|текстовое\s+табличное|таблица\s+\d/i, 'action-table'],
  // «Схема, отражающая взаимосвязь между логической последовательностью административных действий»
  [/(?<![а-яё])схем/i, 'scheme'],
  // «Перечень центров обслуживания населения», «Контактные данные», «График работы»
  [
    /контакт|адрес(?![а-яё]*ет)|телефон|график\s+работы|перечень\s+(?:[а-яё]+\s+){0,6}(?:центров|акимов|отделов|органов|услугодател|сел|округ|учрежден)|список/i,
    'contacts',
  ],
  // «Форма», «Заявление», «Расписка», «Уведомление», «Доводим до сведения, что Вам отказано»
  [/(?<![а-яё])(?:форма|бланк|заявлени|расписк|уведомлени|справк|талон|анкет|направлени|журнал|доводим)/i, 'form'],
]

/** Legends of drawings, which say what was drawn where the title does not. */
const byLegend: readonly (readonly [RegExp, Appendix['kind']])[] = [
  // «наименование процедуры (действия) услугодателя и структурно-функциональной единицы»
  [/наименование\s+процедуры/i, 'business-process'],
  // «Сообщение начальное», «Информационная система»
  [/сообщение\s+(?:начальное|завершающее)|информационная\s+система/i, 'information-systems-diagram'],
]

/** Weighs the title without the name of the service, then the legend, then the text; a sheet with blanks to fill in is a form. */
export function appendixKind(title: string | null, children: Paragraph[]): Appendix['kind'] {
  const text = withoutNames(children.map((paragraph) => paragraph.text).join('\n'))
  return (
    firstOf(byTitle, withoutNames(title ?? '')) ??
    firstOf(byLegend, text) ??
    firstOf(byTitle, text) ??
    (/_{5,}/.test(text) ? 'form' : 'other')
  )
}

function firstOf(rules: typeof byTitle, text: string): Appendix['kind'] | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** A service may be called «Выдача справки»: its quoted name says nothing of the appendix. */
function withoutNames(text: string): string {
  return text.replace(/["«“][^"»”]*["»”]/g, ' ')
}
