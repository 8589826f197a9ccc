import { rolesOf } from '../../corpus/index.ts'
import { titleKey } from '../../text/title-key.ts'
import type { Source } from '../addressed.ts'
import { lifeEventPage, regionPage, rolePage, servicePage } from '../site-pages.ts'
import { field, id, kazakhTitle, naming, plain, seq, type Table, table } from './table.ts'

const title = field('title', 'string', ['Title', 'Название'], ['In Russian.', 'На русском языке.'], { required: true })

/** Every wording of an actor in the steps of the corpus, with its role. */
function wordings({ parts, roles }: Source) {
  const found = new Set<string>()
  for (const { processes } of parts)
    for (const { process } of processes)
      for (const { lane } of process.steps) if (lane) for (const wording of rolesOf(lane)) found.add(wording)
  return [...found].sort().map((wording) => ({ wording, role: roles.find(wording) }))
}

/** Lists that editors keep, and the roles that they do not know yet: whatever another table names. */
export const authorities: Table[] = [
  table(
    'region',
    ['Regions', 'Регионы'],
    ['Regions of Kazakhstan as the registry has them.', 'Регионы Казахстана по реестру.'],
    [id(['ISO 3166-2:KZ since 2022.', 'ISO 3166-2:KZ с 2022 года.']), title, kazakhTitle],
    ['id'],
    (source) =>
      source.registry.regions.map(({ code, name, kazakh }) => ({
        ...{ id: code, title: name, title_kk: kazakh || null, url: regionPage(source, code) },
      })),
  ),
  table(
    'district',
    ['Districts', 'Районы и города'],
    ['Districts and cities that issued acts.', 'Районы и города, издавшие акты.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, kazakhTitle, naming('region', ['Region', 'Регион'])],
    ['id'],
    (source) =>
      source.registry.districts.map(({ slug, name, kazakh, region }) => ({
        ...{ id: slug, title: name, title_kk: kazakh || null, region, url: regionPage(source, region) },
      })),
  ),
  table(
    'theme',
    ['Themes', 'Темы'],
    ['What services are about.', 'О чём услуги.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, kazakhTitle],
    ['id'],
    ({ registry }) =>
      registry.themes.map(({ id: theme, title: name, kazakh }) => ({
        ...{ id: theme, title: name, title_kk: kazakh || null, url: 'services/' },
      })),
  ),
  table(
    'life_event',
    ['Life events', 'Жизненные ситуации'],
    ['Situations in which people look for a service.', 'Ситуации, в которых ищут услугу.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, kazakhTitle],
    ['id'],
    (source) =>
      source.registry.lifeEvents.map(({ id: event, title: name, kazakh }) => ({
        ...{ id: event, title: name, title_kk: kazakh || null, url: lifeEventPage(source, event) },
      })),
  ),
  table(
    'role',
    ['Roles', 'Роли'],
    ['Who acts in procedures.', 'Кто действует в процедурах.'],
    [
      id(['Part of addresses.', 'Часть адресов.']),
      title,
      kazakhTitle,
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
      const found = wordings(source).map(({ role }) => ({ id: role.id, title: role.title, kazakh: '', known: role.known }))
      const acting = new Set(found.map(({ id: role }) => role))
      const roles = [...found, ...source.registry.roles.map((role) => ({ ...role, known: true }))]
      return [...new Map(roles.map((role) => [role.id, role])).values()]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id: role, title: name, kazakh, known }) => ({
          ...{ id: role, title: name, title_kk: kazakh || null, known, url: rolePage(acting, role) },
        }))
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
    (source) => wordings(source).map(({ wording, role }) => ({ form: wording, role: role.id, url: `roles/${role.id}/` })),
  ),
  table(
    'service',
    ['Services', 'Услуги'],
    ['One service whatever regions and years call it.', 'Одна услуга, как бы её ни называли регионы и годы.'],
    [id(['Part of addresses.', 'Часть адресов.']), title, kazakhTitle, naming('theme', ['Theme', 'Тема'], { required: false })],
    ['id'],
    ({ corpus }) =>
      corpus.services.map(({ id: service, title: name, kazakh, theme }) => ({
        ...{ id: service, title: name, title_kk: kazakh, theme, url: servicePage(service) },
      })),
  ),
  table(
    'successor',
    ['What holds now', 'Что действует сейчас'],
    [
      'The act that holds now for a service, where a public source tells one; a service without a row has none that is known here, not none at all.',
      'Акт, действующий сейчас для услуги, где его называет открытый источник; услуга без строки — та, для которой он здесь не известен, а не та, у которой его нет.',
    ],
    [
      naming('service', ['Service', 'Услуга']),
      title,
      plain('kind', ['Kind', 'Вид'], ['Of the act.', 'Вид акта.']),
      plain('issuer', ['Issuer', 'Кто издал'], ['Genitive.', 'Родительный падеж.']),
      field('date', 'date', ['Date', 'Дата'], ['Empty where the source has none.', 'Пусто, где источник её не называет.']),
      plain('number', ['Number', 'Номер'], ['As printed.', 'Как напечатан.']),
      plain(
        'adilet',
        ['adilet.zan.kz', 'adilet.zan.kz'],
        ['Identifier; empty where not certain.', 'Идентификатор; пусто, где не точно известен.'],
      ),
      { ...plain('source', ['Source', 'Источник'], ['Where it was read.', 'Где это прочитано.']), required: true },
      field(
        'told',
        'date',
        ['Told of', 'О каком дне'],
        ['The latest day of which the source speaks.', 'Последний день, о котором говорит источник.'],
      ),
      field('checked', 'date', ['Checked', 'Проверено'], ['When an editor read the source.', 'Когда редактор читал источник.'], {
        required: true,
      }),
    ],
    ['service'],
    ({ corpus, registry }) => {
      const found = new Map(registry.successors.flatMap(({ services, ...entry }) => services.map((service) => [service, entry] as const)))
      return corpus.services.flatMap(({ id: service }) => {
        const entry = found.get(service)
        return entry ? [{ service, ...entry, url: servicePage(service) }] : []
      })
    },
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
      corpus.services.flatMap(({ id: service, aliases }) =>
        aliases.map((alias, index) => ({ service, seq: index + 1, alias, url: servicePage(service) })),
      ),
  ),
  table(
    'service_life_event',
    ['Life events of services', 'Жизненные ситуации услуг'],
    ['When a service is looked for.', 'Когда услугу ищут.'],
    [naming('service', ['Service', 'Услуга']), naming('life_event', ['Life event', 'Жизненная ситуация'])],
    ['service', 'life_event'],
    ({ corpus }) =>
      corpus.services.flatMap(({ id: service, lifeEvents }) =>
        [...new Set(lifeEvents)].map((event) => ({ service, life_event: event, url: servicePage(service) })),
      ),
  ),
]

/** The id of a district by the name that an act uses; null where the registry has none. */
export function districtId({ registry }: Source, name: string | null, region: string | null): string | null {
  return registry.districts.find((district) => titleKey(district.name) === titleKey(name ?? '') && district.region === region)?.slug ?? null
}
