import {rowsOfText} from '../../src/ingest/delimited.js';
import {readRecords} from '../../src/ingest/records.js';
import {fields} from '../../src/rows/fields.js';
import type {RowField} from '../../src/rows/schema.js';
import {assert, equal} from '../assert.js';
import {exampleOf, takers} from './lib/takers.js';

describe('what rows a tag takes', () => {
  it('is known of every chart', () => {
    const tags = Object.keys(takers);
    assert(tags.length >= 8, tags.join());
  });

  for (const [tag, {schema}] of Object.entries(takers)) {
    it(`${tag}: no head names two columns as well as each other`, () => {
      for (const rank of [0, 1, 2]) {
        const heads = schema.fields.flatMap((name) => {
          const {heads: known}: RowField = fields[name];
          const all = [[name], known.slice(0, 2), known.slice(2)][rank]!;
          return [...new Set(all.map((head) => head.toLowerCase().replace(/[\s_-]/g, '')))];
        });
        equal(
          heads.filter((head, order) => heads.indexOf(head) !== order),
          [],
        );
      }
    });

    it(`${tag}: its example is read without a problem`, async () => {
      const {records, problems} = readRecords(rowsOfText(await exampleOf(tag), schema), schema);
      assert(records.length > 0, 'rows');
      equal(problems.count, 0);
    });
  }
});
