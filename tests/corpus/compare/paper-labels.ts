/**
 * Papers of two regulations that are one paper, labelled by reading both lists before the matcher was run: places in the lists, from 0, lists of one
 * regulation told one after the other.
 */
export const paperLabels: Record<string, { first: string; second: string; pairs: [first: number, second: number][] }> = {
  'individualnyy-pomoshchnik': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 2],
      [2, 1],
    ],
  },
  'kresla-kolyaski': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 3],
      [2, 2],
    ],
  },
  'protezno-ortopedicheskaya-pomoshch': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 4],
      [5, 2],
    ],
  },
  'sanatorno-kurortnoe-lechenie': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 1],
      [5, 3],
    ],
  },
  'sotsialnye-uslugi-na-domu': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 1],
      [4, 2],
      [5, 3],
      [6, 4],
      [7, 5],
    ],
  },
  'sotsialnye-uslugi-v-mediko-sotsialnykh-uchrezhdeniyakh': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 1],
      [4, 2],
      [5, 3],
      [6, 4],
      [7, 5],
      [8, 6],
    ],
  },
  'surdo-tiflotekhnicheskie-sredstva': {
    first: 'akzhar-2012-277',
    second: 'mangystau-2015-342',
    pairs: [
      [0, 0],
      [1, 3],
      [2, 1],
      [3, 4],
      [6, 2],
      [7, 0],
      [8, 3],
      [9, 1],
      [10, 2],
      [11, 0],
      [12, 3],
      [13, 1],
      [14, 2],
    ],
  },
}

/** The same of grounds of refusal. */
export const groundLabels: typeof paperLabels = {
  'registratsiya-postradavshikh-ot-yadernykh-ispytaniy': { first: 'akzhar-2012-277', second: 'mangystau-2015-342', pairs: [[1, 0]] },
}
