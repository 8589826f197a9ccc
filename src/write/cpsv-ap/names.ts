import type { Channel, Status } from '../../model/index.ts'
import { kazakh, russian, type Statement } from './resource.ts'

/** Words in Russian and in Kazakh; Kazakh ones that nobody has given are empty. */
export type Name = readonly [russian: string, kazakh: string]

export const inBoth = ([inRussian, inKazakh]: Name): Statement[] => [russian(inRussian), ...(inKazakh === '' ? [] : [kazakh(inKazakh)])]

export const channelNames: Record<Channel, Name> = {
  provider: ['услугодатель', 'көрсетілетін қызметті беруші'],
  'state-corporation': ['Государственная корпорация «Правительство для граждан»', '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы'],
  'public-service-centre': ['центр обслуживания населения', 'халыққа қызмет көрсету орталығы'],
  portal: ['веб-портал «электронного правительства»', '«электрондық үкімет» веб-порталы'],
  'rural-akim': ['аким сельского округа', 'ауылдық округ әкімі'],
}

export const statusNames: Record<Status, Name> = {
  repealed: ['утратил силу', 'күші жойылған'],
  'in-force': ['действует', 'қолданыста'],
  'not-stated': ['состояние не указано', 'күші жойылғаны туралы белгі жоқ'],
  excluded: ['исключён', 'алып тасталған'],
}

export const costNames: Record<'free' | 'paid', Name> = { free: ['бесплатно', 'тегін'], paid: ['платно', 'ақылы'] }

export const participantName: Name = ['участник процедуры', 'рәсімге қатысушы']

/** «акимат Мангистауской области» where the name of the place in Kazakh is known: «Маңғыстау облысы әкімдігі». */
export const authorityName = (authority: string, placeInKazakh: string): Name => [
  authority,
  placeInKazakh !== '' && /^акимат(?!\p{L})/u.test(authority) ? `${placeInKazakh} әкімдігі` : '',
]
