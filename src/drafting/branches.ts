/**
 * How the acts say that a process can go two ways. Each entry is the source of a regular expression with the flags `iu`
 * and a sentence that it reads.
 */
export const branches = {
  /** A step that is taken only where something is amiss, and ends with a refusal. */
  conditionalRefusal: {
    words:
      '(?:^|[,;]\\s*|\\s)(при|в\\s*случа[ея]х?)\\s+((?:не|отсутств|выявлен|установлен|представлени|предоставлени)[^;]*?)(?:\\s*[,–—-]\\s*|\\s+(?=отказыва|выда|выдач))((?:\\p{L}+\\s+){0,5}?(?:отказыва\\p{L}+|выда[её]т(?:ся)?\\s+расписк\\p{L}+|выдач\\p{L}+\\s+расписк\\p{L}+)[^;]*)$',
    quote: 'в случае неполного пакета документов выдает расписку об отказе в приеме документов',
  },
  /** The step makes one of two papers: what was asked for, or a refusal with its reasons. */
  refusalInstead: {
    words:
      '\\s*,?\\s+(?:либо|или)\\s+((?:об?\\s+|(?:\\p{L}+\\s+){0,2})?(?:мотивированн\\p{L}+\\s+)?(?:(?:ответ|отказ|уведомлени|решени)\\p{L}*\\s+)?(?:об\\s+)?отказ\\p{L}*(?:\\s+в\\s+(?:\\p{L}+\\s+){0,2}(?:услуг\\p{L}*|назначени\\p{L}+))?)',
    quote: 'оформляет уведомление или мотивированный ответ об отказе',
  },
  /** The step is another process of the same regulation. */
  call: {
    words:
      '(?:процедур|действи)\\p{L}*[^,;]*,?\\s+(?:предусмотренн|указанн|описанн)\\p{L}+\\s+(?:в\\s+)?пункт\\p{L}*\\s+(\\d+(?:-\\d+)?)|оказани\\p{L}+\\s+(?:государственной\\s+)?услуги\\s+согласно\\s+пункт\\p{L}*\\s+(\\d+(?:-\\d+)?)',
    quote: 'процесс 2 – процедуры (действия) услугодателя, предусмотренные пунктом 5 настоящего Регламента',
  },
  /** The file goes back to a unit that had it before. */
  return: {
    words:
      '(?:возвраща\\p{L}+|возврат\\p{L}*)(?:\\s+\\p{L}+){0,2}\\s+(?:в|к)\\s+[^,;]*|(?:направля\\p{L}+|возвраща\\p{L}+)[^,;]*\\s(?:на|для)\\s+доработк\\p{L}+[^,;]*',
    quote: 'возвращает их в Центр с письменным обоснованием причин возврата',
  },
} as const
