import {cellText} from '../../src/rows/table.js';
import {boundOf, formatBound, formatQuantity, withoutBreaks} from '../../src/text/index.js';
import {read} from '../../src/widgets/key-figures/key-figures.content.js';
import {prepare} from '../../src/widgets/key-figures/key-figures.drawing.js';
import {figuresOf, rowIds, risesOf} from '../../src/widgets/key-figures/key-figures.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('key-figures', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(form, language).rows;
      const labels = (style: string) =>
        rows.filter((row) => row.role === 'label' && row.style === style);

      it(`sets each figure on the baseline of its words, qualifier and unit with it, ${language}, ${form}`, () => {
        const figures = labels('figure');
        equal(figures.length, figuresOf(language).length);
        figuresOf(language).forEach(({quantity}, order) => {
          const {y, at} = figures[order]!;
          // English has the word before the number above it, and at 640 px the unit below it.
          const [above, below] = language === 'en' ? [40, 24] : [0, 0];
          const said = rows
            .filter((row) => row.role === 'label' && row.at === at && row.style !== 'name')
            .filter(
              (row) => Number(row.y) >= Number(y) - above && Number(row.y) <= Number(y) + below,
            )
            .sort((a, b) => Number(a.y) - Number(b.y) || Number(a.dx) - Number(b.dx))
            .map((row) => row.text)
            .join(language === 'en' ? ' ' : '');
          equal(said, formatQuantity(quantity, language));
        });
      });

      it(`marks how each figure bounds the number, ${language}, ${form}`, () => {
        const marks = rows.filter(({role}) => role === 'bound');
        const bounds = figuresOf(language).map(({quantity}) => boundOf(quantity));
        equal(
          marks.slice(0, bounds.length).map(({bound}) => bound),
          bounds,
        );
        // Each mark that is drawn is explained once.
        equal(
          marks
            .slice(bounds.length)
            .map(({bound}) => bound)
            .sort(),
          [...new Set(bounds)].sort(),
        );
        equal(labels('key').length, new Set(bounds).size);
      });
    }

    it(`holds its columns in their order, without meeting, at every width, ${language}`, () => {
      const rows: readonly Row[] = prepare('wide', language).rows;
      for (const width of [560, 600, 640]) {
        const at = rows
          .filter(({style}) => style === 'figure')
          .map((row) => Number(row.at) * width + Number(row.dx));
        assert(
          at.every((x, order) => order === 0 || x > at[order - 1]! + 50),
          at.join(),
        );
        const rules = rows
          .filter(({role}) => role === 'rule')
          .map((row) => Number(row.at) * width + Number(row.dx));
        rules.forEach((x, order) => assert(x > at[order]! && x < at[order + 1]!, rules.join()));
      }
    });

    it(`says in the table what each is, how it is read and that it rose without a rate, ${language}`, () => {
      const {table, text, records} = read({rows: undefined, names: [], language});
      equal(table.caption, withoutBreaks(text.headline));
      table.rows.forEach((cells, order) => {
        const {quantity, label} = figuresOf(language)[order]!;
        const [item, value, reading, , rise] = cells;
        equal(withoutBreaks(cellText(item)).toLowerCase(), label.toLowerCase());
        equal(cellText(value), formatQuantity(quantity, language));
        equal(reading, formatBound(quantity, language));
        assert(
          /大幅增长|sharply/.test(cellText(rise)) && !/\d/.test(cellText(rise)),
          cellText(rise),
        );
      });
      equal(
        records.map(({fact}) => fact),
        figuresOf(language).map(({id}) => id),
      );
    });
  }

  it('names the two sentences on the rise, which give no number', () => {
    equal(risesOf('en').length, 2);
    for (const {id, row} of risesOf('en')) {
      assert(rowIds.includes(id), id);
      equal(row.value, null);
    }
  });

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
