// node scripts/fonts.ts: cuts the site's faces to the characters that Russian and Kazakh acts use. Its output is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { fontName, licence, named } from './font-names.ts'

const require = createRequire(import.meta.url)
const output = join(import.meta.dirname, '..', 'src', 'site', 'styles', 'fonts')

const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№'
const kazakh = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі'
const latin = ' \u00a0!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz|~§©«·»×–—“”„…'

/** One file a face: every page has figures and signs beside its letters, and eighteen Kazakh letters cost less than a request. */
const faces = [
  { package: 'pt-sans/400Regular/PTSans_400Regular', file: 'sans-400', name: 'Atlas Sans', style: 'Regular', signs: latin },
  // What stands in bold in Latin letters are abbreviations and numbers of acts; the small letters of a file's name take the fallback face.
  {
    ...{ package: 'pt-sans/700Bold/PTSans_700Bold', file: 'sans-700', name: 'Atlas Sans', style: 'Bold' },
    signs: latin.replace(/[a-z|~_[\]\\@<>#%&*+=]/g, ''),
  },
  // Headings only: words, figures and the signs between them.
  {
    ...{ package: 'pt-serif/700Bold/PTSerif_700Bold', file: 'serif-700', name: 'Atlas Serif', style: 'Bold' },
    signs: ' \u00a0!"%&\'()+,-./0123456789:;?«»–—“”„…',
  },
]

mkdirSync(output, { recursive: true })
for (const { package: source, file, name, style, signs } of faces) {
  const whole = named(readFileSync(require.resolve(`@expo-google-fonts/${source}.ttf`)), {
    [fontName.family]: name,
    [fontName.style]: style,
    [fontName.id]: `${name} ${style}`,
    [fontName.full]: `${name} ${style}`,
    [fontName.postScript]: `${name.replace(' ', '')}-${style}`,
    ...licence,
  })
  const cut = await subsetFont(whole, russian + kazakh + signs, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
    dropTables: ['gasp'],
    preserveNameIds: Object.keys(licence).map(Number),
  })
  writeFileSync(join(output, `${file}.woff2`), cut)
  console.log(`${file}.woff2 ${whole.length} -> ${cut.length}`)
}
