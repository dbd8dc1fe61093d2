import {read} from '../../src/widgets/support-cap/support-cap.content.js';
import {figuresOf, prepare} from '../../src/widgets/support-cap/support-cap.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;

describe('support-cap', () => {
  it('draws every figure as published, in both languages and forms', () => {
    for (const language of languages) {
      for (const form of ['wide', 'narrow'] as const) {
        const {rows, signals} = prepare(form, language);
        const published = figuresOf(language).map(({row}) => row.value);
        equal(
          rows.map(({value}) => value),
          published,
        );
        equal(signals.longest, Math.max(...rows.map(({value}) => Number(value))));
      }
    }
  });

  it('says every figure in headline and table, and no number that the rows do not hold', () => {
    for (const language of languages) {
      const {text, table} = read({rows: undefined, names: [], language});
      const numbers = figuresOf(language).map(({row}) => String(row.value));
      for (const number of numbers) assert(text.headline.includes(number), number);
      const years = figuresOf(language).flatMap(({row}) => [row.period_start, row.base_start]);
      const known = [...numbers, ...years.map((day) => day!.slice(0, 4))];
      for (const number of `${text.headline} ${text.subhead} ${text.note}`.match(/[\d.]*\d/g) ?? [])
        assert(known.includes(number), number);
      equal(table.rows.length, numbers.length);
    }
  });

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
