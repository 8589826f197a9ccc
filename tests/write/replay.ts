import type { Repair } from '../../src/model/index.ts'

/** The text that repairs, one after the other, make of the unrepaired one; throws where what a repair says does not stand there. */
export function replay(unrepaired: string, repairs: readonly Repair[]): string {
  let text = unrepaired
  for (const { seq, rule, line, at, before, after } of repairs) {
    if (at === null) continue
    const found = text.slice(at, at + before.length)
    if (found !== before) throw new Error(`repair ${seq} (${rule}, line ${line}): «${found}» stands where «${before}» should`)
    text = `${text.slice(0, at)}${after}${text.slice(at + before.length)}`
  }
  return text
}
