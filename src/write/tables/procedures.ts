import { rolesOf } from '../../corpus/link/roles.ts'
import {
  activity as activities,
  channel,
  type Duration,
  graphNode,
  mainWay,
  step as model,
  processKind,
  type Totals,
  totals,
} from '../../model/index.ts'
import { type Part, pageOf, pointId, type Told } from '../addressed.ts'
import { field, id, lines, linesOf, naming, plain, type Row, seq, type Table, table, text } from './table.ts'
import { statedTerm, sum, units } from './term.ts'

const process = naming('process', ['Procedure', 'Процедура'])
const step = naming('step', ['Step', 'Шаг'])

const term = [
  field(
    'term_value',
    'number',
    ['Term', 'Срок'],
    ['In units of the next column; empty where none is stated.', 'В единицах следующего столбца; пусто, где срока нет.'],
    { unit: 'as in «term_unit»' },
  ),
  plain(
    'term_unit',
    ['Unit of the term', 'Единица срока'],
    ['`day` where the text does not say which days.', '`day`, где текст не говорит, какие дни.'],
    units,
  ),
]
const termOf = (stated: Duration | null): Row => ({ term_value: stated?.value ?? null, term_unit: stated?.unit ?? null })
const deadline = [
  field(
    'deadline_value',
    'number',
    ['Deadline', 'Общий срок'],
    ['As the регламент states it for this procedure.', 'Как его называет регламент для этой процедуры.'],
    { unit: 'as in «deadline_unit»' },
  ),
  plain(
    'deadline_unit',
    ['Unit of the deadline', 'Единица общего срока'],
    ['See «term_unit» of «step».', 'См. «term_unit» в «step».'],
    units,
  ),
]
const deadlineOf = (stated: Duration | null): Row => ({ deadline_value: stated?.value ?? null, deadline_unit: stated?.unit ?? null })
const wayNumber = field('way_number', 'integer', ['Number of the way', 'Номер пути'], ['From 1.', 'С 1.'], { required: true })
const activity = plain(
  'activity',
  ['Activity', 'Действие'],
  ['What is done first; empty where no verb tells.', 'Что делают; пусто, где глагол не говорит.'],
  activities.options,
)

/** Rows of every procedure. */
const each =
  (rows: (told: Told, part: Part) => Row[]): Table['rows'] =>
  ({ parts }) =>
    parts.flatMap((part) => part.processes.flatMap((told) => rows(told, part)))

const stepId = ({ regulation }: Part, local: string): string => `${regulation.id}#${local}`

/** What tells a way through a procedure. */
const ofWay = [
  wayNumber,
  { ...plain('way', ['Way', 'Путь'], ['Where it ends.', 'Чем кончается.'], totals.shape.way.options), required: true },
  plain(
    'condition',
    ['Case', 'Случай'],
    ['In which the way takes as long; empty where in any.', 'Когда путь длится столько; пусто, где всегда.'],
  ),
  field('steps', 'integer', ['Steps', 'Шагов'], ['On the way.', 'На пути.'], { required: true }),
  field('steps_without_term', 'integer', ['Steps without a term', 'Шагов без срока'], ['On the way.', 'На пути.'], { required: true }),
  { ...naming('step', ['Longest step', 'Самый долгий шаг'], { name: 'longest' }), required: false },
]
const wayOf = ({ way, condition, steps, stepsWithoutTerm, longest }: Totals, index: number, part: Part): Row => ({
  ...{ way_number: index + 1, way, condition, steps: steps.length, steps_without_term: stepsWithoutTerm },
  longest: longest === null ? null : stepId(part, longest),
})

/** Procedures: their steps as worded, and their graphs. */
export const procedures: Table[] = [
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
  table(
    'step_actor',
    ['Actors of steps', 'Исполнители шагов'],
    ['Who acts in a step, one by one.', 'Кто действует в шаге, по одному.'],
    [step, seq, naming('role_form', ['Wording', 'Именование'], { name: 'form', field: 'form' })],
    ['step', 'seq'],
    each(({ process: { steps } }, part) =>
      steps.flatMap((value) =>
        (value.lane === null ? [] : rolesOf(value.lane)).map((form, index) => ({
          ...{ step: stepId(part, value.id), seq: index + 1, form, url: pageOf(part, stepId(part, value.id)) },
        })),
      ),
    ),
  ),
  table(
    'step_activity',
    ['Activities of steps', 'Действия шагов'],
    ['All that a step does, the main thing first.', 'Всё, что делают в шаге, главное первым.'],
    [step, seq, { ...activity, description: { en: 'What is done.', ru: 'Что делают.' }, required: true }],
    ['step', 'seq'],
    each(({ process: { steps } }, part) =>
      steps.flatMap((value) =>
        value.activities.map((one, index) => ({
          ...{ step: stepId(part, value.id), seq: index + 1, activity: one, url: pageOf(part, stepId(part, value.id)) },
        })),
      ),
    ),
  ),
  table(
    'step_term',
    ['Terms of steps', 'Сроки шагов'],
    ['All terms that a step states, each with its case.', 'Все сроки шага, каждый со своим случаем.'],
    [
      step,
      seq,
      ...statedTerm,
      text,
      plain('condition', ['Case', 'Случай'], ['In which it holds; empty where in any.', 'Когда действует; пусто, где всегда.']),
      field('extends', 'boolean', ['On top', 'Сверх'], ['Whether it comes on top of the first term.', 'Добавляется ли к первому сроку.'], {
        required: true,
      }),
    ],
    ['step', 'seq'],
    each(({ process: { steps } }, part) =>
      steps.flatMap((value) =>
        value.terms.map((term, index) => ({
          ...{ step: stepId(part, value.id), seq: index + 1, value: term.value, unit: term.unit, text: term.text },
          ...{ condition: term.condition, extends: term.extends, url: pageOf(part, stepId(part, value.id)) },
        })),
      ),
    ),
  ),
  table(
    'way',
    ['Ways through procedures', 'Пути процедур'],
    [
      'One way through a procedure from its start to an end; the first is the one that counts. Ways exclude each other.',
      'Один путь процедуры от начала до конца; первый — главный. Пути исключают друг друга.',
    ],
    [
      process,
      ...ofWay,
      field(
        'hand_overs',
        'integer',
        ['Hand-overs', 'Передач'],
        ['Between steps that say who acts; empty where none does.', 'Между шагами с исполнителем; пусто, где его нет ни у одного.'],
      ),
      ...deadline,
      plain(
        'comparison',
        ['Beside the deadline', 'Рядом с общим сроком'],
        [
          'The sum of the terms beside the deadline; empty where there is none.',
          'Сумма сроков рядом с общим сроком; пусто, где общего срока нет.',
        ],
        totals.shape.comparison.unwrap().options,
      ),
    ],
    ['process', 'way_number'],
    each(({ process: value, id: owner }, part) =>
      value.totals.map((total, index) => ({
        ...{ process: owner, ...wayOf(total, index, part), hand_overs: total.handOvers, ...deadlineOf(total.deadline) },
        ...{ comparison: total.comparison, url: pageOf(part, owner) },
      })),
    ),
  ),
  table(
    'way_step',
    ['Steps of ways', 'Шаги путей'],
    ['The steps on a way through a procedure, in order.', 'Шаги на пути процедуры, по порядку.'],
    [process, wayNumber, seq, step],
    ['process', 'way_number', 'seq'],
    each(({ process: value, id: owner }, part) =>
      value.totals.flatMap(({ steps }, way) =>
        steps.map((one, index) => {
          const self = stepId(part, one)
          return { process: owner, way_number: way + 1, seq: index + 1, step: self, url: pageOf(part, self) }
        }),
      ),
    ),
  ),
  table(
    'way_term',
    ['Terms of ways', 'Сроки путей'],
    [
      'The terms that hold on a way, in the order of its steps: «process_total» has their sums.',
      'Сроки, которые действуют на пути, в порядке его шагов: их суммы в «process_total».',
    ],
    [process, wayNumber, seq, step, ...statedTerm],
    ['process', 'way_number', 'seq'],
    each(({ process: value, id: owner }, part) =>
      value.totals.flatMap(({ terms }, way) =>
        terms.map(({ step: one, value: stated, unit }, index) => {
          const self = stepId(part, one)
          return { process: owner, way_number: way + 1, seq: index + 1, step: self, value: stated, unit, url: pageOf(part, self) }
        }),
      ),
    ),
  ),
  table(
    'process_total',
    ['Totals of procedures', 'Итоги процедур'],
    [
      'Sum of the stated terms on each way through a procedure, a unit a row: units are never mixed. A way that states no term has no row here.',
      'Сумма названных сроков на каждом пути процедуры, единица в строке: единицы не смешиваются. У пути без сроков строк здесь нет.',
    ],
    [
      process,
      ...ofWay,
      ...sum,
      field(
        'left_out',
        'boolean',
        ['Left out', 'Не учтён'],
        ['Whether «comparison» of «way» does not count this unit.', 'Не учтена ли эта единица в «comparison» таблицы «way».'],
        { required: true },
      ),
    ],
    ['process', 'way_number', 'unit'],
    each(({ process: value, id: owner }, part) =>
      value.totals.flatMap((total, index) =>
        total.stated.map(({ value: all, unit }) => ({
          ...{ process: owner, ...wayOf(total, index, part), unit, value: all },
          ...{ left_out: total.leftOut.includes(unit), url: pageOf(part, owner) },
        })),
      ),
    ),
  ),
  table(
    'node',
    ['Nodes', 'Узлы'],
    ['Nodes of the graph of a procedure (BPMN 2.0).', 'Узлы графа процедуры (BPMN 2.0).'],
    [
      id(['Procedure and node.', 'Процедура и узел.']),
      process,
      seq,
      {
        ...plain('type', ['Type', 'Вид'], ['Of BPMN.', 'По BPMN.'], graphNode.shape.type.options),
        required: true,
      },
      plain('lane', ['Lane', 'Дорожка'], ['Who acts; empty where the text does not say.', 'Кто действует; пусто, где текст не говорит.']),
      plain('name', ['Name', 'Имя'], ['The action in few words.', 'Действие кратко.']),
      { ...naming('step', ['Step', 'Шаг']), required: false },
      activity,
      ...term,
      plain(
        'outcome',
        ['Outcome', 'Исход'],
        ['How the way ends; of end events only.', 'Чем кончается путь; только у конечных событий.'],
        graphNode.shape.outcome.unwrap().options,
      ),
    ],
    ['id'],
    each(({ process: { graph }, id: owner }, part) => {
      const lanes = new Map(graph.lanes.map(({ id: lane, name }) => [lane, name]))
      return graph.nodes.map((node, index) => ({
        ...{ id: `${owner}/${node.id}`, process: owner, seq: index + 1, type: node.type, name: node.name },
        lane: node.lane === null ? null : (lanes.get(node.lane) ?? null),
        step: node.step === null ? null : stepId(part, node.step),
        ...{ activity: node.activity, ...termOf(node.term), outcome: node.outcome ?? null },
        url: pageOf(part, node.step === null ? owner : stepId(part, node.step)),
      }))
    }),
  ),
  table(
    'flow',
    ['Flows', 'Переходы'],
    ['What follows what in a graph (BPMN 2.0: SequenceFlow).', 'Что за чем следует в графе (BPMN 2.0: SequenceFlow).'],
    [
      process,
      seq,
      naming('node', ['From', 'Откуда'], { name: 'from_node' }),
      naming('node', ['To', 'Куда'], { name: 'to_node' }),
      plain('label', ['Label', 'Подпись'], ['«да», «нет» behind a gateway.', '«да», «нет» после условия.']),
    ],
    ['process', 'seq'],
    each(({ process: { graph }, id: owner }, part) =>
      graph.flows.map(({ from, to, label }, index) => ({
        ...{ process: owner, seq: index + 1, from_node: `${owner}/${from}`, to_node: `${owner}/${to}`, label },
        url: pageOf(part, owner),
      })),
    ),
  ),
  table(
    'lost_drawing',
    ['Lost drawings', 'Утраченные схемы'],
    [
      'Appendices that are a drawing, of which a raw text keeps at most the captions.',
      'Приложения, которые были схемой: исходный текст хранит от неё разве что подписи.',
    ],
    [
      naming('appendix', ['Appendix', 'Приложение']),
      {
        ...process,
        description: { en: 'What it showed; empty where several may be meant.', ru: 'Что на ней было; пусто, где неясно.' },
        required: false,
      },
    ],
    ['appendix'],
    ({ parts }) =>
      parts.flatMap((part) =>
        part.regulation.appendices.flatMap(({ drawing }, index) => {
          const appendix = part.appendices[index] ?? ''
          if (!drawing) return []
          const shown = drawing.process === null ? null : `${part.regulation.id}#${drawing.process}`
          return [{ appendix, process: shown, url: pageOf(part, appendix) }]
        }),
      ),
  ),
]
