import type { APIRoute } from 'astro'
import { readServices } from '../corpus.ts'
import { absolute, file, linksIn } from '../links.ts'
import { allPages } from '../pages.ts'
import { archiveNotice } from '../state.ts'
import { servicesByTheme } from '../topics.ts'
import { wordsIn } from '../words/index.ts'

/** What the site is and where its words stand, for programs that read it (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const { lists, frame, data } = wordsIn.ru
  const notice = archiveNotice(wordsIn.ru, await allPages())
  const { link } = linksIn('ru')
  const twin = (...segments: string[]) => absolute(site, `${link(...segments)}index.md`)
  const escaped = (text: string) => text.replace(/[\\[\]]/g, '\\$&')
  const lines = [
    `# ${frame.site}`,
    '',
    `> ${lists.home.description}`,
    '',
    [lists.home.force, notice && `${notice.heading} ${notice.text}`].filter(Boolean).join(' '),
    '',
    `## ${lists.services.title}`,
    '',
    ...servicesByTheme().map(({ id, title }) => `- [${escaped(title)}](${twin('services', id)})`),
    '',
    `## ${data.title}`,
    '',
    `- [${frame.footLinks.about}](${twin('about')})`,
    `- [services.json](${absolute(site, file('data/services.json'))}): ${readServices().length}`,
    ...data.wholeFiles.map(([path, text]) => `- [${path}](${absolute(site, file(`data/${path}`))}): ${text}`),
  ]
  return new Response(`${lines.join('\n')}\n`)
}
