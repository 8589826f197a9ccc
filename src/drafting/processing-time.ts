/** The passage that gives the terms of the service; its limbs follow. */
export const termsLeadIn = {
  pattern: /^(?:общи[йе]\s+)?[сc]рок\p{L}*\s+оказания\s+государственн\p{L}+\s+услуг\p{L}*\s*:?$/iu,
  quote: 'Сроки оказания государственной услуги:',
}

/** A single sentence that is a term of its own. */
export const statedTerms: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /^максимально\s+(?:допустим|возможн)\p{L}+\s+время/iu,
    quote: 'Максимально допустимое время ожидания для сдачи пакета документов – 15 (пятнадцать) минут.',
  },
  {
    pattern:
      /^(?:общий\s+)?[сc]рок\p{L}*\s+(?:оказания|предоставления)\s+(?:государственн\p{L}+\s+)?услуг\p{L}*\s*[^.]*?(?:составля\p{L}+|[-–—:]\s*(?:не\s|в\s+теч|\d|до\s)|не\s+превыша|с\s+момента)/iu,
    quote: 'Срок оказания государственной услуги с момента сдачи документов – в течение десяти рабочих дней',
  },
  {
    pattern: /^общий\s+срок\s+(?:рассмотрения|исполнения|оказания)\s+[^.]*?(?:не\s+(?:должен\s+)?превыша|составля|[-–—:]\s*(?:не\s|\d))/iu,
    quote: 'Общий срок рассмотрения заявления не должен превышать двух месяцев.',
  },
  {
    pattern: /^срок\p{L}*\s+(?:оказания|предоставления)\s*[:–—-]\s*(?:не\s|в\s+теч|\d|до\s)/iu,
    quote: 'Сроки оказания: не более 10 минут.',
  },
  {
    pattern: /^срок\p{L}*\s*[:–—-]\s*со?\s+(?:момента|дня)\s+(?:сдачи|подачи|обращения|поступления|регистрации)\s[^.]*\d/iu,
    quote: 'Сроки: с момента сдачи пакета документов – не более 7 календарных дней.',
  },
]

/** Limbs that are no term of the service but the time at the counter; the first that matches. */
export const counterTimes: readonly { kind: 'waiting' | 'serving'; pattern: RegExp; quote: string }[] = [
  {
    kind: 'waiting',
    pattern: /(?:время|сроки?|продолжительность|длительность)\s+(?:\p{L}+\s+)?ожидани|ожидани\p{L}+\s+в\s+очереди/iu,
    quote: 'Максимально допустимое время ожидания для сдачи пакета документов – 15 (пятнадцать) минут',
  },
  {
    kind: 'serving',
    pattern: /время\s+(?:\p{L}+\s+){0,2}?обслуживани/iu,
    quote: 'Максимально допустимое время обслуживания – 15 (пятнадцать) минут',
  },
]

/** Where a wait depends on the queue, its minutes are those of one visitor. */
export const byVisitor = {
  pattern: /из\s+расч[её]та|завис\p{L}+\s+от/iu,
  quote: 'зависит от количества человек в очереди из расчета 15 минут на обслуживание одного потребителя',
}

/** A paragraph that speaks of the term of the service; whether it states one, its duration tells. */
export const termOfService = {
  pattern: /сро\p{L}+ оказания (?:государственной )?услуги/iu,
  quote: 'В случаях недостаточности документов срок оказания государственной услуги в течение 20 рабочих дней.',
}
