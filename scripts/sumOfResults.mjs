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
