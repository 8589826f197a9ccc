/** Words that number a step of information systems: «процесс 1», «условие 2». Source of an expression. */
export const systemStepWords = 'процесс|условие'

/** Words that number a step of any kind: «процесс 1», «шаг 2», «Процедура 3.», «1-этап». Source of an expression. */
export const stepWords = `${systemStepWords}|действие|шаг|этап|процедура`
