import { processTitle, russian } from '../../../drawing/index.ts'
import type { Channel, Process, Totals } from '../../../model/index.ts'
import { form } from './grammar.ts'

/** What stands on the page of a regulation. */
export const regulation = {
  kind: 'Регламент государственной услуги',
  description: (title: string, place: string) =>
    `Регламент государственной услуги «${title}», ${place}: паспорт услуги, документы, шаги и сроки, схемы, полный текст.`,
  onPage: 'На этой странице',
  headings: {
    passport: 'Паспорт услуги',
    documents: 'Документы',
    steps: 'Порядок действий',
    text: 'Полный текст',
    history: 'История',
  },
  sections: 'Главы',
  lines: (from: number, to: number) => `Исходный текст: строки ${from}–${to}`,
  /** Below a point: where its raw lines stand. */
  rawLines: (from: number, to: number) => (from === to ? `строка ${from} исходного текста` : `строки ${from}–${to} исходного текста`),
  cite: 'Как сослаться: ',
  citation: (act: string, title: string, state: string) => `${act}, регламент «${title}» (${state}).`,
  /** The same of one place: what a reader copies. */
  citationOf: (act: string, title: string, state: string) => `{place} регламента «${title}», ${act} (${state})`,
  placeOfPoint: 'пункт {point}',
  placeOfItem: 'подпункт {item} пункта {point}',
  copyLink: 'Скопировать ссылку',
  copied: 'скопировано',
  copyCitation: 'Скопировать цитату',
  readText: (points: string) => `Читать текст (${points})`,
  whole: 'Паспорт целиком',
  drawing: 'Схема',
  lost: {
    whole: 'В исходном тексте здесь рисунок, он не сохранился.',
    withCaptions: 'В исходном тексте здесь рисунок, он не сохранился; остались подписи к нему.',
    ours: 'Этот порядок, начерченный по тексту заново',
    all: 'Порядки, начерченные по тексту заново',
  },
  files: {
    json: 'Регламент со всеми полями (JSON)',
    act: 'Сведения об акте (JSON)',
    text: 'Восстановленный текст акта (TXT)',
    akn: 'Акт целиком (Akoma Ntoso)',
    cpsv: 'Услуга (CPSV-AP)',
    steps: 'Шаги (CSV)',
    markdown: 'Текст регламента (Markdown)',
  },
  /** Where the law stands in another language than the page. */
  originalText: null as string | null,
  point: 'Пункт ',
  appendix: (number: string | null) => `Приложение${number ? ` ${number}` : ''}`,
  backToProcess: 'Схема и шаги этого порядка',
  printedTable: 'Как эта таблица стоит в исходном тексте',
  tableColumns: { number: '№', lane: 'Кто', action: 'Действие', completion: 'Завершение', duration: 'Срок', next: 'Далее' },
  process: {
    /** «Порядок действий работников, через портал, пункт 5». */
    title: (process: { kind: Process['kind']; channel: Channel | null; point: string | null }) =>
      processTitle(russian, process).replace('пункт ', 'пункт\u00a0'),
    ...{ endings: russian.endings, questions: russian.questions, answers: russian.answers },
    /** Where the law stands in another language than the page. */
    inRussian: null as string | null,
    bpmn: 'BPMN 2.0',
    total: 'сумма сроков',
    totals: {
      granted: 'сумма сроков без отказа',
      refused: 'сумма сроков при отказе',
      unknown: 'сумма сроков до места, дальше которого текст молчит',
    } as Record<Totals['way'], string>,
    fromTo: (least: string, most: string) => `от ${least} до ${most}`,
    /** A term that comes on top of another. */
    more: (term: string) => `ещё ${term}`,
    notCounted: { minute: 'минуты не в счёт', hour: 'часы не в счёт' } as Partial<Record<Totals['leftOut'][number], string>>,
    timed: (timed: number, all: number) => `срок указан у\u00a0${timed}\u00a0${form(timed, 'шага', 'шагов', 'шагов')} из\u00a0${all}`,
    /** Before a case and its term. */
    deadlineOf: 'срок по регламенту',
    deadline: (term: string) => `Срок по регламенту: ${term}`,
    comparisons: {
      equal: 'сумма сроков шагов равна ему',
      longer: 'сумма сроков шагов больше',
      shorter: 'сумма сроков шагов меньше',
      incomparable: 'сложить сроки шагов нельзя: не у каждого шага он указан или единицы разные',
    } as Record<NonNullable<Totals['comparison']>, string>,
    /** Before the heading of the process that this one repeats. */
    sameAs: 'То же, что ',
    butFor: ', кроме:',
    /** Between what this telling says and what the other says. */
    there: ', а там ',
    stepsAndDrawing: 'Шаги и схема',
    ownSteps: 'Шаги словами этого пункта',
    noTerm: 'срок не указан',
    facets: {
      lane: 'кто',
      term: 'срок',
      words: 'слова',
      otherWords: 'сказано иначе',
      ofStep: (number: string, facet: string) => `шаг ${number.replace(/[).]$/u, '')}, ${facet}`,
    },
    /** Where an answer leads; the number as the act prints it. */
    step: (number: string) => (/^\d/.test(number) ? `шаг\u00a0${number.replace(/[).]$/u, '')}` : number),
    nobody: 'Исполнитель не указан',
    result: 'Результат: ',
    whose: 'Чьи шаги показать',
    everyone: 'все',
    download: 'Скачать схему: ',
  },
}
