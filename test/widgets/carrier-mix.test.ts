import {cellText} from '../../src/rows/table.js';
import {withoutBreaks} from '../../src/text/index.js';
import {bundledText} from '../../src/widgets/carrier-mix/carrier-mix.chrome.js';
import {read} from '../../src/widgets/carrier-mix/carrier-mix.content.js';
import {prepare} from '../../src/widgets/carrier-mix/carrier-mix.drawing.js';
import {square} from '../../src/widgets/carrier-mix/carrier-mix.layout.js';
import {
  countedOf,
  stockOf,
  totalOf,
  typesOf,
} from '../../src/widgets/carrier-mix/carrier-mix.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('carrier-mix', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(form, language).rows;
      const ofRole = (role: string) => rows.filter((row) => row.role === role);

      it(`draws a hollow square for each site that is planned, a row a type, ${language}, ${form}`, () => {
        const lines = new Map<unknown, number>();
        for (const {y} of ofRole('planned')) lines.set(y, (lines.get(y) ?? 0) + 1);
        equal(
          [...lines.values()],
          countedOf(language).map(({row}) => row.value),
        );
      });

      it(`draws one run without an end where no number is given, and no square, ${language}, ${form}`, () => {
        const runs = ofRole('run');
        equal(runs.length, typesOf(language).length - countedOf(language).length);
        for (const {y} of runs) assert(!ofRole('planned').some((row) => row.y === y), String(y));
      });

      it(`draws the total in hatched squares that follow no type, ${language}, ${form}`, () => {
        const total = totalOf(language).row.value!;
        equal(ofRole('unsplit').length, total);
        const lines = new Set(ofRole('unsplit').map(({y}) => y)).size;
        equal(lines, Math.ceil(total / square.across));
        assert(![countedOf(language).length, typesOf(language).length].includes(lines), `${lines}`);
      });

      it(`never shows the stock beside the plan, nor a sum of the plan by type, ${language}, ${form}`, () => {
        const texts = rows.flatMap(({text}) => (text === undefined ? [] : [String(text)]));
        const sum = countedOf(language).reduce((all, {row}) => all + row.value!, 0);
        for (const number of [stockOf(language).row.value!, sum])
          assert(
            !texts.some((text) => text.includes(String(number))),
            `${number}: ${texts.join()}`,
          );
      });

      it(`marks the type that has no number as inferred, ${language}, ${form}`, () => {
        const texts = rows.map(({text}) => String(text ?? '')).join('\n');
        assert(/推断|inferred/.test(texts) && /未公布|not given/.test(texts), texts);
      });
    }

    it(`says that it is a plan, and in its note what is not to be compared, ${language}`, () => {
      const {headline, note} = bundledText(language);
      assert(/计划|plan/.test(headline), headline);
      assert(/不可相比|cannot be compared/.test(note) && note.includes('65'), note);
      assert(!/25|5×5/.test(withoutBreaks(headline) + note), note);
    });

    it(`tells targets from what exists in its table, ${language}`, () => {
      const {table, records} = read({rows: undefined, names: [], language});
      const statuses = table.rows.map(([, , , status]) => cellText(status));
      equal(
        statuses.map((status) => /现有|existing/.test(status)),
        records.map(({status}) => status === 'reported'),
      );
      equal(records.filter(({status}) => status === 'reported').length, 1);
    });
  }

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
