import type { RawFile } from '../../src/corpus/index.ts'
import { rawFiles, textOf } from './raw-texts.ts'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pdf = textOf(rawFiles.find(({ name }) => name.startsWith('west-kazakhstan')) as RawFile)
const short = textOf(rawFiles.find(({ name }) => name === 'mangystau-2016-183.txt') as RawFile)
const markdown = textOf(rawFiles.find(({ name }) => name.startsWith('zhambyl')) as RawFile)
const tables = textOf(rawFiles.find(({ name }) => name.startsWith('akzhar')) as RawFile)
const lines = (text: string, change: (line: string, index: number, random: () => number) => string | string[]) => {
  const random = numbers(7)
  return text
    .split('\n')
    .flatMap((line, index) => change(line, index, random))
    .join('\n')
}
const head = (text: string, count: number) => text.split('\n').slice(0, count).join('\n')

/** What happens to a text, by how. Each is made of texts that were acts once. */
const damages: Record<string, (text: string) => string> = {
  'cut off in the middle': (text) => text.slice(0, text.length / 2),
  'its header cut off': (text) => text.split('\n').slice(60).join('\n'),
  'every third line lost': (text) => lines(text, (line, index) => (index % 3 === 2 ? [] : line)),
  'lines in a random order': (text) => {
    const random = numbers(3)
    return text
      .split('\n')
      .map((line) => [random(), line] as const)
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)
      .join('\n')
  },
  'lines turned about': (text) => text.split('\n').toReversed().join('\n'),
  'all in one line': (text) => text.replaceAll('\n', ' '),
  'a line a word': (text) => text.split(/\s+/).join('\n'),
  'all in capitals': (text) => text.toUpperCase(),
  'every point called 1': (text) => text.replace(/^(\s*)\d+(-\d+)?\. /gm, '$11. '),
  'no digit left': (text) => text.replace(/\d/g, ''),
  'no letter left': (text) => `Регламент ${text.replace(/\p{L}/gu, '')}`,
  'all brackets opened': (text) => text.replaceAll(')', '('),
  'twice over': (text) => `${text}\n${text}`,
  'markup of all kinds between the lines': (text) =>
    lines(text, (line, index) => [
      line,
      ['<script>alert(1)</script>', '{process.exit(1)}', '```', '| a | b |', '](javascript:x)', '<!--', '&#0;'][index % 7] ?? '',
    ]),
  'letters that look alike': (text) => text.replaceAll('а', 'a').replaceAll('о', 'o'),
  'controls and invisible characters': (text) =>
    lines(text, (line, _, random) => (random() < 0.2 ? `${line}\u200B\u00AD\u0007\u202E` : line)),
  'letters changed at random': (text) =>
    lines(text, (line, _, random) => (random() < 0.3 ? line.replace(/[аеиост]/g, () => 'шщъыэю'[Math.floor(random() * 6)] ?? 'ж') : line)),
}

/** Damaged and hostile texts, each with what was done to it. */
export const damagedTexts: [name: string, text: string][] = [
  ...Object.entries({ pdf, short, markdown: head(markdown, 700) }).flatMap(([source, text]) =>
    Object.entries(damages).map(([name, damage]): [string, string] => [`${source}, ${name}`, damage(text)]),
  ),
  ['tables cut in the middle', tables.split('\n').slice(0, 500).join('\n')],
  ['nothing but tables', tables.split('\n').slice(420, 620).join('\n')],
  ['one word', 'постановление'],
  ['a letter a million times', `Постановление ${'а'.repeat(1_000_000)}`],
  ['brackets a hundred thousand deep', `Регламент ${'('.repeat(100_000)}`],
  ['quotes without end', `Регламент ${'«"'.repeat(20_000)}`],
  [
    'points without end',
    `Регламент государственной услуги "Х"\n${Array.from({ length: 3000 }, (_, index) => `      ${index}. текст`).join('\n')}`,
  ],
  ['a page of HTML without an end', '<html><body><p>Постановление акимата'],
  ['a page of HTML inside out', `</html></body>${'<p><td><div>постановление'.repeat(2000)}`],
]
