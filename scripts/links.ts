import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

interface DeadLink {
  /** Page that holds the link, relative to the site's folder. */
  page: string
  link: string
  reason: 'missing-file' | 'missing-anchor' | 'outside-base' | 'remote-asset'
}

const linking: Record<string, string[]> = {
  a: ['href'],
  link: ['href'],
  img: ['src'],
  script: ['src'],
  source: ['src'],
  form: ['action'],
}

/**
 * Every link of a built site that leads nowhere: to a file or an anchor that is not there, outside the base path,
 * or, for what a page loads by itself (scripts, pictures, styles), to another host. Links to other sites are not followed.
 */
export function deadLinks(directory: string, base = '/'): DeadLink[] {
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const anchors = new Map<string, Set<string>>()
  const links: { page: string; link: string; loads: boolean }[] = []
  for (const page of pages) {
    const tree: Root = unified()
      .use(rehypeParse)
      .parse(readFileSync(join(directory, page), 'utf8'))
    const ids = new Set<string>()
    visit(tree, 'element', (element: Element) => {
      if (element.properties.id) ids.add(String(element.properties.id))
      for (const attribute of linking[element.tagName] ?? []) {
        const link = element.properties[attribute]
        const named = element.tagName === 'a' || (element.tagName === 'link' && !String(element.properties.rel).includes('stylesheet'))
        if (typeof link === 'string') links.push({ page, link, loads: !named })
      }
    })
    anchors.set(page, ids)
  }
  return links.flatMap(({ page, link, loads }) => {
    const reason = fault(page, link, loads)
    return reason ? [{ page, link, reason }] : []
  })

  function fault(page: string, link: string, loads: boolean): DeadLink['reason'] | null {
    const here = new URL(`${base}${page.replace(/index\.html$/, '')}`, 'http://site.invalid')
    const target = new URL(link, here)
    if (!target.protocol.startsWith('http')) return null
    if (target.host !== here.host) return loads ? 'remote-asset' : null
    if (!target.pathname.startsWith(base)) return 'outside-base'
    const path = decodeURIComponent(target.pathname.slice(base.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const found = join(directory, file)
    if (!existsSync(found) || !statSync(found).isFile()) return 'missing-file'
    const anchor = decodeURIComponent(target.hash.slice(1))
    if (anchor !== '' && anchors.has(relative(directory, found)) && !anchors.get(relative(directory, found))?.has(anchor))
      return 'missing-anchor'
    return null
  }
}
