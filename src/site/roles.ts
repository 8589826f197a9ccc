import { z } from 'zod'
import { RoleIndex, rolesOf } from '../corpus/index.ts'
import { type Regulation, roleEntry, type Step } from '../model/index.ts'
import { readRegulation } from './corpus.ts'
import { once } from './once.ts'
import { allPages } from './pages.ts'
import { allProcesses } from './processes.ts'
import { readRegistryFile } from './registry-files.ts'

const index = once(() => new RoleIndex(readRegistryFile('roles.yaml', z.array(roleEntry))))

/** The id of the role that a lane names; its page stands at `roles/<id>/`. */
export const roleId = (role: string): string => index().find(role).id

/** Ids of the offices that a lane names, whatever acts call them. */
export const officesOf = (lane: string): string[] => rolesOf(lane).map((name) => index().find(name).office)

/** A role as acts name it, and the regulations in which it acts. Capitals and punctuation make no other role. */
export interface Role {
  id: string
  name: string
  steps: number
  /** Ids of regulations, in the order of titles and places. */
  regulations: string[]
}

/** Every role of the corpus, those that act in most regulations first. */
export const allRoles = once(async (): Promise<Role[]> => {
  const roles = new Map<string, { name: string; steps: number; regulations: Set<string> }>()
  for (const { id } of await allPages())
    for (const { steps } of allProcesses(readRegulation(id)))
      for (const name of steps.flatMap(({ lane }) => (lane === null ? [] : rolesOf(lane)))) {
        const role = roles.get(roleId(name)) ?? { name: index().find(name).title, steps: 0, regulations: new Set() }
        role.steps += 1
        role.regulations.add(id)
        roles.set(roleId(name), role)
      }
  return [...roles]
    .map(([id, { name, steps, regulations }]) => ({ id, name, steps, regulations: [...regulations] }))
    .sort((one, other) => other.regulations.length - one.regulations.length || one.name.localeCompare(other.name, 'ru'))
})

/** Names of the offices by their ids: those of the registry, and those that only acts name. */
export const officeTitles = once(async (): Promise<Map<string, string>> => {
  const named = readRegistryFile('roles.yaml', z.array(roleEntry)).map(({ id, title }) => [id, title] as const)
  return new Map([...(await allRoles()).map(({ id, name }) => [id, name] as const), ...named])
})

/** A step of a role, with all places of its regulation where it stands word for word with the same term. */
export interface RoleStep {
  step: Step
  places: { number: string | null; anchor: string }[]
}

/** The steps of a regulation in which a role acts. */
export function stepsOfRole(regulation: Regulation, role: string): RoleStep[] {
  const found = new Map<string, RoleStep>()
  for (const process of allProcesses(regulation))
    for (const step of process.steps) {
      if (step.lane === null || !rolesOf(step.lane).some((name) => roleId(name) === role)) continue
      const key = `${step.text} ${step.duration?.value} ${step.duration?.unit}`
      const known = found.get(key) ?? { step, places: [] }
      known.places.push({ number: step.number, anchor: step.id })
      found.set(key, known)
    }
  return [...found.values()]
}
