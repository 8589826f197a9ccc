import type { Flow, Step } from '../../model/index.ts'

/** «формирование порталом сообщения об отказе в авторизации», «формирование сообщения о невозможности получения данных». */
const refusal =
  /^(?:процесс *\d+ *[-–—:]? *)?(?:формирование|направление|отправка|вывод|выдача|появление) +(?:\p{L}+ +){0,3}(?:сообщени|уведомлени|ответ)\p{L}* +(?:\p{L}+ +){0,4}(?:отказ|невозможност)/iu

/** A message that refuses: what follows «условие N» on the way «нет» and ends there. */
export const isRefusal = (step: Step) => step.type === 'task' && refusal.test(step.text)

/** The order of the steps; a gateway goes «нет» to the refusal that follows it and «да» to the step after that. */
export function flowsOf(steps: readonly Step[]): Flow[] {
  const flows: Flow[] = []
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (!next) continue
    const before = steps[index - 1]
    if (step.type === 'gateway') {
      const refused = isRefusal(next)
      const onward = refused ? steps[index + 2] : next
      if (refused) flows.push({ from: step.id, to: next.id, label: 'нет' })
      if (onward) flows.push({ from: step.id, to: onward.id, label: 'да' })
    } else if (!(before?.type === 'gateway' && isRefusal(step))) flows.push({ from: step.id, to: next.id, label: null })
  }
  return flows
}
