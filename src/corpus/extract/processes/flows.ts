import type { Flow, Step } from '../../model/index.ts'

const refusal =
  /сообщени\p{L}+ +(?:об? )?(?:\p{L}+ +){0,2}(?:отказ|невозможност)|мотивированн\p{L}+ +(?:ответ\p{L}* +об +)?отказ|отказывает/iu

/** A refusal or an error message: what follows «условие N» on the way «нет» and ends there. */
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
