import { graphFlow, graphNode } from '../../../model/index.ts'
import { pageOf } from '../../addressed.ts'
import { each as eachRegulation } from '../of-regulation.ts'
import { id, naming, plain, seq, type Table, table } from '../table.ts'
import { activity, each, process, stepId, term, termOf } from './fields.ts'

/** The graphs of procedures, and drawings of which only the words are left. */
export const graphs: Table[] = [
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
      plain(
        'ending',
        ['Ending', 'Конец'],
        ['How the way ends, closer; of end events only.', 'Чем кончается путь, точнее; только у конечных событий.'],
        graphNode.shape.ending.unwrap().options,
      ),
      plain(
        'question',
        ['Question', 'Вопрос'],
        ['What a gateway asks in words that are not of the act.', 'О чём спрашивает развилка словами не из акта.'],
        graphNode.shape.question.unwrap().options,
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
        ...{ ending: node.ending ?? null, question: node.question ?? null },
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
      plain(
        'answer',
        ['Answer', 'Ответ'],
        ['The same, whatever the language.', 'То же, на каком бы ни было языке.'],
        graphFlow.shape.answer.unwrap().options,
      ),
    ],
    ['process', 'seq'],
    each(({ process: { graph }, id: owner }, part) =>
      graph.flows.map(({ from, to, label, answer = null }, index) => ({
        ...{ process: owner, seq: index + 1, from_node: `${owner}/${from}`, to_node: `${owner}/${to}`, label, answer },
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
    eachRegulation((part) =>
      part.regulation.appendices.flatMap(({ drawing }, index) => {
        const appendix = part.appendices[index] ?? ''
        if (!drawing) return []
        const shown = drawing.process === null ? null : `${part.regulation.id}#${drawing.process}`
        return [{ appendix, process: shown, url: pageOf(part, appendix) }]
      }),
    ),
  ),
]
