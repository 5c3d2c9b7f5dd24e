import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/**
 * Counts of one Jest run from its `--json` report. A file that could not even be loaded holds no tests in the report:
 * it counts as one failure, and a file missing from the report altogether too.
 */
export function sumOfResults(report, expectedFiles) {
  const missing = Math.max(0, expectedFiles - report.numTotalTestSuites)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + missing,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What failed in one Jest run, a line each: the file, the test's name and the first line of what it says. */
export function failedTests(report, root) {
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return assertionResults.length === 0 ? [`${file}: ${firstLine(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`)
  })
}

const firstLine = (text) =>
  stripVTControlCharacters(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('●')) ?? 'nothing said'
