import type { ActionTable } from '../model/index.ts'

/** Captions of the tables of 2012, told by the words after «Таблица N.»; the first row that fits counts; `quote` null: expected by analogy. */
export const tableCaptions: readonly { kind: ActionTable['kind']; opening: RegExp; whole: RegExp; quote: string | null }[] = [
  {
    kind: 'use-case-alternative',
    opening: /^Варианты\s+использования/i,
    whole: /альтернативн/i,
    quote: 'Таблица 3. Варианты использования. Альтернативный процесс',
  },
  {
    kind: 'use-case-main',
    opening: /^Варианты\s+использования/i,
    whole: /^/,
    quote: 'Таблица 2. Варианты использования. Основной процесс',
  },
  { kind: 'use-case-alternative', opening: /^Альтернативный\s+процесс/i, whole: /^/, quote: null },
  { kind: 'use-case-main', opening: /^Основной\s+процесс/i, whole: /^/, quote: null },
  { kind: 'actions', opening: /^Описание\s+действий/i, whole: /^/, quote: 'Таблица 1. Описание действий СФЕ' },
]

/** The first row of a table of actions, where the table has no caption but the title of its appendix. */
export const firstRow = {
  pattern: /^(?:№|N)?\s*действия\s*\(хода,?\s*потока\s+работ\)|^Действия\s+(?:основного|альтернативного)\s+процесса\s*\(/i,
  quote: '№ действия (хода, потока работ)',
} as const

/**
 * Lines inside a table that belong to no column, as their letters run together:
 * «Действия основного процесса (хода, потока работ), на 1 заявителя», «Продолжение описания действий (основного)
 * альтернативного процесса (хода, потока работ)», «продолжение таблицы», «Основной процесс (ход, поток работ)».
 */
export const tableFurniture: readonly RegExp[] = [
  /^\d{0,2}(?:продолжение)?(?:описани[ея])?действи[еяй](?:основного|альтернативного|процесса){1,3}(?:ходапотокаработ)?(?:на\d+\p{L}+)?$/u,
  /^\d{0,2}(?:основной|альтернативный)процесс(?:ходпотокработ)?$/,
  /^продолжение(?:таблицы\d*)?$/,
]

/** What follows a table and is none of its cells: «Схема 2. Описание действий СФЕ при обращении в Центр», «Примечание». */
export const tableEnd = /^(?:Схем[аы]|Примечани[ея]|Рисунок|Диаграмма|Функциональное взаимодействие)(?:\P{L}|$)/iu
