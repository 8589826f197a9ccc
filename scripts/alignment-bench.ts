import {
  Alignments,
  figures,
  isHeld,
  type LabelledPair,
  labelledPapers,
  labelledProcesses,
  type Measured,
} from '../tests/alignments/measure.ts'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8)

function print(name: string, labels: readonly LabelledPair[], measure: (label: LabelledPair) => Measured | null): void {
  for (const held of [false, true]) {
    const measures = labels.filter((label) => isHeld(label) === held).flatMap((label) => measure(label) ?? [])
    const { pairs, precision, recall, f1 } = figures(measures)
    const half = held ? 'kept apart' : 'tuned on'
    console.log(
      `${name.padEnd(36)} ${half.padEnd(10)} ${pairs} pairs  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
    )
  }
}

/** Prints how many of the links that readers labelled are found, for the half that the comparison was made with and the half kept apart. */
export function alignmentBench(): void {
  const alignments = new Alignments()
  print('steps of two processes', labelledProcesses(), (label) => alignments.processes(label))
  print('steps among all regulations', labelledProcesses(), (label) => alignments.amongAll(label))
  print('papers of two lists', labelledPapers(), (label) => alignments.papers(label))
}
