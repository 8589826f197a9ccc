import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openSync } from 'fontkit'

const folder = 'src/site/styles/fonts'
const files = readdirSync(folder)

test('every face has the letters of both languages, and figures', () => {
  assert.equal(files.length, 3)
  for (const file of files) {
    const face = openSync(join(folder, file))
    const lacking = [...'АяЁёЙйЩщЪъ №ӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789«»—'].filter(
      (letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    )
    assert.deepEqual(lacking, [], file)
  }
})

test('what is cut out of a face whose name is reserved goes by another name, and names its owner and its licence', () => {
  for (const file of files) {
    const face = openSync(join(folder, file))
    for (const name of ['fontFamily', 'fullName', 'postscriptName']) assert.match(face.getName(name) ?? '', /^Atlas ?S/, `${file}: ${name}`)
    assert.match(face.getName('copyright') ?? '', /ParaType/)
    assert.match(face.getName('license') ?? '', /Open Font License/)
  }
})
