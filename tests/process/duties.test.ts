import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Step } from '../../src/model/index.ts'
import { isAction } from '../../src/process/reading/words.ts'
import { isVerb } from '../../src/russian/verbs.ts'
import { process, step } from './steps.ts'

/** Words behind which no duty of the step is told, to the end of their clause: read by hand, so that a row too many in the tables is noticed. */
const noDuty = /(?:котор\p{L}+|на (?:определение|предоставление|получение))[^,;.]*$/iu
/** A later sentence that tells of a paper or a term, not of what is done in the step. */
const ofSomethingElse = /\.\s+(?:Срок оказания|Результат оказания|Электронный документ)\s[^.]*$/u

const folder = new URL('../fixtures/processes/', import.meta.url)
const labelled = readdirSync(folder).flatMap((file) => {
  const { processes } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { processes: { steps: Partial<Step>[] }[] }
  return processes.flatMap(({ steps }) => steps)
})

test('every verb and noun of action of a labelled step stands in its labels, or behind words that tell no duty', () => {
  let looked = 0
  for (const { text = '', lane = null, duration = null, type } of labelled) {
    if (type === 'gateway' || /^условие/iu.test(text)) continue
    const { graph } = process([step(text, { lane, duration })])
    const labels = graph.nodes
      .map(({ name }) => name ?? '')
      .join(' ')
      .toLowerCase()
    const plain = text.replace(/с указанием:.*$/su, '').replace(/\([^()]*\)|"[^"]*"|«[^»]*»/gu, (inner) => ' '.repeat(inner.length))
    for (const found of plain.matchAll(/\p{L}+/gu)) {
      const [word] = found
      if (!isVerb(word) && !isAction(word)) continue
      looked += 1
      if (labels.includes(word.toLowerCase().slice(0, Math.max(4, word.length - 3)))) continue
      const before = plain.slice(0, found.index + word.length)
      assert.ok(noDuty.test(before) || ofSomethingElse.test(before), `«${word}» of «${text}» is not in «${labels}»`)
    }
  }
  assert.ok(looked > 300)
})

test('what another does in a relative clause stays whole with its word, and is none of the activities of who acts in the step', () => {
  const labelled = (text: string, lane: string) => {
    const { graph, steps } = process([step(text, { lane })])
    const names = graph.nodes.flatMap(({ type, name }) => (type === 'task' || type === 'exclusive-gateway' ? [name] : []))
    return [names.join(' | '), steps[0]?.activities.join()]
  }
  assert.deepEqual(
    labelled(
      'руководитель направляет документы в комиссию, которая проводит обследование, составляет акт и выносит заключение',
      'руководитель',
    ),
    ['Направляет документы в комиссию, которая проводит обследование, составляет акт и выносит заключение', 'hand-over'],
  )
  assert.deepEqual(
    labelled('аким района издает постановление, копию которого канцелярия направляет в уполномоченный орган', 'аким района'),
    ['Издает постановление, копию которого канцелярия направляет в уполномоченный орган', 'decide'],
  )
  assert.deepEqual(labelled('инспектор составляет акт осмотра в двух экземплярах, один из которых вручает заявителю', 'инспектор'), [
    'Составляет акт осмотра в двух экземплярах, один из которых вручает заявителю',
    'prepare,deliver',
  ])
  assert.deepEqual(
    labelled('специалист направляет услугополучателю договор для подписания, а копию договора – в бухгалтерию', 'специалист')[0],
    'Направляет услугополучателю договор, а копию договора – в бухгалтерию',
  )
  assert.deepEqual(labelled('специалист проверяет документы, которые представил заявитель, и передает руководителю', 'специалист'), [
    'Проверяет документы, передает руководителю',
    'check,hand-over',
  ])
})

test('«о чем извещает» behind a case tells of the refusal, and how a decision is made stays with it', () => {
  const drawn = (text: string) =>
    process([step(text, { lane: 'комиссия' })]).graph.nodes.flatMap(({ name }) => (name === null ? [] : [name]))
  const refused = drawn(
    'комиссия отказывает в рассмотрении заявления в случае представления заявителем недостоверных данных, о чем извещает его',
  )
  assert.ok(refused.includes('В случае представления заявителем недостоверных данных'), refused.join(' | '))
  assert.ok(refused.includes('Отказывает в рассмотрении заявления, о чем извещает его'), refused.join(' | '))
  const decided = drawn(
    'комиссия заслушивает заявителя и большинством голосов принимает решение о выделении субсидий либо об отказе в их выделении',
  )
  assert.ok(decided.includes('Заслушивает заявителя'), decided.join(' | '))
  assert.ok(!decided.some((name) => /заявителя и /.test(name)), decided.join(' | '))
})
