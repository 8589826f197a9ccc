import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'

/** A list that editors keep under `content/registry/`; throws where an entry does not follow the schema. */
export function readRegistryFile<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(join(process.cwd(), 'content/registry', name), 'utf8')))
}
