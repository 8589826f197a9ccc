/** Grammatical case, as far as finding who acts needs it. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'instrumental' | 'other'

/** How nouns that name who acts decline, by the ending of the nominative; the first that fits. Several endings of a case stand apart by a space. */
export const paradigms: readonly {
  ending: RegExp
  gender: 'masculine' | 'feminine' | 'neuter'
  singular: Record<Case, string>
  plural: Record<Case, string>
  quote: string
}[] = [
  {
    ending: /(?<=щ)ий$/u,
    gender: 'masculine',
    singular: { nominative: 'ий', genitive: 'его', dative: 'ему', instrumental: 'им', other: 'ем' },
    plural: { nominative: 'ие', genitive: 'их', dative: 'им', instrumental: 'ими', other: 'их' },
    quote: 'заведующий сектором',
  },
  {
    ending: /(?<=щ)ая$/u,
    gender: 'feminine',
    singular: { nominative: 'ая', genitive: 'ей', dative: 'ей', instrumental: 'ей', other: 'ую' },
    plural: { nominative: 'ие', genitive: 'их', dative: 'им', instrumental: 'ими', other: 'их' },
    quote: 'заведующая отделением',
  },
  {
    ending: /(?<=в)ый$/u,
    gender: 'masculine',
    singular: { nominative: 'ый', genitive: 'ого', dative: 'ому', instrumental: 'ым', other: 'ом' },
    plural: { nominative: 'ые', genitive: 'ых', dative: 'ым', instrumental: 'ыми', other: 'ых' },
    quote: 'участковый',
  },
  {
    ending: /ь$/u,
    gender: 'masculine',
    singular: { nominative: 'ь', genitive: 'я', dative: 'ю', instrumental: 'ем', other: 'е' },
    plural: { nominative: 'и', genitive: 'ей', dative: 'ям', instrumental: 'ями', other: 'ях' },
    quote: 'руководитель услугодателя',
  },
  {
    ending: /ия$/u,
    gender: 'feminine',
    singular: { nominative: 'ия', genitive: 'ии', dative: 'ии', instrumental: 'ией', other: 'ию ии' },
    plural: { nominative: 'ии', genitive: 'ий', dative: 'иям', instrumental: 'иями', other: 'иях' },
    quote: 'участковая комиссия',
  },
  {
    ending: /а$/u,
    gender: 'feminine',
    singular: { nominative: 'а', genitive: 'ы', dative: 'е', instrumental: 'ой', other: 'у е' },
    plural: { nominative: 'ы', genitive: '', dative: 'ам', instrumental: 'ами', other: 'ах' },
    quote: 'информационная система',
  },
  {
    ending: /ие$/u,
    gender: 'neuter',
    singular: { nominative: 'ие', genitive: 'ия', dative: 'ию', instrumental: 'ием', other: 'ии' },
    plural: { nominative: 'ия', genitive: 'ий', dative: 'иям', instrumental: 'иями', other: 'иях' },
    quote: 'управление',
  },
  {
    ending: /о$/u,
    gender: 'neuter',
    singular: { nominative: 'о', genitive: 'а', dative: 'у', instrumental: 'ом', other: 'е' },
    plural: { nominative: 'а', genitive: '', dative: 'ам', instrumental: 'ами', other: 'ах' },
    quote: 'руководство услугодателя',
  },
  {
    ending: /$/u,
    gender: 'masculine',
    singular: { nominative: '', genitive: 'а', dative: 'у', instrumental: 'ом', other: 'е' },
    plural: { nominative: 'ы', genitive: 'ов', dative: 'ам', instrumental: 'ами', other: 'ах' },
    quote: 'специалист канцелярии',
  },
]
