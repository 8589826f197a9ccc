import { type Totals, totals } from '../../../model/index.ts'
import { type Part, pageOf } from '../../addressed.ts'
import { field, naming, plain, type Row, seq, type Table, table } from '../table.ts'
import { statedTerm, sum } from '../term.ts'
import { deadline, deadlineOf, each, process, step, stepId } from './fields.ts'

const wayNumber = field('way_number', 'integer', ['Number of the way', 'Номер пути'], ['From 1.', 'С 1.'], { required: true })

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

/** The ways through a procedure and how long they take. */
export const waysThrough: Table[] = [
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
]
