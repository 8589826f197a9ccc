import type { Conditional } from './model.ts'

/** How a case opens. */
export const openingOf = (how: string): Conditional['opening'] => (/^если/iu.test(how) ? 'Если' : /^при/iu.test(how) ? 'При' : 'В случае')
