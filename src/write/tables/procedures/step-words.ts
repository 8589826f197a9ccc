import { rolesOf } from '../../../corpus/index.ts'
import { pageOf } from '../../addressed.ts'
import { field, naming, plain, seq, type Table, table, text } from '../table.ts'
import { statedTerm } from '../term.ts'
import { activity, each, step, stepId } from './fields.ts'

/** What is read out of the words of a step: who acts, what is done, its terms. */
export const stepWords: Table[] = [
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
]
