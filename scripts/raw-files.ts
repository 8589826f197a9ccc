import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { takeText } from '../src/acts/index.ts'
import type { RawFile } from '../src/corpus/index.ts'

/**
 * The raw texts in a folder: each file in it whose name does not begin with a dot. What can't be read is a fatal message, a folder
 * inside it a warning. Bytes are read when they are asked for. Out of a text that `isKnown` no words are taken.
 */
export async function readRawFiles(
  folder: string,
  isKnown: (file: RawFile) => boolean = () => false,
): Promise<{ files: RawFile[]; reports: VFile[] }> {
  const files: RawFile[] = []
  const reports: VFile[] = []
  const report = (path: string, ruleId: string, reason: string) => {
    const file = new VFile({ path })
    reports.push(file)
    return file.message(reason, { ruleId, source: 'atlas' })
  }
  const attempt = <T>(path: string, run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      report(path, 'unreadable', `${path} не читается: ${reason}. Проверьте, что он на месте и доступен для чтения.`).fatal = true
      return undefined
    }
  }
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }))?.filter(({ name }) => !name.startsWith('.'))
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) report(path, 'folder-skipped', 'Папки внутри папки с текстами не читаются. Переложите файлы на уровень выше.')
    else {
      const bytes = attempt(path, () => readFileSync(path))
      if (!bytes) continue
      const { name } = entry
      const taken = isKnown({ name, bytes }) ? undefined : await takeText(bytes)
      // Read again when its turn comes: of many texts one at a time is in memory.
      files.push({
        name,
        taken,
        get bytes() {
          return readFileSync(path)
        },
      })
    }
  }
  if (entries && files.length === 0 && !reports.some(({ messages }) => messages.some(({ fatal }) => fatal)))
    report(
      folder,
      'nothing-to-read',
      `В ${folder} нет ни одного текста. Положите туда по файлу на акт или назовите другую папку в --raw.`,
    ).fatal = true
  return { files, reports }
}
