import type { Step } from '../../../model/index.ts'

/** «формирование порталом сообщения об отказе в авторизации», «формирование сообщения о невозможности получения данных». */
const refusal =
  /^(?:процесс *\d+ *[-–—:]? *)?(?:формирование|направление|отправка|вывод|выдача|появление) +(?:\p{L}+ +){0,3}(?:сообщени|уведомлени|ответ)\p{L}* +(?:\p{L}+ +){0,4}(?:отказ|невозможност)/iu

/** A message that refuses: what follows «условие N» on the way «нет» and ends there. */
export const isRefusal = (step: Step) => step.type === 'task' && refusal.test(step.text)
