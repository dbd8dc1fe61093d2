// Bundled rows as CSV, read again as an author's own: everything that is made of them is the same.
import {csvOf} from '../../src/figure/csv.js';
import type {FigureContent, RowsReader} from '../../src/figure/content.js';
import {rowsOfText} from '../../src/ingest/delimited.js';
import {assert, assertEqual, equal} from '../assert.js';

const unkeyed = (rows: readonly object[]) => rows.map((row) => ({...row, key: undefined}));

async function saidOf(content: FigureContent): Promise<unknown> {
  return (await content.reading()).series.map(({name, data}) => [
    name,
    data.map(({sentence, figure, remark}) => [sentence, figure, remark]),
  ]);
}

/** The rows of a bundled variant that an author's tag names, by the names that the attributes then ask for. */
export interface RoundTrip {
  readonly variant: string;
  /** The names that the same rows are asked for by, as an author's own; none by default. */
  readonly names?: (content: FigureContent) => readonly string[];
}

/** Tests for each variant in each language: marks, sentences and table of rows that went through CSV. */
export function roundTrips({read, schema}: RowsReader, trips: readonly RoundTrip[]): void {
  for (const {variant, names} of trips) {
    for (const language of ['zh-CN', 'en'] as const) {
      it(`${variant}, ${language}: as CSV and back, marks, sentences and table are the same`, async () => {
        const asked = variant === 'all' ? [] : variant.split('--');
        const bundled = (await read({rows: undefined, names: asked, language}))!;
        const rows = rowsOfText(csvOf(bundled.records), schema);
        const own = (await read({rows, names: names?.(bundled) ?? [], language}))!;
        equal(own.problems!.count, 0);
        for (const form of ['wide', 'narrow'] as const) {
          const [drawn, given] = [own.drawing(form), bundled.drawing(form)];
          assert(given.rows.length > 0, 'there are marks');
          assertEqual(unkeyed(drawn.rows), unkeyed(given.rows));
          assertEqual([drawn.signals, drawn.height], [given.signals, given.height]);
          equal(own.compiled(form), bundled.compiled(form));
        }
        assertEqual(own.table.rows, bundled.table.rows);
        assertEqual(own.table.columns, bundled.table.columns);
        assertEqual(await saidOf(own), await saidOf(bundled));
        assertEqual(csvOf(own.records), csvOf(bundled.records));
        const words = Object.values(own.text).join('');
        assert(
          !/洛阳(?!“双创”)|报道|Luoyang(?!’s drive)|report/.test(
            words.replace(own.text.source, ''),
          ),
          words,
        );
      });
    }
  }
}
