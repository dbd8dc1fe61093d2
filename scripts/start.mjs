// A fresh clone to a page with a widget on it: packages, build, a static server.
import {join} from 'node:path';
import {Problem, main, root, run} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';
import {setup} from './lib/setup.mjs';

await main(async () => {
  await setup({browser: false});

  const {code} = await run('npm run build');
  if (code !== 0) throw new Problem('The build failed; its reason is above.');

  const {url, close} = await serve({
    root: join(root, 'dist'),
    port: Number(process.env.PORT || 8000),
    host: process.env.HOST || undefined,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  console.log(`\nOpen ${url}/demo/`);
});
