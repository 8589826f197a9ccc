/** As many regulations stand side by side on one page. */
export const mostColumns = 8

/**
 * The regulations of a service in parts that a page can hold, so that no page grows with the corpus: the first regulation stands on each of them, as the one beside which
 * the others are told.
 */
export function sideBySide<T>(all: readonly T[]): T[][] {
  const [base, ...others] = all
  if (base === undefined) return []
  if (all.length <= mostColumns) return [[...all]]
  const each = mostColumns - 1
  return Array.from({ length: Math.ceil(others.length / each) }, (_, part) => [base, ...others.slice(part * each, (part + 1) * each)])
}
