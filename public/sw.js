// Visited pages open without a network and say as of when their state is known.
const keptPages = 'pages'
const keptFiles = 'files'
/** As many of each as are kept; the oldest go first. */
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

self.addEventListener('message', (event) => event.waitUntil(Promise.all(event.data.map(take))))

/** A page or file that was loaded before this worker ran. */
async function take(address) {
  const response = await fetch(address, { cache: 'force-cache' })
  if (!response.ok) return
  if (response.headers.get('content-type')?.startsWith('text/html')) await keepPage(address, response)
  else await keep(keptFiles, address, response)
}

async function keep(name, address, response) {
  const kept = await caches.open(name)
  await kept.put(address, response)
  const known = await kept.keys()
  await Promise.all(known.slice(0, Math.max(0, known.length - most)).map((old) => kept.delete(old)))
}

const plain = (address) => new URL(new URL(address).pathname, self.location.origin).href

async function keepPage(address, response) {
  const headers = new Headers(response.headers)
  headers.set('x-kept', new Date().toISOString())
  await keep(keptPages, plain(address), new Response(await response.blob(), { headers }))
}

async function page(request) {
  try {
    const response = await fetch(request)
    if (response.ok && response.type === 'basic') await keepPage(request.url, response.clone())
    return response
  } catch {
    const copy = await (await caches.open(keptPages)).match(plain(request.url))
    return copy ? dated(copy) : Response.error()
  }
}

/** The kept page, first of all the words that it carries for this case. */
async function dated(copy) {
  const html = await copy.text()
  const kept = new Date(copy.headers.get('x-kept'))
  // In figures: few browsers know Kazakh months.
  const date = [kept.getDate(), kept.getMonth() + 1, kept.getFullYear()].map((part) => String(part).padStart(2, '0')).join('.')
  const told = html.replace(
    /(<main id="main" data-kept="([^"]*)"[^>]*>)/,
    (_all, main, words) => `${main}<p class="status status-older wrap" role="status">${words.replace('{date}', date)}</p>`,
  )
  return new Response(told, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** Bundled files never change under their names. */
async function file(request) {
  const copy = await (await caches.open(keptFiles)).match(request)
  if (copy) return copy
  const response = await fetch(request)
  if (response.ok) await keep(keptFiles, request.url, response.clone())
  return response
}
