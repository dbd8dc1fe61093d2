import type {Schema} from '@cfworker/json-schema';
import {plainSchema} from '../../scripts/lib/plain-schema.mjs';
import {problemOf} from '../../src/embed/chart-frame/spec-problem.js';
import {equal} from '../assert.js';

const encoding = {x: {field: 'a', type: 'quantitative'}, y: {field: 'b', type: 'nominal'}};
const bars = {data: {values: [{a: 1, b: 'x'}]}, mark: 'bar', encoding};
const withX = (x: object) => ({...bars, encoding: {...encoding, x: {...encoding.x, ...x}}});

/** Specs with one thing wrong: the kind of it, where it is, what stands there, and the likeliest instead. */
const wrong: readonly [spec: object, kind: string, path: string, value: string, first?: string][] =
  [
    [{...bars, mark: 'barr'}, 'value', '/mark', 'barr', 'bar'],
    [{...bars, mark: {type: 'lien'}}, 'value', '/mark/type', 'lien', 'line'],
    [{...bars, mark: {type: 'bar', colour: 'red'}}, 'unknown', '/mark/colour', 'colour', 'color'],
    [{data: bars.data, encoding}, 'missing', '/', 'mark'],
    [withX({type: 'quant'}), 'value', '/encoding/x/type', 'quant'],
    [withX({field: 3}), 'value', '/encoding/x/field', '3'],
    [withX({aggregate: 'summ'}), 'value', '/encoding/x/aggregate', 'summ', 'sum'],
    [withX({feild: 'a'}), 'unknown', '/encoding/x/feild', 'feild', 'field'],
    [withX({axis: {titel: 'x'}}), 'unknown', '/encoding/x/axis/titel', 'titel', 'title'],
    [withX({scale: {type: 'logg'}}), 'value', '/encoding/x/scale/type', 'logg', 'log'],
    [
      {...bars, encoding: {...encoding, colour: {field: 'b'}}},
      'unknown',
      '/encoding/colour',
      'colour',
      'color',
    ],
    [{...bars, encoding: []}, 'value', '/encoding', '[]', 'object'],
    [{...bars, width: 'wide'}, 'value', '/width', 'wide'],
    [{...bars, data: {valuez: []}}, 'unknown', '/data/valuez', 'valuez', 'values'],
    [{...bars, titel: 'x'}, 'unknown', '/titel', 'titel', 'title'],
    [
      {...bars, transform: [{filtr: 'datum.a > 1'}]},
      'unknown',
      '/transform/0/filtr',
      'filtr',
      'filter',
    ],
    [
      {...bars, transform: [{calculate: 'datum.a', az: 'c'}]},
      'unknown',
      '/transform/0/az',
      'az',
      'as',
    ],
    [
      {...bars, params: [{name: 'p', select: {type: 'poi'}}]},
      'value',
      '/params/0/select/type',
      'poi',
      'point',
    ],
    [
      {
        data: bars.data,
        layer: [
          {mark: 'bar', encoding},
          {mark: 'txt', encoding},
        ],
      },
      'value',
      '/layer/1/mark',
      'txt',
      'text',
    ],
    [
      {data: bars.data, hconcat: [{mark: 'bar', encoding: {x: {type: 'nominl', field: 'a'}}}]},
      'value',
      '/hconcat/0/encoding/x/type',
      'nominl',
      'nominal',
    ],
    [
      {...bars, transform: [{calculate: 'datum.a +', as: 'c'}]},
      'value',
      '/transform/0/calculate',
      'datum.a +',
    ],
    [
      {...bars, transform: [{filter: 'datum.a >> )'}]},
      'value',
      '/transform/0/filter',
      'datum.a >> )',
    ],
  ];

describe('what is wrong in a spec', () => {
  let schema: Schema;

  before(async () => {
    const path = new URL(
      '../../node_modules/vega-lite/build/vega-lite-schema.json',
      import.meta.url,
    );
    schema = plainSchema(await (await fetch(path)).json());
  });

  it('is nothing in specs that are right', () => {
    for (const spec of [
      bars,
      {...bars, datasets: {a: [{mark: 'no'}]}},
      {data: {name: 'rows'}, layer: [bars, {...bars, mark: {type: 'text', dx: 6}}]},
      withX({timeUnit: 'year', axis: null, scale: {zero: false}}),
      {...bars, transform: [{calculate: 'datum.a + 1', as: 'c'}, {filter: 'datum.c > 1'}]},
    ]) {
      equal(problemOf(spec, schema), undefined);
    }
  });

  for (const [spec, kind, path, value, first] of wrong) {
    it(`${kind} ${path}: ${value}`, () => {
      const problem = problemOf(spec, schema);
      equal([problem?.kind, problem?.path, problem?.value], [kind, path, value]);
      if (first) equal(problem?.allowed[0], first);
    });
  }
});
