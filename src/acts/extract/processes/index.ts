import type { VFile } from 'vfile'
import {
  columnHead,
  documentLeadIns,
  orderOf,
  otherLeadIns,
  processLeadIns,
  sectionKinds,
  sequenceChannels,
} from '../../../drafting/sequences.ts'
import type { Channel, Process, Step } from '../../../model/index.ts'
import { namedTerm, readDuration, unreadTerm } from '../../../russian/duration.ts'
import { systemStepWords } from '../../../russian/step-words.ts'
import { endsWithColon } from '../../../text/colon.ts'
import { inOneScript } from '../../../text/scripts.ts'
import { withoutTrailing } from '../../../text/trailing.ts'
import { stepTables } from '../../step-table.ts'
import type { PointNode, RegulationNode } from '../../tree.ts'
import { pointsOf, sectionsOf } from '../../within.ts'
import { linesOf } from '../source-lines.ts'
import { withHolders } from './holders.ts'
import { readLane, unknownSubject } from './lane.ts'
import { mayTell, proseOf, withinSentence } from './prose.ts'
import { countsStep, type Sequence, sequencesOf } from './sequences.ts'
import { readStep, type StepText } from './step.ts'
import { stepsOfTable, type TableStep } from './table-steps.ts'

/** A process as its text gives it, before its graph tells how the steps flow. */
export interface Sequenced extends Omit<Process, 'flows'> {
  /** What the text says behind the last step, where it may give a term for a case. */
  behind?: readonly string[]
}

/** The sequences of procedure steps of one regulation, in the order of the text. Ids are local to the regulation: `p5`, `p5_2`, `p5-s1`. */
export function extractProcesses(regulation: RegulationNode, lanes: readonly string[], file: VFile): Sequenced[] {
  const used = new Map<string, number>()
  const inSections = sectionsOf(regulation).flatMap((section) => pointsOf(section).map((point) => ({ point, heading: section.heading })))
  return inSections.flatMap(({ point, heading }) => {
    const bySection = sectionKinds.find(({ pattern }) => pattern.test(heading))?.kind ?? 'interaction'
    const titled = (sequence: Pick<Sequence, 'leadIn' | 'pointText'>) => titleOf(sequence) || withoutTrailing(heading, ':')
    const nextId = () => {
      const count = (used.get(point.number) ?? 0) + 1
      used.set(point.number, count)
      return count === 1 ? `p${point.number}` : `p${point.number}_${count}`
    }
    const tabled = tablesOf(point, bySection).flatMap(({ texts, kind }) => {
      const id = nextId()
      const steps = texts.map((text, index) => ({ ...stepOf(text, `${id}-s${index + 1}`, lanes, file), lane: text.lane }))
      const channel = channelOf({ leadIn: '', pointText: point.text })
      return [{ id, point: point.number, kind, channel, title: titled({ leadIn: '', pointText: point.text }), steps }]
    })
    if (tabled.length > 0) return tabled
    const processes = withHolders(sequencesOf(point), lanes).flatMap((sequence) => {
      const texts = sequence.entries.map(readStep)
      const channel = channelOf(sequence)
      // Through another body units act with one another, whatever the section is called.
      const kind = kindOf(
        sequence,
        channel === null || channel === 'provider' ? bySection : 'interaction',
        lanes,
        orderOf.pattern.test(heading),
      )
      if (!kind) return []
      const id = nextId()
      const steps = texts.map((text, index) => stepOf(text, `${id}-s${index + 1}`, lanes, file))
      return [{ id, point: point.number, kind, channel, title: titled(sequence), steps, behind: sequence.behind }]
    })
    const told = processes.length === 0 ? proseOf(point, lanes) : null
    if (told !== null) {
      const kind = kindByWords(told.pointText) ?? bySection
      const id = nextId()
      const steps = told.entries
        .map((entry, index) => stepOf(readStep(entry), `${id}-s${index + 1}`, lanes, file))
        .map((step) => ({ ...step, lane: withinSentence(step.lane, lanes) }))
      return [{ id, point: point.number, kind, channel: channelOf(told), title: titled(told), steps }]
    }
    if (processes.length === 0 && mayTell(point, lanes))
      file.message(
        `Пункт ${point.number} рассказывает порядок предложениями («${point.text.slice(0, 60)}…»); шаги в нём не прочитаны. Сверьте с актом.`,
        {
          ...{ place: point.position, ruleId: 'procedure-in-sentences', source: 'atlas' },
        },
      )
    else if (processes.length === 0 && promisesSteps(point.text))
      file.message(
        `Пункт ${point.number} обещает действия («${point.text.slice(0, 60)}…»), но ни одного шага в нём не прочитано. Сверьте с актом.`,
        {
          ...{ place: point.position, ruleId: 'sequence-unread', source: 'atlas' },
        },
      )
    return processes
  })
}

/** The tables that stand in a point where its steps would, read row by row; none where its words promise something else or the rows do not come out. */
function tablesOf(point: PointNode, bySection: Process['kind']): { texts: TableStep[]; kind: Process['kind'] }[] {
  const kind = kindByWords(point.text)
  if (kind === null) return []
  return stepTables(point.children.filter((child) => child.type === 'paragraph')).flatMap((table) => {
    const texts = stepsOfTable(table)
    return texts ? [{ texts, kind: kind ?? bySection }] : []
  })
}

/** «Содержание каждой процедуры (действия) …:», above whatever stands below. */
const promisesSteps = (text: string) => endsWithColon(text) && (kindByWords(text) ?? null) !== null

/** What a sequence is: its steps say it, else its own lead-in, else the point's, else the heading of its section; null where it is no procedure. */
function kindOf(
  { entries, leadIn, pointText }: Sequence,
  bySection: Process['kind'],
  lanes: readonly string[],
  isOrder: boolean,
): Process['kind'] | null {
  if (entries.some(({ text }) => ofSystems.test(text))) return 'information-systems'
  // A table of steps lost its columns: its cells are none.
  if (entries.filter(({ text }) => columnHead.pattern.test(text)).length > 1) return null
  const own = kindByWords(leadIn)
  const kind = own ?? (own === null ? null : kindByWords(pointText))
  if (kind === null) return null
  if (kind !== undefined && (leadIn === '' || own !== undefined)) return kind
  // «шаг 1», «Процедура 2.»: entries that count steps are steps whatever opens them.
  if (kind === undefined && entries.length > 1 && entries.every(countsStep)) return bySection
  const { actors, terms } = sharesOf(entries, lanes)
  if (kind !== undefined && !promisesDocuments(leadIn)) return Math.max(actors, terms) >= 0.5 ? kind : null
  // In a section on the order of actions fewer steps need a term, where more than half of none is a list of documents.
  return actors >= 0.75 && terms >= (isOrder && entries.length > 2 && !promisesDocuments(leadIn || pointText) ? 0.25 : 0.5)
    ? bySection
    : null
}

/** «процесс 1», «условие 2» */
const ofSystems = new RegExp(`^(?:${systemStepWords}) *\\d`, 'iu')

/** `undefined` where the words say nothing of what follows. */
function kindByWords(words: string): Process['kind'] | null | undefined {
  if (otherLeadIns.some(({ pattern }) => pattern.test(words))) return null
  return processLeadIns.find(({ pattern }) => pattern.test(words))?.kind
}

const promisesDocuments = (words: string) => documentLeadIns.some(({ pattern }) => pattern.test(words))

/** How many of the entries say who acts, and how many say how long: a list of documents does neither. */
function sharesOf(entries: Sequence['entries'], lanes: readonly string[]): { actors: number; terms: number } {
  const share = (says: (text: string) => boolean) => entries.filter(({ text }) => says(text)).length / entries.length
  return {
    actors:
      entries.filter(({ text, holder }) => holder !== undefined || readLane(inOneScript(text), lanes) !== null).length / entries.length,
    terms: share((text) => readDuration(inOneScript(text)) !== null),
  }
}

function channelOf({ leadIn, pointText }: Pick<Sequence, 'leadIn' | 'pointText'>): Channel | null {
  for (const words of [leadIn, pointText]) {
    const found = sequenceChannels.find(({ pattern }) => pattern.test(words))
    if (found) return found.channel
  }
  return null
}

const titleOf = ({ leadIn, pointText }: Pick<Sequence, 'leadIn' | 'pointText'>) => withoutTrailing(leadIn === '' ? pointText : leadIn, ':')

function stepOf(
  { number, gateway, text: printed, result, inferred, holder, positions }: StepText,
  id: string,
  lanes: readonly string[],
  file: VFile,
): Step {
  const text = inOneScript(printed)
  const stated = readDuration(text)
  if (stated?.disagrees)
    file.message(`В «${stated.duration.text}» цифра и слова расходятся; взята цифра. Сверьте с актом.`, {
      place: positions[0],
      ruleId: 'duration-words-disagree',
      source: 'atlas',
    })
  const unread = stated ? null : unreadTerm(text)
  if (unread !== null)
    file.message(`Срок «${unread}» не понят до конца, и у шага его нет. Сверьте с актом; если это срок шага, внесите поправку.`, {
      ...{ place: positions[0], ruleId: 'term-not-understood', source: 'atlas' },
    })
  // «в день обращения, а при неотложных состояниях – через 2 часа»: the hours are those of a case.
  const before = stated ? text.slice(0, Math.max(0, text.indexOf(stated.duration.text))) : text
  const day = unread !== null ? null : namedTerm(before)
  const isOfCase =
    day !== null && stated !== null && /(?<!\p{L})(?:при|если|в\s+случа[ея]х?|для)\s/u.test(before.slice(before.indexOf(day) + day.length))
  if (day !== null)
    file.info(
      `Срок «${day}» назван без числа: у шага он есть, а посчитать его нельзя${stated ? (isOfCase ? `; «${stated.duration.text}» — срок случая` : `; взят второй, «${stated.duration.text}»`) : ''}.`,
      {
        ...{ place: positions[0], ruleId: 'term-without-number', source: 'atlas' },
      },
    )
  if (inferred)
    file.message(`У этого шага потерян номер; ${number} выведен из следующего номера. Сверьте с актом.`, {
      place: positions[0],
      ruleId: 'step-number-inferred',
      source: 'atlas',
    })
  const lane = readLane(text, lanes) ?? holder
  const subject = lane === null ? unknownSubject(text) : null
  if (subject !== null)
    file.message(
      `Кто такой «${subject}», неизвестно: исполнитель этого шага не назван. Сверьте с актом; если это исполнитель, внесите поправку.`,
      {
        ...{ place: positions[0], ruleId: 'lane-unknown', source: 'atlas' },
      },
    )
  return {
    id,
    number,
    type: gateway ? 'gateway' : 'task',
    lane,
    text: printed,
    duration: isOfCase ? null : (stated?.duration ?? null),
    result,
    source: linesOf(...positions),
  }
}
