import { readFileSync } from 'node:fs'

const folder = 'src/site/styles/fonts'

/** The faces of drawings, inside a stylesheet: a picture in a page loads no other file. */
export function facesInside(): string {
  return [400, 700]
    .flatMap((weight) =>
      ['cyrillic', 'latin'].map((script) => {
        const data = readFileSync(`${folder}/pt-sans-${script}-${weight}-normal.woff2`).toString('base64')
        const range = script === 'cyrillic' ? 'U+401, U+410-44F, U+451, U+2116' : 'U+20-7E, U+A0-FF, U+2013-2026'
        return `@font-face{font-family:"PT Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
      }),
    )
    .join('\n')
}
