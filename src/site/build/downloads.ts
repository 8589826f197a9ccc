import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type DiagramIndex, drawingsIn, standalone } from '../../drawing/index.ts'
import { services } from '../../model/index.ts'
import { languages } from '../../text/language.ts'
import { facesInside } from './faces.ts'

/**
 * Puts into a folder what the site offers under `data/`: the corpus at the paths of its public format, the raw texts, the drawings and what describes them, and each entry
 * of `services.json` as a file of its own, which the page of the service names as its data. Returns how many services there are.
 */
export function publishData(data: string): number {
  if (!existsSync('content/corpus/services.json')) throw new Error('content/corpus is missing; run npm run corpus first')
  cpSync('content/corpus', data, { recursive: true })
  cpSync('content/raw', join(data, 'raw'), { recursive: true })
  for (const page of globSync('docs/**/*.md')) cpSync(page, join(data, page))
  cpSync('CITATION.cff', join(data, 'CITATION.cff'))
  cpSync('content/diagrams', join(data, 'diagrams'), { recursive: true })
  const stylesheet = readFileSync('src/site/styles/diagrams.css', 'utf8')
  for (const drawing of globSync(join(data, 'diagrams', '*.svg')))
    writeFileSync(drawing, standalone(readFileSync(drawing, 'utf8'), stylesheet))
  const index = JSON.parse(readFileSync('content/diagrams/index.json', 'utf8')) as DiagramIndex
  const withFaces = `${facesInside()}\n${stylesheet}`
  const unions = languages.flatMap((language) => Object.values(drawingsIn(index, language).unions))
  for (const name of new Set(unions.flatMap(({ file }) => [`${file}.svg`, `${file}.narrow.svg`])))
    writeFileSync(join(data, 'diagrams', name), standalone(readFileSync(join('content/diagrams', name), 'utf8'), withFaces))
  const known = services.parse(JSON.parse(readFileSync('content/corpus/services.json', 'utf8')))
  mkdirSync(join(data, 'services'), { recursive: true })
  for (const service of known) writeFileSync(join(data, 'services', `${service.id}.json`), `${JSON.stringify(service, null, 2)}\n`)
  return known.length
}

/** Publishes the data with the site. */
export function downloads(): AstroIntegration {
  return {
    name: 'atlas-downloads',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const known = publishData(join(fileURLToPath(dir), 'data'))
        logger.info(`corpus and ${known} services under data/`)
      },
    },
  }
}
