/** What two wordings have in common at both ends, and what stands between; cut at spaces, so that whole words are marked. */
export function changed(before: string, after: string): { start: string; from: string; to: string; end: string } {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  while (head > 0 && !/\s/.test(before[head - 1] ?? '')) head--
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  while (tail > 0 && !/\s/.test(before.at(-tail) ?? '')) tail--
  return {
    start: before.slice(0, head),
    from: before.slice(head, before.length - tail),
    to: after.slice(head, after.length - tail),
    end: before.slice(before.length - tail),
  }
}
