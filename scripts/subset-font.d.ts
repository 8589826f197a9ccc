/** The part of subset-font that the site uses; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    noHinting: boolean
    keepFeatures: string[]
    dropTables: string[]
    preserveNameIds: number[]
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>
}
