/** The parts of a JSON Pointer (RFC 6901): `/steps/2/lane` is `['steps', '2', 'lane']`. */
function parts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const holds = (value: unknown, key: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)

/** The value at a pointer; `undefined` where nothing stands. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const part of parts(pointer)) {
    if (!holds(value, part)) return undefined
    value = value[part]
  }
  return value
}

/** A copy of `root` with another value at a pointer at which something stands. */
export function withValue<T>(root: T, pointer: string, value: unknown): T {
  const [key, ...rest] = parts(pointer)
  if (key === undefined) return value as T
  const copy = (Array.isArray(root) ? [...root] : { ...root }) as Record<string, unknown>
  copy[key] = withValue(copy[key], rest.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), value)
  return copy as T
}
