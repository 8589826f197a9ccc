import type { Part, Source } from '../addressed.ts'

/** Words for readers of either language. */
export interface Words {
  en: string
  ru: string
}

export type Value = string | number | boolean | null

/** A row by the names of the fields; every field has its value. */
export type Row = Readonly<Record<string, Value>>

/** A column (Table Schema: Field). */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean'
  title: Words
  description: Words
  /** Whether every row has a value. */
  required: boolean
  /** All values that may stand there; null where any may. */
  values: readonly string[] | null
  /** What a number counts; null for other types, and where a second field names it. */
  unit: string | null
  /** The table and field that the value names; null where it names none. */
  names: { table: string; field: string } | null
}

/** The rows of a table: of the corpus as a whole, or of one regulation after the other. */
export type Rows = ((source: Source) => Iterable<Row>) | { ofRegulation(part: Part): Row[] }

/** A table of the data package. */
export interface Table {
  name: string
  title: Words
  description: Words
  fields: readonly Field[]
  /** The fields that no two rows share. */
  key: readonly string[]
  rows: Rows
}

type Pair = readonly [en: string, ru: string]
type More = Partial<Pick<Field, 'required' | 'values' | 'unit' | 'names'>>

const words = ([en, ru]: Pair): Words => ({ en, ru })

/** A field: its name, type, title and description, each in English and in Russian. */
export function field(name: string, type: Field['type'], title: Pair, description: Pair, more: More = {}): Field {
  return {
    name,
    type,
    title: words(title),
    description: words(description),
    required: false,
    values: null,
    unit: null,
    names: null,
    ...more,
  }
}

/** A field of words; `values` are all that may stand there. */
export function plain(name: string, title: Pair, description: Pair, values: readonly string[] | null = null): Field {
  return field(name, 'string', title, description, { values })
}

/** A field that holds an id of another table. */
export function naming(table: string, title: Pair, more: More & { name?: string; field?: string } = {}): Field {
  const { name = table, field: target = 'id', ...rest } = more
  const description: Pair = [`Names a row of «${table}».`, `Указывает на строку таблицы «${table}».`]
  return field(name, 'string', title, description, { required: true, ...rest, names: { table, field: target } })
}

/** A field that is the key of its table. */
export function id(description: Pair): Field {
  return field('id', 'string', ['Id', 'Идентификатор'], description, { required: true })
}

/** Place in a list, from 1. */
export const seq = field(
  'seq',
  'integer',
  ['Place', 'Место'],
  ['Place in the order of the text, from 1.', 'Место в порядке текста, с 1.'],
  { required: true },
)

/** First and last line of a passage in the raw text. */
export const lines = [
  field('first_line', 'integer', ['First line', 'Первая строка'], ['In the raw text, from 1.', 'В исходном тексте, с 1.'], {
    required: true,
  }),
  field('last_line', 'integer', ['Last line', 'Последняя строка'], ['In the raw text.', 'В исходном тексте.'], { required: true }),
] as const

export const linesOf = ({
  source: {
    lines: [first, last],
  },
}: SourceOfLines): Row => ({ first_line: first, last_line: last })

interface SourceOfLines {
  source: { lines: [number, number] }
}

/** The name in Kazakh. */
export const kazakhTitle = field(
  'title_kk',
  'string',
  ['Title in Kazakh', 'Название на казахском'],
  ['The official one; empty where it is not known.', 'Официальное; пусто, где не известно.'],
)

export const text = field('text', 'string', ['Text', 'Текст'], ["The act's own words.", 'Слова акта.'], { required: true })

/** Every row has it. */
const url = field(
  'url',
  'string',
  ['Address', 'Адрес'],
  ["Page of the site, below the site's address.", 'Страница сайта, от адреса сайта.'],
  { required: true },
)

/** A table; its last field is the page of each row. */
export function table(name: string, title: Pair, description: Pair, fields: Field[], key: string[], rows: Rows): Table {
  return { name, title: words(title), description: words(description), fields: [...fields, url], key, rows }
}
