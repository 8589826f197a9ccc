import type { Channel, Regulation, Status } from '../../../model/index.ts'

/** What stands for the codes of the data: apart from the other words, so that the search in the browser carries no more. */
export const codes = {
  states: {
    repealed: 'утратил силу',
    excluded: 'исключён',
    'in-force': 'действует',
    'not-stated': 'без отметки об утрате силы',
  } as Record<Status, string>,
  channelsInShort: {
    provider: 'услугодатель',
    'state-corporation': 'Государственная корпорация',
    'public-service-centre': 'ЦОН или центр занятости',
    portal: 'портал',
    'rural-akim': 'сельский аким',
  } as Record<Channel, string>,
  forms: { electronic: 'электронная', paper: 'бумажная' } as Record<Regulation['form'][number], string>,
  automation: {
    full: 'полностью автоматизирована',
    partial: 'частично автоматизирована',
    none: 'не автоматизирована',
  } as Record<NonNullable<Regulation['automation']>, string>,
  costs: { free: 'бесплатно', paid: 'платно' } as Record<NonNullable<Regulation['cost']>, string>,
}
