import { z } from 'zod'

/** The same service across regions and acts. */
export const service = z.strictObject({
  id: z.string(),
  title: z.string(),
  kazakh: z.string().nullable().describe('The official name in Kazakh; null where the registry has none.'),
  aliases: z.array(z.string()).describe('Other names that acts give the service.'),
  theme: z.string().nullable().describe('Id in content/registry/themes.yaml.'),
  lifeEvents: z.array(z.string()).describe('Ids in content/registry/life-events.yaml.'),
  regulations: z.array(z.string()).describe('Ids.'),
})
export const services = z.array(service)
export type Service = z.infer<typeof service>
