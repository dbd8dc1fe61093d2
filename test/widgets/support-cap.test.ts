import {formatBound, formatQuantity} from '../../src/text/index.js';
import {read} from '../../src/widgets/support-cap/support-cap.content.js';
import {prepare} from '../../src/widgets/support-cap/support-cap.drawing.js';
import {capOf, yearsOf} from '../../src/widgets/support-cap/support-cap.rows.js';
import {layout} from '../../src/widgets/support-cap/support-cap.layout.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('support-cap', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(form, language).rows;
      const texts = rows.filter(({role}) => role === 'label').map(({text}) => String(text));

      it(`draws a column for each year, each as high as the cap, none on another, ${language}, ${form}`, () => {
        const years = rows.filter(({role}) => role === 'year');
        equal(years.length, yearsOf(language).row.value);
        equal(new Set(years.map(({cap}) => cap)).size, 1);
        equal(new Set(years.map(({y}) => y)).size, 1);
        const starts = years.map(({dx}) => Number(dx));
        starts.forEach((dx, order) =>
          assert(order === 0 || dx - starts[order - 1]! > layout[form].column, starts.join()),
        );
      });

      it(`says at most, and multiplies nothing, ${language}, ${form}`, () => {
        const {quantity} = capOf(language);
        const said = texts.join(language === 'en' ? ' ' : '');
        assert(said.includes(formatQuantity(quantity, language)), said);
        equal(
          rows.filter(({role}) => role === 'bound').map(({bound}) => bound),
          ['lte'],
        );
        const product = quantity.value! * yearsOf(language).row.value!;
        assert(!said.includes(String(product)), said);
      });

      it(`says of every year that what was paid is not published, ${language}, ${form}`, () => {
        const count = texts.filter((text) => /未公布|not published/.test(text)).length;
        equal(count, yearsOf(language).row.value);
      });
    }

    it(`reads the cap and the years in its table, ${language}`, () => {
      const {table, text} = read({rows: undefined, names: [], language});
      equal(
        table.rows.map(([, , reading]) => reading),
        [capOf(language), yearsOf(language)].map(({quantity}) => formatBound(quantity, language)),
      );
      assert(/上限|cap/.test(text.note) && /上限|up to/.test(text.headline), text.headline);
      const all = [JSON.stringify(table), JSON.stringify(text)].join();
      assert(!/600|6 million/.test(all), all);
    });
  }

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
