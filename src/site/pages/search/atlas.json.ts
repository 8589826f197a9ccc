import type { APIRoute } from 'astro'
import { searchAtlas } from '../../search-sources.ts'

export const GET: APIRoute = async () => {
  const { questions: _, ...atlas } = await searchAtlas()
  return Response.json(atlas)
}
