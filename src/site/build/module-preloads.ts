import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { languages } from '../../text/language.ts'

/** The modules that a bundled script imports, at once or late, itself the first, by their names in `bundles`. */
function needsOf(script: string, bundles: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known
  known.add(script)
  const text = readFileSync(join(bundles, script), 'utf8')
  for (const [, name = ''] of text.matchAll(/\bimport\s*(?:[\w*{}\s,$]+from\s*|\()?["'`]\.\/([^"'`]+)["'`]/g)) needsOf(name, bundles, known)
  return known
}

/** Names in a page all modules that its script imports; `bundles`: the folder of the bundled scripts. */
function preloadIn(page: string, bundles: string): void {
  const tree = unified().use(rehypeParse).parse(readFileSync(page, 'utf8'))
  let head: Element | undefined
  const modules = new Set<string>()
  visit(tree, 'element', (node) => {
    if (node.tagName === 'head') head = node
    const source = node.tagName === 'script' && node.properties.type === 'module' ? String(node.properties.src) : null
    if (source === null) return
    const folder = source.slice(0, source.lastIndexOf('/') + 1)
    for (const name of needsOf(source.slice(folder.length), bundles)) modules.add(folder + name)
  })
  head?.children.push(...[...modules].map((href) => h('link', { rel: 'modulepreload', href })))
  writeFileSync(page, toHtml(tree, { upperDoctype: true, collapseEmptyAttributes: true }))
}

/**
 * Lets the pages of the search ask for all of their script at once: a module is asked for only when the one that imports it has come, and on
 * a slow line each such step takes a third of a second.
 */
export function modulePreloads(): AstroIntegration {
  return {
    name: 'atlas-module-preloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir)
        for (const language of languages)
          preloadIn(join(site, language === 'ru' ? '' : language, 'search', 'index.html'), join(site, '_astro'))
      },
    },
  }
}
