import { createReadStream } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a built site on 127.0.0.1 as a static host would: `/path/` gives `path/index.html`, what is missing gives 404.html.
 * Takes `port`, or the next free one; `base` (`/` or `/atlas/`) is where the site was built to stand.
 */
export async function serve(directory: string, port: number, base = '/'): Promise<{ server: Server; address: string }> {
  const files = sirv(directory, { etag: true, dev: true })
  const server = createServer((request, response) => {
    if (base !== '/') {
      if (!request.url?.startsWith(base)) return void response.writeHead(302, { location: base }).end()
      request.url = request.url.slice(base.length - 1)
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(directory, '404.html')).pipe(response)
    })
  })
  await listen(server, port)
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(done, fail)
      else fail(error)
    })
    server.listen(port, '127.0.0.1', done)
  })
}
