import type { Answer, Ending, Question } from './graph.ts'

/** The Russian words of a graph that are not the act's: where a process begins and how it ends. */
export const startName = 'Начало'

export const endNames: Record<Ending, string> = {
  result: 'Завершение',
  refusal: 'Отказ',
  return: 'Возврат документов',
  unsaid: 'Дальше в тексте не указано',
}

export const answerNames: Record<Answer, string> = { yes: 'да', no: 'нет', main: 'основной', alternative: 'альтернативный' }

export const questionNames: Record<Question, string> = {
  'documents-in-order': 'Документы в порядке?',
  'documents-agree': 'Документы соответствуют?',
  'documents-complete': 'Документы полны?',
  'documents-complete-and-valid': 'Документы все и не просрочены?',
  'package-complete': 'Пакет документов полный?',
  'data-exist': 'Данные есть?',
  'data-in-persons': 'Данные есть в ГБД ФЛ?',
  'data-in-companies': 'Данные есть в ГБД ЮЛ?',
  'data-in-persons-and-companies': 'Данные есть в ГБД ФЛ/ГБД ЮЛ?',
  'data-in-notaries': 'Данные есть в ЕНИС?',
  'data-in-persons-and-notaries': 'Данные есть в ГБД ФЛ и ЕНИС?',
  'data-genuine': 'Данные подлинны?',
  'data-agree': 'Данные соответствуют?',
  'signature-genuine': 'ЭЦП подлинна?',
  'signature-valid': 'ЭЦП действительна?',
  'applicant-qualified': 'Заявитель соответствует требованиям?',
  paid: 'Услуга оплачена?',
  refused: 'Отказ?',
  'answer-refused': 'Ответ — отказ?',
  returned: 'Вернуть?',
  'which-case': 'Какой случай?',
  'which-way': 'Каким путем?',
}
