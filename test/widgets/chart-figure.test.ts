import {sized} from '../../src/embed/chart-frame/sized.js';
import {ChartError} from '../../src/rows/errors.js';
import {foreignMajor, readSpec} from '../../src/widgets/chart-figure/chart-figure.check.js';
import {wordsOf} from '../../src/widgets/chart-figure/chart-figure.words.js';
import {
  GREATEST_HEIGHT,
  HeightGate,
  LEAST_HEIGHT,
  LONGEST_TEXT,
  readMessage,
} from '../../src/widgets/chart-figure/chart-figure.protocol.js';
import {assert, equal, thrownBy} from '../assert.js';

const codeOf = (text: string) => {
  const error = thrownBy(() => readSpec(text, ''));
  assert(error instanceof ChartError, 'a named error');
  return error.code;
};

describe('chart-figure: what is read of a spec', () => {
  it('leaves out what would choose or configure the library', () => {
    const text =
      '{"$schema": "https://vega.github.io/schema/vega-lite/v6.json", "usermeta": {"a": 1}, "__proto__": {"b": 2}, "mark": "bar"}';
    equal(readSpec(text, ''), {mark: 'bar'});
    equal(Reflect.get(readSpec(text, ''), 'b'), undefined);
  });

  it('names what it cannot read', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '1',
      '{',
      '"a"',
      '{"a":'.repeat(200) + '1' + '}'.repeat(200),
    ]) {
      equal(codeOf(text), 'spec-unreadable', text.slice(0, 20));
    }
    equal(codeOf(`{"a": "${'x'.repeat(1_000_000)}"}`), 'spec-too-large');
    equal(codeOf('{"$schema": "https://vega.github.io/schema/vega/v5.json"}'), 'spec-of-vega');
  });

  it('knows the versions that it draws', () => {
    const major = (version: string) =>
      foreignMajor(`{"$schema": "https://vega.github.io/schema/vega-lite/${version}.json"}`);
    equal(['v4', 'v5', 'v5.20.1', 'v6', 'v7.0', 'v66'].map(major), [
      '4',
      undefined,
      undefined,
      undefined,
      '7',
      '66',
    ]);
    equal(foreignMajor('{}'), undefined);
  });

  it('takes its words from its description, else from its title', () => {
    equal(wordsOf({title: 'A', description: 'B'}), 'B');
    equal(wordsOf({title: {text: ['A', 'B']}, description: ' '}), 'A B');
    equal(wordsOf({title: 3}), '');
  });
});

describe('chart-figure: what is believed of a frame', () => {
  it('takes what is wrong in a spec as texts, cut and on one line', () => {
    const problem = {kind: 'value', path: '/mark', value: 'a\u202eb', allowed: ['x'.repeat(99), 3]};
    const read = {kind: 'value', path: '/mark', value: 'a b', allowed: ['x'.repeat(40), '']};
    equal(readMessage({type: 'problem', problem}), {type: 'problem', problem: read});
    equal(readMessage({type: 'failed', code: 'spec-failed', text: '', problem}), {
      type: 'failed',
      code: 'spec-failed',
      text: '',
      problem: read,
    });
    for (const none of [undefined, {}, {...problem, kind: 'other'}, {...problem, allowed: 'x'}]) {
      equal(readMessage({type: 'problem', problem: none}), undefined);
    }
    equal(readMessage({type: 'picture', tree: ['svg', {}]}), {type: 'picture', tree: ['svg', {}]});
  });

  it('takes the messages of the protocol, and nothing else', () => {
    equal(readMessage({type: 'drawn', more: 1}), {type: 'drawn'});
    equal(readMessage({type: 'failed', code: 'data-address', text: 'a\n\u202eb'}), {
      type: 'failed',
      code: 'data-address',
      text: 'a b',
    });
    for (const message of [
      undefined,
      null,
      'drawn',
      [],
      {},
      {type: 'draw'},
      {type: ['drawn']},
      {type: 'failed', code: 'load-failed', text: ''},
      {type: 'failed', code: ['spec-failed'], text: ''},
      {type: 'height', height: '90'},
      {type: 'height', height: NaN},
      {type: 'height', height: Infinity},
      {type: 'height'},
    ]) {
      equal(readMessage(message), undefined, JSON.stringify(message));
    }
  });

  it('clamps heights, and cuts texts', () => {
    const height = (asked: number) => readMessage({type: 'height', height: asked});
    equal(height(-1e9), {type: 'height', height: LEAST_HEIGHT});
    equal(height(1e9), {type: 'height', height: GREATEST_HEIGHT});
    equal(height(99.2), {type: 'height', height: 100});
    const message = readMessage({type: 'failed', code: 'spec-failed', text: 'x'.repeat(9999)});
    assert(message?.type === 'failed' && message.text.length === LONGEST_TEXT, 'cut');
    equal(readMessage({type: 'failed', code: 'spec-failed', text: {}}), {
      type: 'failed',
      code: 'spec-failed',
      text: '',
    });
  });

  it('lets a height change twenty times at once, then twice a second', () => {
    const gate = new HeightGate();
    const passed = (count: number, now: number) =>
      Array.from({length: count}, (_, order) => gate.pass(100 + order + now, now)).filter(Boolean)
        .length;
    equal(passed(100, 0), 20);
    equal(passed(100, 400), 0);
    equal(passed(100, 1500), 3);
    equal(passed(100, 1e6), 20);
    equal(gate.pass(5, 2e6), 5);
    equal(gate.pass(5, 3e6), undefined);
  });
});

describe('chart-figure: the size of a spec', () => {
  const given = (spec: Record<string, unknown>) => sized(spec, 400).spec.width;

  it('gives one view the width of the frame, and leaves every other as it is', () => {
    equal(given({mark: 'bar'}), 400);
    equal(given({layer: [], width: 'container'}), 400);
    equal(given({mark: 'bar', width: 200}), 200);
    equal(given({mark: 'bar', width: {step: 20}}), {step: 20});
    equal(given({hconcat: []}), undefined);
    equal(given({mark: 'bar', encoding: {column: {field: 'a'}}}), undefined);
    equal(sized({mark: 'bar'}, 400).follows, true);
    equal(sized({mark: 'bar', width: 200}, 400).follows, false);
  });

  it('is as high as the chart: a container’s height means nothing', () => {
    equal('height' in sized({mark: 'bar', height: 'container'}, 400).spec, false);
    equal(sized({mark: 'bar', height: 90}, 400).spec.height, 90);
  });
});
