/** A place for what need not be in memory while others are at work. */
export interface Scratch {
  /** Lays aside a plain value, or bytes by themselves; what is given back takes it up again. Whoever takes it changes nothing in it. `weight`: bytes, about, where it is far from a regulation. */
  lay<T>(value: T, weight?: number): () => T
  /** A path at which a file may be written that goes with the scratch; null where all is in memory. */
  path(name: string): string | null
  /** The bytes of such a file, piece by piece; each holds only until the next is asked for. */
  pieces(path: string): Iterable<Uint8Array>
}

/** Nothing is laid aside: for a few texts, and for tests. */
export const inMemory: Scratch = {
  lay: (value) => () => value,
  path: () => null,
  pieces: (path) => {
    throw new Error(`no file is kept in memory: ${path}`)
  },
}

/**
 * The same record, of which all fields but some wait in the scratch until somebody looks at one of them. A copy of it (`{ ...record }`) has them all in memory.
 */
export function layAside<T extends object>(record: T, scratch: Scratch, kept: readonly (keyof T)[]): T {
  if (scratch === inMemory) return record
  const all = Object.entries(Object.getOwnPropertyDescriptors(record)) as [keyof T, PropertyDescriptor][]
  const aside = Object.fromEntries(all.flatMap(([name]) => (kept.includes(name) ? [] : [[name, record[name]]])))
  const taking = takingFrom(scratch.lay(aside))
  return Object.defineProperties(
    {},
    Object.fromEntries(all.map(([name, own]) => [name, name in aside ? taking(name as string) : own])),
  ) as T
}

/** Fields that are taken up when they are looked at. By itself, since functions that are made in one place keep alive all that any of them names. */
const takingFrom =
  (take: () => Record<string, unknown>) =>
  (name: string): PropertyDescriptor => ({ enumerable: true, get: () => take()[name] })

/** The same record with other values in some of the fields that are not laid aside. */
export function withFields<T extends object>(record: T, fields: Partial<T>): T {
  const own = Object.entries(Object.getOwnPropertyDescriptors(record)).filter(([name]) => !(name in fields))
  const added = Object.entries(Object.getOwnPropertyDescriptors(fields))
  return Object.defineProperties({}, Object.fromEntries([...own, ...added])) as T
}
