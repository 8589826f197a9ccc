import { z } from 'zod'

/** The same service across regions and acts. */
export const service = z.strictObject({
  id: z.string(),
  title: z.string(),
  aliases: z.array(z.string()),
  theme: z.string().nullable(),
  lifeEvents: z.array(z.string()),
  regulations: z.array(z.string()),
})
export const services = z.array(service)
export type Service = z.infer<typeof service>
