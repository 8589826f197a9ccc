/** The passage that gives the terms of the service; its limbs follow. */
export const termsLeadIn = {
  pattern: /^[сc]рок\p{L}*\s+оказания\s+государственн\p{L}+\s+услуг\p{L}*\s*:?$/iu,
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
      /^[сc]рок\p{L}*\s+(?:оказания|предоставления)\s+(?:государственн\p{L}+\s+)?услуг\p{L}*\s+[^.]*?(?:составля\p{L}+|[-–—:]\s*(?:не\s|в\s+теч|\d|до\s)|не\s+превыша|с\s+момента)/iu,
    quote: 'Срок оказания государственной услуги с момента сдачи документов – в течение десяти рабочих дней',
  },
]

/** A paragraph that speaks of the term of the service; whether it states one, its duration tells. */
export const termOfService = {
  pattern: /сро\p{L}+ оказания (?:государственной )?услуги/iu,
  quote: 'В случаях недостаточности документов срок оказания государственной услуги в течение 20 рабочих дней.',
}
