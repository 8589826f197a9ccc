import type { APIRoute, GetStaticPaths } from 'astro'
import { searchAnswerFiles } from '../../../search-sources.ts'

export const getStaticPaths = (async () =>
  [...(await searchAnswerFiles())].map(([question, answers]) => ({ params: { question }, props: { answers } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.answers)
