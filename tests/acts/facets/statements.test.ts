import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from './body.ts'
import { ofAnotherReader, type Statement, silent, statements } from './statements.ts'

const read = (cases: readonly Statement[]) => cases.map(([field, point]) => [field, point, facetsOf(point)[field]])

test('a facet is read whatever way a point says it', () => assert.deepEqual(read(statements), statements))

test('a facet is read whatever way another reader says it', () => assert.deepEqual(read(ofAnotherReader), ofAnotherReader))

test('a sentence that says nothing of the service gives no facet', () => assert.deepEqual(read(silent), silent))
