import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Paragraph } from '../../../src/acts/tree.ts'

/** A page as adilet.zan.kz shows an act: menus and scripts around, title and requisites in its head, then the text. */
export function adiletPage(paragraphs: Paragraph[]): string {
  const [title, ...rest] = paragraphs
  const requisites = rest.findIndex(({ text }) => /^(Постановление|Решение) /.test(text))
  const head = rest.slice(0, requisites + 1)
  const article = rest.slice(requisites + 1)
  return toHtml(
    h(null, [
      { type: 'doctype' },
      h('html', [
        h('head', [h('title', `${title?.text} - ИПС "Әділет"`), h('script', 'var page = "<p>Постановление</p>"')]),
        h('body', [
          h('div.container_omega', h('ul', [h('li', h('a', { href: '/' }, 'Главная')), h('li', 'Расширенный поиск')])),
          h('div.container_alpha.slogan', [h('h1', title?.text), '\n', ...head.map(({ text }) => h('p', text))]),
          h('div.container_gamma.text.text_upd', [
            h('div#tabs_container', h('form', h('button', 'Скачать'))),
            h(
              'article',
              article.flatMap((paragraph) => [blockOf(paragraph), '\n']),
            ),
          ]),
          h('div.container_omega.aftertext', [h('p', '© 2012. РГП на ПХВ Институт законодательства и правовой информации')]),
        ]),
      ]),
    ]),
  )
}

function blockOf({ text, layout, parts }: Paragraph) {
  const signature = /^(.*?) (\p{Lu}\. ?\p{Lu}\p{Ll}+)$/u.exec(text)
  if (signature) return h('table', h('tbody', h('tr', [h('td', h('p', h('i', signature[1]))), h('td', h('p', signature[2]))])))
  if (layout === 'heading') return h('h3', text)
  if (layout === 'flush')
    return h(
      'table',
      h(
        'tr',
        h(
          'td',
          parts.flatMap(({ text, glued }, index) => (index === 0 ? [text] : glued ? [text] : [h('br'), text])),
        ),
      ),
    )
  const link = /^(.*?)(стандартом|постановлением)(.*)$/s.exec(text)
  return link
    ? h('p', [`\u00A0\u00A0\u00A0\u00A0 ${link[1]}`, h('a', { href: '/rus/docs/V1' }, link[2]), link[3]])
    : h('p', `\u00A0\u00A0\u00A0\u00A0 ${text}`)
}
