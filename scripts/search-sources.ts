import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  act,
  districtEntry,
  elsewhereEntry,
  glossaryEntry,
  page,
  paperEntry,
  questionEntry,
  regionEntry,
  regulation,
  roleEntry,
  services,
  settlementEntry,
  topicEntry,
  vocabularyEntry,
} from '../src/model/index.ts'
import { answerFiles, atlasRecord, pointFiles, type Sources } from '../src/site/search/make-records.ts'
import type { Source } from '../src/site/search/search.ts'

const registry = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(parse(readFileSync(join('content/registry', name), 'utf8')))
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** What the search is made from, read from `content/` as the last `npm run corpus` left it. */
export function searchSources(): Sources {
  const corpus = 'content/corpus'
  const pages = globSync('content/regulations/**/*.mdx')
    .sort()
    .map((path) => page.parse(parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '')))
  const acts = readdirSync(`${corpus}/acts`).map((name) => act.parse(json(`${corpus}/acts/${name}`)))
  return {
    services: services.parse(json(`${corpus}/services.json`)),
    pages,
    acts,
    roles: registry('roles.yaml', roleEntry).map(({ id, title, kazakh, names, forms }) => ({
      ...{ id, name: title, kazakh },
      phrases: [...forms, ...names],
    })),
    kazakhPlaces: new Map(
      [...registry('regions.yaml', regionEntry), ...registry('districts.yaml', districtEntry)].map(({ slug, kazakh }) => [slug, kazakh]),
    ),
    regulation: (id) => regulation.parse(json(`${corpus}/regulations/${id}.json`)),
    vocabulary: registry('vocabulary.yaml', vocabularyEntry),
    settlements: registry('settlements.yaml', settlementEntry),
    elsewhere: registry('elsewhere.yaml', elsewhereEntry),
    questions: registry('questions.yaml', questionEntry),
    papers: registry('papers.yaml', paperEntry),
    regions: registry('regions.yaml', regionEntry),
    themes: registry('themes.yaml', topicEntry),
    lifeEvents: registry('life-events.yaml', topicEntry),
    glossary: registry('glossary.yaml', glossaryEntry),
  }
}

/** The index in memory, as the build writes it, for a search outside the browser. */
export function memorySource(sources: Sources): Source {
  const files = pointFiles(sources)
  const { questions, ...atlas } = atlasRecord(sources, files)
  const answers = answerFiles(sources, files)
  return {
    atlas: async () => atlas,
    questions: async () => questions,
    answers: async (question) => answers.get(question) ?? {},
    points: async (path) => files.get(path) ?? [],
  }
}
