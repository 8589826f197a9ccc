import type { APIRoute } from 'astro'
import { file, root } from '../links.ts'
import { wordsIn } from '../words/index.ts'

/** How the site stands on a telephone (W3C Web Application Manifest). */
export const GET: APIRoute = () => {
  const { frame, lists } = wordsIn.ru
  return Response.json({
    ...{ name: frame.site, short_name: frame.site, description: lists.home.description, lang: 'ru' },
    ...{ start_url: root, scope: root, display: 'minimal-ui', background_color: '#fdfdfb', theme_color: '#0b567a' },
    icons: [192, 512].map((size) => ({
      src: file(`icons/${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  })
}
