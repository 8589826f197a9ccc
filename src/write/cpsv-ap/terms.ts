/** Where our own properties and codes stand, beside those of the profile. */
export const own = 'https://github.com/reglament-atlas/ns#'

/** Where the things that we describe have their names. They are names, not addresses of pages. */
export const names = 'https://github.com/reglament-atlas/id/'

/** Prefixes of the Turtle file, and the vocabularies that the profile takes its terms from. */
export const prefixes = {
  atlas: own,
  cpsv: 'http://purl.org/vocab/cpsv#',
  m8g: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The JSON-LD context of CPSV-AP 3.2.0; its terms are the words below before which no «atlas:» stands. */
export const officialContext = 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld'

/** What a JSON-LD reader needs beside the context of the profile. */
export const ownContext = { atlas: own, dct: prefixes.dct, eli: prefixes.eli, skos: prefixes.skos, xsd: prefixes.xsd }

/** Classes of the profile by their word in its context. */
export const classes = {
  Agent: `${prefixes.foaf}Agent`,
  Channel: `${prefixes.m8g}Channel`,
  Concept: `${prefixes.skos}Concept`,
  Cost: `${prefixes.m8g}Cost`,
  Event: `${prefixes.m8g}Event`,
  Evidence: `${prefixes.m8g}Evidence`,
  LegalResource: `${prefixes.eli}LegalResource`,
  LifeEvent: `${prefixes.m8g}LifeEvent`,
  Location: `${prefixes.dct}Location`,
  Output: `${prefixes.m8g}Output`,
  Participation: `${prefixes.m8g}Participation`,
  PublicOrganization: `${prefixes.m8g}PublicOrganisation`,
  PublicService: `${prefixes.cpsv}PublicService`,
  Rule: `${prefixes.cpsv}Rule`,
} as const

/** Properties by their word in the context of the profile, or by prefix where it has none. */
export const properties = {
  'Agent.identifier': `${prefixes.dct}identifier`,
  'Agent.name': `${prefixes.dct}title`,
  'Channel.description': `${prefixes.dct}description`,
  'Channel.hasInput': `${prefixes.cpsv}hasInput`,
  'Channel.identifier': `${prefixes.dct}identifier`,
  'Channel.processingTime': `${prefixes.m8g}processingTime`,
  'Channel.type': `${prefixes.dct}type`,
  'Cost.description': `${prefixes.dct}description`,
  'Cost.hasValue': `${prefixes.m8g}hasValue`,
  'Cost.identifier': `${prefixes.dct}identifier`,
  'Event.identifier': `${prefixes.dct}identifier`,
  'Event.name': `${prefixes.dct}title`,
  'Evidence.description': `${prefixes.dct}description`,
  'Evidence.identifier': `${prefixes.dct}identifier`,
  'Evidence.name': `${prefixes.dct}title`,
  'Output.identifier': `${prefixes.dct}identifier`,
  'Output.name': `${prefixes.dct}title`,
  'Participation.description': `${prefixes.dct}description`,
  'Participation.hasParticipant': `${prefixes.m8g}hasParticipant`,
  'Participation.identifier': `${prefixes.dct}identifier`,
  'Participation.role': `${prefixes.m8g}role`,
  'PublicOrganization.preferredLabel': `${prefixes.skos}prefLabel`,
  'PublicOrganization.spatial': `${prefixes.dct}spatial`,
  'PublicService.description': `${prefixes.dct}description`,
  'PublicService.follows': `${prefixes.cpsv}follows`,
  'PublicService.hasChannel': `${prefixes.m8g}hasChannel`,
  'PublicService.hasCompetentAuthority': `${prefixes.m8g}hasCompetentAuthority`,
  'PublicService.hasCost': `${prefixes.m8g}hasCost`,
  'PublicService.hasInput': `${prefixes.cpsv}hasInput`,
  'PublicService.hasLegalResource': `${prefixes.m8g}hasLegalResource`,
  'PublicService.hasParticipation': `${prefixes.m8g}hasParticipation`,
  'PublicService.identifier': `${prefixes.dct}identifier`,
  'PublicService.isClassifiedBy': `${prefixes.m8g}isClassifiedBy`,
  'PublicService.isGroupedBy': `${prefixes.m8g}isGroupedBy`,
  'PublicService.name': `${prefixes.dct}title`,
  'PublicService.processingTime': `${prefixes.m8g}processingTime`,
  'PublicService.produces': `${prefixes.cpsv}produces`,
  'PublicService.spatial': `${prefixes.dct}spatial`,
  'PublicService.status': `${prefixes.adms}status`,
  'PublicService.thematicArea': `${prefixes.m8g}thematicArea`,
  'Rule.description': `${prefixes.dct}description`,
  'Rule.identifier': `${prefixes.dct}identifier`,
  'Rule.implements': `${prefixes.cpsv}implements`,
  'Rule.name': `${prefixes.dct}title`,
  'atlas:processingTimeText': `${own}processingTimeText`,
  'atlas:processingWorkingDays': `${own}processingWorkingDays`,
  'atlas:refusalGround': `${own}refusalGround`,
  'dct:title': `${prefixes.dct}title`,
  'eli:date_document': `${prefixes.eli}date_document`,
  'eli:id_local': `${prefixes.eli}id_local`,
  'eli:number': `${prefixes.eli}number`,
  'skos:altLabel': `${prefixes.skos}altLabel`,
  'skos:prefLabel': `${prefixes.skos}prefLabel`,
} as const

export type Class = keyof typeof classes
export type Property = keyof typeof properties
