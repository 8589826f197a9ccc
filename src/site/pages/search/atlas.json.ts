import type { APIRoute } from 'astro'
import { atlasRecord } from '../../search/make-records.ts'
import { searchPointFiles, searchSources } from '../../search-sources.ts'

export const GET: APIRoute = async () => Response.json(atlasRecord(await searchSources(), await searchPointFiles()))
