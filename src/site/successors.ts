import { z } from 'zod'
import { successorEntry } from '../model/index.ts'
import { once } from './once.ts'
import { readRegistryFile } from './registry-files.ts'

export type Successor = z.infer<typeof successorEntry>

const byService = once(
  () =>
    new Map(
      readRegistryFile('successors.yaml', z.array(successorEntry)).flatMap((entry) => entry.services.map((id) => [id, entry] as const)),
    ),
)

/** The act that an editor found to hold now for a service; undefined where no source was found that says so. */
export const successorOf = (service: string): Successor | undefined => byService().get(service)
