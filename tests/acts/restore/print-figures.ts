import { LanguageModel } from '../../../src/acts/restore/pdf-text/language-model.ts'
import { countLexicon } from '../../../src/acts/restore/pdf-text/lexicon.ts'
import { figures, labelledActs, type Outcome, outcomes, source } from './measure.ts'

/** Prints the figures of docs/restoring.md: `node tests/restore/print-figures.ts`. */
const acts = [...labelledActs, 'zhambyl-2016-107']
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function print(title: string, all: Outcome[]): void {
  console.log(`\n${title}`)
  for (const use of ['tune', 'measure'] as const) {
    const { lines, accuracy, precision, recall, harmed } = figures(all.filter((one) => one.use === use))
    console.log(`| ${use} | ${lines} | ${percent(accuracy)} | ${percent(precision)} | ${percent(recall)} | ${harmed} |`)
  }
  for (const rule of [...new Set(all.map((one) => one.rule))].sort()) {
    const lines = all.filter((one) => one.rule === rule)
    console.log(`| ${rule} | ${lines.length} | ${percent(lines.filter((one) => one.right).length / lines.length)} |`)
  }
}

print(
  'with the lexicon',
  labelledActs.flatMap((act) => outcomes(act)),
)
print(
  'each act with the lexicon of the others',
  labelledActs.flatMap((act) => outcomes(act, LanguageModel.of(countLexicon(acts.filter((other) => other !== act).map(source))))),
)
