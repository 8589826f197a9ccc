import type { VFile } from 'vfile'
import { otherLeadIns, processLeadIns, sequenceChannels } from '../../language/sequences.ts'
import type { Channel, Process, Step } from '../../model/index.ts'
import type { PointNode, RegulationNode } from '../../tree.ts'
import { linesOf } from '../source-lines.ts'
import { readDuration } from './duration.ts'
import { flowsOf } from './flows.ts'
import { readLane } from './lane.ts'
import { type Sequence, sequencesOf } from './sequences.ts'
import { readStep, type StepText } from './step.ts'

/** The sequences of procedure steps of one regulation, in the order of the text. Ids are local to the regulation: `p5`, `p5-2`, `p5-s1`. */
export function extractProcesses(regulation: RegulationNode, lanes: readonly string[], file: VFile): Process[] {
  const points = regulation.children.filter((child) => child.type === 'section').flatMap((section) => section.children)
  const used = new Map<string, number>()
  return points.flatMap((point) =>
    sequencesOf(point).flatMap((sequence) => {
      const texts = sequence.entries.map(readStep)
      const kind = kindOf(sequence, lanes)
      if (!kind) return []
      const count = (used.get(point.number) ?? 0) + 1
      used.set(point.number, count)
      const id = count === 1 ? `p${point.number}` : `p${point.number}-${count}`
      const steps = texts.map((text, index) => stepOf(text, `${id}-s${index + 1}`, lanes, file))
      return [{ id, point: point.number, kind, channel: channelOf(sequence), title: titleOf(sequence), steps, flows: flowsOf(steps) }]
    }),
  )
}

/** What a sequence is: its steps say it, else its own lead-in, else the point's; null where it is no procedure. */
function kindOf({ entries, leadIn, pointText }: Sequence, lanes: readonly string[]): Process['kind'] | null {
  if (entries.some(({ text }) => /^(процесс|условие) *\d/iu.test(text))) return 'information-systems'
  const own = kindByWords(leadIn)
  if (own !== undefined) return own
  const inherited = kindByWords(pointText) ?? null
  return leadIn === '' || someoneActs(entries, lanes) ? inherited : null
}

/** `undefined` where the words say nothing of what follows. */
function kindByWords(words: string): Process['kind'] | null | undefined {
  if (otherLeadIns.some(({ pattern }) => pattern.test(words))) return null
  return processLeadIns.find(({ pattern }) => pattern.test(words))?.kind
}

/** Half of the entries at least name who acts or how long: a list of documents does neither. */
function someoneActs(entries: Sequence['entries'], lanes: readonly string[]): boolean {
  return entries.filter(({ text }) => readLane(text, lanes) !== null || readDuration(text) !== null).length * 2 >= entries.length
}

function channelOf({ leadIn, pointText }: Sequence): Channel | null {
  for (const words of [leadIn, pointText]) {
    const found = sequenceChannels.find(({ pattern }) => pattern.test(words))
    if (found) return found.channel
  }
  return null
}

const titleOf = ({ leadIn, pointText }: Sequence) => (leadIn === '' ? pointText : leadIn).replace(/[\s:]+$/u, '')

function stepOf({ number, gateway, text, result, positions }: StepText, id: string, lanes: readonly string[], file: VFile): Step {
  const stated = readDuration(text)
  if (stated?.disagrees)
    file.message(`The figure ${stated.duration.value} and the words disagree in «${stated.duration.text}»; the figure counts`, {
      place: positions[0],
      ruleId: 'duration-words-disagree',
      source: 'atlas',
    })
  return {
    id,
    number,
    type: gateway ? 'gateway' : 'task',
    lane: readLane(text, lanes),
    text,
    duration: stated?.duration ?? null,
    result,
    source: linesOf(...positions),
  }
}
