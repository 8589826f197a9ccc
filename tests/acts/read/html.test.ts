import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { buildCorpus } from '../../../src/corpus/index.ts'
import { rawFile, rawFiles, registry } from '../../corpus/raw-texts.ts'
import { adiletPage } from './adilet-page.ts'

/** What a corpus says, without where in the file it stands. */
function withoutSource(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSource)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'source')
      .map(([key, inner]) => [key, withoutSource(inner)]),
  )
}

test('a page saved from adilet.zan.kz gives the corpus of its text, PDF or Markdown', () => {
  const files = rawFiles.filter(({ name }) => /^(west-kazakhstan|zhambyl)/.test(name))
  assert.equal(files.length, 2)
  for (const file of files) {
    const fromText = buildCorpus([file], registry)
    const fromPage = buildCorpus([rawFile('page.html', adiletPage(fromText.texts[0]?.text.children ?? []))], registry)
    assert.equal(fromPage.acts[0]?.source.format, 'html')
    assert.deepEqual(withoutSource(fromPage.acts), withoutSource(fromText.acts))
    assert.deepEqual(withoutSource(fromPage.regulations), withoutSource(fromText.regulations))
  }
})

const cells = (...texts: string[]) =>
  h(
    'tr',
    texts.map((text) => h('td', h('p', text))),
  )

test('a table of a page is read by its cells', () => {
  const page = toHtml(
    h(null, [
      { type: 'doctype' },
      h('html', [
        h('body', [
          h('div.slogan', [
            h('h1', 'Об утверждении регламента государственной услуги'),
            h('p', 'Постановление акимата Акжарского района Северо-Казахстанской области от 22 августа 2012 года N 277'),
          ]),
          h('article', [
            h('p', 'акимат Акжарского района ПОСТАНОВЛЯЕТ:'),
            h('p', '1. Утвердить прилагаемый регламент государственной услуги «Назначение жилищной помощи».'),
            h(
              'table',
              h('tr', [h('td', ['Утвержден', h('br'), 'постановлением акимата района', h('br'), 'от 22 августа 2012 года N 277'])]),
            ),
            h('h3', ['Регламент государственной услуги', h('br'), '«Назначение жилищной помощи»']),
            h('h3', '1. Общие положения'),
            h('p', '1. Государственная услуга оказывается отделом занятости (далее – уполномоченный орган).'),
            h(
              'table',
              h('tr', [h('td', ['Приложение 1', h('br'), 'к регламенту государственной услуги', h('br'), '«Назначение жилищной помощи»'])]),
            ),
            h('h3', 'Описание последовательности и взаимодействие административных действий (процедур)'),
            h('p', 'Таблица 1. Описание действий СФЕ'),
            h('table', [
              cells('№ действия (хода, потока работ)', '1', '2'),
              cells('Наименование СФЕ', 'Ответственный специалист уполномоченного органа', 'Руководитель уполномоченного органа'),
              cells(
                'Наименование действия (процесса, процедуры, операции) и их описание',
                'Прием документов, выдача талона',
                'Наложение резолюции',
              ),
              cells('Форма завершения (данные, документ, организационно-распорядительное решение)', 'Талон', 'Резолюция'),
              cells('Сроки исполнения', '15 минут', 'В течение 1 рабочего дня'),
              cells('Номер следующего действия', '2', '3'),
            ]),
          ]),
        ]),
      ]),
    ]),
  )
  const [regulation] = buildCorpus([rawFile('page.html', page)], registry).regulations
  assert.equal(regulation?.title, 'Назначение жилищной помощи')
  assert.deepEqual(withoutSource(regulation?.tables), [
    {
      caption: 'Таблица 1. Описание действий СФЕ',
      kind: 'actions',
      columns: [
        {
          number: '1',
          lane: 'Ответственный специалист уполномоченного органа',
          action: 'Прием документов, выдача талона',
          completion: 'Талон',
          duration: '15 минут',
          next: '2',
        },
        {
          number: '2',
          lane: 'Руководитель уполномоченного органа',
          action: 'Наложение резолюции',
          completion: 'Резолюция',
          duration: 'В течение 1 рабочего дня',
          next: '3',
        },
      ],
    },
  ])
})

test('the requisites of a page may stand between its title and its text, without a head around them', () => {
  const page = toHtml(
    h(null, [
      { type: 'doctype' },
      h('html', [
        h('body', [
          h('div', [
            h('h1', 'Об утверждении регламента государственной услуги'),
            h('p', 'Постановление акимата Павлодарской области от 12 февраля 2019 года № 31/2'),
            h('div', [
              h('article', [
                h('p', 'акимат Павлодарской области ПОСТАНОВЛЯЕТ:'),
                h('h3', 'Регламент государственной услуги «Выдача справки»'),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
  )
  const [act] = buildCorpus([rawFile('page.html', page)], registry).acts
  assert.deepEqual([act?.adopted, act?.number], ['2019-02-12', '31/2'])
})
