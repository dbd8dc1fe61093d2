import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import {autoloader, directModule, pageOf, tag} from './lib/html.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {giveRows, ownRows} from './lib/rows.js';
import {Site} from './lib/site.js';

const headers = {'content-security-policy': strictPolicy};

const variants = [
  'contract-value',
  'patents',
  'market-entities',
  'contract-value patents',
  'patents contract-value',
];
const kinds = ['single', 'several', 'pace'] as const;

/** What Lit leaves on every page. */
const litGlobals = ['litPropertyMetadata'];

const body = [
  ...variants.map((metric) => tag(metric)),
  ...variants.map((metric) => tag(metric, {attributes: 'lang="en"'})),
  ...kinds.map((kind) => `<growth-card id="${kind}"></growth-card>`),
  ...kinds.map((kind) => `<script src="/${kind}.js"></script>`),
].join('\n');
const cards = 2 * variants.length + kinds.length;

describe('a page with a strict content policy', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    for (const kind of kinds) site.put(`/${kind}.js`, giveRows(`#${kind}`, ownRows[kind]));
    reader = await Reader.open(site);
    await reader.page.setViewport({width: 700, height: 9000});
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Names on the window, and on the prototypes of everything the language and the browser bring along. */
  const names = () =>
    reader.page.evaluate(() => {
      const all = Object.getOwnPropertyNames(window);
      const found: Record<string, string[]> = {window: all};
      for (const name of all) {
        const value: unknown = Reflect.get(window, name);
        if (typeof value !== 'function' || !('prototype' in value)) continue;
        const keys = Reflect.ownKeys(value.prototype as object);
        found[name] = keys.map(String).sort();
      }
      return found;
    });

  const quiet = async (about: string) => {
    assert.deepEqual(await reader.heard('securitypolicyviolation'), [], about);
    assert.deepEqual(await reader.heard('error'), [], about);
    assert.deepEqual(reader.messages, [], about);
  };

  it('is one that the browser enforces, and whose violations are heard', async () => {
    site.put('/attack.js', `document.body.innerHTML = '<b style="color: red">text</b>';`);
    await reader.show(pageOf({head: '', body: '<p></p><script src="/attack.js"></script>'}), {
      headers,
      until: ['securitypolicyviolation', 1],
    });
    assert.ok(reader.messages.some((message) => message.startsWith('issue: ')));
    assert.ok(reader.messages.some((message) => message.startsWith('uncaught: ')));
    assert.ok(reader.messages.some((message) => message.startsWith('error: ')));
  });

  for (const [way, script] of [
    ['autoload.js', autoloader],
    ['growth-card.js', directModule('growth-card')],
  ] as const) {
    it(`draws every picture and does all that it can with ${way}, unnoticed`, async () => {
      await reader.show(pageOf({head: '', body: ''}), {headers, until: ['sc-ready', 0]});
      const untouched = await names();

      await reader.show(pageOf({head: '', body: body + script}), {
        headers,
        until: ['sc-ready', cards],
      });
      await quiet('drawn');

      const drawn = await reader.page.evaluate(async () => {
        const results = [];
        for (const card of document.querySelectorAll<GrowthCard>('growth-card')) {
          const marks = card.shadowRoot!.querySelectorAll('.graphic svg path, .graphic svg text');
          const csv = await card.toCSV();
          const svg = await card.toSVG();
          card.shadowRoot!.querySelector<HTMLButtonElement>('[part=action]')!.click();
          results.push({marks: marks.length, lines: csv.split('\n').length, svg: svg.length});
        }
        return results;
      });
      assert.equal(drawn.length, cards);
      for (const {marks, lines, svg} of drawn) {
        assert.ok(marks >= 5 && lines >= 2 && svg > 500, JSON.stringify(drawn));
      }
      await reader.until(() =>
        [...document.querySelectorAll('growth-card')].every((card) =>
          card.shadowRoot!.querySelector('table'),
        ),
      );
      await quiet('tables');

      await reader.page.evaluate(async () => {
        const card = document.querySelector('growth-card')!;
        const changes = [
          ['scheme', 'dark'],
          ['theme', 'plain'],
          ['headline', 'A “headline” with <b>signs</b>'],
          ['note', 'A note'],
          ['byline', 'A name'],
          ['updated', '2024'],
          ['correction', 'A correction'],
          ['actions', 'none'],
          ['alt', 'A chart'],
          ['debug', ''],
        ] as const;
        for (const [name, value] of changes) {
          card.setAttribute(name, value);
          await card.updateComplete;
        }
        card.setAttribute('lang', 'en');
        card.setAttribute('metric', 'market-entities');
        document.body.style.width = '320px';
      });
      await reader.hear('sc-ready', cards + 1);
      await reader.settle();
      await quiet('attributes');

      await reader.page.evaluate(() => {
        document.querySelector('growth-card')!.setAttribute('metric', 'nonsense');
        document.querySelector<GrowthCard>('#single')!.rows = [{indicator: 'x', value: '?'}];
        document.querySelector<GrowthCard>('#several')!.rows = [];
      });
      const errors = await reader.hear('sc-error', 2);
      await reader.settle();
      const warnings = errors.map(({detail}) => (detail as {message: string}).message);
      assert.deepEqual(
        reader.messages.splice(0),
        warnings.map((warning) => `warn: <growth-card> ${warning}`),
      );
      await quiet('errors');

      const touched = await names();
      assert.deepEqual(
        touched['window']!.filter((name) => !untouched['window']!.includes(name)).sort(),
        litGlobals,
      );
      assert.deepEqual({...touched, window: []}, {...untouched, window: []});
    });
  }
});
