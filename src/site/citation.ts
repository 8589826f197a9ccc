import type { Act, Edition } from '../model/index.ts'
import { longDate } from './words.ts'

const cases: [RegExp, string][] = [
  [/^аппарат акима/u, 'аппарата акима'],
  [/^акимат(?!\p{L})/u, 'акимата'],
  [/^аким(?!\p{L})/u, 'акима'],
  [/^маслихат(?!\p{L})/u, 'маслихата'],
]

/** «акимат Мангистауской области» → «акимата Мангистауской области»: acts name their issuer in the genitive. */
export function ofIssuer(issuer: string): string {
  const found = cases.find(([body]) => body.test(issuer))
  return found ? issuer.replace(found[0], found[1]) : issuer
}

/** «акимата Мангистауской области от 4 ноября 2015 года № 342», whatever of it is known. */
export function origin(source: { issuer: string | null; date: string | null; number: string | null }): string {
  return [
    source.issuer && ofIssuer(source.issuer),
    source.date && `от ${longDate(source.date)}`,
    source.number && `№\u00a0${source.number}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** «Постановление акимата Мангистауской области от 4 ноября 2015 года № 342». */
export function citation(act: Pick<Act, 'kind' | 'issuer' | 'adopted' | 'number'>): string {
  const kind = act.kind ?? 'акт'
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${origin({ issuer: act.issuer, date: act.adopted, number: act.number })}`
}

/** «постановлением», «приказом»: by what an act was changed or repealed; «актом» where the text does not say. */
export function byMeans(kind: string | null): string {
  if (kind === 'приказ') return 'приказом'
  return kind === null ? 'актом' : kind.replace(/е$/u, 'ем')
}

const effects = { revised: 'Изложен в новой редакции', added: 'Дополнен', excluded: 'Исключён' } as const
const scopes: Record<string, string> = {
  regulation: 'регламент',
  point: 'пункт',
  section: 'глава',
  appendix: 'приложение',
  item: 'подпункт',
}

/** «Пункт 3-1», «Регламент»: what an edition changed. */
export function scopeName(scope: string): string {
  const [kind = '', ...rest] = scope.split(' ')
  const name = [scopes[kind] ?? kind, ...rest].join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function editionName(edition: Edition): string {
  return `${scopeName(edition.scope)}: ${effects[edition.effect].toLowerCase()}`
}
