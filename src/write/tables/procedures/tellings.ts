import { channel, mainWay, step as model, processKind } from '../../../model/index.ts'
import { pageOf, pointId } from '../../addressed.ts'
import { field, id, lines, linesOf, naming, plain, seq, type Table, table, text } from '../table.ts'
import { activity, deadline, deadlineOf, each, process, stepId, term, termOf } from './fields.ts'

/** Tellings of procedures and their steps as worded. */
export const tellings: Table[] = [
  table(
    'process',
    ['Procedures', 'Процедуры'],
    [
      'One telling of a procedure. A регламент tells one procedure several times: do not add them up.',
      'Одно описание процедуры. Регламент описывает одну процедуру несколько раз: не складывайте их.',
    ],
    [
      id(['Regulation and procedure.', 'Регламент и процедура.']),
      naming('regulation', ['Regulation', 'Регламент']),
      seq,
      {
        ...plain(
          'source',
          ['Told by', 'Откуда'],
          ['Words of the body or a table of an appendix.', 'Слова текста или таблица приложения.'],
          ['words', 'table'],
        ),
        required: true,
      },
      {
        ...plain('kind', ['Kind', 'Вид'], ['What it tells.', 'О чём оно.'], processKind.options),
        required: true,
      },
      plain(
        'channel',
        ['Channel', 'Канал'],
        ['By its own lead-in; empty where it names none.', 'По вводной фразе; пусто, где не назван.'],
        channel.options,
      ),
      {
        ...plain(
          'procedure',
          ['Procedure told', 'Что описано'],
          ['The same for all tellings of one procedure of the регламент.', 'Одно и то же у всех описаний одной процедуры регламента.'],
        ),
        required: true,
      },
      field(
        'canonical',
        'boolean',
        ['Counts', 'Считается'],
        ['Of several tellings of one procedure the one that counts.', 'Из нескольких описаний одной процедуры то, которое считается.'],
        { required: true },
      ),
      naming('point', ['Point', 'Пункт'], { required: false }),
      plain('title', ['Title', 'Название'], ['Its own lead-in.', 'Его вводная фраза.']),
      field('steps', 'integer', ['Steps', 'Шагов'], ['How many.', 'Сколько.'], { required: true }),
      field(
        'steps_without_term',
        'integer',
        ['Steps without a term', 'Шагов без срока'],
        ['How many state none.', 'У скольких срока нет.'],
        { required: true },
      ),
      field(
        'hand_overs',
        'integer',
        ['Hand-overs', 'Передач'],
        [
          'How often the file passes to another; empty where a step does not say who acts.',
          'Сколько раз дело переходит к другому; пусто, где у шага нет исполнителя.',
        ],
      ),
      ...deadline,
    ],
    ['id'],
    each(({ process: value, id: self, source }, part) => [
      {
        ...{
          id: self,
          regulation: part.regulation.id,
          seq: part.processes.findIndex(({ id: other }) => other === self) + 1,
          source,
          kind: value.kind,
          channel: value.channel,
        },
        ...{ procedure: value.procedure, canonical: value.canonical },
        ...{ point: pointId(part, value.point), title: value.title, steps: value.steps.length },
        steps_without_term: value.steps.filter((one) => one.duration === null).length,
        hand_overs: value.steps.some(({ lane }) => lane === null) ? null : mainWay(value.totals).handOvers,
        ...deadlineOf(mainWay(value.totals).deadline),
        url: pageOf(part, self),
      },
    ]),
  ),
  table(
    'step',
    ['Steps', 'Шаги'],
    ['A step of a procedure as worded.', 'Шаг процедуры, как в тексте.'],
    [
      id(['Regulation and step.', 'Регламент и шаг.']),
      process,
      seq,
      plain('number', ['Number', 'Номер'], ['As printed.', 'Как напечатан.']),
      {
        ...plain('type', ['Type', 'Вид'], ['A gateway is «условие N».', 'gateway — «условие N».'], model.shape.type.options),
        required: true,
      },
      plain(
        'lane',
        ['Who acts', 'Исполнитель'],
        ['As worded, several joined by «; »; one by one in «step_actor».', 'Как в тексте, несколько через «; »; по одному в «step_actor».'],
      ),
      text,
      activity,
      ...term,
      plain('term_text', ['Term as worded', 'Срок словами'], ["The act's own words.", 'Слова акта.']),
      plain('result', ['Result', 'Результат'], ['What stands behind «Результат – ».', 'Что стоит после «Результат – ».']),
      ...lines,
    ],
    ['id'],
    each(({ process: { steps }, id: owner }, part) =>
      steps.map((value, index) => ({
        ...{ id: stepId(part, value.id), process: owner, seq: index + 1, number: value.number, type: value.type, lane: value.lane },
        ...{ text: value.text, activity: value.activity, ...termOf(value.duration), term_text: value.duration?.text ?? null },
        ...{ result: value.result, ...linesOf(value) },
        url: pageOf(part, stepId(part, value.id)),
      })),
    ),
  ),
]
