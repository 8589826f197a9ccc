import { createReadStream, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'

/** Types of the files that the site offers and that no list of types knows. */
const types: Record<string, string> = {
  '.mmd': 'text/vnd.mermaid; charset=utf-8',
  '.bpmn': 'application/xml; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
  '.cff': 'application/yaml; charset=utf-8',
}

/** The headers of `public/_headers`, by the pattern of the path to which they apply (a host's format: a path, then indented lines). */
function readHeaders(directory: string): { path: string; headers: [string, string][] }[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of readFileSync(join(directory, '_headers'), 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) rules.push({ path: line.trim().replace(/\*$/, ''), headers: [] })
  }
  return rules
}

/**
 * Serves a built site on 127.0.0.1 as a static host would: `/path/` gives `path/index.html`, what is missing gives 404.html, nothing but GET
 * and HEAD is answered, texts go compressed (Brotli or gzip, as the browser asks), and the headers are those that `_headers` asks of a host. Takes `port`, or the next free one; `base` (`/` or
 * `/atlas/`) is where the site was built to stand.
 */
export async function serve(directory: string, port: number, base = '/'): Promise<{ server: Server; address: string }> {
  const rules = readHeaders(directory)
  const dress = (response: ServerResponse, path: string) => {
    for (const rule of rules) if (path.startsWith(rule.path)) for (const [name, value] of rule.headers) response.setHeader(name, value)
    const type = types[extname(path)]
    if (type) response.setHeader('content-type', type)
  }
  // What the build has not compressed itself: points of the search are a tenth smaller than with the library's own setting.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } })
  const files = sirv(directory, { etag: true, dev: true, brotli: true, setHeaders: dress })
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (base !== '/') {
      if (!request.url?.startsWith(base)) return void response.writeHead(302, { location: base }).end()
      request.url = request.url.slice(base.length - 1)
    }
    compress(request as never, response as never, () =>
      files(request, response, () => {
        dress(response, '/404.html')
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        createReadStream(join(directory, '404.html')).pipe(response)
      }),
    )
  })
  await listen(server, port)
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && port < 65535) listen(server, port + 1).then(done, fail)
      else fail(error)
    })
    server.listen(port, '127.0.0.1', done)
  })
}
