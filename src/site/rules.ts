/** Kinds of repairs in words for readers; a kind without a name here shows its id. */
const names: Record<string, string> = {
  'displaced-link': 'ссылка возвращена на место',
  'spaced-letters': 'разрядка снята',
  'torn-bracket': 'скобка возвращена к слову',
}

export function ruleName(rule: string): string {
  return names[rule] ?? rule
}
