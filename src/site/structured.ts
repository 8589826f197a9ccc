import type { Act, Regulation, Status } from '../model/index.ts'

/** Whether a law holds, in the words of schema.org; nothing where the text does not say. */
const force: Record<Status, string | undefined> = {
  repealed: 'https://schema.org/NotInForce',
  excluded: 'https://schema.org/NotInForce',
  'in-force': 'https://schema.org/InForce',
  'not-stated': undefined,
}

/** A thing in JSON-LD; what is undefined is left out when it is written. */
export interface Thing {
  '@type': string
  [property: string]: unknown
}

const organization = (name: string | null): Thing | undefined => (name === null ? undefined : { '@type': 'GovernmentOrganization', name })

/** An act as schema.org's Legislation. `url`: its page; `name`: its citation. */
export function legislation(act: Act, status: Status, { url, name }: { url: string; name: string }): Thing {
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name,
    headline: act.title ?? undefined,
    legislationIdentifier: act.adilet?.id ?? act.number ?? undefined,
    legislationType: act.kind ?? undefined,
    legislationDate: act.adopted ?? undefined,
    legislationPassedBy: organization(act.issuer),
    legislationLegalForce: force[status],
    legislationJurisdiction: act.jurisdiction.regionName ? { '@type': 'AdministrativeArea', name: act.jurisdiction.regionName } : undefined,
    inLanguage: 'ru',
    isAccessibleForFree: true,
  }
}

/** A regulation as schema.org's GovernmentService, based on its act. */
export function governmentService(
  regulation: Regulation,
  { url, name, place, act }: { url: string; name: string; place: string; act: Thing },
): Thing {
  return {
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name,
    serviceOperator: organization(regulation.provider),
    areaServed: { '@type': 'AdministrativeArea', name: place },
    jurisdiction: { '@type': 'AdministrativeArea', name: place },
    serviceOutput: regulation.outputs.map((output) => ({ '@type': 'Thing', name: output })),
    subjectOf: act,
  }
}

export function breadcrumbs(crumbs: readonly { name: string; url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  }
}

/** The data as schema.org's Dataset, with its files. */
export function dataset({
  url,
  name,
  description,
  files,
}: {
  url: string
  name: string
  description: string
  files: { url: string; type: string }[]
}): Thing {
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name,
    description,
    inLanguage: ['ru', 'kk'],
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.type })),
  }
}

/** The things of a page as the text of a `script`, in which no text of an act can end the element. */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
