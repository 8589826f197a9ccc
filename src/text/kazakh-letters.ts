/** Letters that Kazakh has and Russian has not, small, each by the Russian one that it looks like and that people without a Kazakh keyboard type. */
export const russianFor: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }

/** All of them, for a class of letters. */
export const kazakhOnly = Object.keys(russianFor).join('')
