import type { APIRoute } from 'astro'
import { wordsRecord } from '../../search/make-records.ts'
import { searchPointFiles, searchSources } from '../../search-sources.ts'

export const GET: APIRoute = async () => Response.json(wordsRecord((await searchSources()).services, await searchPointFiles()))
