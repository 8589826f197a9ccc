import type { VFile } from 'vfile'
import type { Registry, Regulation, Service } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'
import { byId } from './by-id.ts'
import { derivedId } from './derived-id.ts'
import { ServiceIndex } from './services.ts'

/** Finds the service of each title and remembers the titles that the registry lacks. */
export class ServiceNaming {
  readonly #registry: Registry
  readonly #index: ServiceIndex
  /** Title by derived id. */
  readonly #derived = new Map<string, string>()

  constructor(registry: Registry) {
    this.#registry = registry
    this.#index = new ServiceIndex(registry.services)
  }

  /** The id of the one service of the registry that a title names, null where there is none or several. */
  find(title: string): string | null {
    const { services } = this.#index.find(title)
    return services.length === 1 ? (services[0]?.id ?? null) : null
  }

  /** The id of the service that a regulation's title names; a title that joins none, several or only nearly one is a message. */
  name(title: string, line: number, file: VFile): string {
    const { services, near } = this.#index.find(title)
    const [service] = services
    const options = { place: { line, column: 1 }, source: 'atlas' }
    const ids = services.map(({ id }) => id).join(', ')
    if (service && services.length === 1) {
      if (near)
        file.info(
          `«${title}» отнесено к услуге ${ids}: названия различаются только окончаниями. Добавьте его как другое название или как отдельную услугу в services.yaml.`,
          {
            ...{ ...options, ruleId: 'service-near' },
          },
        )
      return service.id
    }
    if (service && !near) {
      file.message(`«${title}» — название нескольких услуг: ${ids}. Взята первая; оставьте это название у одной из них в services.yaml.`, {
        ...{ ...options, ruleId: 'service-ambiguous' },
      })
      return service.id
    }
    file.message(
      `Услуги «${title}» нет в реестре${near && service ? `, близких несколько (${ids})` : ''}. Добавьте её в services.yaml; если услуга там есть под другим именем — как другое название.`,
      { ...options, ruleId: 'service-unknown' },
    )
    const id = derivedId(title)
    if (!this.#derived.has(id)) this.#derived.set(id, title)
    return id
  }

  /** The services that have a regulation; other spellings that occur are aliases. */
  services(regulations: readonly Regulation[]): Service[] {
    const entries = new Map(this.#registry.services.map((entry) => [entry.id, entry]))
    return [...Map.groupBy(regulations, ({ service }) => service)]
      .map(([id, members]): Service => {
        const entry = entries.get(id)
        const title = entry?.title ?? this.#derived.get(id) ?? id
        const spellings = new Map<string, string>()
        for (const spelling of [...(entry?.aliases ?? []), ...members.map((member) => member.title)])
          if (!spellings.has(titleKey(spelling)) && titleKey(spelling) !== titleKey(title)) spellings.set(titleKey(spelling), spelling)
        return {
          ...{
            id,
            title,
            kazakh: entry?.kazakh || null,
            aliases: [...spellings.values()].sort(),
            theme: entry?.theme ?? null,
            lifeEvents: entry?.lifeEvents ?? [],
          },
          regulations: members.map((member) => member.id),
        }
      })
      .sort(byId)
  }
}
