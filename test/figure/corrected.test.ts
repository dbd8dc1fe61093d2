import {RowsFigure} from '../../src/figure/rows-figure.js';
import {correctionWords} from '../../src/text/index.js';
import {reading} from '../../src/widgets/growth-card/figures/patents.zh-CN.reading.gen.js';
import {figure} from '../../src/widgets/growth-card/figures/patents.zh-CN.wide.gen.js';
import {assert, equal} from '../assert.js';

const words = correctionWords(
  [
    {
      date: '2027-01-09',
      version: '1.0.1',
      rows: ['patents-growth'],
      text_zh: '示例：增幅误为120.5%。',
      text_en: 'Example: the rate was given as 120.5%.',
    },
  ],
  'zh-CN',
);

/** A figure whose bundled picture the build has made of corrected data. */
class CorrectedFigure extends RowsFigure {
  protected readonly choice = undefined;
  protected readonly variants = ['patents'];
  protected picture() {
    return Promise.resolve({figure: {...figure, ...words}, reading});
  }
  protected reader(): never {
    throw new Error('not read here');
  }
}
customElements.define('corrected-figure', CorrectedFigure);

describe('a figure drawn from corrected data', () => {
  let stage: HTMLElement;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.width = '640px';
    stage.lang = 'zh-CN';
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  async function drawn(attributes: Readonly<Record<string, string>> = {}) {
    const element = new CorrectedFigure();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const ready = new Promise((resolve) => stage.addEventListener('sc-ready', resolve));
    stage.append(element);
    await ready;
    return (part: string) =>
      element.shadowRoot!.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim();
  }

  it('says what was wrong, and when it was put right', async () => {
    const text = await drawn();
    equal(text('correction'), '2027年1月9日：示例：增幅误为120.5%。');
    equal(text('updated'), '2027年1月9日');
    assert(text('headline')!.includes('59.4%'), 'the figure itself is right');
  });

  it('says it in the words of the page where it has some', async () => {
    const text = await drawn({correction: '本报更正。', updated: '昨日'});
    equal([text('correction'), text('updated')], ['本报更正。', '昨日']);
  });
});
