import {
  afterOutputs,
  betweenOutputs,
  countedOutputs,
  outputChannel,
  outputLeadIn,
  outputNames,
  outputPoint,
  outputTails,
} from '../../../drafting/outputs.ts'
import { endsWithColon } from '../../../text/colon.ts'
import { type Entry, plain, sentencesOf, unique } from './entries.ts'

const tails = new RegExp(`(?:${outputTails.map(({ words }) => words).join('|')}).*$`, 'isu')

/** «либо мотивированный ответ об отказе …», «, а при отказе – уведомление», «, при отсутствии места – уведомления о постановке на очередь» are results of their own. */
const alternative =
  /(?:,\s*|\s+)(?:либо|или)\s+(?=(?:письменн\p{L}+\s+)?мотивированн|письменн\p{L}+\s+(?:ответ\p{L}*\s+(?:об\s+)?)?отказ|отказ(?!\p{L})|(?:уведомлени|решени|письм|ответ|справк)\p{L}*\s+об\s+отказе)|,\s+(?:а\s+)?(?:при\s+отказе|в\s+случае\s+отказа|при\s+(?:отсутствии|невозможности)\s+[^,.;–—]{1,60})\s*[–—-]\s*/iu

/**
 * What the applicant is given at the end, the refusal with reasons among it: each as worded, without the form that it is made out on and
 * the grounds that it is given for.
 */
export function readOutputs(entries: Entry[]): string[] {
  const named = entries.findIndex(({ text, place }) => place !== 'item' && outputLeadIn.pattern.test(text))
  const index =
    named >= 0
      ? named
      : entries.findIndex(
          ({ text, place }) => place === 'opening' && sentencesOf(text).some((sentence) => outputPoint.pattern.test(sentence)),
        )
  const opening = entries[index]
  if (!opening) return []
  const leadIn = named >= 0 ? outputLeadIn.pattern : outputPoint.pattern
  const sentence = sentencesOf(opening.text).find((text) => leadIn.test(text))
  const stated = [(leadIn.test(opening.text) ? opening.text : (sentence ?? '')).replace(leadIn, '')]
  if (endsWithColon(opening.text)) {
    for (const { text, number, point } of entries.slice(index + 1)) {
      if (point !== opening.point || afterOutputs.pattern.test(text)) break
      // «в Государственной корпорации:» opens the results of one channel.
      if (number !== null || !endsWithColon(text)) stated.push(text.replace(outputChannel.pattern, ''))
    }
  }
  return unique(
    stated
      .flatMap((text) => (/^1\s?\)/.test(text) ? text.split(countedOutputs) : [text]))
      .flatMap((text) => text.split(alternative))
      .map((output) => plain(output.replace(/\s*\(далее[^)]*\)/giu, '').replace(tails, '')))
      .flatMap(listed),
  )
}

/** «лицензия, переоформленная лицензия, дубликат лицензии»: every part names a paper. */
function listed(output: string): string[] {
  const namesPaper = (part: string) => outputNames.pattern.test(part)
  for (const between of [/,\s+/u, betweenOutputs]) {
    const parts = output.split(between)
    if (parts.length > 1 && parts.every(namesPaper)) return parts.flatMap(listed)
  }
  return [output]
}
