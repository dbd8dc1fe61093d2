import {tableHtml, tableText} from '../../src/figure/copy.js';
import {linkTo} from '../../src/figure/address.js';
import {assert, equal} from '../assert.js';
import {everyChart, Figure, nextFrame, until} from '../accessibility/lib.js';

const charts = await everyChart();
const patents = charts.find(
  ({tag, choice, language}) =>
    tag === 'growth-card' && choice?.[1] === 'patents' && language === 'zh-CN',
)!;

describe('what readers take along', () => {
  let figure: Figure;
  const saved: {name: string; blob: Blob}[] = [];
  const urls = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);

  beforeEach(async () => {
    saved.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      urls.set(url, blob);
      return url;
    };
    // A click on such a link would save a file on the machine that tests.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        saved.push({name: this.download, blob: urls.get(this.href)!});
      },
      configurable: true,
    });
    figure = await Figure.of(patents);
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    URL.createObjectURL = create;
    figure.remove();
  });

  const menu = async () => {
    figure.root.querySelectorAll<HTMLElement>('.actions button')[1]!.click();
    await until('a menu', () => figure.find('.menu'));
    return [...figure.root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  };
  const take = async (words: RegExp) => {
    const items = await menu();
    items.find(({textContent}) => words.test(textContent))!.click();
    await until('a file', () => saved.length > 0);
    return saved[0]!;
  };

  it('a menu that keys go through, and that gives the focus back', async () => {
    const items = await menu();
    equal(items.length, 7);
    const active = () => figure.root.activeElement;
    equal(active(), items[0]);
    const key = (name: string) =>
      active()!.dispatchEvent(
        new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}),
      );
    key('ArrowDown');
    equal(active(), items[1]);
    key('End');
    equal(active(), items[6]);
    key('ArrowDown');
    equal(active(), items[0]);
    key('Escape');
    equal(figure.find('.menu'), null);
    equal(active()?.textContent, '下载');
  });

  it('CSV with a byte order mark', async () => {
    const {name, blob} = await take(/^CSV/);
    equal(name, 'growth-card-patents.csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    equal([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert(/patents,小微企业授权专利,授权专利,,59.4,%/.test(await blob.text()), 'rows');
  });

  it('JSON with its papers', async () => {
    const {name, blob} = await take(/^JSON/);
    equal(name, 'growth-card-patents.json');
    const paper = JSON.parse(await blob.text()) as Record<string, unknown>;
    equal(paper.headline, '洛阳小微企业授权专利2016年增长59.4%');
    assert(
      /报纸版面/.test(String(paper.source)) && /没有公布/.test(String(paper.summary)),
      'words',
    );
    equal((paper.records as {value: number}[])[0]!.value, 59.4);
    equal(Object.keys(paper.versions as object), ['charts', 'data']);
    assert(/正文第3段/.test(JSON.stringify(paper.table)), 'where it stands');
  });

  it('A3: SVG in its frame, with title, description and language, and nothing that needs a page', async () => {
    const {name, blob} = await take(/^SVG/);
    equal(name, 'growth-card-patents.svg');
    const text = await blob.text();
    const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    equal([file.getAttribute('role'), file.getAttribute('lang')], ['img', 'zh-CN']);
    assert(file.querySelector(':scope > title')!.textContent.startsWith('条形图：'), 'title');
    assert(/没有公布/.test(file.querySelector(':scope > desc')!.textContent), 'desc');
    const words = [...file.querySelectorAll('text')].map(({textContent}) => textContent).join('');
    for (const part of ['授权专利2016年增长59.4%', '+59.4%', '报道只给出增幅', '报纸版面']) {
      assert(words.includes(part), part);
    }
    assert(!/var\(|currentColor|<!--|class=|href|url\(/.test(text), 'stands alone');
  });

  it('PNG, as many pixels a CSS px as asked for', async () => {
    const {name, blob} = await take(/1920/);
    equal(name, 'growth-card-patents.png');
    const image = await createImageBitmap(blob);
    equal(image.width, 1920);
    const card = figure.element as unknown as {toPNG(scale: number): Promise<Blob>};
    const small = await createImageBitmap(await card.toPNG(1));
    equal([small.width * 3, small.height * 3], [image.width, image.height]);
  });

  it('an image to hold, in a modal dialog under the figure’s name', async () => {
    const items = await menu();
    items.find(({textContent}) => textContent === '看大图')!.click();
    const dialog = await until('a dialog', () => figure.root.querySelector('dialog'));
    const image = dialog.querySelector('img')!;
    await until('an image', () => image.naturalWidth > 0);
    equal(image.naturalWidth, 1920);
    assert(image.src.startsWith('data:image/png'), 'data');
    assert(image.alt.startsWith('条形图：'), image.alt);
    dialog.querySelector('button')!.click();
    await until('no dialog', () => !figure.root.querySelector('dialog'));
  });

  it('a link to the figure: by its id, else by its place among its kind', () => {
    const {element} = figure;
    const page = location.href.replace(/#.*/, '');
    equal(linkTo(element), `${page}#sc:figure=growth-card.1`);
    element.id = '专利';
    equal(linkTo(element), `${page}#${encodeURIComponent('专利')}`);
  });

  it('shares where the device does, else copies, else shows the link', async () => {
    const share = () => {
      figure.root.querySelectorAll<HTMLElement>('.actions button')[2]!.click();
    };
    const shared: ShareData[] = [];
    const define = (name: 'share' | 'clipboard', value: unknown) =>
      Object.defineProperty(navigator, name, {value, configurable: true});
    try {
      define('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      share();
      await until('shared', () => shared.length);
      assert(/授权专利/.test(shared[0]!.title!) && /#sc:/.test(shared[0]!.url!), 'title and url');
      define('share', undefined);
      const copied: string[] = [];
      define('clipboard', {writeText: (text: string) => Promise.resolve(void copied.push(text))});
      share();
      await until('copied', () => copied.length);
      const notice = await until('a notice', () => figure.find('.notice'));
      equal(notice.textContent, '链接已复制。');
      define('clipboard', {writeText: () => Promise.reject(new Error('no'))});
      share();
      const field = await until('a field', () => figure.root.querySelector('input'));
      assert(/#sc:figure=growth-card.1$/.test(field.value), field.value);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('S6, S7: a table as text and as HTML, with nothing of it taken for markup', () => {
    const model = {
      caption: '<b>表</b>',
      columns: [
        {field: 'a', label: 'A'},
        {field: 'b', label: 'B'},
        {field: 'c', label: 'C'},
      ],
      rows: [
        ['甲\u200b乙', {lead: '达', figure: '3', trail: '万人'}, '\u2014'],
        ['<script>', 'x', '\u2014'],
      ],
    };
    equal(tableText(model), 'A\tB\n甲乙\t达3万人\n<script>\tx');
    const html = tableHtml(model, '来源');
    assert(!/<script|<b>/.test(html), html);
    assert(html.includes('<td>达3万人</td>') && html.endsWith('<p>来源</p>'), html);
  });

  it('a table is copied in both forms', async () => {
    await figure.click('.actions button');
    await until('a table', () => figure.root.querySelector('table'));
    const written: ClipboardItem[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: {write: (items: ClipboardItem[]) => Promise.resolve(void written.push(...items))},
      configurable: true,
    });
    try {
      figure.root.querySelectorAll<HTMLElement>('.actions button')[2]!.click();
      await until('copied', () => written.length);
      equal([...written[0]!.types].sort(), ['text/html', 'text/plain']);
      await nextFrame();
      equal((await until('a notice', () => figure.find('.notice'))).textContent, '数据表已复制。');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});
