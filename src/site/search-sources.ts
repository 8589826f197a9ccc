import { z } from 'zod'
import { elsewhereEntry, glossaryEntry, paperEntry, questionEntry, roleEntry, settlementEntry, vocabularyEntry } from '../model/index.ts'
import { allActs } from './acts.ts'
import { readRegulation, readServices } from './corpus.ts'
import { once } from './once.ts'
import { allPages } from './pages.ts'
import { districts, regions } from './places.ts'
import { readRegistryFile } from './registry-files.ts'
import { allRoles } from './roles.ts'
import { answerFiles, atlasRecord, pointFiles, type Sources } from './search/make-records.ts'
import { lifeEvents, themes } from './topics.ts'

/** What the search is made from: everything that has a page. */
export const searchSources = once(async (): Promise<Sources> => {
  const named = new Map(readRegistryFile('roles.yaml', z.array(roleEntry)).map((role) => [role.id, role]))
  return {
    services: readServices(),
    pages: await allPages(),
    acts: allActs(),
    roles: (await allRoles()).map(({ id, name }) => ({
      id,
      name,
      kazakh: named.get(id)?.kazakh ?? '',
      phrases: [...(named.get(id)?.forms ?? []), ...(named.get(id)?.names ?? [])],
    })),
    regulation: readRegulation,
    kazakhPlaces: new Map([...regions, ...districts].map(({ slug, kazakh }) => [slug, kazakh])),
    vocabulary: readRegistryFile('vocabulary.yaml', z.array(vocabularyEntry)),
    settlements: readRegistryFile('settlements.yaml', z.array(settlementEntry)),
    elsewhere: readRegistryFile('elsewhere.yaml', z.array(elsewhereEntry)),
    questions: readRegistryFile('questions.yaml', z.array(questionEntry)),
    papers: readRegistryFile('papers.yaml', z.array(paperEntry)),
    regions,
    themes,
    lifeEvents,
    glossary: readRegistryFile('glossary.yaml', z.array(glossaryEntry)),
  }
})

export const searchPointFiles = once(async () => pointFiles(await searchSources()))
export const searchAtlas = once(async () => atlasRecord(await searchSources(), await searchPointFiles()))
export const searchAnswerFiles = once(async () => answerFiles(await searchSources(), await searchPointFiles()))
