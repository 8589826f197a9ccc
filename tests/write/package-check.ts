import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { z } from 'zod'

const field = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean']),
  title: z.string().min(1),
  description: z.string().min(1),
  'title@ru': z.string().min(1),
  'description@ru': z.string().min(1),
  constraints: z.object({ required: z.boolean(), enum: z.array(z.string()).min(1).optional() }),
})
const resource = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  type: z.literal('table'),
  path: z.string().regex(/^tables\/[a-z_]+\.csv$/),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z.object({
    fields: z.array(field).min(1),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z
      .array(z.object({ fields: z.tuple([z.string()]), reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }) }))
      .optional(),
  }),
})
/** What of Data Package v2 we write. */
const description = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z-]+$/),
  title: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  sources: z.array(z.object({ title: z.string(), path: z.url() })).min(1),
  resources: z.array(resource).min(1),
})

/** What is wrong with a description of tables; empty where nothing is. */
export function packageFaults(text: string): string[] {
  const read = description.safeParse(JSON.parse(text))
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const fields = new Map(read.data.resources.map(({ name, schema }) => [name, schema.fields.map((one) => one.name)]))
  return read.data.resources.flatMap(({ name, schema: { primaryKey, foreignKeys = [] } }) => [
    ...primaryKey.filter((key) => !fields.get(name)?.includes(key)).map((key) => `${name}: no field ${key}`),
    ...foreignKeys.flatMap(
      ({
        fields: [from],
        reference: {
          resource: other,
          fields: [to],
        },
      }) => (fields.get(name)?.includes(from) && fields.get(other)?.includes(to) ? [] : [`${name}.${from} → ${other}.${to}`]),
    ),
  ])
}

/** What is wrong with an archive of tables beside its own description; empty where nothing is. */
export function archiveFaults(bytes: Uint8Array): string[] {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes)
  } catch (error) {
    return [String(error)]
  }
  const text = files['datapackage.json']
  if (!text) return ['no datapackage.json']
  const { resources } = JSON.parse(new TextDecoder().decode(text)) as { resources: { path: string; hash: string }[] }
  return [
    ...resources
      .filter(({ path, hash }) => {
        const file = files[path]
        return !file || `sha256:${createHash('sha256').update(file).digest('hex')}` !== hash
      })
      .map(({ path }) => `${path} is not what the description says`),
    ...Object.keys(files)
      .filter((path) => path !== 'datapackage.json' && !resources.some((one) => one.path === path))
      .map((path) => `${path} is not described`),
  ]
}
