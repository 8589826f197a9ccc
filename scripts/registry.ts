import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Overrides } from '../src/corpus/index.ts'
import {
  districtEntry,
  elsewhereEntry,
  glossaryEntry,
  lexicon,
  overrideEntry,
  paperEntry,
  questionEntry,
  type Registry,
  regionEntry,
  roleEntry,
  serviceEntry,
  settlementEntry,
  successorEntry,
  topicEntry,
  vocabularyEntry,
} from '../src/model/index.ts'
import { titleKey } from '../src/text/title-key.ts'

/** The entries of a registry file that are sound, each with its line in the file, from 1. */
interface Entries<T> {
  file: VFile
  entries: { entry: T; line: number }[]
}

/** What the registry says, and one file with messages for each of its files. A fatal message: an entry is broken and was left out. */
interface LoadedRegistry {
  registry: Registry
  overrides: Overrides[]
  reports: VFile[]
}

/** What is wrong with an entry is told in the editor's language. */
z.config(z.locales.ru())

const isBroken = ({ messages }: VFile) => messages.some(({ fatal }) => fatal)

function fail(file: VFile, line: number, ruleId: string, reason: string): void {
  file.message(reason, { place: { line, column: 1 }, ruleId, source: 'atlas' }).fatal = true
}

/** A file of the registry with its text; a file that can't be read is empty and says so. */
function readFile(path: string): VFile {
  const file = new VFile({ path })
  try {
    file.value = readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    fail(file, 1, 'registry-unreadable', `Файл не читается: ${reason}. Верните его (git checkout).`)
  }
  return file
}

/** Checks the counts of words, which `node scripts/lexicon.ts` writes and the restorer imports. */
function readLexicon(path: string): VFile {
  const file = readFile(path)
  if (isBroken(file)) return file
  try {
    lexicon.parse(JSON.parse(String(file.value)))
  } catch {
    fail(file, 1, 'registry-lexicon', 'В файле не те данные, которые пишет scripts/lexicon.ts. Верните его (git checkout).')
  }
  return file
}

/** Reads a YAML file that holds a list and checks each entry of it. */
function readList<T>(path: string, schema: z.ZodType<T>): Entries<T> {
  const file = readFile(path)
  if (isBroken(file)) return { file, entries: [] }
  const lines = new LineCounter()
  const document = parseDocument(String(file.value), { lineCounter: lines })
  const lineOf = (keys: (string | number)[]): number => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true)
      if (isNode(node) && node.range) return Math.max(lines.linePos(node.range[0]).line, 1)
    }
    return 1
  }
  for (const error of document.errors)
    fail(file, lines.linePos(error.pos[0]).line, 'registry-yaml', `Это не YAML: ${error.message.split(' at line ')[0]}. Исправьте строку.`)
  if (document.errors.length > 0) return { file, entries: [] }
  const list = z.array(z.unknown()).safeParse(contentOf(document) ?? [])
  if (!list.success) {
    fail(file, lineOf([]), 'registry-entry', 'Файл — не список. Каждая запись начинается с «- », см. docs/registry.md.')
    return { file, entries: [] }
  }
  const entries = list.data.flatMap((value, index) => {
    const result = schema.safeParse(value)
    if (result.success) return [{ entry: result.data, line: lineOf([index]) }]
    for (const issue of result.error.issues) {
      const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
      const where = keys.length > 0 ? `«${keys.join('.')}»` : 'Запись'
      fail(file, lineOf([index, ...keys]), 'registry-entry', `${where} — ошибка: ${issue.message}. Исправьте, см. docs/registry.md.`)
    }
    return []
  })
  return { file, entries }
}

/** What a document says; no list where its aliases name more than any registry holds («billion laughs»). */
function contentOf(document: Document): unknown {
  try {
    return document.toJS()
  } catch {
    return {}
  }
}

/** Fails where a file without which nothing can be placed holds no entry. */
function filled<T>({ file, entries }: Entries<T>): void {
  if (entries.length === 0 && !isBroken(file)) fail(file, 1, 'registry-empty', 'В файле нет ни одной записи. Верните его (git checkout).')
}

/** All lists of the registry below `folder`, each entry checked on its own. */
function readLists(folder: string) {
  const list = <T>(name: string, schema: z.ZodType<T>) => readList(join(folder, name), schema)
  return {
    regions: list('regions.yaml', regionEntry),
    districts: list('districts.yaml', districtEntry),
    services: list('services.yaml', serviceEntry),
    themes: list('themes.yaml', topicEntry),
    lifeEvents: list('life-events.yaml', topicEntry),
    roles: list('roles.yaml', roleEntry),
    glossary: list('glossary.yaml', glossaryEntry),
    vocabulary: list('vocabulary.yaml', vocabularyEntry),
    settlements: list('settlements.yaml', settlementEntry),
    // The site alone reads these two; what is wrong in them is told here.
    elsewhere: list('elsewhere.yaml', elsewhereEntry),
    questions: list('questions.yaml', questionEntry),
    successors: list('successors.yaml', successorEntry),
    papers: list('papers.yaml', paperEntry),
    grounds: list('grounds.yaml', topicEntry),
  }
}

type Lists = ReturnType<typeof readLists>

/** Fails where two entries claim one id, code or name. */
function checkClaims(lists: Lists): void {
  const { regions, districts, services, themes, lifeEvents, roles, glossary, vocabulary, settlements, successors, papers, grounds } = lists
  once(regions, ({ code, slug, adjectives }) => [code, slug, ...new Set(adjectives.map(titleKey))])
  once(glossary, ({ term }) => [titleKey(term)])
  once(districts, ({ slug }) => [slug])
  once(services, ({ id, title, aliases }) => [id, ...new Set([title, ...aliases].map(titleKey))])
  for (const topics of [themes, lifeEvents, roles, papers, grounds]) once<{ id: string }>(topics, ({ id }) => [id])
  once(roles, ({ forms }) => forms.map(titleKey))
  once(vocabulary, ({ russian, kazakh, abbreviations }) => [...new Set([...russian, ...kazakh, ...abbreviations].map(titleKey))])
  once(successors, (entry) => entry.services)
  once(settlements, ({ names }) => [...new Set(names.map(titleKey))])
}

/** Fails where an entry names a region, a service, a theme, a life event or a role that the registry does not hold. */
function checkNames({ regions, districts, services, themes, lifeEvents, roles, vocabulary, settlements, successors }: Lists): void {
  const code = ({ code }: { code: string }) => code
  const id = ({ id }: { id: string }) => id
  known(roles, ({ succeeds }) => (succeeds === undefined ? [] : [succeeds]), roles, id)
  known(districts, ({ region }) => [region], regions, code)
  known(settlements, ({ region }) => [region], regions, code)
  known(services, ({ theme }) => (theme === null ? [] : [theme]), themes, id)
  known(services, (service) => service.lifeEvents, lifeEvents, id)
  known(vocabulary, (entry) => entry.services, services, id)
  known(successors, (entry) => entry.services, services, id)
}

/** The corrections below `folder`, by act. */
function readOverrides(folder: string) {
  return (existsSync(folder) ? readdirSync(folder) : []).sort().map((name) => {
    const read = readList(join(folder, name), overrideEntry)
    if (!name.endsWith('.yaml'))
      fail(read.file, 1, 'registry-name', `Поправки к акту лежат в файле ‹акт›.yaml, а этот назван ${name}. Переименуйте его.`)
    return { act: basename(name, '.yaml'), ...read }
  })
}

/** Reads and checks the whole registry below `folder`. What can't be read or is broken is told in `reports`. */
export function loadRegistry(folder: string): LoadedRegistry {
  const lists = readLists(folder)
  filled(lists.regions)
  checkClaims(lists)
  checkNames(lists)
  const plain = <T>({ entries }: Entries<T>): T[] => entries.map(({ entry }) => entry)
  const { regions, districts, services, themes, lifeEvents, roles, vocabulary, successors } = lists
  const overrides = readOverrides(join(folder, 'overrides'))
  return {
    registry: {
      ...{ regions: plain(regions), districts: plain(districts), services: plain(services) },
      ...{ themes: plain(themes), lifeEvents: plain(lifeEvents), roles: plain(roles), vocabulary: plain(vocabulary) },
      successors: plain(successors),
    },
    overrides,
    reports: [...Object.values(lists), ...overrides].map(({ file }) => file).concat(readLexicon(join(folder, 'lexicon.json'))),
  }
}

/** Fails where two entries of a file claim one id, code or name. */
function once<T>({ file, entries }: Entries<T>, claims: (entry: T) => string[]): void {
  const first = new Map<string, number>()
  for (const { entry, line } of entries)
    for (const claim of claims(entry)) {
      const taken = first.get(claim)
      if (taken === undefined) first.set(claim, line)
      else fail(file, line, 'registry-twice', `«${claim}» уже стоит у записи в строке ${taken}. Оставьте у одной из двух.`)
    }
}

/** Fails where an entry names something that another file does not hold; where that file is broken itself, nobody knows. */
function known<T, U>({ file, entries }: Entries<T>, names: (entry: T) => string[], other: Entries<U>, id: (entry: U) => string): void {
  if (isBroken(other.file)) return
  const ids = new Set(other.entries.map(({ entry }) => id(entry)))
  for (const { entry, line } of entries)
    for (const name of names(entry))
      if (!ids.has(name)) fail(file, line, 'registry-unknown', `«${name}» нет в ${other.file.basename}. Добавьте туда или назовите другое.`)
}
