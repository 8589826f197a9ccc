import { regulation as model, type Regulation } from '../../model/index.ts'
import { pageOf, pointId } from '../addressed.ts'
import { channel, each, number, regulation } from './of-regulation.ts'
import { field, naming, plain, seq, type Table, table, text } from './table.ts'
import { possibleTerm, statedTerm } from './term.ts'

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
    each((part) =>
      pick(part.regulation).map((entry, index) => ({ regulation: part.regulation.id, seq: index + 1, text: entry, url: part.url })),
    ),
  )
}

const silence = model.shape.silence.element
const counterTerm = model.shape.counterTerms.element

/** What regulations lay down on each facet, and what they do not state. */
export const facets: Table[] = [
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
    each(({ regulation: { id: owner, evidence }, url }) =>
      evidence.flatMap(({ channel: way, condition, items }, at) =>
        items.map((item, index) => ({ regulation: owner, list: at + 1, seq: index + 1, channel: way, condition, text: item, url })),
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
  table(
    'processing_term',
    ['Terms of the service', 'Сроки оказания'],
    [
      'The terms in days or months that «processing_time» states, each once; the term of the service where it is one.',
      'Сроки в днях и месяцах из «processing_time», каждый один раз; если срок один, это срок услуги.',
    ],
    [regulation, seq, ...statedTerm, text],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, processingTerms }, url }) =>
      processingTerms.map(({ value, unit, text: worded }, index) => ({
        ...{ regulation: owner, seq: index + 1, value, unit, text: worded, url },
      })),
    ),
  ),
  table(
    'counter_term',
    ['Time at the counter', 'Время у окна'],
    ['Terms of waiting and being served, which are no term of the service.', 'Сроки ожидания и обслуживания: это не срок услуги.'],
    [
      regulation,
      seq,
      {
        ...plain('kind', ['Kind', 'Вид'], ['In the queue, or being served.', 'В очереди или у окна.'], counterTerm.shape.kind.options),
        required: true,
      },
      text,
      ...possibleTerm(['Empty where none holds for everybody.', 'Пусто, где общего для всех нет.']),
    ],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, counterTerms }, url }) =>
      counterTerms.map(({ kind, text: worded, duration: stated }, index) => ({
        ...{ regulation: owner, seq: index + 1, kind, text: worded, value: stated?.value ?? null, unit: stated?.unit ?? null, url },
      })),
    ),
  ),
  table(
    'stated_in',
    ['Where it is stated', 'Где это сказано'],
    ['The points from which alone a field of a регламент is read.', 'Пункты, из которых одних прочитано поле регламента.'],
    [
      regulation,
      {
        ...plain('facet', ['Facet', 'Поле'], ['Name of the field.', 'Имя поля.'], model.shape.statedIn.element.shape.field.options),
        required: true,
      },
      seq,
      { ...number, required: true },
      naming('point', ['Point', 'Пункт'], { required: false }),
    ],
    ['regulation', 'facet', 'seq'],
    each((part) =>
      part.regulation.statedIn.flatMap(({ field: facet, points }) =>
        points.map((printed, index) => {
          const point = pointId(part, printed)
          return {
            ...{ regulation: part.regulation.id, facet, seq: index + 1, number: printed, point },
            url: point === null ? part.url : pageOf(part, point),
          }
        }),
      ),
    ),
  ),
  table(
    'term_point',
    ['Points that state a term', 'Пункты со сроком'],
    [
      'Points that state a term of the service, for some case or in general.',
      'Пункты, в которых назван срок услуги, общий или для случая.',
    ],
    [regulation, seq, { ...number, required: true }, naming('point', ['Point', 'Пункт'], { required: false })],
    ['regulation', 'seq'],
    each((part) =>
      part.regulation.termPoints.map((printed, index) => {
        const point = pointId(part, printed)
        return {
          ...{ regulation: part.regulation.id, seq: index + 1, number: printed, point },
          url: point === null ? part.url : pageOf(part, point),
        }
      }),
    ),
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
            'silent: it says nothing; unread: a point speaks of it in words that were not understood; by-standard: it sends to the стандарт of the service; excluded: it was taken out of the act.',
            'silent: молчит; unread: пункт говорит об этом словами, которых атлас не понял; by-standard: отсылает к стандарту услуги; excluded: исключён из акта.',
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
      part.regulation.silence.map(({ field: facet, reason, point: number, standardPoint }) => {
        const point = pointId(part, number)
        return {
          ...{ regulation: part.regulation.id, facet, reason, point, standard_point: standardPoint },
          url: point === null ? part.url : pageOf(part, point),
        }
      }),
    ),
  ),
]
