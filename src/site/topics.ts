import { z } from 'zod'
import { topicEntry } from '../model/index.ts'
import { readServices } from './corpus.ts'
import { readRegistryFile } from './registry-files.ts'

/** What services are about, as the registry orders them. */
export const themes = readRegistryFile('themes.yaml', z.array(topicEntry))

/** Situations in which somebody needs a service, as the registry orders them. */
export const lifeEvents = readRegistryFile('life-events.yaml', z.array(topicEntry))

const titles = new Intl.Collator('ru')

/** Services in the order of themes, then of titles; those without a theme stand last. */
export function servicesByTheme() {
  const place = (theme: string | null) => {
    const index = themes.findIndex(({ id }) => id === theme)
    return index < 0 ? themes.length : index
  }
  return [...readServices()].sort((one, other) => place(one.theme) - place(other.theme) || titles.compare(one.title, other.title))
}

export const servicesPerPage = 80
/** Page of the list of services on which a theme begins. */
export function themePage(theme: string): number {
  return Math.floor(servicesByTheme().findIndex((service) => service.theme === theme) / servicesPerPage) + 1
}
