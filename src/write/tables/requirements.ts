import { type Channel, channel, requirements as model, type Requirements } from '../../model/index.ts'
import type { Part } from '../addressed.ts'
import { status } from './acts.ts'
import { each as eachRegulation } from './of-regulation.ts'
import { field, lines, linesOf, naming, plain, type Row, type Rows, seq, type Table, table, text } from './table.ts'

const regulation = naming('regulation', ['Regulation', 'Регламент'])
const place = field(
  'requirement',
  'integer',
  ['Place', 'Место'],
  [
    'Among those of the регламент, from 1: the one that it cites first, then the newest.',
    'Среди тех, что у регламента, с 1: сперва названный им, затем новейший.',
  ],
  { required: true },
)

/** The fields of a стандарт that are lists. */
const facets = ['channels', 'form', 'outputs', 'evidence', 'refusalGrounds', 'processingTime', 'hours'] as const

interface Said {
  facet: (typeof facets)[number]
  list: number
  channel: Channel | null
  condition: string | null
  items: readonly string[]
}

/** What a стандарт says, list by list. */
const saidBy = (value: Requirements): Said[] =>
  facets.flatMap((facet): Said[] =>
    facet === 'evidence'
      ? value.evidence.map((list, index) => ({ ...{ facet, list: index + 1 }, ...list }))
      : [{ facet, list: 1, channel: null, condition: null, items: value[facet] }],
  )

/** Rows of every стандарт that a regulation stands beside. */
const each = (rows: (value: Requirements, known: { regulation: string; requirement: number; url: string }, part: Part) => Row[]): Rows =>
  eachRegulation((part) =>
    part.regulation.requirements.flatMap((value, index) =>
      rows(value, { regulation: part.regulation.id, requirement: index + 1, url: value.url }, part),
    ),
  )

/** What a стандарт or Правила of the service say, beside the регламент and never in place of it. */
export const requirements: Table[] = [
  table(
    'requirement',
    ['Standards of the service', 'Стандарты услуги'],
    [
      'A стандарт or Правила of the service that the corpus has, beside each регламент of the service: not what the регламент says itself.',
      'Стандарт или Правила услуги из корпуса рядом с каждым её регламентом: это не слова самого регламента.',
    ],
    [
      regulation,
      place,
      naming('act', ['Approving act', 'Утвердивший акт']),
      { ...plain('kind', ['Kind', 'Вид'], ['Стандарт or Правила.', 'Стандарт или Правила.'], model.shape.kind.options), required: true },
      {
        ...plain('title', ['Title', 'Название'], ['Name of the service as this text has it.', 'Название услуги в этом тексте.']),
        required: true,
      },
      status,
      plain('provider', ['Provider', 'Услугодатель'], ['As worded.', 'Как в тексте.']),
      plain(
        'automation',
        ['Automation', 'Автоматизация'],
        ['Empty where not stated.', 'Пусто, где не названа.'],
        model.shape.automation.unwrap().options,
      ),
      plain('cost', ['Cost', 'Стоимость'], ['Empty where not stated.', 'Пусто, где не названа.'], model.shape.cost.unwrap().options),
      ...lines,
    ],
    ['regulation', 'requirement'],
    each((value, known) => [
      {
        ...{ ...known, act: value.act, kind: value.kind, title: value.title, status: value.status, provider: value.provider },
        ...{ automation: value.automation, cost: value.cost, ...linesOf(value) },
      },
    ]),
  ),
  table(
    'requirement_entry',
    ['What standards say', 'Что говорят стандарты'],
    ['Each entry of each list of a стандарт.', 'Каждая запись каждого списка стандарта.'],
    [
      regulation,
      place,
      { ...plain('facet', ['Facet', 'Поле'], ['Name of the list.', 'Имя списка.'], facets), required: true },
      field(
        'list',
        'integer',
        ['List', 'Список'],
        ['Of papers there may be several, from 1.', 'Списков документов бывает несколько, с 1.'],
        {
          required: true,
        },
      ),
      seq,
      plain(
        'channel',
        ['Channel', 'Канал'],
        ['Empty where one list serves several.', 'Пусто, где один список для нескольких.'],
        channel.options,
      ),
      plain(
        'condition',
        ['Condition', 'Условие'],
        ['When the list holds; empty where always.', 'Когда действует список; пусто, где всегда.'],
      ),
      text,
    ],
    ['regulation', 'requirement', 'facet', 'list', 'seq'],
    each((value, known) =>
      saidBy(value).flatMap(({ items, ...said }) => items.map((item, index) => ({ ...known, ...said, seq: index + 1, text: item }))),
    ),
  ),
]
