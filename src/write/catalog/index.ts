import type { Catalogue } from '../../model/index.ts'
import type { OutputFile, TextFile } from '../format.ts'
import { measured } from '../measured.ts'
import { version } from '../version.ts'
import { changesSince, type Release } from './changes.ts'

/** What stands right below the folder of a corpus and tells of the other files. */
export const catalogEntries = ['changes.jsonl', 'index.json', 'catalog.jsonld']

type Entry = Catalogue['files'][number]

/** Media types (IANA) by the end of a path. */
const types: Record<string, string> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  xml: 'application/akn+xml',
  bpmn: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
}

/** The schema of a file by the first part of its path. */
const schemas: Record<string, string> = {
  acts: 'schema/act.json',
  regulations: 'schema/regulation.json',
  comparisons: 'schema/comparison.json',
  'services.json': 'schema/services.json',
  'repairs.jsonl': 'schema/repair.json',
  'diagnostics.json': 'schema/diagnostics.json',
  'changes.jsonl': 'schema/change.json',
  tables: 'datapackage.json',
  steps: 'datapackage.json',
}

/** Folders of what acts say, in their own words. */
const actTexts = new Set(['text', 'unrepaired', 'markdown', 'akn'])

function entry([path, content]: OutputFile): Entry {
  const [first = ''] = path.split('/')
  return {
    path,
    ...measured(content),
    type: types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    schema: schemas[first] ?? null,
    licence: actTexts.has(first) ? null : 'CC0-1.0',
  }
}

/** The files that hold all of the corpus, each with what it is. */
const bulk: Record<string, [en: string, ru: string]> = {
  'atlas-data.zip': ['All tables as CSV with their description (Data Package)', 'Все таблицы в CSV с описанием (Data Package)'],
  'datapackage.json': ['Description of the tables (Data Package)', 'Описание таблиц (Data Package)'],
  'atlas.sqlite': ['All tables as an SQLite database', 'Все таблицы в базе SQLite'],
  'cpsv-ap.ttl': ['All services after CPSV-AP, in Turtle', 'Все услуги по CPSV-AP, в Turtle'],
  'services.json': ['Services with their regulations, in JSON', 'Услуги с их регламентами, в JSON'],
  'repairs.jsonl': ['Every change made to the raw texts', 'Каждая правка исходных текстов'],
  'changes.jsonl': ['What changed since the release before', 'Что изменилось с прошлого выпуска'],
  'index.json': ['List of all files with checksums', 'Список всех файлов с контрольными суммами'],
}

const inBoth = ([en, ru]: readonly [string, string]) => [
  { '@value': en, '@language': 'en' },
  { '@value': ru, '@language': 'ru' },
]

/** The data set after DCAT-AP 3. Addresses are relative to that of the catalogue. */
function catalogue(entries: readonly Entry[]): string {
  const distributions = entries.flatMap(({ path, bytes, sha256, type }) => {
    const title = bulk[path]
    if (!title) return []
    return [
      {
        ...{ '@id': `#${path}`, '@type': 'dcat:Distribution', 'dct:title': inBoth(title) },
        ...{ 'dcat:accessURL': { '@id': path }, 'dcat:downloadURL': { '@id': path } },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type.split(';')[0]}` },
        'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
        'dct:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
      },
    ]
  })
  const publisher = {
    '@id': 'https://github.com/reglament-atlas/id/atlas',
    '@type': 'foaf:Agent',
    'foaf:name': inBoth(['Atlas of regulations', 'Атлас регламентов']),
  }
  const title = inBoth(['Public-service regulations of Kazakhstan', 'Регламенты государственных услуг Казахстана'])
  const description = inBoth([
    'Decrees in which an акимат lays down who does what, in which order and within how many days: text, procedures, comparisons.',
    'Постановления, в которых акимат устанавливает, кто, что, в каком порядке и за сколько дней делает: тексты, процедуры, сравнения.',
  ])
  const dataset = {
    ...{ '@id': '#dataset', '@type': 'dcat:Dataset', 'dct:title': title, 'dct:description': description },
    ...{ 'dct:identifier': 'reglament-atlas', 'dcat:version': version, 'dct:publisher': publisher },
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/GOVE' },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/KAZ' },
    'dct:language': ['RUS', 'KAZ'].map((code) => ({ '@id': `http://publications.europa.eu/resource/authority/language/${code}` })),
    'dcat:distribution': distributions,
  }
  const context = {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    spdx: 'http://spdx.org/rdf/terms#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  }
  const whole = {
    ...{ '@context': context, '@id': '', '@type': 'dcat:Catalog', 'dct:title': title, 'dct:description': description },
    ...{ 'dct:publisher': { '@id': publisher['@id'] }, 'dcat:dataset': dataset },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/**
 * Files as they are, then what tells of them: `changes.jsonl` against the release before, `index.json` with bytes and checksums, `catalog.jsonld` after DCAT-AP.
 * `written` are the entries of the folder that the files belong to.
 */
export function* catalogued(files: Iterable<OutputFile>, written: readonly string[], before: Release | null): Generator<OutputFile> {
  const entries: Entry[] = []
  for (const file of files) {
    entries.push(entry(file))
    yield file
  }
  const changes: TextFile = [
    'changes.jsonl',
    changesSince(before, entries, written)
      .map((change) => `${JSON.stringify(change)}\n`)
      .join(''),
  ]
  entries.push(entry(changes))
  yield changes
  const since = before && { version: before.version, sha256: before.sha256 }
  const list: TextFile = ['index.json', `${JSON.stringify({ version, since, files: entries } satisfies Catalogue, null, 2)}\n`]
  yield list
  yield ['catalog.jsonld', catalogue([...entries, entry(list)])]
}
