// Makes a fresh clone ready: packages and, unless --without-browser is given, a browser for the tests.
// Only Node's own modules are used here and in what it imports: node_modules may not exist yet.
import {main} from './lib/run.mjs';
import {setup} from './lib/setup.mjs';

await main(async () => {
  const path = await setup({browser: !process.argv.includes('--without-browser')});
  console.log(path ? `Ready. Browser: ${path}` : 'Ready.');
});
