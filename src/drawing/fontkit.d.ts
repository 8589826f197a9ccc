/** The part of fontkit 2 that measuring and tests need; the package ships no types. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    getName(key: string): string | null
    layout(text: string): { advanceWidth: number }
  }
  export function openSync(file: string): Font
}
