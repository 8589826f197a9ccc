import type { codes as russian } from '../ru/codes.ts'

export const codes: typeof russian = {
  states: {
    repealed: 'күші жойылған',
    excluded: 'алып тасталған',
    'in-force': 'қолданыста',
    'not-stated': 'күші жойылғаны туралы белгі жоқ',
  },
  channelsInShort: {
    provider: 'көрсетілетін қызметті беруші',
    'state-corporation': 'Мемлекеттік корпорация',
    'public-service-centre': 'ХҚКО немесе жұмыспен қамту орталығы',
    portal: 'портал',
    'rural-akim': 'ауыл әкімі',
  },
  forms: { electronic: 'электрондық', paper: 'қағаз түрінде' },
  automation: {
    full: 'толық автоматтандырылған',
    partial: 'ішінара автоматтандырылған',
    none: 'автоматтандырылмаған',
  },
  costs: { free: 'тегін', paid: 'ақылы' },
}
