import {retire} from '../../src/figure/retired.js';
import {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import {assert, equal} from '../assert.js';

describe('a retired tag', () => {
  let stage: HTMLElement;
  let said: string[];
  const {warn} = console;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.width = '640px';
    document.body.append(stage);
    said = [];
    console.warn = (message: string) => said.push(message);
  });
  afterEach(() => {
    stage.remove();
    console.warn = warn;
  });

  it('shows what it holds, and says once what to use instead', () => {
    retire('old-card', '<growth-card metric="patents">');
    for (let each = 0; each < 2; each += 1) {
      const old = document.createElement('old-card');
      old.append('洛阳小微企业授权专利');
      stage.append(old);
      assert(old.getClientRects().length > 0, 'it is seen');
    }
    equal(said, ['<old-card> is retired; use <growth-card metric="patents">.']);
  });

  it('goes on drawing where it has a class', async () => {
    retire('older-card', '<growth-card>', GrowthCard);
    const ready = new Promise((resolve) => stage.addEventListener('sc-ready', resolve));
    const old = document.createElement('older-card');
    stage.append(old);
    await ready;
    assert(old.shadowRoot!.querySelector('[part=graphic] svg'), 'it draws');
    equal(said, ['<older-card> is retired; use <growth-card>.']);
  });

  it('leaves a tag alone that the page has', () => {
    retire('growth-card', '<other-card>');
    equal(customElements.get('growth-card'), GrowthCard);
  });
});
