// node:test reporter: shows failures and what tests print, and writes the counts to TEST_COUNTS.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {inspect} from 'node:util';

export default async function* report(events) {
  const counts = {};
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    } else if (type === 'test:diagnostic') {
      const [, name, count] = /^(pass|fail|cancelled) (\d+)$/.exec(data.message) ?? [];
      if (name) counts[name] = Number(count);
    } else if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      yield describe(data);
    }
  }

  const passed = counts.pass ?? 0;
  const failed = (counts.fail ?? 0) + (counts.cancelled ?? 0);
  if (process.env.TEST_COUNTS && passed + failed > 0) {
    writeFileSync(process.env.TEST_COUNTS, JSON.stringify({passed, failed}));
  }
  yield `node tests: ${passed} passed, ${failed} failed\n`;
}

function describe({name, file, details}) {
  const place = file ? ` (${relative(process.cwd(), file)})` : '';
  const reason = details.error.cause ?? details.error;
  return `✗ ${name}${place}\n${inspect(reason).replace(/^/gm, '    ')}\n\n`;
}
