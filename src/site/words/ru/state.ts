import type { Status } from '../../../model/index.ts'
import type { Rich } from '../rich.ts'
import { codes } from './codes.ts'
import { count, form } from './grammar.ts'

/** Whether an act or a regulation holds. */
export const state = {
  names: codes.states,
  /** After the title of a regulation in the tab and in lists of search engines. */
  inTitle: { repealed: ' (утратил силу)', excluded: ' (исключён)', 'in-force': '', 'not-stated': '' } as Record<Status, string>,
  actInTitle: ' (утратило силу)',
  archive: { heading: 'Это архив.', partly: 'Не всё здесь действует.', now: 'Что действует сейчас' },
  allPast: (past: number) =>
    past === 1
      ? 'Этот регламент утратил силу или исключён: он показывает, как услугу оказывали тогда, и не заменяет действующих правил.'
      : `${past === 2 ? 'Оба' : `Все ${past}`} ${form(past, 'регламент', 'регламента', 'регламентов')} утратили силу или исключены: они показывают, как услуги оказывали тогда, и не заменяют действующих правил.`,
  somePast: (past: number, all: number) =>
    `Из ${count(all, 'регламента', 'регламентов', 'регламентов')} утратили силу или исключены ${past}; у каждого указано его состояние.`,
  line: {
    notStated: 'состояние не указано',
    inForce: 'отмечен как действующий',
    some: (past: number, all: number) => `не действуют ${past} из ${all}`,
    none: 'ни один не действует',
    one: { excluded: 'исключён', repealed: 'утратил силу' },
    all: { excluded: 'все исключены', repealed: 'все утратили силу' },
  },
  repealed: { regulation: 'Регламент утратил силу.', act: 'Акт утратил силу.' },
  repealedBy: (decree: string | null) =>
    `Утратил силу${decree ? ` ${decree}` : ''}. Это исторический текст: по нему нельзя получить услугу, он не заменяет действующих правил.`,
  excluded: { regulation: 'Регламент исключён.', act: 'Акт исключён.' },
  excludedBy: (decree: string) => `Исключён ${decree}.`,
  notToApply: 'Применять его нельзя.',
  approvingActRepealed: (decree: string) => `Акт, которым он был утверждён, утратил силу ${decree}.`,
  inForce: { regulation: 'Регламент отмечен в тексте как действующий.', act: 'Акт отмечен в тексте как действующий.' },
  notStated: 'В тексте нет отметки об утрате силы.',
  mayHaveChanged: [
    'Текст мог измениться после того, как был сохранён. Прежде чем ссылаться на него, проверьте действующую редакцию на ',
    { link: 'adilet', words: 'adilet.zan.kz' },
    '.',
  ] as Rich,
  now: {
    heading: 'Что действует сейчас:',
    unknown: 'атлас этого не знает; ищите в официальной системе.',
    told: 'Так говорит',
    asOf: (date: string) => `Так было на ${date}, говорит`,
    checked: (date: string) => `прочитано ${date}`,
  },
  officialText: (id: string) => `Официальный текст этого акта (${id})`,
  findNow: 'Найти действующие правила на adilet.zan.kz',
  egov: 'Услуги на портале egov.kz',
  older: 'Это более ранний регламент этой услуги.',
  newest: (name: string) => `Последний по времени: ${name}`,
  isNewest: 'Это последний по времени регламент этой услуги здесь. Более ранние:',
}
