import type { Registry } from '../registry.ts'
import { titleKey } from './title-key.ts'

export type ServiceEntry = Registry['services'][number]

/** The registry's services by the key of their title and aliases. A key with two services is an editor's mistake. */
export class ServiceIndex {
  readonly #entries = new Map<string, ServiceEntry[]>()

  constructor(registry: Registry) {
    for (const entry of registry.services)
      for (const key of new Set([entry.title, ...entry.aliases].map(titleKey)))
        this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry])
  }

  /** The services that a title names: one where all is well, none or several where an editor must decide. */
  find(title: string): ServiceEntry[] {
    return this.#entries.get(titleKey(title)) ?? []
  }
}
