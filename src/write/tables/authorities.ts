import { rolesOf } from '../../corpus/link/roles.ts'
import { titleKey } from '../../text/title-key.ts'
import type { Source } from '../addressed.ts'
import { field, id, naming, seq, type Table, table, url } from './table.ts'

const title = field('title', 'string', ['Title', 'Название'], ['In Russian.', 'На русском языке.'], { required: true })

/** Every wording of an actor in the steps of the corpus, with its role. */
function wordings({ parts, roles }: Source) {
  const lanes = parts.flatMap(({ processes }) => processes.flatMap(({ process }) => process.steps.flatMap(({ lane }) => lane ?? [])))
  return [...new Set(lanes.flatMap(rolesOf))].sort().map((wording) => ({ wording, role: roles.find(wording) }))
}

/** Lists that editors keep, and the roles that they do not know yet: whatever another table names. */
export const authorities: Table[] = [
  table(
    'region',
    ['Regions', 'Регионы'],
    ['Regions of Kazakhstan as the registry has them.', 'Регионы Казахстана по реестру.'],
    [id(['ISO 3166-2:KZ since 2022.', 'ISO 3166-2:KZ с 2022 года.']), title],
    ['id'],
    ({ registry }) => registry.regions.map(({ code, name }) => ({ id: code, title: name })),
  ),
  table(
    'district',
    ['Districts', 'Районы и города'],
    ['Districts and cities that issued acts.', 'Районы и города, издавшие акты.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, naming('region', ['Region', 'Регион'])],
    ['id'],
    ({ registry }) => registry.districts.map(({ slug, name, region }) => ({ id: slug, title: name, region })),
  ),
  table(
    'theme',
    ['Themes', 'Темы'],
    ['What services are about.', 'О чём услуги.'],
    [id(['Part of addresses.', 'Часть адресов.']), title],
    ['id'],
    ({ registry }) => registry.themes.map(({ id: theme, title: name }) => ({ id: theme, title: name })),
  ),
  table(
    'life_event',
    ['Life events', 'Жизненные ситуации'],
    ['Situations in which people look for a service.', 'Ситуации, в которых ищут услугу.'],
    [id(['Part of addresses.', 'Часть адресов.']), title],
    ['id'],
    ({ registry }) => registry.lifeEvents.map(({ id: event, title: name }) => ({ id: event, title: name })),
  ),
  table(
    'role',
    ['Roles', 'Роли'],
    ['Who acts in procedures.', 'Кто действует в процедурах.'],
    [
      id(['Part of addresses.', 'Часть адресов.']),
      title,
      field(
        'known',
        'boolean',
        ['Known', 'В реестре'],
        [
          'Whether the registry names the role; otherwise the title is a wording of an act.',
          'Есть ли роль в реестре; если нет, название взято из акта.',
        ],
        { required: true },
      ),
    ],
    ['id'],
    (source) => {
      const known = source.registry.roles.map(({ id: role, title: name }) => ({ id: role, title: name, known: true }))
      const found = wordings(source).map(({ role }) => role)
      return [
        ...new Map([...known, ...found].map((role) => [role.id, { id: role.id, title: role.title, known: role.known }])).values(),
      ].sort((one, other) => (one.id < other.id ? -1 : 1))
    },
  ),
  table(
    'role_form',
    ['Wordings of roles', 'Как акты называют роли'],
    ['Each wording of an actor in the steps, with its role.', 'Каждое именование исполнителя в шагах и его роль.'],
    [
      field('form', 'string', ['Wording', 'Именование'], ["The act's own words, nominative.", 'Слова акта, именительный падеж.'], {
        required: true,
      }),
      naming('role', ['Role', 'Роль']),
    ],
    ['form'],
    (source) => wordings(source).map(({ wording, role }) => ({ form: wording, role: role.id })),
  ),
  table(
    'service',
    ['Services', 'Услуги'],
    ['One service whatever regions and years call it.', 'Одна услуга, как бы её ни называли регионы и годы.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, naming('theme', ['Theme', 'Тема'], { required: false }), url],
    ['id'],
    ({ corpus }) =>
      corpus.services.map(({ id: service, title: name, theme }) => ({ id: service, title: name, theme, url: `services/${service}/` })),
  ),
  table(
    'service_alias',
    ['Other names of services', 'Другие названия услуг'],
    ['Names that acts give a service beside its title.', 'Как ещё акты называют услугу.'],
    [
      naming('service', ['Service', 'Услуга']),
      seq,
      field('alias', 'string', ['Name', 'Название'], ['As acts word it.', 'Как в актах.'], { required: true }),
    ],
    ['service', 'seq'],
    ({ corpus }) =>
      corpus.services.flatMap(({ id: service, aliases }) => aliases.map((alias, index) => ({ service, seq: index + 1, alias }))),
  ),
  table(
    'service_life_event',
    ['Life events of services', 'Жизненные ситуации услуг'],
    ['When a service is looked for.', 'Когда услугу ищут.'],
    [naming('service', ['Service', 'Услуга']), naming('life_event', ['Life event', 'Жизненная ситуация'])],
    ['service', 'life_event'],
    ({ corpus }) =>
      corpus.services.flatMap(({ id: service, lifeEvents }) => [...new Set(lifeEvents)].map((event) => ({ service, life_event: event }))),
  ),
]

/** The id of a district by the name that an act uses; null where the registry has none. */
export function districtId({ registry }: Source, name: string | null, region: string | null): string | null {
  return registry.districts.find((district) => titleKey(district.name) === titleKey(name ?? '') && district.region === region)?.slug ?? null
}
