// npm start: builds the corpus and the site, serves it and prints the address.
import { join } from 'node:path'
import { buildAll, root } from './build.ts'
import { serve } from './serve.ts'

await buildAll()
const { address } = await serve(join(root, 'dist'), Number(process.env.PORT ?? 4321), process.env.ATLAS_BASE ?? '/')
console.log(`\nАтлас регламентов: ${address}\n(Ctrl+C stops it)`)
