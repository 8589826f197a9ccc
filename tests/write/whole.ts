import { type OutputFile, piecesOf } from '../../src/write/format.ts'

/** The bytes of each file, in one piece. */
export const wholeFiles = (files: Iterable<OutputFile>): Map<string, Buffer> =>
  new Map(Array.from(files, ([path, content]) => [path, Buffer.concat(Array.from(piecesOf(content), (piece) => Buffer.from(piece)))]))

/** The letters of each file, in one piece. */
export const wholeTexts = (files: Iterable<OutputFile>): Map<string, string> =>
  new Map(
    wholeFiles(files)
      .entries()
      .map(([path, bytes]) => [path, bytes.toString()]),
  )
