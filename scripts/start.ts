// npm start: builds the corpus and the site, serves it and prints the address.
import { join } from 'node:path'
import { buildAll, root } from './build.ts'
import { serve } from './serve.ts'
import { settingsOrExit } from './settings.ts'

const { base, port } = settingsOrExit()
await buildAll(process.argv.slice(2))
const { address } = await serve(join(root, 'dist'), port, base)
console.log(`\nАтлас регламентов: ${address}\n(Ctrl+C stops it)`)
