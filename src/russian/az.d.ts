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
  const Az: { Morph: Morph }
  export default Az
}
