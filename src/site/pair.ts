/** Whether of so many regulations a phone shows two at a time; of fewer and of very many it shows all, one below the other. */
export const isPaired = (columns: number): boolean => columns > 2 && columns < 10

/**
 * The stylesheet by which a phone shows one regulation beside a chosen base, without a script: `[name=base]` and `[name=beside]` name the columns, from 0;
 * what stands in another column, or tells how something differs from one, is left out. Rows that are the same in both are left out where only differences are wanted.
 */
export function pairRules(columns: number): string {
  const all = [...Array(columns).keys()]
  const chosen = (name: 'base' | 'beside', column: number) => `:has([name=${name}][value="${column}"]:checked)`
  const rules = all.flatMap((column) => [
    `.wrap:not(${chosen('base', column)}):not(${chosen('beside', column)}) :is([data-column="${column}"],[data-beside="${column}"]):not(input){display:none}`,
    `.wrap${chosen('base', column)} .to-base[data-base="${column}"]{display:block}`,
    `.pair${chosen('base', column)}${chosen('beside', column)} .pair-one{display:block}`,
    ...all
      .filter((other) => other !== column)
      .map(
        (other) =>
          `.wrap${chosen('base', column)}${chosen('beside', other)} .comparison:has([name=only]:checked) tr:has(>[data-column="${other}"] .pair-alike[data-base="${column}"]){display:none}`,
      ),
  ])
  return `@media screen and (max-width:40rem){${rules.join('')}}`
}
