import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildCorpus } from '../../../src/corpus/index.ts'
import { RoleIndex, rolesOf } from '../../../src/corpus/link/roles.ts'
import { titleKey } from '../../../src/text/title-key.ts'
import { rawFiles, registry } from '../raw-texts.ts'

const roles = new RoleIndex(registry.roles)

/** «… или аппарата акима» names the same person where one applies to the аким. */
const isSame = (one: string, other: string) => one === other || one.startsWith(`${other} или `) || other.startsWith(`${one} или `)

test('units that act beside each other in one process never share a role', () => {
  const shared = buildCorpus(rawFiles, registry).regulations.flatMap(({ id, processes, tableProcesses }) =>
    [...processes, ...tableProcesses].flatMap((process) => {
      const actors = [...new Set(process.steps.flatMap(({ lane }) => (lane === null ? [] : rolesOf(lane))).map(titleKey))]
      return actors.flatMap((one, index) =>
        actors
          .slice(index + 1)
          .filter((other) => !isSame(one, other) && roles.find(one).id === roles.find(other).id)
          .map((other) => `${id} ${process.id}: ${one} = ${other}`),
      )
    }),
  )
  assert.deepEqual(shared, [])
})

test('the special commission is not the one of the ward', () => {
  assert.notEqual(roles.find('специальная комиссия').id, roles.find('участковая комиссия').id)
  assert.equal(roles.find('председатель и члены комиссий').id, roles.find('Специальная комиссия').id)
})

test('who took over the work of another acts in its place', () => {
  assert.equal(roles.find('работник Государственной корпорации').office, roles.find('инспектор Центра').office)
  assert.equal(roles.find('никому не известный').known, false)
})

test('an actor whom the registry does not know never takes the id of another', () => {
  const registered = roles.find('канцелярия услугодателя')
  const unknown = new RoleIndex([{ id: 'kantselyariya', title: 'Канцелярия услугодателя', kazakh: '', forms: [], names: [] }]).find(
    'канцелярия',
  )
  assert.equal(registered.id, 'kantselyariya')
  assert.deepEqual([unknown.known, unknown.id === registered.id], [false, false])
  const long = 'ответственный специалист отделения социальной помощи и обслуживания на дому '
  assert.notEqual(roles.find(`${long}престарелых`).id, roles.find(`${long}инвалидов`).id)
})
