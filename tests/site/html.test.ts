import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { dist, pages } from './dist.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })

test('every page is valid HTML', () => {
  const faults = pages.flatMap((page) => {
    const file = join(dist, page.endsWith('.html') ? page : `${page}index.html`)
    const { results } = validator.validateStringSync(readFileSync(file, 'utf8'), file)
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `/${page}:${line}:${column} ${ruleId}: ${message}`),
    )
  })
  assert.deepEqual(faults.slice(0, 20), [])
})
