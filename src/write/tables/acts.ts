import { status as states } from '../../model/index.ts'
import { decreeOf } from '../decree.ts'
import { districtId } from './authorities.ts'
import { field, id, naming, seq, type Table, table, text, url } from './table.ts'

export const status = field(
  'status',
  'string',
  ['State', 'Состояние'],
  ['As the text says; in-force only where it says so.', 'Как говорит текст; in-force только где он это говорит.'],
  { required: true, values: states.options },
)

const plain = (name: string, en: string, ru: string, descriptionEn: string, descriptionRu: string) =>
  field(name, 'string', [en, ru], [descriptionEn, descriptionRu])
const date = (name: string, en: string, ru: string) =>
  field(name, 'date', [en, ru], ['ISO 8601; empty where the text states none.', 'ISO 8601; пусто, где текст не называет.'])

/** Decrees with what they say of themselves. */
export const acts: Table[] = [
  table(
    'act',
    ['Acts', 'Акты'],
    ['One raw text: the decree of an акимат.', 'Один исходный текст: постановление акимата.'],
    [
      id(['Place, year and number; never changes.', 'Место, год и номер; не меняется.']),
      plain('kind', 'Kind', 'Вид', '«постановление».', '«постановление».'),
      plain('title', 'Title', 'Название', 'Without quotes.', 'Без кавычек.'),
      plain('issuer', 'Issuer', 'Кто издал', 'Nominative.', 'Именительный падеж.'),
      naming('region', ['Region', 'Регион'], { required: false }),
      naming('district', ['District', 'Район'], { required: false }),
      date('adopted', 'Adopted', 'Принят'),
      plain('number', 'Number', 'Номер', 'As printed.', 'Как напечатан.'),
      status,
      plain('registration_authority', 'Registered by', 'Кто зарегистрировал', 'Authority of justice.', 'Орган юстиции.'),
      date('registration_date', 'Registered', 'Дата регистрации'),
      plain('registration_number', 'Registration number', 'Номер регистрации', 'Of the state register.', 'Государственного реестра.'),
      plain(
        'adilet',
        'Adilet',
        'Adilet',
        'Id on adilet.zan.kz, derived from region, year and number.',
        'Код на adilet.zan.kz, выведен из региона, года и номера.',
      ),
      date('repeal_date', 'Repealed', 'Утратил силу'),
      plain('repeal_kind', 'Repealing act, kind', 'Отменивший акт, вид', 'What kind of act it is.', 'Каким актом отменён.'),
      plain('repeal_number', 'Repealing decree', 'Отменивший акт', 'Its number.', 'Его номер.'),
      date('amends_date', 'Amended act, date', 'Изменяемый акт, дата'),
      plain(
        'amends_number',
        'Amended act, number',
        'Изменяемый акт, номер',
        'Of the act that this one changes.',
        'Акта, который этим изменён.',
      ),
      plain('source_file', 'Raw file', 'Исходный файл', 'Base name of the text that was read.', 'Имя прочитанного текста.'),
      plain(
        'source_format',
        'Form',
        'Форма',
        'pdf-text, markdown, html, docx, rtf or pdf.',
        'pdf-text, markdown, html, docx, rtf или pdf.',
      ),
      plain('source_sha256', 'Checksum', 'Контрольная сумма', 'SHA-256 of the raw bytes.', 'SHA-256 исходных байтов.'),
      url,
    ],
    ['id'],
    (source) =>
      source.corpus.acts.map((act) => {
        const { registration, repeal, amends, jurisdiction, source: raw } = act
        const region = source.registry.regions.some(({ code }) => code === jurisdiction.region) ? jurisdiction.region : null
        return {
          ...{ id: act.id, kind: act.kind, title: act.title, issuer: act.issuer },
          ...{ region, district: districtId(source, jurisdiction.district, jurisdiction.region) },
          ...{ adopted: act.adopted, number: act.number, status: act.status },
          registration_authority: registration?.authority ?? null,
          registration_date: registration?.date ?? null,
          registration_number: registration?.number ?? null,
          adilet: act.adilet?.id ?? null,
          ...{ repeal_date: repeal?.date ?? null, repeal_kind: repeal?.kind ?? null, repeal_number: repeal?.number ?? null },
          ...{ amends_date: amends?.date ?? null, amends_number: amends?.number ?? null },
          ...{ source_file: raw.file, source_format: raw.format, source_sha256: raw.sha256, url: `acts/${act.id}/` },
        }
      }),
  ),
  table(
    'act_paragraph',
    ['Paragraphs of decrees', 'Абзацы постановлений'],
    ['The decree itself, without the регламенты that it approves.', 'Само постановление, без утверждённых регламентов.'],
    [
      naming('act', ['Act', 'Акт']),
      seq,
      field('part', 'string', ['Part', 'Часть'], ['Where in the decree.', 'Где в постановлении.'], {
        required: true,
        values: ['preface', 'formula', 'point', 'conclusions'],
      }),
      field('number', 'string', ['Number', 'Номер'], ['Of the point.', 'Пункта.']),
      text,
    ],
    ['act', 'seq'],
    ({ corpus }) => {
      const texts = new Map(corpus.texts.map(({ act, text: restored }) => [act, restored.children.filter(({ readAbove }) => !readAbove)]))
      return corpus.acts.flatMap((act) => {
        const own = corpus.regulations.filter((regulation) => regulation.act === act.id)
        const { preface, formula, points, conclusions } = decreeOf(act, own, texts.get(act.id) ?? [])
        const part = (name: string, paragraphs: string[], number: string | null = null) =>
          paragraphs.map((paragraph) => ({ part: name, number, text: paragraph }))
        return [
          ...part('preface', preface),
          ...part('formula', formula),
          ...points.flatMap((point) => part('point', [point.text, ...point.paragraphs], point.number)),
          ...part('conclusions', conclusions),
        ].map((row, index) => ({ act: act.id, seq: index + 1, ...row }))
      })
    },
  ),
  table(
    'act_approval',
    ['What acts approve', 'Что акты утверждают'],
    ['What a decree says that it approves, in its order.', 'Что постановление утверждает, в его порядке.'],
    [
      naming('act', ['Act', 'Акт']),
      seq,
      field('number', 'string', ['Number', 'Номер'], ['As printed: «1)».', 'Как напечатан: «1)».']),
      field('title', 'string', ['Title', 'Название'], ['Empty for an excluded entry.', 'Пусто у исключённого.']),
      field('excluded', 'boolean', ['Excluded', 'Исключён'], ['Whether a later decree took it out.', 'Исключён ли позднее.'], {
        required: true,
      }),
    ],
    ['act', 'seq'],
    ({ corpus }) =>
      corpus.acts.flatMap((act) =>
        act.approves.map(({ number, title, excluded }, index) => ({ act: act.id, seq: index + 1, number, title, excluded })),
      ),
  ),
]
