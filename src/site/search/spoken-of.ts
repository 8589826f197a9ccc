import type { Regulation } from '../../model/index.ts'
import type { RegulationPoints } from './records.ts'

/** A question that the passport has no field for, how acts word the answer, and a sentence that has it. */
interface Wording {
  question: string
  pattern: RegExp
  quote: string
}

export const wordings: readonly Wording[] = [
  {
    question: 'recipients',
    pattern: /оказывается\s+(?:бесплатно\s+)?физическим лицам/iu,
    quote:
      'Государственная услуга оказывается физическим лицам: малообеспеченным семьям (гражданам), постоянно проживающим в данной местности',
  },
  {
    question: 'complaint',
    pattern: /с письменной жалобой|обжалован|обратиться в суд/iu,
    quote: 'В случаях несогласия с результатами оказанной государственной услуги потребитель имеет право обратиться в суд',
  },
  {
    question: 'signer',
    pattern: /подписыва\p{L}*|подписани[ея]|(?:на|и)\s+подпись|подпись\s+результата/iu,
    quote: 'руководитель услугодателя подписывает уведомление о назначении (отказе в назначении) в бумажном виде',
  },
  {
    question: 'participants',
    pattern: /перечень структурных подразделений|(?:участвуют|задействованы) следующие структурно|которые участвуют в процессе/iu,
    quote: 'Перечень структурных подразделений (работников) услугодателя, которые участвуют в процессе оказания государственной услуги',
  },
  {
    question: 'refusal',
    pattern: /отказ\p{L}* в при[её]ме (?:документ|заявлени)/iu,
    quote: 'работник Государственной корпорации выдает расписку об отказе в приеме документов',
  },
  {
    question: 'term',
    pattern: /длительность (?:его |её |ее )?выполнения|длительност\p{L}* каждой процедуры/iu,
    quote:
      'Содержание каждой процедуры (действия), входящей в состав процесса оказания государственной услуги, длительность его выполнения',
  },
  {
    question: 'incomplete',
    pattern:
      /неполн\p{L}* (?:пакет|сведени|и\s+\(или\))|отсутстви\p{L}* (?:одного|необходимых|каких-либо)[^.;]{0,40}документ|истекшим сроком|недостающи\p{L}* документ/iu,
    quote: 'В случае предоставления услугополучателем неполного пакета документов и (или) документов с истекшим сроком действия',
  },
  {
    question: 'end',
    pattern: /основани\p{L}* для (?:прекращени|приостановлени)/iu,
    quote: 'Основаниями для прекращения и (или) приостановления оказания государственной услуги является',
  },
  {
    question: 'queue',
    pattern: /время ожидания/iu,
    quote: 'максимально допустимое время ожидания в очереди при сдаче необходимых документов - не более 20 минут',
  },
  {
    question: 'storage',
    pattern: /хранени\p{L}* (?:результат|документ)|хранится/iu,
    quote: 'Государственная корпорация обеспечивает хранение результата в течение одного месяца',
  },
]

/** By what words a point speaks of what the passport has a field for: wide, so that it ranks points and answers nothing. */
export const speaking: readonly Wording[] = [
  {
    question: 'term',
    pattern:
      /(?:в\s+течени[ие]|не\s+(?:более|позднее|свыше)|–|-)\s*[^.;\n]{0,30}(?:минут|час(?!т)|дн(?:я|ей)|день|месяц)|срок\p{L}*\s+оказани/iu,
    quote: 'ответственный исполнитель услугодателя рассматривает документы – в течение 1 (один) рабочего дня',
  },
  {
    question: 'documents',
    pattern:
      /представля\p{L}+[^.;\n]{0,40}:|перечень\s+[^.;\n]{0,40}документ|пункт\p{L}*\s+\d+\s+стандарта|копи[яию]\p{L}*\s+(?:документа|справки)/iu,
    quote: 'Для получения государственной услуги потребитель представляет следующие документы:',
  },
  {
    question: 'refusal',
    pattern: /отказыва\p{L}+|основани\p{L}+\s+для\s+отказа|отказ\s+в\s+[^.;\n]{0,60}производится/iu,
    quote: 'В предоставлении государственной услуги отказывается по следующим основаниям:',
  },
  {
    question: 'where',
    pattern: /осуществля\p{L}+\s+через|по\s+адресу|кабинет|телефон/iu,
    quote: 'Прием заявления и выдача результата оказания государственной услуги осуществляются через:',
  },
  {
    question: 'result',
    pattern: /результат\p{L}*\s+(?:оказания|оказываемой)\s+(?:государственной\s+)?услуги[^.;\n]{0,60}(?:–|-|:|явля)/iu,
    quote: 'Результат оказания государственной услуги: уведомление о назначении социальной помощи.',
  },
  { question: 'cost', pattern: /бесплатно|платн/iu, quote: 'Государственная услуга предоставляется бесплатно.' },
  {
    question: 'hours',
    pattern: /график|обеденн|ежедневно/iu,
    quote: 'График работы уполномоченного органа: ежедневно с 9.00 часов до 18.00 часов',
  },
  {
    question: 'actor',
    pattern: /последовательност|этапы\s+оказания|содержание\s+каждой\s+процедуры/iu,
    quote: 'Описание последовательности процедур (действий) между структурными подразделениями (работниками)',
  },
]

/** The ids of the questions of which a point speaks, spaces between. */
export function questionsSpokenOf(text: string): string {
  const spoken = [...wordings, ...speaking].filter(({ pattern }) => pattern.test(text)).map(({ question }) => question)
  return [...new Set(spoken)].join(' ')
}

/** Fields of the passport and the questions that they answer. */
const fields: Partial<Record<Regulation['silence'][number]['field'], string>> = {
  refusalGrounds: 'refusal',
  evidence: 'documents',
  processingTime: 'term',
  outputs: 'result',
  cost: 'cost',
  form: 'form',
  channels: 'where',
}

const ofPassport = new Set(Object.values(fields))

/** The lines that match, each that ends with a colon with the numbered list below it. */
function linesThatSay(pattern: RegExp, lines: readonly string[]): string[] {
  let inList = false
  return lines.filter((line) => {
    const says = pattern.test(line)
    inList = (says && line.endsWith(':')) || (inList && /^\d+(?:-\d+)?\)/.test(line))
    return says || inList
  })
}

/** What points say in words that the passport has no field for. Of a point that opens with it all lines are told, of another those that say it. */
function spokenOf(points: readonly { number: string; text: string }[]): RegulationPoints['answers'] {
  const answers: RegulationPoints['answers'] = {}
  for (const { question, pattern } of wordings) {
    const found = points.find(({ text }) => pattern.test(text))
    if (!found) continue
    const lines = found.text.split('\n')
    const opens = pattern.test(lines[0] ?? '')
    const values = opens ? lines : linesThatSay(pattern, lines)
    answers[question] = { point: found.number, values, ...(ofPassport.has(question) ? { beside: true as const } : {}) }
  }
  // Whom a service is for is asked of every service; an act that has no such words is said to have none.
  answers.recipients ??= { point: null, values: [], unsaid: 'not-found' }
  return answers
}

/** What a regulation does not tell, and why, by question; nothing of what was taken out of its act. */
function unsaidOf({ silence }: Pick<Regulation, 'silence'>): RegulationPoints['answers'] {
  const answers: RegulationPoints['answers'] = {}
  for (const { field, reason, point, standardPoint } of silence) {
    const question = fields[field]
    if (question && reason !== 'excluded') answers[question] = { point, values: [], unsaid: reason, standardPoint }
  }
  return answers
}

/**
 * Answers of a regulation that its passport does not give: points whose words tell them, else why there is none. What stands beside the question is told
 * only where the text is silent: where a point was not understood, or sends to the стандарт, it would be a guess.
 */
export function answersBesidePassport(
  regulation: Pick<Regulation, 'silence'>,
  points: readonly { number: string; text: string }[],
): RegulationPoints['answers'] {
  const unsaid = unsaidOf(regulation)
  const spoken = Object.entries(spokenOf(points)).filter(
    ([question, { beside }]) => !beside || (unsaid[question]?.unsaid ?? 'silent') === 'silent',
  )
  return { ...unsaid, ...Object.fromEntries(spoken) }
}
