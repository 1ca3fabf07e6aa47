import { writeCounts } from './counts-file.js';

/**
 * Reporter of Web Test Runner: the counts of the whole run. A file that does not load counts as a
 * failed test.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countTests() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      /** @param {import('@web/test-runner').TestSuiteResult} suite */
      const countSuite = (suite) => {
        for (const test of suite.tests) {
          if (test.passed) passed += 1;
          else if (!test.skipped) failed += 1;
        }
        suite.suites.forEach(countSuite);
      };
      for (const { testResults, passed: sessionPassed } of sessions) {
        const failedBefore = failed;
        if (testResults) countSuite(testResults);
        if (!sessionPassed && failed === failedBefore) failed += 1;
      }
      writeCounts(passed, failed);
    },
  };
}
