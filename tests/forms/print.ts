/** `node tests/forms/print.ts [FORM]`: how many of the labelled fields each form of the made-up acts gives, and, for a named form, the misses. */
import { annotatedActs, corpusOf, expected, fieldsOf, misses } from './annotated.ts'
import { forms } from './forms.ts'

for (const [form, write] of Object.entries(forms)) {
  if (process.argv[2] && !form.includes(process.argv[2])) continue
  const told = annotatedActs().map(({ name, set, label }) => {
    const corpus = corpusOf(write(set))
    const right = expected(label)
    const wrong = misses(fieldsOf(corpus), right)
    if (process.argv[2])
      console.log(
        name,
        `\n  ${wrong.join('\n  ')}`,
        `\n  -- ${corpus.diagnostics.map(({ line, ruleId, severity }) => `${severity}:${line}:${ruleId}`).join(' ')}`,
      )
    return `${right.size - wrong.length}/${right.size}`
  })
  console.log(form.padEnd(40), told.join('  '))
}
