// Astro builds dist/ from the corpus, the generated pages and the drawings; where none of them has changed it stays as it is.
import { join } from 'node:path'
import { build } from 'astro'
import { digestOf, digestOfFiles } from './digest.ts'
import { settingsOrExit } from './settings.ts'
import { isUpToDate, stamp, unstamp } from './stamp.ts'

/** All that decides what the site is; the list of the corpus has a checksum of each of its files, drawings are named by what is drawn. */
const inputs = digestOf([
  process.version,
  JSON.stringify(settingsOrExit()),
  digestOfFiles([
    ...[
      'content/{raw,registry,regulations}/**/*',
      'content/corpus/index.json',
      'content/corpus/catalog.jsonld',
      'content/diagrams/index.json',
    ],
    ...['src/**/*', 'public/**/*', 'docs/**/*', 'scripts/*.ts', '*.{json,mjs,cff}'],
  ]),
])
const folder = process.env.ATLAS_DIST ?? 'dist'
const stage = `site-${folder.replaceAll(/[^\w-]+/g, '-')}`

if (isUpToDate(stage, inputs, [folder])) console.log(`Ничего не изменилось: ${folder} остаётся как есть.`)
else {
  unstamp(stage)
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'warn' })
  stamp(stage, inputs, [folder])
}
