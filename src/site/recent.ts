/** Values by id, made when they are first asked for; of more than `most` the one that was longest not asked for is let go. */
export function recent<T>(most: number, make: (id: string) => T): (id: string) => T {
  const known = new Map<string, { value: T }>()
  return (id) => {
    const found = known.get(id) ?? { value: make(id) }
    known.delete(id)
    known.set(id, found)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return found.value
  }
}
