import type { Registry } from '../../model/index.ts'
import { stemKey, titleKey } from '../../text/title-key.ts'

type ServiceEntry = Registry['services'][number]

/** What a title was found to name. `near`: it meets the registry's wording only with endings and little words left out. */
interface Match {
  services: ServiceEntry[]
  near: boolean
}

/** The registry's services by the keys of their titles and aliases. */
export class ServiceIndex {
  readonly #exact = new Map<string, ServiceEntry[]>()
  readonly #near = new Map<string, ServiceEntry[]>()

  constructor(services: readonly ServiceEntry[]) {
    for (const entry of services)
      for (const title of [entry.title, ...entry.aliases]) {
        put(this.#exact, titleKey(title), entry)
        put(this.#near, stemKey(title), entry)
      }
  }

  /** The services that a title names: one where all is well; none or several where an editor must decide. */
  find(title: string): Match {
    const exact = this.#exact.get(titleKey(title))
    return exact ? { services: exact, near: false } : { services: this.#near.get(stemKey(title)) ?? [], near: true }
  }
}

function put(index: Map<string, ServiceEntry[]>, key: string, entry: ServiceEntry): void {
  const entries = index.get(key) ?? []
  if (!entries.includes(entry)) index.set(key, [...entries, entry])
}
