import type { RoleEntry } from '../../model/index.ts'
import { titleKey } from '../../text/title-key.ts'
import { derivedId } from './derived-id.ts'

/** Who acts in a step, one by one: a step may name several. */
export function rolesOf(lane: string): string[] {
  return lane.split('; ')
}

/** Who an actor is, whatever the act calls it. */
export interface Role {
  id: string
  title: string
  /** Id of the role whose work it took over, else its own: centres became the corporation. */
  office: string
  /** Whether the registry names the role; otherwise its name is that of the act and its id is made from it. */
  known: boolean
}

/** The roles of the registry by each of their wordings. */
export class RoleIndex {
  readonly #named = new Map<string, RoleEntry>()
  readonly #ids: ReadonlySet<string>

  constructor(roles: readonly RoleEntry[]) {
    this.#ids = new Set(roles.map(({ id }) => id))
    for (const role of roles) for (const form of [role.title, ...role.forms]) this.#named.set(titleKey(form), role)
  }

  /** The role of one actor as an act words it; capitals and punctuation make no other role. */
  find(wording: string): Role {
    const role = this.#named.get(titleKey(wording))
    if (role) return { id: role.id, title: role.title, office: role.succeeds ?? role.id, known: true }
    const derived = derivedId(wording)
    const id = this.#ids.has(derived) ? `${derived}-po-aktu` : derived
    return { id, title: wording, office: id, known: false }
  }
}
