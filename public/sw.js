// Keeps the pages that were visited, so that they open without a network; a kept page says as of when its state is known.
const keptPages = 'pages'
const keptFiles = 'files'
/** As many pages as a telephone keeps; the oldest go first. */
const most = 80

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (/\/_astro\/|\/favicon\.svg$/.test(pathname)) event.respondWith(file(request))
})

/** From the network; where there is none, as it was kept, with its date. */
async function page(request) {
  const kept = await caches.open(keptPages)
  const address = new URL(request.url)
  address.search = ''
  address.hash = ''
  try {
    const response = await fetch(request)
    if (response.ok && response.type === 'basic') {
      const headers = new Headers(response.headers)
      headers.set('x-kept', new Date().toISOString())
      await kept.put(address.href, new Response(await response.clone().blob(), { headers }))
      const known = await kept.keys()
      await Promise.all(known.slice(0, Math.max(0, known.length - most)).map((old) => kept.delete(old)))
    }
    return response
  } catch {
    const copy = await kept.match(address.href)
    return copy ? dated(copy) : Response.error()
  }
}

/** The kept page with the words that it carries for this case, before all others. */
async function dated(copy) {
  const html = await copy.text()
  const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'ru'
  const date = new Date(copy.headers.get('x-kept')).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' })
  const told = html.replace(
    /(<main id="main" data-kept="([^"]*)"[^>]*>)/,
    (_all, main, words) => `${main}<p class="status status-older wrap" role="status">${words.replace('{date}', date)}</p>`,
  )
  return new Response(told, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** Bundled files never change under their names. */
async function file(request) {
  const kept = await caches.open(keptFiles)
  const copy = await kept.match(request)
  if (copy) return copy
  const response = await fetch(request)
  if (response.ok) await kept.put(request, response.clone())
  return response
}
