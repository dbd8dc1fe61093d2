import fc from 'fast-check';
import {phrases} from '../../src/text/phrases.js';
import {equal} from '../assert.js';

const wholes = (sentence: string) =>
  phrases(sentence)
    .filter(({kind}) => kind === 'whole' || kind === 'title')
    .map(({text}) => text);

describe('phrases', () => {
  for (const [sentence, expected] of [
    [
      '截至2017年6月，在孵企业及团队5200余家，从业者达3万人。',
      ['2017年6月', '5200余家', '达3万人'],
    ],
    ['2017年11月2日报纸版面《洛阳“双创”闯劲足》', ['2017年11月2日', '《洛阳“双创”闯劲足》']],
    ['2016年增长88.1%，下降−3.2%', ['2016年', '88.1%', '−3.2%']],
    [
      '200余万平方米，高达200万元，2017年上半年，约6300户，34.6万户',
      ['200余万平方米', '高达200万元', '2017年上半年', '约6300户', '34.6万户'],
    ],
    ['about 6,300 a month, more than 5,200', ['about 6,300', 'more than 5,200']],
    ['平台83家、\u200b园区12家，其中3家', ['83家、', '12家', '3家']],
    ['没有数字的一句话', []],
  ] as const) {
    it(sentence, () => equal(wholes(sentence), expected));
  }

  it('loses nothing of any sentence', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (sentence) => {
        equal(
          phrases(sentence)
            .map(({text}) => text)
            .join(''),
          sentence,
        );
      }),
    );
  });
});
