// node scripts/fonts.ts: cuts the site's faces to the characters that Russian and Kazakh acts use. Its output is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const output = join(import.meta.dirname, '..', 'src', 'site', 'styles', 'fonts')

/** One file a script, so that a page without Kazakh words does not load the Kazakh letters. */
const scripts = {
  latin: ' \u00a0!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz|~§©«·»×–—“”„…',
  cyrillic: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№',
  // These stand in the faces' first Cyrillic file.
  kazakh: 'ІіҰұ',
  'cyrillic-ext': 'ӘҒҚҢӨҮҺәғқңөүһ',
}
const faces = [
  { family: 'pt-sans', weight: 400, scripts },
  // What stands in bold in Latin letters are abbreviations and numbers of acts; the small letters of a file's name take the fallback face.
  { family: 'pt-sans', weight: 700, scripts: { ...scripts, latin: scripts.latin.replace(/[a-z|~_[\]\\@<>#%&*+=]/g, '') } },
  // Headings only: Russian words, figures and the signs between them.
  { family: 'pt-serif', weight: 700, scripts: { ...scripts, latin: ' \u00a0!"%&\'()+,-./0123456789:;?«»–—“”„…' } },
]

mkdirSync(output, { recursive: true })
for (const { family, weight, scripts } of faces) {
  for (const [script, characters] of Object.entries(scripts)) {
    const name = `${family}-${script}-${weight}-normal.woff2`
    const source = `${family}-${script === 'kazakh' ? 'cyrillic' : script}-${weight}-normal.woff2`
    const whole = readFileSync(require.resolve(`@fontsource/${family}/files/${source}`))
    const cut = await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern'],
      dropTables: ['gasp'],
    })
    writeFileSync(join(output, name), cut)
    console.log(`${name} ${whole.length} -> ${cut.length}`)
  }
}
