// Web Test Runner reporter: writes the counts to TEST_COUNTS when the run ends.
import {writeFileSync} from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = sessions.map(count);
      const passed = sum(counts.map((session) => session.passed));
      const failed = sum(counts.map((session) => session.failed));
      if (process.env.TEST_COUNTS && passed + failed > 0) {
        writeFileSync(process.env.TEST_COUNTS, JSON.stringify({passed, failed}));
      }
      console.log(`browser tests: ${passed} passed, ${failed} failed`);
    },
  };
}

// A file that fails outside its tests, for example on import, counts as one failed test.
function count({testResults, passed: filePassed}) {
  const tests = testsOf(testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return {passed, failed: filePassed ? failed : Math.max(failed, 1)};
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
