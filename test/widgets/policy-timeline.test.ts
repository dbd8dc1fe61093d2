import {cellText} from '../../src/rows/table.js';
import {inYears} from '../../src/text/calendar.js';
import {layout} from '../../src/widgets/policy-timeline/policy-timeline.layout.js';
import {bundledText} from '../../src/widgets/policy-timeline/policy-timeline.chrome.js';
import {read} from '../../src/widgets/policy-timeline/policy-timeline.content.js';
import {prepare} from '../../src/widgets/policy-timeline/policy-timeline.drawing.js';
import {
  plannedOf,
  reportedOf,
  yearsOf,
} from '../../src/widgets/policy-timeline/policy-timeline.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;
const widths = {wide: [560, 600, 640], narrow: [248, 288, 440, 567]};

type Row = Readonly<Record<string, string | number | boolean>>;

describe('policy-timeline', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(form, language).rows;
      const ofRole = (role: string) => rows.filter((row) => row.role === role);
      const years = yearsOf(language);
      const left = layout.left[form][language];
      /** The time at which a mark starts or ends, read back from its place at a width. */
      const timeOf = (at: unknown, dx: unknown, width: number) =>
        years[0]! + ((Number(at) * width + Number(dx) - left) / (width - left)) * years.length;
      const near = (time: number, expected: number, width: number, pixels: number) =>
        (Math.abs(time - expected) / years.length) * (width - left) <= pixels + 0.01;
      const starts = (row: Row, expected: number, pixels = 0) =>
        widths[form].every((width) => near(timeOf(row.at, row.dx, width), expected, width, pixels));
      const ends = (row: Row, expected: number, pixels = 0) =>
        widths[form].every((width) =>
          near(timeOf(row.endAt, row.endDx, width), expected, width, pixels),
        );

      it(`puts what is dated to the day at its day, at every width, ${language}, ${form}`, () => {
        const [policies, meeting] = ofRole('dot');
        assert(starts(meeting!, inYears('2017-09-23')), JSON.stringify(meeting));
        assert(starts(policies!, inYears('2017-11-02')), JSON.stringify(policies));
        assert(starts(ofRole('published')[0]!, inYears('2017-11-02')), 'publication');
        equal(ofRole('published').length, 1);
      });

      it(`draws what is only known to its year over that whole year, ${language}, ${form}`, () => {
        const [span] = ofRole('span');
        equal(ofRole('span').length, 1);
        assert(
          starts(span!, 2016, layout.inset) && ends(span!, 2017, layout.inset),
          'the selection',
        );
      });

      it(`draws the meetings solid only from where they are certain, ${language}, ${form}`, () => {
        const [bar] = ofRole('bar');
        assert(starts(bar!, 2017) && ends(bar!, inYears('2017-11-02')), JSON.stringify(bar));
        const open = ofRole('open').filter(
          ({y}) => Number(y) > Number(bar!.y) - 1 && Number(y) < Number(bar!.bottom) + 1,
        );
        equal(open.length, 2);
        for (const row of open) assert(starts(row, 2016) && ends(row, 2017), JSON.stringify(row));
      });

      it(`draws each target hollow over its year, in the colour of its track, ${language}, ${form}`, () => {
        const tiles = rows.filter(({role}) => String(role).startsWith('tile-'));
        const planned = plannedOf(language);
        equal(tiles.length, planned.length);
        planned.forEach(({milestone, from, to}, order) => {
          const tile = tiles[order]!;
          equal(tile.role, `tile-${milestone!.track}`);
          assert(starts(tile, from, layout.inset) && ends(tile, to, layout.inset), milestone!.id);
          equal(to - from, 1);
        });
      });

      it(`never joins, adds or stacks targets: one a row, ${language}, ${form}`, () => {
        const tops = rows.filter(({role}) => String(role).startsWith('tile-')).map(({y}) => y);
        equal(new Set(tops).size, tops.length);
        const sum = plannedOf(language).reduce((all, {fact}) => all + (fact?.row.value ?? 0), 0);
        assert(!rows.some(({text}) => text === String(sum)), String(sum));
      });
    }

    it(`plans only for years after publication, and reports nothing later, ${language}`, () => {
      const day = inYears('2017-11-02');
      for (const {from, id} of plannedOf(language)) assert(from > day, id);
      for (const {to, id} of reportedOf(language)) assert(to <= day, id);
    });

    it(`says how exactly everything is dated, ${language}`, () => {
      const {table} = read({rows: undefined, names: [], language});
      const dated = table.rows.map(([, , , cell]) => cellText(cell));
      assert(/年份|year only/.test(dated[0]!), dated.join());
      assert(/起点|start/.test(dated[1]!), dated.join());
      assert(/不可相加|cannot be added/.test(bundledText(language).note), 'note');
    });
  }

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
