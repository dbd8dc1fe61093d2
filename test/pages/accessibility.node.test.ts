// What a reader meets in a whole page: keys as they are pressed, the tree that screen readers are given, other colours,
// no motion, little room, other spacing, paper. Numbers are those of the bars for accessibility.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chartsOf, type Chart, type Tags} from '../../scripts/lib/drawn.js';
import {pageOf, tagOf} from './lib/html.js';
import {Reader} from './lib/reader.js';
import {Site} from './lib/site.js';
import {treeOf} from './lib/tree.js';

const tags = JSON.parse(readFileSync('src/embed/tags.gen.json', 'utf8')) as Tags;
const charts = chartsOf(tags);
const first = charts.filter(({choice}) => choice === null);
const inChinese = first.filter(({language}) => language === 'zh-CN');
const TREES = 'test/pages/trees';

describe('a page for every reader', () => {
  let site: Site;
  let reader: Reader;

  before(async () => {
    site = await Site.open();
    reader = await Reader.open(site);
  });
  after(async () => {
    await reader.close();
    await site.close();
  });

  /** Shows charts on one page, and waits until each answers to keys. */
  async function show(shown: readonly Chart[], {width = 640, before = '', after = ''} = {}) {
    await reader.page.setViewport({width, height: 900});
    const lang = shown[0]!.language;
    const body = `<style>body{margin:0}</style>${before}${shown.map((chart) => tagOf(chart)).join('')}${after}`;
    await reader.show(pageOf({lang, body}), {until: ['sc-ready', 0]});
    await reader.page.evaluate(async () => {
      for (const card of document.querySelectorAll('body > *')) {
        if (!card.localName.includes('-')) continue;
        card.scrollIntoView();
        const end = performance.now() + 8000;
        while (!card.shadowRoot?.querySelector('.graphic[role=application]')) {
          if (performance.now() > end) throw new Error(`${card.localName} does not answer`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
      scrollTo(0, 0);
    });
  }

  const emulate = (features: Record<string, string>, media = '') =>
    reader.session.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });

  const active = () =>
    reader.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('role') ?? element?.textContent ?? '';
    });
  const press = async (...keys: string[]) => {
    for (const key of keys) await reader.page.keyboard.press(key as 'Tab');
    return active();
  };

  for (const chart of first) {
    it(`A1, A2, A18: the tree of ${chart.tag}, ${chart.language}`, async () => {
      await show([chart]);
      const tree = await treeOf(reader.session, 'figure');
      const path = `${TREES}/${chart.tag}.${chart.language}.txt`;
      if (process.env.UPDATE_TREES) {
        mkdirSync(TREES, {recursive: true});
        writeFileSync(path, tree);
      }
      assert.ok(existsSync(path), `${path} is missing: run with UPDATE_TREES=1`);
      assert.equal(tree, readFileSync(path, 'utf8'));

      const lines = tree.trimEnd().split('\n');
      assert.match(lines[0]!, /^figure ".{8,}"/, 'the figure is named');
      const graphic = lines.find((line) => line.includes('application'))!;
      assert.match(graphic, /application ".+[：:].{8,}" \[.{20,}\]/, 'type, point and summary');
      assert.equal(
        lines.filter((line) => /^\s*(?:application|button|toolbar)$/.test(line)).length,
        0,
      );
      assert.doesNotMatch(tree, /vega|graphics-|chart container/i);
      if (chart.language === 'zh-CN') {
        for (const [said] of tree.matchAll(/"[^"]*"|\[[^\]]*\]/g)) {
          assert.doesNotMatch(said, /[A-Za-z]{3,}/);
        }
      }
      const order = ['application', 'paragraph', 'toolbar', 'button'].map((role) =>
        lines.findIndex((line) => line.trimStart().startsWith(role)),
      );
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        'picture, summary, control',
      );
    });
  }

  it('A1: an author’s alt wins', async () => {
    const [chart] = inChinese;
    await reader.show(pageOf({body: `<${chart!.tag} alt="作者写的名称"></${chart!.tag}>`}));
    await reader.until(
      () =>
        document
          .querySelector('body > *')!
          .shadowRoot!.querySelector('.graphic')!
          .getAttribute('aria-label') === '作者写的名称',
    );
    assert.match(await treeOf(reader.session, 'figure'), /application "作者写的名称"/);
  });

  it('A5: a figure is one stop of Tab and its actions one toolbar, forth and back', async () => {
    await show(inChinese.slice(0, 2), {
      before: '<a href="#a">前</a>',
      after: '<a href="#b">后</a>',
    });
    assert.equal(await press('Tab'), '前');
    const stops: string[] = [];
    while (stops.length < 9 && stops.at(-1) !== '后') stops.push(await press('Tab'));
    assert.deepEqual(stops, ['application', '数据表', 'application', '数据表', '后']);
    await reader.page.keyboard.down('Shift');
    assert.equal(await press('Tab'), '数据表');
    assert.equal(await press('Tab'), 'application');
    await reader.page.keyboard.up('Shift');
    assert.equal(await press('Tab'), '数据表');
    assert.equal(await press('ArrowRight'), '下载');
    assert.equal(await press('ArrowRight'), '分享');
    assert.equal(await press('ArrowRight'), '数据表');
    assert.equal(await press('End'), '分享');
    assert.equal(await press('Home'), '数据表');
    assert.equal(await press('Tab'), '后', 'no trap');
  });

  it('A8: no key listener on window or document, before and after a figure is explored', async () => {
    await show(inChinese.slice(0, 1));
    await press('Tab', 'ArrowRight');
    for (const expression of ['window', 'document', 'document.body']) {
      const {result} = await reader.session.send('Runtime.evaluate', {expression});
      const {listeners} = await reader.session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      const keys = listeners.filter(({type}) => type.startsWith('key'));
      assert.deepEqual(keys, [], expression);
    }
  });

  for (const [name, features] of [
    ['light', {'prefers-color-scheme': 'light'}],
    ['dark', {'prefers-color-scheme': 'dark'}],
    ['forced colours', {'forced-colors': 'active'}],
  ] as const) {
    it(`A9: the ring is 2 px and stands out: ${name}`, async () => {
      await emulate(features);
      await show(inChinese.slice(0, 1));
      const look = () =>
        reader.page.evaluate(() => {
          const root = document.querySelector('body > :not(style)')!.shadowRoot!;
          const probe = document.createElement('canvas').getContext('2d', {
            willReadFrequently: true,
          })!;
          const luminance = (color: string) => {
            probe.fillStyle = color;
            probe.fillRect(0, 0, 1, 1);
            const [red, green, blue] = [...probe.getImageData(0, 0, 1, 1).data]
              .map((byte) => byte / 255)
              .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
          };
          const ring = root.querySelector<HTMLElement>('.ring');
          const on = ring && !ring.hidden ? ring : root.querySelector('.graphic')!;
          const {outlineWidth, outlineStyle, outlineColor} = getComputedStyle(on);
          const ground = getComputedStyle(root.querySelector('figure')!).backgroundColor;
          const [a, b] = [luminance(outlineColor), luminance(ground)].sort((x, y) => y - x);
          return {
            width: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
            ratio: (a! + 0.05) / (b! + 0.05),
            isMark: on === ring,
          };
        });
      await press('Tab');
      const picture = await look();
      await press('ArrowRight');
      await reader.until(() => {
        const ring = document
          .querySelector('body > :not(style)')!
          .shadowRoot!.querySelector<HTMLElement>('.ring');
        return !!ring && !ring.hidden;
      });
      const mark = await look();
      await emulate({});
      for (const {width, ratio} of [picture, mark]) {
        assert.ok(width >= 2 && ratio >= 3, `${width} px, ${ratio.toFixed(2)} to 1`);
      }
      assert.ok(mark.isMark && !picture.isMark);
    });
  }

  it('A10: every control is 24 × 24 px at least, in the menu too', async () => {
    for (const width of [640, 320]) {
      await show(inChinese.slice(0, 1), {width});
      await press('Tab', 'Tab', 'ArrowRight', 'Enter');
      await reader.until(
        () => !!document.querySelector('body > :not(style)')!.shadowRoot!.querySelector('.menu'),
      );
      const small = await reader.page.evaluate(() =>
        [
          ...document
            .querySelector('body > :not(style)')!
            .shadowRoot!.querySelectorAll<HTMLElement>('button, [tabindex]'),
        ]
          .map((control) => {
            const {width, height} = control.getBoundingClientRect();
            return {what: control.textContent.trim(), width, height};
          })
          .filter(({width, height}) => width < 24 || height < 24),
      );
      assert.deepEqual(small, []);
    }
  });

  it('A12: no text under 12 px at 320, 375 and 1280 px', async () => {
    for (const width of [320, 375, 1280]) {
      await show(first, {width});
      const small = await reader.page.evaluate(() => {
        const found: string[] = [];
        for (const {shadowRoot} of document.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const {parentElement, textContent} = walker.currentNode as Text;
            if (!textContent.trim()) continue;
            const svg = parentElement!.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
            const size = parseFloat(getComputedStyle(parentElement!).fontSize) * scale;
            if (size < 11.99) found.push(`${size} ${textContent}`);
          }
        }
        return found;
      });
      assert.deepEqual(small, [], `${width} px`);
    }
  });

  it('A13: what colour tells apart the words of the picture say too', async () => {
    const told: Readonly<Record<string, readonly string[]>> = {
      'base-roster': ['国家级', '省级', '未点名'],
      'carrier-map': ['国家级', '省级', '涧西区'],
      'carrier-mix': ['建设提升', '累计建成', '数量未公布'],
      'growth-card': ['2015年', '2016年'],
      'key-figures': ['超过此数', '不少于此数', '恰为此数'],
      'policy-timeline': ['到刊发时', '此后的计划', '载体', '示范基地'],
      'roadmap-timeline': ['国家小微企业创业创新基地城市示范', '“双创”示范基地建设', '未注明时间'],
      'support-cap': ['每年上限', '实付未公布'],
    };
    assert.deepEqual(Object.keys(told), inChinese.map(({tag}) => tag).sort());
    await show(inChinese);
    for (const [tag, words] of Object.entries(told)) {
      const text = await reader.page.evaluate(
        (tag) =>
          [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.graphic text')]
            .map(({textContent}) => textContent)
            .join('')
            .replace(/\s/g, ''),
        tag,
      );
      for (const word of words) assert.ok(text.includes(word), `${tag}: ${word}`);
    }
  });

  it('A14: in forced colours text is CanvasText and shapes are outlined', async () => {
    await emulate({'forced-colors': 'active'});
    await show(inChinese);
    const found = await reader.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const [ink, ground] = [system('CanvasText'), system('Canvas')];
      const wrong: string[] = [];
      for (const card of document.querySelectorAll('body > *')) {
        const root = card.shadowRoot;
        if (!root) continue;
        const about = (what: string, element: Element) =>
          wrong.push(`${card.localName}: ${what} ${element.outerHTML.slice(0, 90)}`);
        for (const part of root.querySelectorAll('[part=headline], [part=note], button')) {
          if (getComputedStyle(part).color !== ink && part.localName !== 'button')
            about('ink', part);
        }
        for (const mark of root.querySelectorAll<SVGElement>(
          '.graphic svg :is(path, rect, circle, text)',
        )) {
          const {fill, stroke} = getComputedStyle(mark);
          const paints = [fill, stroke].filter((paint) => paint !== 'none');
          if (paints.some((paint) => paint !== ink && paint !== ground)) about('colour', mark);
          const isBand = /-tint/.test(mark.getAttribute('fill') ?? '');
          if (!isBand && !paints.includes(ink) && mark.localName !== 'text') about('unseen', mark);
          // Letters of the ground's colour stand on a solid mark.
          if (mark.localName === 'text' && fill !== ink) {
            if (!/on-accent-[23]/.test(mark.closest('[fill]')!.getAttribute('fill')!)) {
              about('letters', mark);
            }
          }
        }
      }
      probe.remove();
      return wrong;
    });
    await emulate({});
    assert.deepEqual(found, []);
  });

  it('A15: bars grow once when they are first seen, but not for who wants no motion', async () => {
    const growth = inChinese.filter(({tag}) => tag === 'growth-card');
    for (const motion of ['no-preference', 'reduce']) {
      await emulate({'prefers-reduced-motion': motion});
      await reader.page.setViewport({width: 640, height: 700});
      const space = '<div style="height:900px"></div>';
      await reader.show(pageOf({body: space + tagOf(growth[0]!) + space}));
      await reader.until(
        () =>
          !!document
            .querySelector('growth-card')!
            .shadowRoot!.querySelector('.graphic[role=application]'),
      );
      await reader.rest();
      const moving = await reader.page.evaluate(async () => {
        const {shadowRoot} = document.querySelector('growth-card')!;
        const count = () => shadowRoot!.getAnimations().length;
        let most = 0;
        for (const top of [900, 0, 900]) {
          scrollTo(0, top);
          let now = 0;
          for (let frame = 0; frame < 12; frame += 1) {
            await new Promise((painted) => requestAnimationFrame(painted));
            now = Math.max(now, count());
          }
          await new Promise((resolve) => setTimeout(resolve, 450));
          most += now;
        }
        return most;
      });
      await emulate({});
      assert.equal(moving, motion === 'reduce' ? 0 : 1, motion);
    }
  });

  it('A16: nothing scrolls sideways at 320 px, which is 1280 px at 400 %', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      await show(
        first.filter((chart) => chart.language === language),
        {width: 320},
      );
      const widths = await reader.page.evaluate(async () => {
        const found = [document.documentElement.scrollWidth];
        for (const {shadowRoot} of document.querySelectorAll('body > *')) {
          shadowRoot?.querySelector<HTMLElement>('.actions button')?.click();
        }
        await new Promise((resolve) => setTimeout(resolve, 600));
        found.push(document.documentElement.scrollWidth);
        return found;
      });
      assert.deepEqual(widths, [320, 320], language);
    }
  });

  it('A17: other spacing of text, and text of twice the size, lose nothing', async () => {
    const spacing =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
    const twice = `:host{${[
      ['headline', '700 44px/56px'],
      ['headline-narrow', '700 36px/48px'],
      ['label', '400 28px/40px'],
      ['note', '400 24px/40px'],
      ['subhead', '400 28px/40px'],
      ['subhead-narrow', '400 26px/40px'],
    ]
      .map(([name, font]) => `--sc-typography-${name}:${font}!important`)
      .join(';')}}`;
    for (const css of [spacing, twice]) {
      for (const width of [640, 320]) {
        await show(first, {width});
        const lost = await reader.page.evaluate(async (css) => {
          const sheet = new CSSStyleSheet();
          // What is far below is not laid out, and has no places.
          sheet.replaceSync(`${css} figure{content-visibility:visible!important}`);
          const cards = [...document.querySelectorAll('body > *')].filter(
            (card) => card.shadowRoot,
          );
          for (const {shadowRoot} of cards) {
            shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
          }
          await new Promise((painted) => requestAnimationFrame(painted));
          await new Promise((painted) => requestAnimationFrame(painted));
          const found: string[] = [];
          for (const {shadowRoot, localName} of cards) {
            const card = shadowRoot!.querySelector('figure')!;
            const outer = card.getBoundingClientRect();
            const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const node = walker.currentNode as Text;
              const parent = node.parentElement!;
              if (!node.data.trim() || parent.closest('svg, .summary, .live, .address')) continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              for (const {left, right, top, bottom, width} of range.getClientRects()) {
                if (width === 0) continue;
                const isInside =
                  left >= outer.left - 1 &&
                  right <= outer.right + 1 &&
                  top >= outer.top - 1 &&
                  bottom <= outer.bottom + 1;
                if (!isInside) found.push(`${localName}: ${node.data.trim()}`);
              }
            }
            for (const part of card.querySelectorAll('[part]')) {
              const {overflowX, overflowY} = getComputedStyle(part);
              const clips = overflowX !== 'visible' || overflowY !== 'visible';
              if (clips && part.scrollHeight > part.clientHeight + 1) found.push(part.outerHTML);
            }
          }
          return found;
        }, css);
        assert.deepEqual(lost, [], `${width} px, ${css.slice(0, 40)}`);
      }
    }
  });

  it('A18: a card says its language, and what is in another says which', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const shown = first.filter((chart) => chart.language === language);
      await show(shown);
      await press('Tab');
      const found = await reader.page.evaluate(() => {
        const wrong: string[] = [];
        for (const {shadowRoot} of document.querySelectorAll('body > *')) {
          if (!shadowRoot) continue;
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const {data, parentElement} = walker.currentNode as Text;
            const lang = parentElement!.closest('[lang]')?.getAttribute('lang') ?? '';
            const isChinese = /[\u4e00-\u9fff]/.test(data);
            if (isChinese && lang !== 'zh-CN' && !parentElement!.closest('.address')) {
              wrong.push(`${lang}: ${data}`);
            }
          }
        }
        return wrong;
      });
      assert.deepEqual(found, [], language);
    }
  });

  it('A20: paper has the chart, its source and the address, in light colours at full width', async () => {
    await emulate({'prefers-color-scheme': 'dark'});
    await show(inChinese, {width: 760});
    await emulate({'prefers-color-scheme': 'dark'}, 'print');
    await reader.settle();
    const printed = await reader.page.evaluate(() =>
      [...document.querySelectorAll('body > *')].flatMap(({shadowRoot, localName}) => {
        if (!shadowRoot) return [];
        const shown = (selector: string) => {
          const box = shadowRoot.querySelector(selector)?.getBoundingClientRect();
          return !!box && box.width > 0 && box.height > 0;
        };
        const svg = shadowRoot.querySelector('.graphic svg')!;
        const addressIn = (root: ShadowRoot) => {
          const address = root.querySelector('.address')!;
          return getComputedStyle(address).display === 'block' ? address.textContent : '';
        };
        const card = shadowRoot.querySelector('figure')!;
        return [
          {
            localName,
            chart: shown('.graphic svg'),
            source: shown('[part~=source]'),
            address: addressIn(shadowRoot),
            actions: shown('.actions'),
            ground: getComputedStyle(card).backgroundColor,
            ink: getComputedStyle(card).color,
            room: card.getBoundingClientRect().width - svg.getBoundingClientRect().width,
          },
        ];
      }),
    );
    const url = reader.page.url();
    await emulate({});
    assert.equal(printed.length, inChinese.length);
    for (const {localName, room, ...rest} of printed) {
      assert.deepEqual(
        rest,
        {
          chart: true,
          source: true,
          address: url,
          actions: false,
          ground: 'rgb(255, 255, 255)',
          ink: 'rgb(0, 0, 0)',
        },
        localName,
      );
      assert.ok(Math.abs(room - 40) < 2, `${localName}: ${room} px beside the chart`);
    }
  });

  it('A20: print="table" prints the data in the place of the chart', async () => {
    const body = '<key-figures print="table"></key-figures>';
    await reader.show(pageOf({body}));
    await reader.until(
      () => !!document.querySelector('key-figures')!.shadowRoot!.querySelector('.paper'),
    );
    const look = () =>
      reader.page.evaluate(() => {
        const {shadowRoot} = document.querySelector('key-figures')!;
        return ['.graphic', '.paper table'].map(
          (selector) => shadowRoot!.querySelector(selector)!.getBoundingClientRect().height > 0,
        );
      });
    assert.deepEqual(await look(), [true, false]);
    await emulate({}, 'print');
    const printed = await look();
    await emulate({});
    assert.deepEqual(printed, [false, true]);
  });

  it('R14: keys, tooltip and table work on a page whose prototypes are patched', async () => {
    const patch = `<script>
      Object.prototype.each = function () {};
      Array.prototype.each = function () {};
      Element.prototype.show = function () { throw new Error('theirs'); };
      Array.from = function (list, map) { var found = []; for (var i = 0; i < list.length; i += 1) found.push(map ? map(list[i], i) : list[i]); return found; };
    </script>`;
    const [chart] = inChinese.filter(({tag}) => tag === 'base-roster');
    await show([chart!], {before: patch});
    await press('Tab');
    await press('ArrowRight', 'ArrowRight');
    await reader.until(() => {
      const live = document.querySelector('base-roster')!.shadowRoot!.querySelector('.live');
      return /省级/.test(live?.textContent ?? '');
    });
    await press('Escape', 'Tab', 'Enter');
    await reader.until(
      () => !!document.querySelector('base-roster')!.shadowRoot!.querySelector('table'),
    );
  });

  it('a link to a figure scrolls to it and gives it the focus', async () => {
    const space = '<p style="height:2000px">文</p>';
    const body = `${tagOf(inChinese[0]!)}${space}<growth-card></growth-card>${space}<growth-card metric="patents"></growth-card>`;
    const address = site.putPage(pageOf({body}));
    await reader.page.goto('about:blank');
    await reader.page.goto(`${address}#sc:figure=growth-card.2`, {waitUntil: 'domcontentloaded'});
    await reader.until(() => {
      const card = document.querySelectorAll('growth-card')[1]!;
      const isHere = Math.abs(card.getBoundingClientRect().top) < innerHeight;
      return isHere && document.activeElement === card;
    });
    assert.equal(await active(), 'application');
  });
});
