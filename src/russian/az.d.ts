/** What this project uses of az 0.2.3, which comes without types. */
declare module 'az' {
  interface Parse {
    tag: { POS: string; stat: readonly string[]; flex: readonly string[] }
    parser: string
    normalize(): { word: string }
  }
  interface Morph {
    (word: string, options?: { typos?: number; ignoreCase?: boolean }): Parse[]
    init(path: string, done: (error: Error | null) => void): void
  }
  const Az: {
    Morph: Morph
    /** Reads a file of the dictionary; may be put in place of the library's own before `init`. */
    load(path: string, type: 'json' | 'arraybuffer', done: (error: Error | null, data: unknown) => void): void
  }
  export default Az
}
