/** `node tests/forms/print.ts [FORM]`: how many of the labelled fields each form of the made-up acts gives, and, for a named form, the misses. */
import { lineOf, readForms } from './table.ts'

const [, , named] = process.argv
for await (const [form, acts] of readForms(named)) {
  if (named) for (const { name, wrong, told } of acts) console.log(name, `\n  ${wrong.join('\n  ')}`, `\n  -- ${told.join(' ')}`)
  console.log(lineOf(form, acts))
}
