/** Words between two terms of a step that say of which case the second is: the group `condition`. Where a verb stands in them they tell the next action. */
export const termCases: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: /^[\s,;(]*(?:а\s+)?(?<condition>(?:при|по|для|через|в\s+случа[ея]х?)\s[^,;:]{2,100}?)(?:\s*[–—-]\s*|\s+)$/iu,
    quote: 'принимает вызов – 10 минут, по телефону – 5 минут',
  },
  {
    pattern: /^[\s,]*(?<condition>(?:либо|или)(?:\s[^,;:]{1,100}?)?)(?:\s*[–—-]\s*|\s+)$/iu,
    quote: 'готовит справку – 1 рабочий день либо уведомление об отказе – 3 рабочих дня',
  },
]
