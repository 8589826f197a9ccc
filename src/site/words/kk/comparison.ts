import type { Words } from '../ru/index.ts'

export const comparison: Words['comparison'] = {
  heading: 'Салыстыру',
  onlyDifferences: 'тек айырмашылықтарды көрсету',
  byRows: 'Паспорт жолдары бойынша салыстыру',
  what: 'Не',
  notStated: 'көрсетілмеген',
  agreements: { differs: 'әртүрлі', partly: 'барлық жерде айтылмаған', same: 'бірдей', silent: 'еш жерде айтылмаған' },
  steps: 'Қадамдар қатар',
  stepsLead:
    'Бір жолда сөзі, іс-әрекеті және орындаушысы ұқсас қадамдар тұр; бір ұяшықтағы екі қадам қасындағы бір қадамға сәйкес келеді. Нөмір қадамның өз регламентіне апарады.',
  noStep: 'мұнда мұндай қадам жоқ',
  noProcess: 'бұл регламент мұндай тәртіпті баяндамайды',
  otherUnit: 'мұнда мұны басқа орындаушы істейді',
  termInstead: (here, there) => `${here}, қасында: ${there}`,
  matched: {
    wordForWord: 'сөзбе-сөз',
    differsFrom: (label) => `Мына мәтіннен айырмашылығы: ${label}`,
    evidence: {
      heading: 'Құжаттар қатар',
      lead: (common, all) => `Бір жолда бір құжат тұр, қалай аталса да. Барлығы ${all} құжат, бірнеше регламентте — ${common}.`,
      notHere: 'бұл құжат жоқ',
      noList: 'мәтінде құжаттар тізбесі жоқ',
      byStandard: (point) => `тізбе жоқ: ол қызмет стандартының ${point}-тармағында`,
    },
    refusalGrounds: {
      heading: 'Бас тарту негіздері қатар',
      lead: (common, all) => `Бір жолда бір негіз тұр, қалай аталса да. Барлығы ${all} негіз, бірнеше регламентте — ${common}.`,
      notHere: 'бұл негіз жоқ',
      noList: 'мәтінде бас тарту негіздері жоқ',
      byStandard: (point) => `негіздер жоқ: олар қызмет стандартының ${point}-тармағында`,
    },
  },
  inSentence: (facet, name) => (facet === 'steps' ? 'қадамдар саны' : name.toLocaleLowerCase('kk')),
  years: (first, last) => (first === last ? `, ${first} жыл` : `, ${first}–${last} жылдар`),
  beside: (regulations, places, when) => `Қатар тұрған регламенттер: ${regulations}; орындар: ${places}${when}.`,
  differs: (names) => `Әртүрлі: ${names}.`,
  same: (names) => `Бірдей: ${names}.`,
  quiet: (names) => `Айтылмаған: ${names}.`,
  silent: (names) => `Еш жерде айтылмаған: ${names}.`,
  excluded: (labels) => `Алып тасталған және салыстырылмайды: ${labels}.`,
}
