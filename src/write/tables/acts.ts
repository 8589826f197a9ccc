import { status as states } from '../../model/index.ts'
import { decreesOf } from '../decree.ts'
import { actPage } from '../site-pages.ts'
import { districtId } from './authorities.ts'
import { field, id, naming, seq, type Table, table, text } from './table.ts'

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
      plain('signatory_office', 'Office of who signed', 'Должность подписавшего', 'As printed.', 'Как напечатана.'),
      plain('signatory_name', 'Who signed', 'Кто подписал', 'As printed.', 'Как напечатано.'),
      date('repeal_date', 'Repealed', 'Утратил силу'),
      plain('repeal_kind', 'Repealing act, kind', 'Отменивший акт, вид', 'What kind of act it is.', 'Каким актом отменён.'),
      plain('repeal_issuer', 'Repealing act, issuer', 'Отменивший акт, кто издал', 'Nominative.', 'Именительный падеж.'),
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
    ],
    ['id'],
    (source) =>
      source.corpus.acts.map((act) => {
        const { registration, repeal, amends, jurisdiction, signatory, source: raw } = act
        const region = source.registry.regions.some(({ code }) => code === jurisdiction.region) ? jurisdiction.region : null
        return {
          ...{ id: act.id, kind: act.kind, title: act.title, issuer: act.issuer },
          ...{ region, district: districtId(source, jurisdiction.district, jurisdiction.region) },
          ...{ adopted: act.adopted, number: act.number, status: act.status },
          registration_authority: registration?.authority ?? null,
          registration_date: registration?.date ?? null,
          registration_number: registration?.number ?? null,
          adilet: act.adilet?.id ?? null,
          ...{ signatory_office: signatory?.office ?? null, signatory_name: signatory?.name ?? null },
          ...{ repeal_date: repeal?.date ?? null, repeal_kind: repeal?.kind ?? null },
          ...{ repeal_issuer: repeal?.issuer ?? null, repeal_number: repeal?.number ?? null },
          ...{ amends_date: amends?.date ?? null, amends_number: amends?.number ?? null },
          ...{ source_file: raw.file, source_format: raw.format, source_sha256: raw.sha256, url: actPage(act.id) },
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
      return decreesOf(corpus).flatMap(([act, { preface, formula, points, conclusions }]) => {
        const part = (name: string, paragraphs: string[], number: string | null = null) =>
          paragraphs.map((paragraph) => ({ part: name, number, text: paragraph }))
        return [
          ...part('preface', preface),
          ...part('formula', formula),
          ...points.flatMap((point) => part('point', [point.text, ...point.paragraphs], point.number)),
          ...part('conclusions', conclusions),
        ].map((row, index) => ({ act, seq: index + 1, ...row, url: actPage(act) }))
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
        act.approves.map(({ number, title, excluded }, index) => ({
          ...{ act: act.id, seq: index + 1, number, title, excluded, url: actPage(act.id) },
        })),
      ),
  ),
  table(
    'act_wording',
    ['Wordings of acts', 'Редакции актов'],
    [
      'The texts of one act as of different dates; no row where the corpus has one text only.',
      'Тексты одного акта на разные даты; строк нет, где текст один.',
    ],
    [
      naming('act', ['Act', 'Акт']),
      seq,
      field('date', 'date', ['Date', 'Дата'], ['Of the last decree that changed it.', 'Последнего изменившего акта.']),
      field('file', 'string', ['Raw file', 'Исходный файл'], ['Its base name.', 'Его имя.'], { required: true }),
      field('sha256', 'string', ['Checksum', 'Контрольная сумма'], ['SHA-256 of the raw bytes.', 'SHA-256 исходных байтов.'], {
        required: true,
      }),
      field('current', 'boolean', ['Shown', 'Показана'], ['Whether regulations show it.', 'Её ли показывают регламенты.'], {
        required: true,
      }),
    ],
    ['act', 'seq'],
    ({ corpus }) =>
      corpus.acts.flatMap((act) =>
        act.wordings.map(({ date: day, file, sha256, current }, index) => ({
          ...{ act: act.id, seq: index + 1, date: day, file, sha256, current, url: actPage(act.id) },
        })),
      ),
  ),
  table(
    'act_repeal',
    ['What acts repeal', 'Что акты отменяют'],
    ['Acts that a decree says lose their force.', 'Акты, которые постановление признаёт утратившими силу.'],
    [
      naming('act', ['Act', 'Акт']),
      seq,
      field('date', 'date', ['Date', 'Дата'], ['Of the repealed act.', 'Отменённого акта.'], { required: true }),
      field('number', 'string', ['Number', 'Номер'], ['Of the repealed act.', 'Отменённого акта.'], { required: true }),
    ],
    ['act', 'seq'],
    ({ corpus }) =>
      corpus.acts.flatMap((act) =>
        act.repeals.map(({ date: day, number }, index) => ({ act: act.id, seq: index + 1, date: day, number, url: actPage(act.id) })),
      ),
  ),
]
