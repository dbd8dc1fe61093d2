// Whatever comes is rows or a named error; what is drawn, said, put in the table and given back is the same.
import {dsvFormat} from 'd3-dsv';
import fc from 'fast-check';
import type {FigureContent} from '../../src/figure/content.js';
import {csvOf} from '../../src/figure/csv.js';
import {rowsOfText} from '../../src/ingest/delimited.js';
import {rowsOfTable} from '../../src/ingest/html-table.js';
import {Intake} from '../../src/ingest/intake.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {ChartError} from '../../src/rows/errors.js';
import {fields} from '../../src/rows/fields.js';
import type {RawRows} from '../../src/rows/raw.js';
import {errorText} from '../../src/text/errors.js';
import type {Language} from '../../src/text/index.js';
import {assert, assertEqual, equal} from '../assert.js';
import {exampleOf, takers, type Taker} from './lib/takers.js';

const languages = ['zh-CN', 'en'] as const;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What an action gives; undefined where it fails with an error that both languages have a sentence for. */
async function orNamed<Result>(
  action: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    assert(error instanceof ChartError, `a ChartError, not ${String(error)}`);
    for (const language of languages) {
      const sentence = errorText(error, language);
      assert(sentence && !/undefined|\[object/.test(sentence), `${error.code}: ${sentence}`);
    }
    return undefined;
  }
}

const drawn = ({read}: Taker, rows: RawRows, language: Language = 'zh-CN') =>
  orNamed(async () => {
    const content = await read({rows, names: [], language});
    for (const form of ['wide', 'narrow'] as const) content?.drawing(form);
    await content?.reading();
    return content;
  });

function taken(bytes: Uint8Array, size: number, {schema}: Taker): RawRows {
  const intake = new Intake({schema});
  for (let at = 0; at < bytes.length; at += size) intake.push(bytes.slice(at, at + size));
  return intake.end() as RawRows;
}

const odd = fc.constantFrom(
  ...['', '"', ',', '\n', '\r', '\t', ';', '\0', '\ufeff', '\u202e', '<b>', '=1', '__proto__'],
  ...['NaN', '1e999', '12,5', '５％', '34.6万户', '5200余家', '第二', '2024', '1/2/2024', '—'],
);
const cell = fc.oneof(
  odd,
  fc.string({unit: 'binary'}),
  fc.constantFrom(...Object.values(fields).flatMap(({heads}) => heads as readonly string[])),
);

/** A file with bytes of it lost, changed, doubled or put in. */
const mutated = (bytes: Uint8Array) =>
  fc
    .array(
      fc.record({
        at: fc.nat(bytes.length),
        lost: fc.nat(20),
        put: fc.oneof(
          fc.uint8Array({maxLength: 8}),
          odd.map(utf8),
          fc.nat(bytes.length).map((from) => bytes.slice(from, from + 40)),
        ),
      }),
      {maxLength: 4},
    )
    .map((changes) =>
      changes.reduce(
        (all, {at, lost, put}) =>
          Uint8Array.from([...all.slice(0, at), ...put, ...all.slice(at + lost)]),
        bytes,
      ),
    );

/** Names that a spreadsheet might take for formulas, and those that seem to be guarded against it. */
const guarded = fc.constantFrom(
  '=1',
  '@a',
  '-1',
  '+a',
  "'=1",
  "''=1",
  "'",
  ' =1',
  '\u200b=1',
  '—',
  '"',
);

/** What may happen to a row of an example. */
interface Change {
  readonly isLeft: boolean;
  readonly name?: string;
  readonly value?: number;
  readonly says?: string;
}

/** Mostly nothing: of an example that is changed all over nothing could be drawn. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 9, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary});
const change: fc.Arbitrary<Change> = fc.record({
  isLeft: seldom(fc.boolean()).map((isLeft) => isLeft ?? true),
  name: seldom(fc.oneof(guarded, fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'}))),
  value: seldom(
    fc.oneof(
      fc.integer({min: 1, max: 900}),
      fc.double({min: 0, max: 900, noNaN: true}).map((number) => Number(number.toFixed(3))),
    ),
  ),
  says: seldom(odd),
});

/** The rows of an example, some of them left out, or with other names and numbers. */
const rowsLike = (example: readonly Record<string, string>[]) => {
  const valueHead = Object.keys(example[0]!).find((head) =>
    [...fields.value.heads, 'value'].includes(head as never),
  )!;
  return fc.tuple(...example.map(() => change)).map((changes) =>
    example.flatMap((row, order) => {
      const {isLeft, name, value, says} = changes[order]!;
      if (!isLeft) return [];
      return [
        {
          ...row,
          ...(name === undefined ? {} : {名称: name, 简称: name}),
          ...(value === undefined || !row[valueHead] ? {} : {[valueHead]: value}),
          ...(says === undefined ? {} : {备注: says}),
        },
      ];
    }),
  );
};

/** Rows of these kinds stand in the table alone. */
const ASIDE = ['other', 'count'];

/** Everything that a figure draws and says. */
async function allOf(content: FigureContent): Promise<string> {
  const marks = (['wide', 'narrow'] as const).flatMap((form) =>
    content.drawing(form).rows.flatMap((row) => Object.values(row)),
  );
  const {series} = await content.reading();
  const said = series.flatMap(({data}) =>
    data.flatMap(({sentence, figure, remark}) => [sentence, figure, remark]),
  );
  return [...marks, ...said].join('\n');
}

/** Says what failed too, which the default does not. */
function report<Ts>(details: fc.RunDetails<Ts>): void {
  if (details.failed) {
    throw new Error(`${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`);
  }
}

for (const [tag, taker] of Object.entries(takers)) {
  describe(`anything given to ${tag}`, () => {
    let example: string;
    before(async () => (example = await exampleOf(tag)));

    it('as bytes is drawn, or a named error', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.uint8Array({maxLength: 300}), mutated(utf8(example))),
          fc.integer({min: 1, max: 400}),
          async (bytes, size) => {
            const rows = await orNamed(() => taken(bytes, size, taker));
            if (rows && 'heads' in rows) await drawn(taker, rows);
          },
        ),
        {numRuns: 400},
      );
    });

    it('as a table of cells is drawn, or a named error', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(fc.tuple(cell, fc.integer({min: 0, max: 4})), {maxLength: 6}), {
            maxLength: 6,
          }),
          async (lines) => {
            const table = document.createElement('table');
            for (const line of lines) {
              const row = table.insertRow();
              for (const [text, span] of line) {
                Object.assign(row.insertCell(), {textContent: text, colSpan: span, rowSpan: span});
              }
            }
            await drawn(taker, rowsOfTable(table));
          },
        ),
        {numRuns: 200},
      );
    });

    for (const language of languages) {
      it(`that can be drawn: marks, sentences, table and file agree, ${language}`, async () => {
        const {schema} = taker;
        let contents = 0;
        await fc.assert(
          fc.asyncProperty(rowsLike(dsvFormat(',').parse(example)), async (given) => {
            const content = await drawn(taker, rowsOfList(given), language);
            if (!content) return;
            contents += 1;
            const {table, records} = content;
            const at = table.columns.findIndex(({field}) => field === 'value');
            const all = await allOf(content);
            const aside = records
              .filter(({kind}) => ASIDE.includes(String(kind)))
              .map(({value}) => String(value));
            for (const row of table.rows) {
              const value = row[at]!;
              const figure = typeof value === 'string' ? value : value.figure;
              assert(
                !/\d/.test(figure) ||
                  all.includes(figure) ||
                  aside.includes(/\d[\d.,]*/.exec(figure)![0].replaceAll(',', '')),
                `${figure} is in the table alone: ${all}`,
              );
            }
            const csv = csvOf(records);
            const names = [...new Set(records.map(({indicator}) => String(indicator)))];
            const asked = tag === 'growth-card' ? names : [];
            const again = await taker.read({rows: rowsOfText(csv, schema), names: asked, language});
            equal(csvOf(again!.records), csv);
            assertEqual(again!.table.rows, table.rows);
          }),
          {numRuns: 100, reporter: report},
        );
        assert(contents > 10, `${contents} of 100 could be drawn`);
      });
    }
  });
}
