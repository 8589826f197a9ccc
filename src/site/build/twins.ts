import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { remove } from 'unist-util-remove'

/** What serves only those who see or click: forms, contents of the page. */
const withoutWords = new Set(['form', 'nav', 'button', 'input', 'fieldset', 'script', 'style'])

const isWithoutWords = (node: unknown): boolean => {
  const { tagName, properties } = node as Partial<Element>
  return tagName !== undefined && (withoutWords.has(tagName) || properties?.hidden === true)
}

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (tree) => {
    remove(tree, { cascade: false }, isWithoutWords)
  })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-' })

/** The words of a page in Markdown: what stands in its `main`. */
export function twinOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  // Drawings are most of a page and none of its words; they need not be parsed to be left out.
  return String(converter.processSync(main.replace(/<svg\b[\s\S]*?<\/svg>/g, '')))
}

/** Beside every page that names a twin, the same in Markdown, for programs that read words. */
export function twins(): AstroIntegration {
  return {
    name: 'atlas-twins',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        let amount = 0
        for (const { pathname } of pages) {
          const folder = join(fileURLToPath(dir), pathname)
          const file = join(folder, 'index.html')
          if (pathname === '404/') continue
          const html = readFileSync(file, 'utf8')
          if (!html.includes('type="text/markdown"')) continue
          writeFileSync(join(folder, 'index.md'), twinOf(html))
          amount++
        }
        logger.info(`${amount} pages in Markdown too`)
      },
    },
  }
}
