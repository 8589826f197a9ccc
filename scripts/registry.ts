import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { districtEntry, type Registry, regionEntry, serviceEntry } from '../src/corpus/registry.ts'

/**
 * Reads one YAML file of the registry and checks it. What is wrong is a fatal message in `file`, at the line of the entry; the
 * result is then undefined.
 */
export function readYaml<T>(schema: z.ZodType<T>, file: VFile): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(String(file.value), { lineCounter: lines })
  const fail = (reason: string, offset: number, ruleId: string) => {
    const { line, col } = lines.linePos(offset)
    const message = file.message(reason, { place: { line: Math.max(line, 1), column: Math.max(col, 1) }, ruleId, source: 'atlas' })
    message.fatal = true
  }
  for (const error of document.errors) fail(`This is no YAML: ${error.message.split('\n')[0]}. Put the line right.`, error.pos[0], 'registry-yaml')
  if (document.errors.length > 0) return undefined
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    let depth = path.length
    let node: unknown = document.getIn(path, true)
    while (!isNode(node) && depth > 0) node = document.getIn(path.slice(0, --depth), true)
    const offset = (isNode(node) ? node.range?.[0] : undefined) ?? document.contents?.range?.[0] ?? 0
    fail(`Broken entry at «${path.join('.') || 'the top'}»: ${issue.message}. Put the entry right, see docs/registry.md.`, offset, 'registry-entry')
  }
  return undefined
}

/** A file as text; an empty list where it does not stand yet, a fatal message where it can't be read. */
function open(folder: string, name: string): VFile {
  const path = join(folder, name)
  if (!existsSync(path)) return new VFile({ path, value: '[]' })
  return new VFile({ path, value: readFileSync(path, 'utf8') })
}

/** The authority files under `folder`, and one file with messages for each; a broken file counts as empty. */
export function loadRegistry(folder: string): { registry: Registry; reports: VFile[] } {
  const files = { regions: open(folder, 'regions.yaml'), districts: open(folder, 'districts.yaml'), services: open(folder, 'services.yaml') }
  return {
    registry: {
      regions: readYaml(z.array(regionEntry), files.regions) ?? [],
      districts: readYaml(z.array(districtEntry), files.districts) ?? [],
      services: readYaml(z.array(serviceEntry), files.services) ?? [],
    },
    reports: Object.values(files),
  }
}
