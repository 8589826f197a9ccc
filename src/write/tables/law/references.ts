import { reference } from '../../../model/index.ts'
import { pageOf } from '../../addressed.ts'
import { anchorOf, anchorsOf } from '../../mdx/anchors.ts'
import { each, number, regulation } from '../of-regulation.ts'
import { field, naming, plain, seq, type Table, table } from '../table.ts'

const characters = { required: true, unit: 'UTF-16 code unit' } as const

/** Where a text names a part of itself or of the стандарт. */
export const references: Table[] = [
  table(
    'reference',
    ['Places that points name', 'На что ссылаются пункты'],
    [
      'Words of a point that name another place: a part of this регламент, or a point of the стандарт.',
      'Слова пункта, которые называют другое место: часть этого регламента или пункт стандарта.',
    ],
    [
      regulation,
      seq,
      naming('point', ['Point', 'Пункт'], { required: false }),
      {
        ...plain(
          'path',
          ['Text', 'Текст'],
          ['JSON Pointer to the text in the JSON of the регламент.', 'JSON Pointer к тексту в JSON регламента.'],
        ),
        required: true,
      },
      field('start', 'integer', ['Start', 'Начало'], ['Of the words in that text, from 0.', 'Слов в этом тексте, с 0.'], characters),
      field('end', 'integer', ['End', 'Конец'], ['Behind the last letter.', 'За последней буквой.'], characters),
      {
        ...plain('to', ['What', 'Что'], ['What kind of place is named.', 'Какое место названо.'], reference.shape.to.options),
        required: true,
      },
      { ...number, description: { en: 'Of the point or the appendix.', ru: 'Пункта или приложения.' }, required: true },
      plain('item', ['Item', 'Подпункт'], ['Empty where none is named.', 'Пусто, где не назван.']),
      plain(
        'target',
        ['Where to', 'Куда'],
        ['Page of the named place; empty for the стандарт.', 'Страница названного места; пусто у стандарта.'],
      ),
    ],
    ['regulation', 'seq'],
    each((part) => {
      const anchors = anchorsOf(part.regulation)
      return part.regulation.references.map(({ path, start, end, to, number: printed, item }, index) => {
        const [, section, place] = /^\/sections\/(\d+)\/points\/(\d+)/.exec(path) ?? []
        const point = part.sections[Number(section)]?.points[Number(place)] ?? null
        const anchor = to === 'standard' ? null : anchorOf(part.regulation, anchors, { to, number: printed, item })
        return {
          ...{ regulation: part.regulation.id, seq: index + 1, point, path, start, end, to, number: printed, item },
          ...{ target: anchor === null ? null : `${part.url}#${anchor}`, url: point === null ? part.url : pageOf(part, point) },
        }
      })
    }),
  ),
]
