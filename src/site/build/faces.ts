import { readFileSync } from 'node:fs'

/** The faces of drawings, inside a stylesheet: a picture in a page loads no other file. */
export function facesInside(): string {
  return [400, 700]
    .map((weight) => {
      const data = readFileSync(`src/site/styles/fonts/sans-${weight}.woff2`).toString('base64')
      return `@font-face{font-family:"Atlas Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`
    })
    .join('\n')
}
