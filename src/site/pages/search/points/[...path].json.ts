import type { APIRoute, GetStaticPaths } from 'astro'
import { searchPointFiles } from '../../../search-sources.ts'

export const getStaticPaths = (async () =>
  [...(await searchPointFiles())].map(([path, records]) => ({ params: { path }, props: { records } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.records)
