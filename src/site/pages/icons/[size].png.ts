import { readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { x } from 'xastscript'
import { markup } from '../../../text/xml.ts'
import { png } from '../../cards/picture.ts'

/** The sizes that an installed site is asked for. */
export const getStaticPaths = (() => ['180', '192', '512'].map((size) => ({ params: { size } }))) satisfies GetStaticPaths

/** The emblem of the site on paper, with the room around it that a mask may cut. */
export const GET: APIRoute = async ({ params }) => {
  const emblem = readFileSync('public/favicon.svg', 'utf8').replace(/<style>.*?<\/style>/s, '')
  const source = `data:image/svg+xml;base64,${Buffer.from(emblem).toString('base64')}`
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: params.size, height: params.size, viewBox: '0 0 64 64' }, [
    x('rect', { width: 64, height: 64, fill: '#fdfdfb' }),
    x('image', { x: 12, y: 12, width: 40, height: 40, href: source }),
  ])
  return new Response(await png(markup(svg)), { headers: { 'Content-Type': 'image/png' } })
}
