import {html, render} from 'lit';
import type {ErrorDetail} from '../../src/figure/events.js';
import type {ReadyDetail} from '../../src/figure/events.js';
import {GrowthCard} from '../../src/widgets/growth-card/growth-card.js';
import {assert, equal} from '../assert.js';

const exampleRow = {
  indicator: 'example',
  label: '示例指标',
  value: 12.5,
  period_start: '2024',
  period_end: '2024',
  base_start: '2023',
  base_end: '2023',
};

describe('BaseFigure', () => {
  let stage: HTMLElement;
  beforeEach(() => {
    stage = document.createElement('div');
    stage.style.width = '640px';
    stage.lang = 'zh-CN';
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  const next = <Detail>(name: 'sc-ready' | 'sc-error', target: EventTarget = stage) =>
    new Promise<CustomEvent<Detail>>((resolve) =>
      target.addEventListener(name, (event) => resolve(event as CustomEvent<Detail>), {once: true}),
    );
  const inside = (card: Element, selector: string) => card.shadowRoot!.querySelector(selector);
  const headline = (card: Element) => inside(card, '[part=headline]')!.textContent.trim();
  const card = () => stage.querySelector('growth-card')!;

  it('tells what it drew, out of every shadow root', async () => {
    const ready = next<ReadyDetail>('sc-ready', document);
    const host = stage.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).append(document.createElement('growth-card'));
    const {detail} = await ready;
    equal(detail, {variant: 'contract-value', language: 'zh-CN'});
  });

  it('takes its language from the nearest lang, across shadow roots, and follows its own', async () => {
    stage.lang = 'de';
    const host = stage.appendChild(document.createElement('div'));
    const element = document.createElement('growth-card');
    let ready = next<ReadyDetail>('sc-ready');
    host.attachShadow({mode: 'open'}).append(element);
    equal((await ready).detail.language, 'en');
    ready = next<ReadyDetail>('sc-ready');
    element.lang = 'zh-TW';
    equal((await ready).detail.language, 'zh-CN');
  });

  it('draws anew when metric changes, and only the last of several in a row', async () => {
    let ready = next<ReadyDetail>('sc-ready');
    render(html`<growth-card></growth-card>`, stage);
    await ready;
    ready = next<ReadyDetail>('sc-ready');
    const drawn: string[] = [];
    stage.addEventListener('sc-ready', (event) => drawn.push(event.detail.variant));
    card().metric = 'patents';
    await Promise.resolve();
    card().metric = 'market-entities';
    equal((await ready).detail.variant, 'market-entities');
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(drawn, ['market-entities']);
  });

  it('an author’s texts and slots replace the chart’s own', async () => {
    const ready = next('sc-ready');
    render(
      html`<growth-card headline="自拟标题" source="自拟来源" byline="某某" actions="none">
        <em slot="note">自拟注</em>
      </growth-card>`,
      stage,
    );
    await ready;
    equal(headline(card()), '自拟标题');
    const colophon = inside(card(), '[part=colophon]')!;
    assert(
      colophon.textContent.includes('自拟来源') && colophon.textContent.includes('某某'),
      'text',
    );
    const note = inside(card(), 'slot[name=note]') as HTMLSlotElement;
    equal(
      note.assignedElements().map(({textContent}) => textContent),
      ['自拟注'],
    );
    equal(inside(card(), 'button'), null);
  });

  it('own rows name no source unless they have one', async () => {
    const ready = next('sc-ready');
    render(html`<growth-card .rows=${[exampleRow]}></growth-card>`, stage);
    equal((await ready).detail, {variant: 'rows', language: 'zh-CN'});
    assert(inside(card(), '[part=source]')!.textContent.includes('来源未注明'), 'no source');
    equal(headline(card()), '示例指标2024年增长12.5%');
  });

  it('own rows replaced at once, and back to the bundled ones', async () => {
    let ready = next<ReadyDetail>('sc-ready');
    render(html`<growth-card .rows=${[exampleRow]}></growth-card>`, stage);
    await ready;
    const label = () =>
      [...card().shadowRoot!.querySelectorAll('.graphic text')].map((text) => text.textContent);
    assert(label().includes('+12.5%'), 'first');
    ready = next('sc-ready');
    card().rows = [{...exampleRow, value: 20}];
    await ready;
    assert(label().includes('+20%') && !label().includes('+12.5%'), 'second');
    ready = next('sc-ready');
    card().rows = undefined;
    equal((await ready).detail.variant, 'contract-value');
    assert(label().includes('+88.1%'), 'bundled');
  });

  it('own rows are never changed, and later changes to them change nothing', async () => {
    const rows = Object.freeze([Object.freeze({...exampleRow})]);
    const ready = next('sc-ready');
    render(html`<growth-card .rows=${rows}></growth-card>`, stage);
    await ready;
    equal(rows, [exampleRow]);
  });

  it('a wrong row is named by row, field and remedy, and the fallback stays', async () => {
    const failed = next<ErrorDetail>('sc-error');
    const warn = console.warn;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    render(
      html`<growth-card .rows=${[{...exampleRow, value: '约五成'}]}>
        <p>文字</p>
      </growth-card>`,
      stage,
    );
    const {detail} = await failed;
    console.warn = warn;
    equal(detail.code, 'not-a-number');
    assert(/第1行（示例指标）“数值”不是数字：‘约五成’/.test(detail.message), detail.message);
    equal(said, [`<growth-card> ${detail.message}`]);
    await card().updateComplete;
    assert(card().querySelector('p')!.getBoundingClientRect().height > 0, 'fallback is shown');
    equal(inside(card(), 'figure'), null);
  });

  it('what the tag holds shows until the chart is drawn', async () => {
    const ready = next('sc-ready');
    render(html`<growth-card><p>文字</p></growth-card>`, stage);
    const paragraph = card().querySelector('p')!;
    await card().updateComplete;
    assert(paragraph.getBoundingClientRect().height > 0, 'before');
    await ready;
    equal(paragraph.getBoundingClientRect().height, 0);
  });

  it('draws nothing at no width, and the right form when shown and when resized', async () => {
    stage.style.display = 'none';
    render(html`<growth-card></growth-card>`, stage);
    await new Promise((resolve) => setTimeout(resolve, 100));
    equal(inside(card(), 'svg'), null);
    const ready = next('sc-ready');
    stage.style.cssText = 'width: 320px';
    await ready;
    equal(inside(card(), '.graphic svg')!.getAttribute('width'), '288');
    await new Promise(requestAnimationFrame);
    stage.style.width = '560px';
    await new Promise((resolve) => setTimeout(resolve, 100));
    equal(inside(card(), '.graphic svg')!.getAttribute('width'), '520');
  });

  it('moved and removed while it loads: one chart, no error', async () => {
    const element = new GrowthCard();
    element.rows = [exampleRow];
    const events: string[] = [];
    for (const name of ['sc-ready', 'sc-error']) {
      document.addEventListener(name, () => events.push(name));
    }
    const other = stage.appendChild(document.createElement('div'));
    stage.append(element);
    other.append(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(events, []);
    const ready = next('sc-ready');
    other.append(element);
    await ready;
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(events, ['sc-ready']);
    equal(element.shadowRoot!.querySelectorAll('.graphic svg').length, 1);
  });

  it('the table takes the graphic’s place and gives it back', async () => {
    const ready = next('sc-ready');
    render(html`<growth-card metric="patents"></growth-card>`, stage);
    await ready;
    const button = () => inside(card(), 'button') as HTMLButtonElement;
    equal(button().textContent, '数据表');
    button().click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert(inside(card(), 'table caption') && !inside(card(), '.graphic svg'), 'table');
    equal(inside(card(), 'tbody td')!.textContent.trim(), '+59.4%');
    button().click();
    await card().updateComplete;
    assert(!inside(card(), 'table') && inside(card(), '.graphic svg'), 'chart');
  });

  it('toCSV gives the rows, formulas defused', async () => {
    const ready = next('sc-ready');
    render(
      html`<growth-card .rows=${[{...exampleRow, label: '=SUM(A1)', value: -3}]}></growth-card>`,
      stage,
    );
    await ready;
    const [head, row] = (await card().toCSV()).split('\n');
    assert(head!.startsWith('indicator,label,short_label,narrow_label,value,unit'), head!);
    assert(row!.startsWith("example,'=SUM(A1),'=SUM(A1),,-3,%"), row!);
  });

  for (const [name, rows] of [
    ['bundled', undefined],
    ['own rows', [exampleRow]],
  ] as const) {
    it(`toSVG stands alone: ${name}`, async () => {
      const ready = next('sc-ready');
      render(html`<growth-card .rows=${rows} lang="en"></growth-card>`, stage);
      await ready;
      const text = await card().toSVG();
      const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      equal(file.localName, 'svg');
      equal(file.getAttribute('role'), 'img');
      equal(file.getAttribute('lang'), 'en');
      assert(file.querySelector('title')!.textContent.startsWith('Bar chart'), 'its name');
      assert(/bars? .*zero/.test(file.querySelector('desc')!.textContent), 'its summary');
      assert(!/var\(|inherit|<!--|class=/.test(text), 'nothing that needs a page');
      assert(file.querySelectorAll('text').length > 4, 'labels');
    });
  }

  it('plain takes the page’s font and colour', async () => {
    stage.style.cssText = 'width: 640px; color: rgb(1, 2, 3); font-family: monospace';
    const ready = next('sc-ready');
    render(html`<growth-card theme="plain"></growth-card>`, stage);
    await ready;
    const style = getComputedStyle(inside(card(), '[part=headline]')!);
    equal([style.color, style.fontFamily], ['rgb(1, 2, 3)', 'monospace']);
    equal(getComputedStyle(inside(card(), 'figure')!).backgroundColor, 'rgba(0, 0, 0, 0)');
  });
});
