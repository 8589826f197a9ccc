import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { type DiagramIndex, drawingsIn } from '../src/drawing/index.ts'
import { languages } from '../src/text/language.ts'

const sheetFile = '.cache/diagrams.html'
const styles = ['src/site/styles/tokens.css', 'src/site/styles/fonts.css', 'src/site/styles/diagrams.css']

/** Writes all drawings on one page and returns its path. */
export function writeSheet(folder: string, index: DiagramIndex): string {
  const parser = unified().use(rehypeParse, { fragment: true, space: 'svg' })
  const svg = (file: string) => parser.parse(readFileSync(join(folder, file), 'utf8')).children as ElementContent[]
  const all = languages.flatMap((language) => Object.entries(drawingsIn(index, language).processes))
  const rows = all.map(([key, { file, time }]) =>
    h('section', [
      h('h2', `${key} (${file})`),
      h('div', { style: 'display:flex;gap:32px;align-items:flex-start' }, [
        ...svg(`${file}.svg`),
        ...svg(`${file}.narrow.svg`),
        ...(time ? svg(`${file}.time.svg`) : []),
      ]),
    ]),
  )
  const page = h('html', { lang: 'ru' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', 'Диаграммы'),
      ...styles.map((style) => h('link', { rel: 'stylesheet', href: `../${style}` })),
      h('style', 'body{background:var(--paper);color:var(--ink);font:14px var(--sans)} svg{max-width:none;flex:none}'),
    ]),
    h('body', rows),
  ])
  mkdirSync('.cache', { recursive: true })
  writeFileSync(sheetFile, toHtml({ type: 'root', children: [{ type: 'doctype' }, page] }))
  return sheetFile
}
