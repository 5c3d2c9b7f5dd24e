import { expect, test } from '@jest/globals'

import { failedTests, sumOfResults } from '../../scripts/sumOfResults.mjs'

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

test('names what failed, in one line each', () => {
  const passed = { fullName: 'a rule holds', status: 'passed', failureMessages: [] }
  const failed = {
    fullName: 'a rule breaks',
    status: 'failed',
    failureMessages: ['\u001b[31mError: red\u001b[0m\n  at'],
  }
  const testResults = [
    { name: '/house/tests/one.test.ts', message: '', assertionResults: [passed, failed] },
    {
      name: '/house/tests/two.test.ts',
      message: '  ● Test suite failed to run\n\n  no such module',
      assertionResults: [],
    },
    { name: '/house/tests/three.test.ts', message: '', assertionResults: [passed] },
  ]
  expect(failedTests({ testResults }, '/house')).toEqual([
    'tests/one.test.ts: a rule breaks: Error: red',
    'tests/two.test.ts: no such module',
  ])
})
