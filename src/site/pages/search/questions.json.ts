import type { APIRoute } from 'astro'
import { searchAtlas } from '../../search-sources.ts'

export const GET: APIRoute = async () => Response.json((await searchAtlas()).questions)
