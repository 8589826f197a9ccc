import { z } from 'zod'
import { type Page, paperEntry, roleEntry, type Service, topicEntry } from '../model/index.ts'
import { readService } from './corpus.ts'
import { once } from './once.ts'
import { districts, regions } from './places.ts'
import { readRegistryFile } from './registry-files.ts'
import type { Language } from './words/index.ts'

/** A name of the data in the reader's language; `lang` where only the Russian one is known. */
export interface Name {
  text: string
  lang: 'ru' | undefined
}

const named = (language: Language, russian: string, kazakh = ''): Name =>
  language === 'ru' ? { text: russian, lang: undefined } : kazakh ? { text: kazakh, lang: undefined } : { text: russian, lang: 'ru' }

export const serviceName = (language: Language, { title, kazakh }: Pick<Service, 'title' | 'kazakh'>): Name =>
  named(language, title, kazakh ?? '')

/** The name of a regulation: on a Russian page as the act words it, else the official name of its service. */
export const regulationName = (language: Language, { service, title }: Pick<Page, 'service' | 'title'>): Name =>
  named(language, title, readService(service).kazakh ?? '')

/** The place of a regulation: its district or city, or its region. */
export function placeName(language: Language, { place, placeName }: Pick<Page, 'place' | 'placeName'>): Name {
  return named(language, placeName, (districts.find(({ slug }) => slug === place) ?? regions.find(({ slug }) => slug === place))?.kazakh)
}

export function regionName(language: Language, code: string | null, russian: string): Name {
  return named(language, russian, regions.find((region) => region.code === code)?.kazakh)
}

/** A theme or a situation of the registry. */
export const topicName = (language: Language, { title, kazakh }: { title: string; kazakh: string }): string =>
  language === 'kk' && kazakh ? kazakh : title

const roles = once(() => new Map(readRegistryFile('roles.yaml', z.array(roleEntry)).map((role) => [role.id, role])))

/** A role under its own name, or under that of the act where the registry does not know it. */
export const roleName = (language: Language, { id, name }: { id: string; name: string }): Name =>
  named(language, name, roles().get(id)?.kazakh)

const kinds = {
  papers: once(() => readRegistryFile('papers.yaml', z.array(paperEntry))),
  grounds: once(() => readRegistryFile('grounds.yaml', z.array(topicEntry))),
}

/** Names of the kinds of papers, or of grounds of refusal, by id. */
export const kindNames = (language: Language, list: 'papers' | 'grounds'): Map<string, string> =>
  new Map(kinds[list]().map(({ id, title, kazakh }) => [id, language === 'kk' && kazakh ? kazakh : title]))

/** Entries in the alphabet of a language by their names in it. */
export function byName<T>(language: Language, entries: readonly T[], nameOf: (entry: T) => string): T[] {
  const alphabet = new Intl.Collator(language)
  return entries.toSorted((one, other) => alphabet.compare(nameOf(one), nameOf(other)))
}
