import { getCollection } from 'astro:content'
import type { Page } from '../model/index.ts'
import { once } from './once.ts'

/** What every regulation's page says of itself, in the order of titles and places. */
export const allPages = once(async (): Promise<Page[]> => {
  const entries: { data: Page }[] = await getCollection('regulations')
  return entries
    .map(({ data }) => data)
    .sort((one, other) => one.title.localeCompare(other.title, 'ru') || one.placeName.localeCompare(other.placeName, 'ru'))
})

const groups = once(async () => {
  const pages = await allPages()
  return {
    id: new Map(pages.map((page) => [page.id, page])),
    service: Map.groupBy(pages, ({ service }) => service),
    act: Map.groupBy(pages, ({ act }) => act),
    region: Map.groupBy(pages, ({ region }) => region ?? ''),
  }
})

export async function pageOf(id: string): Promise<Page | undefined> {
  return (await groups()).id.get(id)
}
export async function pagesOfService(service: string): Promise<Page[]> {
  return (await groups()).service.get(service) ?? []
}
export async function pagesOfAct(act: string): Promise<Page[]> {
  return (await groups()).act.get(act) ?? []
}
export async function pagesOfRegion(code: string): Promise<Page[]> {
  return (await groups()).region.get(code) ?? []
}
