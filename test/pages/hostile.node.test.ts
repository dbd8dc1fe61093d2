// Hostile and broken inputs, in one page under a strict policy: each gives a clear message or a safe chart, and nothing
// else. Two seconds are by the page's own clock, from the insertion of the tag to its event, on a page that has the
// tag's files already; an input that is slower is given again, twice, so that a busy machine fails no test.
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {autoloader, pageOf} from './lib/html.js';
import {bytesOf, files, inputs, markupOf, type Input} from './lib/inputs.js';
import {meet, namesOf, type Meeting, type Visitor} from './lib/meeting.js';
import {strictPolicy} from './lib/policy.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';

const LIMIT = 2000;
const TRIES = 3;

/** Ten seconds of waiting for a frame are a half, where an input says so. */
const hurry = `{
  const {setTimeout: wait} = window;
  window.setTimeout = (run, time, ...more) =>
    wait(run, time === 10_000 && window[Symbol.for('hurried')] ? 500 : time, ...more);
}`;

const tags = [...new Set(inputs.map(({tag}) => tag))];
const page = (head: string) => pageOf({head, body: '<main></main><p id="outside">外面</p>'});
/** What the markup of an input does in a page without a chart. */
interface ByItself {
  readonly violations: readonly unknown[];
  readonly messages: readonly string[];
  readonly requests: readonly string[];
}
const nothing: ByItself = {violations: [], messages: [], requests: []};

/** What the browser says of an answer that is none. */
const NO_FILE =
  'error: Failed to load resource: the server responded with a status of 404 (Not Found)';

/** A list without as many of each as another has. */
function without<Item>(all: readonly Item[], those: readonly Item[]): Item[] {
  const left = [...all];
  for (const each of those) if (left.includes(each)) left.splice(left.indexOf(each), 1);
  return left;
}

/** Whether an address is a known one, or begins like it where that ends in a star. */
const isAt = (url: string, known: string) =>
  known.endsWith('*') ? url.startsWith(known.slice(0, -1)) : url === known;

/** A message without where and when it came to be. */
const kindOf = (message: string) =>
  message.replace(/^issue: .*"violatedDirective":"([\w-]+)".*$/, 'issue: $1');

const plain = (text: string) => text.replace(/[\u200b\u2060]/g, '');

void describe('the corpus', () => {
  it('S10: has at least 150 inputs, and every one is a file of its own', () => {
    assert.ok(inputs.length >= 150);
    assert.deepEqual(files().sort(), inputs.map(({file}) => file).sort());
  });
});

describe('S10: hostile inputs', () => {
  let site: Site;
  let reader: Reader;
  let outside: Server;
  let address: string;
  const asked: string[] = [];
  const dialogs: string[] = [];
  const requests: string[] = [];
  /** What the markup of an input does by itself, without a chart. */
  const own = new Map<string, ByItself>();
  let names: ReturnType<typeof namesOf>;

  const visitor = (input: Input): Visitor => ({
    tag: input.tag,
    address: `/tag/${input.file.replace(/\.\w+$/, '')}-${input.given}.html`,
    rows: input.given === 'rows' ? `/hostile/${input.file}` : '',
    hurried: input.ends === 'late',
  });

  before(async () => {
    site = await Site.open();
    outside = createServer(({url = ''}, response) => {
      asked.push(url);
      response.writeHead(200, {'access-control-allow-origin': '*'}).end('[]');
    });
    await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    site.put('/hurry.js', hurry);
    for (const input of inputs) {
      site.put(`/hostile/${input.file}`, bytesOf(input, address));
      site.put(visitor(input).address, pageOf({head: '', body: markupOf(input, address)}));
    }
    reader = await Reader.open(site, {isolatesFrames: true});
    reader.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    reader.page.on('request', (request) => requests.push(request.url()));
    await reader.page.setViewport({width: 700, height: 1200});

    const headers = {'content-security-policy': strictPolicy};
    await reader.show(page(''), {headers, until: ['sc-ready', 0]});
    for (const input of inputs.filter(({given}) => given === 'tag')) {
      requests.length = 0;
      const {violations} = await reader.page.evaluate(meet, visitor(input));
      await reader.settle();
      const messages = reader.messages.splice(0).map(kindOf);
      own.set(input.file, {violations, messages, requests: [...requests]});
    }
    const head = `<script src="/hurry.js"></script>${autoloader}`;
    await reader.show(page(head), {headers, until: ['sc-ready', 0]});
    // The files of each tag come with its first.
    for (const tag of tags) {
      const first = inputs.find((each) => each.tag === tag && each.ends !== 'error');
      await reader.page.evaluate(meet, visitor(first ?? inputs.find((each) => each.tag === tag)!));
    }
    names = await reader.page.evaluate(namesOf);
  });
  after(async () => {
    await reader.close();
    await site.close();
    outside.close();
  });

  async function met(input: Input): Promise<Meeting> {
    for (let tries = 1; ; tries += 1) {
      for (const list of [asked, dialogs, requests, reader.messages]) list.length = 0;
      const meeting = await reader.page.evaluate(meet, visitor(input));
      if (meeting.time <= LIMIT || tries >= TRIES) return meeting;
    }
  }

  function isExpected(input: Input, meeting: Meeting): void {
    const {ends, code, says, rows, left} = input;
    const {errors, text} = meeting;
    const messages = plain(errors.map(({message}) => message).join('\n'));
    assert.equal(meeting.ends, /error|empty|late/.test(ends) ? 'message' : 'ready', messages);
    if (ends === 'error' || ends === 'late') {
      assert.deepEqual([errors.length, errors[0]?.code], [1, code], messages);
      assert.ok(messages.length > 0 && messages.length < 1000, `${messages.length} characters`);
      assert.ok(messages.includes(says), messages);
      return;
    }
    assert.deepEqual(errors.length, left > 0 ? 1 : 0, messages);
    if (ends === 'chart') {
      assert.equal(meeting.variant, 'rows');
      const records = csvParse(meeting.csv);
      assert.deepEqual([records.length, meeting.tableRows ?? rows], [rows, rows]);
      const counted = /有(\d+)行数据无法识别/.exec(plain(text))?.[1] ?? '0';
      assert.equal(Number(counted), left, 'rows that the note says are left out');
      for (const cell of records.flatMap((record) => Object.values(record))) {
        assert.ok(!/^[=@\t\r]|^[-+](?![\d.])/.test(cell), `a formula: ${cell}`);
      }
    } else if (ends === 'bundled') assert.notEqual(meeting.variant, 'rows');
    assert.ok(plain(text).includes(says), text.slice(0, 500));
  }

  for (const input of inputs) {
    const {file, ends, code, given} = input;
    it(`${file}: ${code || ends}`, async () => {
      const meeting = await met(input);
      await reader.settle();
      const byItself = own.get(file) ?? nothing;
      isExpected(input, meeting);
      assert.ok(meeting.time <= LIMIT, `${meeting.time} ms`);
      assert.deepEqual(meeting.alien, [], 'elements of the input');
      // Of what markup does by itself, some is not done once a chart stands in its place.
      // Media are asked for in a task of their own, which may come before or after the markup has been measured.
      const isOwnMedia = (said: unknown) => {
        const [, url] =
          /^(?:media-src |error: Loading media from +')([^']*)/.exec(String(said)) ?? [];
        return !!url && markupOf(input, address).includes(url);
      };
      const asksMedia = reader.messages.some(isOwnMedia);
      const violations = without(meeting.violations, byItself.violations).filter(
        (violation) => !isOwnMedia(violation),
      );
      assert.deepEqual(violations, [], 'violations of the policy');
      assert.deepEqual(dialogs, [], 'dialogs');
      assert.deepEqual(asked, [], 'asked for outside');
      const known = [visitor(input).address, ...input.asks];
      if (given === 'src' || given === 'rows') known.push(`/hostile/${file}`);
      const unknown = without(requests, byItself.requests)
        .map((url) => url.replace(site.origin, ''))
        .filter((url) => !url.startsWith('/cdn/') && !known.some((each) => isAt(url, each)))
        // What a frame would ask for, its own policy stops: nothing has arrived outside.
        .filter((url) => given !== 'spec' || !url.startsWith(address));
      assert.deepEqual(unknown, [], 'requests');
      assert.deepEqual(await reader.page.evaluate(namesOf), names);
      const told = [`warn: <${input.tag}> `, ...byItself.messages];
      if (code === 'src-failed') told.push(NO_FILE);
      // The drawing library tells authors in the frame what it leaves out.
      if (given === 'spec') told.push('warn: ');
      const untold = reader.messages
        .map(kindOf)
        .filter((message) => !asksMedia || !(isOwnMedia(message) || message === 'issue: media-src'))
        .filter((message) => !told.some((each) => message.startsWith(each)));
      assert.deepEqual(untold, [], 'messages');
    });
  }
});
