import {correctionsOf, type Correction} from '../../src/rows/corrections.js';
import {correctionWords} from '../../src/text/index.js';
import {equal} from '../assert.js';

const corrections: readonly Correction[] = [
  {
    date: '2027-01-09',
    version: '1.0.1',
    rows: ['patents-growth'],
    text_zh: '示例：增幅误为120.5%。',
    text_en: 'Example: the rate was given as 120.5%.',
  },
  {
    date: '2027-03-01',
    version: '1.0.2',
    rows: ['patents-growth', 'luolong'],
    text_zh: '示例：基期误为2014年。',
    text_en: 'Example: the base was given as 2014.',
  },
];

describe('corrections', () => {
  it('concern the charts that show a corrected row, the latest first', () => {
    equal(
      correctionsOf(['patents-growth', 'carriers'], corrections).map(({version}) => version),
      ['1.0.2', '1.0.1'],
    );
    equal(correctionsOf(['luolong'], corrections).length, 1);
    equal(correctionsOf(['carriers'], corrections), []);
  });

  it('are said with their days; the day of the latest is that of the last change', () => {
    const known = correctionsOf(['patents-growth'], corrections);
    equal(correctionWords(known, 'zh-CN'), {
      correction: '2027年3月1日：示例：基期误为2014年。2027年1月9日：示例：增幅误为120.5%。',
      updated: '2027年3月1日',
    });
    equal(correctionWords(known, 'en'), {
      correction:
        '1 March 2027: Example: the base was given as 2014. 9 January 2027: Example: the rate was given as 120.5%.',
      updated: '1 March 2027',
    });
    equal(correctionWords([], 'en'), {});
  });
});
