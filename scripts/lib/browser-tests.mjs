// Runs one test file in the browser. Mocha by itself fails a test for an uncaught error but not for
// an unhandled rejection, and for neither when it comes after the file's last test.
import {getConfig} from '@web/test-runner-core/browser/session.js';
import {runTests} from '@web/test-runner-mocha/dist/standalone.js';

window.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  reportError(event.reason);
});

await runTests(async () => {
  after('nothing fails after the last test', () => new Promise((done) => setTimeout(done, 10)));
  const {testFile} = await getConfig();
  await import(new URL(testFile, document.baseURI).href);
});
