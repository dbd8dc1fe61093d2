import {dataVersion, version} from '../../src/rows/versions.gen.js';
import '../../src/widgets/growth-card/growth-card.js';
import {GrowthCard} from '../../src/widgets/growth-card/growth-card.element.js';
import {assert, equal} from '../assert.js';

describe('versions', () => {
  let stage: HTMLElement;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.width = '640px';
    stage.lang = 'zh-CN';
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  const drawn = () => new Promise((resolve) => stage.addEventListener('sc-ready', resolve));
  const source = (card: Element) =>
    card.shadowRoot!.querySelector('[part=source]')!.textContent.replace(/\s+/g, ' ').trim();

  /** Waits for a source line, which comes with files of its own. */
  async function says(card: Element, expected: string): Promise<void> {
    for (let tries = 0; tries < 40 && source(card) !== expected; tries += 1) {
      await new Promise((later) => setTimeout(later, 50));
    }
    equal(source(card), expected);
  }

  it('of package and data are on the element', () => {
    const card = document.createElement('growth-card');
    equal([card.version, card.dataVersion], [version, dataVersion]);
    assert(/^\d+\.\d+\.\d+/.test(version) && /^\d+\.\d+\.\d+/.test(dataVersion), version);
  });

  it('stand in the source line on request, in the language of the page, and go again', async () => {
    const ready = drawn();
    const card = stage.appendChild(document.createElement('growth-card'));
    await ready;
    const plain = source(card);
    assert(!plain.includes(version), plain);
    card.showVersions = true;
    await says(card, `${plain}；图表 ${version}，数据 ${dataVersion}`);
    const again = drawn();
    card.lang = 'en';
    await again;
    assert(source(card).endsWith(`; charts ${version}, data ${dataVersion}`), source(card));
    card.lang = 'zh-CN';
    card.showVersions = false;
    await says(card, plain);
  });

  it('stand there too where the author names the source, or none', async () => {
    const ready = drawn();
    const card = stage.appendChild(document.createElement('growth-card'));
    card.showVersions = true;
    card.rows = [{indicator: '示例', value: 3}];
    await ready;
    equal(source(card), `来源未注明；图表 ${version}，数据 ${dataVersion}`);
  });
});

describe('a class without its registration', () => {
  it('draws under a name of the page', async () => {
    customElements.define('my-growth', class extends GrowthCard {});
    const card = document.createElement('my-growth');
    card.setAttribute('metric', 'patents');
    const ready = new Promise((resolve) => card.addEventListener('sc-ready', resolve));
    document.body.append(card);
    await ready;
    assert(card.shadowRoot!.querySelector('[part=graphic] svg'), 'it draws');
    card.remove();
  });
});
