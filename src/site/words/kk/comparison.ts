import type { Words } from '../ru/index.ts'

export const comparison: Words['comparison'] = {
  heading: 'Салыстыру',
  onlyDifferences: 'тек айырмашылықтарды көрсету',
  byRows: 'Паспорт жолдары бойынша салыстыру',
  what: 'Не',
  notStated: 'көрсетілмеген',
  agreements: { differs: 'әртүрлі', partly: 'барлық жерде айтылмаған', same: 'бірдей', silent: 'еш жерде айтылмаған' },
  firstOnly: (columns) => `Қатар тұрғаны — алғашқы ${columns}; барлығы жүктеп алынатын деректерде.`,
  steps: 'Қадамдар қатар',
  stepsLead:
    'Бір жолда сөзі, іс-әрекеті және орындаушысы ұқсас қадамдар тұр; бір ұяшықтағы екі қадам қасындағы бір қадамға сәйкес келеді. Сызықша: бұл регламентте ұқсас қадам табылмады.',
  without: 'Мұндай тәртіп мына регламенттерде жоқ: ',
  toldOtherwise: '; олар істің барысын басқаша баяндайды.',
  inSentence: (facet, name) => (facet === 'steps' ? 'қадамдар саны' : name.toLocaleLowerCase('kk')),
  years: (first, last) => (first === last ? `, ${first} жыл` : `, ${first}–${last} жылдар`),
  beside: (regulations, places, when) => `Қатар тұрған регламенттер: ${regulations}; орындар: ${places}${when}.`,
  differs: (names) => `Әртүрлі: ${names}.`,
  same: (names) => `Бірдей: ${names}.`,
  quiet: (names) => `Айтылмаған: ${names}.`,
  silent: (names) => `Еш жерде айтылмаған: ${names}.`,
  excluded: (labels) => `Алып тасталған және салыстырылмайды: ${labels}.`,
}
