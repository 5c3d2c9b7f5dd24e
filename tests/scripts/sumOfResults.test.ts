import { expect, test } from '@jest/globals'

import { sumOfResults } from '../../scripts/sumOfResults.mjs'

const report = {
  numTotalTestSuites: 3,
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

test('counts what passed, failed and was left out', () => {
  expect(sumOfResults({ ...report, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 }, 3)).toEqual({
    passed: 10,
    failed: 2,
    skipped: 4,
  })
})

test('a file that could not be loaded has failed, although it holds no test', () => {
  expect(sumOfResults({ ...report, numRuntimeErrorTestSuites: 1 }, 3).failed).toBe(1)
})

test('a file that Jest did not report on has failed', () => {
  expect(sumOfResults(report, 4).failed).toBe(1)
})
