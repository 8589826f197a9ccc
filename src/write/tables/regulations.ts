import { wordingDate } from '../../corpus/link/newest.ts'
import {
  actionTable,
  appendixKind,
  channel as channels,
  edition,
  regulation as model,
  type Point,
  type Regulation,
} from '../../model/index.ts'
import { type Part, pageOf, pointId, type Source } from '../addressed.ts'
import { bodyOf } from '../point-body.ts'
import { status } from './acts.ts'
import { type Field, field, id, naming, type Row, seq, type Table, table, text, url } from './table.ts'

const regulation = naming('regulation', ['Regulation', 'Регламент'])
const number = field('number', 'string', ['Number', 'Номер'], ['As printed.', 'Как напечатан.'])
const lines: Field[] = [
  field('first_line', 'integer', ['First line', 'Первая строка'], ['In the raw text, from 1.', 'В исходном тексте, с 1.'], {
    required: true,
  }),
  field('last_line', 'integer', ['Last line', 'Последняя строка'], ['In the raw text.', 'В исходном тексте.'], { required: true }),
]
const linesOf = ({
  source: {
    lines: [first, last],
  },
}: {
  source: { lines: [number, number] }
}): Row => ({ first_line: first, last_line: last })

/** Rows of every regulation. */
const each =
  (rows: (part: Part) => Row[]): Table['rows'] =>
  ({ parts }: Source) =>
    parts.flatMap(rows)

/** A table of the entries of one list of a regulation. */
function list(
  name: string,
  title: readonly [string, string],
  description: readonly [string, string],
  pick: (value: Regulation) => string[],
): Table {
  return table(
    name,
    title,
    description,
    [regulation, seq, text],
    ['regulation', 'seq'],
    each((part) => pick(part.regulation).map((entry, index) => ({ regulation: part.regulation.id, seq: index + 1, text: entry }))),
  )
}

interface Block {
  kind: 'item' | 'item-paragraph' | 'paragraph' | 'note'
  number: string | null
  text: string
}

/** What stands in a point below its opening paragraph, one block a row, in the order of the text. */
function blocks(point: Point): Block[] {
  const body = bodyOf(point).flatMap((part): Block[] => {
    if (part.kind === 'paragraph') return [{ kind: 'paragraph', number: null, text: part.text }]
    const { number, text, paragraphs } = part.item
    return [{ kind: 'item', number, text }, ...paragraphs.map((below): Block => ({ kind: 'item-paragraph', number, text: below }))]
  })
  return [...body, ...point.notes.map((note): Block => ({ kind: 'note', number: null, text: note }))]
}

const silence = model.shape.silence.element

const plain = (
  name: string,
  title: readonly [string, string],
  description: readonly [string, string],
  values: readonly string[] | null = null,
) => field(name, 'string', title, description, { values })
const channel = plain(
  'channel',
  ['Channel', 'Канал'],
  ['Where the application is taken or the result handed out.', 'Где принимают заявление или выдают результат.'],
  channels.options,
)

/** Regulations: their legal text and what they lay down. */
export const regulations: Table[] = [
  table(
    'regulation',
    ['Regulations', 'Регламенты'],
    ['One регламент: how a service is rendered in one place.', 'Один регламент: как услугу оказывают в одном месте.'],
    [
      id(['Service and act; never changes.', 'Услуга и акт; не меняется.']),
      naming('act', ['Act', 'Акт']),
      naming('service', ['Service', 'Услуга']),
      plain('title', ['Title', 'Название'], ['Name of the service as the регламент has it.', 'Название услуги в регламенте.']),
      status,
      field(
        'wording_date',
        'date',
        ['Date of the wording', 'Дата редакции'],
        [
          'The later of the date of the act and of the last edition of the whole регламент.',
          'Дата акта или последней редакции всего регламента.',
        ],
      ),
      plain('provider', ['Provider', 'Услугодатель'], ['Who renders the service, as worded.', 'Кто оказывает услугу, как в тексте.']),
      plain(
        'automation',
        ['Automation', 'Автоматизация'],
        ['Empty where no degree is stated.', 'Пусто, где степень не названа.'],
        model.shape.automation.unwrap().options,
      ),
      plain('cost', ['Cost', 'Стоимость'], ['Empty where not stated.', 'Пусто, где не названа.'], model.shape.cost.unwrap().options),
      plain('standard_title', ['Standard', 'Стандарт'], ['Of the service, as cited.', 'Услуги, как назван.']),
      field(
        'standard_date',
        'date',
        ['Date of the standard', 'Дата стандарта'],
        ['Of the order that approved it.', 'Приказа, его утвердившего.'],
      ),
      plain(
        'standard_number',
        ['Number of the standard', 'Номер стандарта'],
        ['Of the order that approved it.', 'Приказа, его утвердившего.'],
      ),
      field(
        'excluded_date',
        'date',
        ['Excluded', 'Исключён'],
        [
          'By a later decree; empty where it stands or the printed date is no date.',
          'Позднейшим актом; пусто, где стоит или дата невозможна.',
        ],
      ),
      plain('excluded_number', ['Excluding decree', 'Исключивший акт'], ['Its number.', 'Его номер.']),
      plain('excluded_printed_date', ['Excluded, as printed', 'Исключён, как напечатано'], ['«04.16.2018».', '«04.16.2018».']),
      ...lines,
      url,
    ],
    ['id'],
    each(({ regulation: value, act, url: page }) => {
      const { standard } = value
      return [
        {
          ...{ id: value.id, act: value.act, service: value.service, title: value.title, status: value.status },
          wording_date: wordingDate(value, act) || null,
          ...{ provider: value.provider, automation: value.automation, cost: value.cost },
          standard_title: standard?.title ?? null,
          ...{ standard_date: standard?.date ?? null, standard_number: standard?.number ?? null },
          ...{ excluded_date: value.excludedBy?.date ?? null, excluded_number: value.excludedBy?.number ?? null },
          excluded_printed_date: value.excludedBy?.printedDate ?? null,
          ...{ ...linesOf(value), url: page },
        },
      ]
    }),
  ),
  table(
    'regulation_channel',
    ['Channels', 'Каналы'],
    ['Where the application is taken or the result handed out.', 'Где принимают заявление или выдают результат.'],
    [regulation, { ...channel, required: true }],
    ['regulation', 'channel'],
    each(({ regulation: { id: owner, channels: ways } }) => [...new Set(ways)].map((value) => ({ regulation: owner, channel: value }))),
  ),
  table(
    'regulation_form',
    ['Forms', 'Формы оказания'],
    ['Electronic, paper or both.', 'Электронная, бумажная или обе.'],
    [
      regulation,
      { ...plain('form', ['Form', 'Форма'], ['Of the service.', 'Оказания услуги.'], model.shape.form.element.options), required: true },
    ],
    ['regulation', 'form'],
    each(({ regulation: { id: owner, form } }) => [...new Set(form)].map((value) => ({ regulation: owner, form: value }))),
  ),
  table(
    'edition',
    ['Editions', 'Редакции'],
    ['Later decrees that changed a регламент or a part of it.', 'Позднейшие акты, изменившие регламент или его часть.'],
    [
      regulation,
      seq,
      {
        ...plain('effect', ['Effect', 'Действие'], ['What the decree did.', 'Что сделал акт.'], edition.shape.effect.options),
        required: true,
      },
      {
        ...plain(
          'scope',
          ['Scope', 'Что изменено'],
          ['`regulation`, `point 3-1`, `section 4` …', '`regulation`, `point 3-1`, `section 4` …'],
        ),
        required: true,
      },
      plain('issuer', ['Issuer', 'Кто издал'], ['Of the later decree.', 'Позднейший акт.']),
      field('date', 'date', ['Date', 'Дата'], ['Of the later decree.', 'Позднейшего акта.'], { required: true }),
      { ...number, description: { en: 'Of the later decree.', ru: 'Позднейшего акта.' }, required: true },
    ],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, editions } }) =>
      editions.map(({ effect, scope, issuer, date, number: printed }, index) => ({
        ...{ regulation: owner, seq: index + 1, effect, scope, issuer, date, number: printed },
      })),
    ),
  ),
  table(
    'section',
    ['Sections', 'Разделы'],
    ['Разделы and главы.', 'Разделы и главы.'],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      seq,
      number,
      plain('heading', ['Heading', 'Заголовок'], ['Without the number.', 'Без номера.']),
      url,
    ],
    ['id'],
    each((part) =>
      part.regulation.sections.map(({ number: printed, heading }, index) => {
        const self = part.sections[index]?.id ?? ''
        return { id: self, regulation: part.regulation.id, seq: index + 1, number: printed, heading, url: pageOf(part, self) }
      }),
    ),
  ),
  table(
    'point',
    ['Points', 'Пункты'],
    [
      'Пункты of the body with their opening paragraph; what stands below it is in «block».',
      'Пункты с первым абзацем; что ниже, в таблице «block».',
    ],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      naming('section', ['Section', 'Раздел']),
      seq,
      { ...number, required: true },
      { ...text, required: false },
      ...lines,
      url,
    ],
    ['id'],
    each((part) => {
      const points = part.regulation.sections.flatMap((section, index) =>
        section.points.map((point, at) => ({
          point,
          section: part.sections[index]?.id ?? '',
          self: part.sections[index]?.points[at] ?? '',
        })),
      )
      return points.map(({ point, section, self }, index) => ({
        ...{ id: self, regulation: part.regulation.id, section, seq: index + 1, number: point.number, text: point.text },
        ...{ ...linesOf(point), url: pageOf(part, self) },
      }))
    }),
  ),
  table(
    'block',
    ['Items and paragraphs', 'Подпункты и абзацы'],
    ['What stands in a point below its opening paragraph.', 'Что стоит в пункте ниже первого абзаца.'],
    [
      naming('point', ['Point', 'Пункт']),
      seq,
      {
        ...plain(
          'kind',
          ['Kind', 'Вид'],
          [
            'An item-paragraph belongs to the item before it; a note is the publisher’s.',
            'item-paragraph относится к подпункту выше; note — сноска издателя.',
          ],
          ['item', 'item-paragraph', 'paragraph', 'note'],
        ),
        required: true,
      },
      plain('number', ['Number', 'Номер'], ['Of the item: «1)».', 'Подпункта: «1)».']),
      { ...text, required: false },
    ],
    ['point', 'seq'],
    each((part) =>
      part.regulation.sections.flatMap(({ points }, index) =>
        points.flatMap((point, at) =>
          blocks(point).map((block, place) => ({ point: part.sections[index]?.points[at] ?? '', seq: place + 1, ...block })),
        ),
      ),
    ),
  ),
  table(
    'regulation_note',
    ['Footnotes of regulations and sections', 'Сноски к регламентам и разделам'],
    ['«Сноска. …» under the title or under a heading.', '«Сноска. …» под названием или заголовком.'],
    [regulation, seq, naming('section', ['Section', 'Раздел'], { required: false }), text],
    ['regulation', 'seq'],
    each((part) =>
      [
        ...part.regulation.notes.map((note) => ({ section: null, text: note })),
        ...part.regulation.sections.flatMap(({ notes }, index) =>
          notes.map((note) => ({ section: part.sections[index]?.id ?? null, text: note })),
        ),
      ].map((row, index) => ({ regulation: part.regulation.id, seq: index + 1, ...row })),
    ),
  ),
  table(
    'evidence',
    ['Documents', 'Документы'],
    [
      'What an applicant hands in, one document a row, where the регламент lists it.',
      'Что подаёт услугополучатель, документ в строке, где регламент их перечисляет.',
    ],
    [
      regulation,
      field(
        'list',
        'integer',
        ['List', 'Список'],
        ['A регламент may have several, from 1.', 'У регламента их может быть несколько, с 1.'],
        { required: true },
      ),
      seq,
      {
        ...channel,
        description: { en: 'Empty where one list serves several channels.', ru: 'Пусто, где один список для нескольких каналов.' },
      },
      plain(
        'condition',
        ['Condition', 'Условие'],
        ['When the list holds; empty where it always does.', 'Когда действует список; пусто, где всегда.'],
      ),
      text,
    ],
    ['regulation', 'list', 'seq'],
    each(({ regulation: { id: owner, evidence } }) =>
      evidence.flatMap(({ channel: way, condition, items }, at) =>
        items.map((item, index) => ({ regulation: owner, list: at + 1, seq: index + 1, channel: way, condition, text: item })),
      ),
    ),
  ),
  list(
    'refusal_ground',
    ['Grounds of refusal', 'Основания отказа'],
    ['Grounds on which the service is refused.', 'На каких основаниях отказывают.'],
    (value) => value.refusalGrounds,
  ),
  list('output', ['Results', 'Результаты'], ['What the applicant is given.', 'Что получает услугополучатель.'], (value) => value.outputs),
  list(
    'legal_basis',
    ['Legal basis', 'Правовая основа'],
    ['Acts on which the service is rendered.', 'Акты, по которым оказывают услугу.'],
    (value) => value.legalBasis,
  ),
  list(
    'processing_time',
    ['Processing time', 'Сроки'],
    ['Each stated term of the service as worded.', 'Каждый названный срок услуги, как в тексте.'],
    (value) => value.processingTime,
  ),
  list(
    'participant',
    ['Participants', 'Участники'],
    ['Units that take part, as the регламент lists them.', 'Подразделения, как их перечисляет регламент.'],
    (value) => value.lanes,
  ),
  list('hours', ['Working hours', 'График работы'], ['As worded.', 'Как в тексте.'], (value) => value.hours),
  list(
    'contact',
    ['Contacts', 'Контакты'],
    ['Addresses, telephones and offices as worded.', 'Адреса, телефоны и кабинеты, как в тексте.'],
    (value) => value.contacts,
  ),
  table(
    'silence',
    ['What is not stated', 'Чего нет'],
    [
      'Facets that a регламент does not state, so that no row is told from nothing.',
      'Чего регламент не называет: чтобы отличать пустоту от пропуска.',
    ],
    [
      regulation,
      {
        ...plain('facet', ['Facet', 'Поле'], ['Name of the field that is empty.', 'Имя пустого поля.'], silence.shape.field.options),
        required: true,
      },
      {
        ...plain(
          'reason',
          ['Reason', 'Почему'],
          [
            'silent: it says nothing; by-standard: it sends to the стандарт of the service; excluded: it was taken out of the act.',
            'silent: молчит; by-standard: отсылает к стандарту услуги; excluded: исключён из акта.',
          ],
          silence.shape.reason.options,
        ),
        required: true,
      },
      naming('point', ['Point', 'Пункт'], { required: false }),
      plain(
        'standard_point',
        ['Point of the standard', 'Пункт стандарта'],
        ['To which the point sends; empty where it sends nowhere.', 'Куда отсылает пункт; пусто, где не отсылает.'],
      ),
    ],
    ['regulation', 'facet'],
    each((part) =>
      part.regulation.silence.map(({ field: facet, reason, point, standardPoint }) => ({
        ...{ regulation: part.regulation.id, facet, reason, point: pointId(part, point), standard_point: standardPoint },
      })),
    ),
  ),
  table(
    'appendix',
    ['Appendices', 'Приложения'],
    ['Appendices to a регламент.', 'Приложения к регламенту.'],
    [
      id(['Regulation and anchor on its page.', 'Регламент и якорь на его странице.']),
      regulation,
      seq,
      number,
      {
        ...plain('kind', ['Kind', 'Вид'], ['What it holds.', 'Что в нём.'], appendixKind.options),
        required: true,
      },
      plain('title', ['Title', 'Название'], ['As printed.', 'Как напечатано.']),
      ...lines,
      url,
    ],
    ['id'],
    each((part) =>
      part.regulation.appendices.map((appendix, index) => {
        const self = part.appendices[index] ?? ''
        const { number: printed, kind, title } = appendix
        return {
          id: self,
          regulation: part.regulation.id,
          seq: index + 1,
          number: printed,
          kind,
          title,
          ...linesOf(appendix),
          url: pageOf(part, self),
        }
      }),
    ),
  ),
  table(
    'appendix_paragraph',
    ['Paragraphs of appendices', 'Абзацы приложений'],
    ['Below the stamp and the title, cell by cell.', 'Ниже грифа и названия, ячейка за ячейкой.'],
    [naming('appendix', ['Appendix', 'Приложение']), seq, { ...text, required: false }],
    ['appendix', 'seq'],
    each((part) =>
      part.regulation.appendices.flatMap(({ paragraphs }, index) =>
        paragraphs.map((paragraph, at) => ({ appendix: part.appendices[index] ?? '', seq: at + 1, text: paragraph })),
      ),
    ),
  ),
  table(
    'action_table',
    ['Tables of actions', 'Таблицы действий'],
    ['Tables of 2012: actions of the units, use cases.', 'Таблицы 2012 года: действия подразделений, варианты использования.'],
    [
      regulation,
      seq,
      {
        ...plain('kind', ['Kind', 'Вид'], ['What it tells.', 'О чём она.'], actionTable.shape.kind.options),
        required: true,
      },
      plain('caption', ['Caption', 'Заголовок'], ['As printed.', 'Как напечатан.']),
      ...lines,
    ],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, tables } }) =>
      tables.map((value, index) => ({ regulation: owner, seq: index + 1, kind: value.kind, caption: value.caption, ...linesOf(value) })),
    ),
  ),
  table(
    'action',
    ['Actions of tables', 'Действия таблиц'],
    ['One action of a table of 2012, as printed.', 'Одно действие таблицы 2012 года, как напечатано.'],
    [
      regulation,
      field(
        'table',
        'integer',
        ['Table', 'Таблица'],
        ['Its place in the регламент, `seq` of «action_table».', 'Её место в регламенте, `seq` в «action_table».'],
        { required: true },
      ),
      seq,
      number,
      plain('actor', ['Actor', 'Исполнитель'], ['Who acts.', 'Кто действует.']),
      plain('action', ['Action', 'Действие'], ['What is done.', 'Что делают.']),
      plain('completion', ['Completion', 'Форма завершения'], ['«Форма завершения».', '«Форма завершения».']),
      plain('term', ['Term', 'Срок'], ['«Сроки исполнения» as worded.', '«Сроки исполнения», как в тексте.']),
      plain('next', ['Next', 'Следующее'], ['Number of the next action.', 'Номер следующего действия.']),
    ],
    ['regulation', 'table', 'seq'],
    each(({ regulation: { id: owner, tables } }) =>
      tables.flatMap(({ columns }, at) =>
        columns.map(({ number: printed, lane, action, completion, duration, next }, index) => ({
          ...{ regulation: owner, table: at + 1, seq: index + 1, number: printed, actor: lane, action, completion, term: duration, next },
        })),
      ),
    ),
  ),
]
