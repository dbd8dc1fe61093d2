// What embed.css holds free for a tag is as high as the chart that comes.
import {
  chartsOf,
  drawn,
  elementOf,
  loadFaces,
  place,
  type Chart,
  type Tags,
} from '../../scripts/lib/drawn.js';
import {assert, equal} from '../assert.js';

const WIDTHS = [280, 320, 375, 480, 560, 640, 800];
/** CSS px. */
const TOLERANCE = 0.5;

async function textOf(path: string): Promise<string> {
  const answer = await fetch(path);
  assert(answer.ok, `${path}: ${answer.status}`);
  return answer.text();
}
/** The name under which a tag is never defined here. */
const undefinedTag = (tag: string) => `undefined-${tag}`;

describe('the space held free for a chart', () => {
  const sheet = document.createElement('style');
  let tags: Tags;

  before(async () => {
    await loadFaces();
    tags = JSON.parse(await textOf('/src/embed/tags.gen.json')) as Tags;
    await Promise.all(Object.keys(tags).map((tag) => import(`/src/widgets/${tag}/${tag}.ts`)));
    sheet.textContent = Object.keys(tags).reduce(
      (rules, tag) => rules.replaceAll(new RegExp(`\\b${tag}(?=[,:[])`, 'g'), undefinedTag(tag)),
      await textOf('/src/embed/reserve/embed.gen.css'),
    );
    document.head.append(sheet);
  });
  after(() => sheet.remove());

  it('is as high as the chart that comes', async () => {
    const wrong: string[] = [];
    const compare = async (chart: Chart) => {
      const {element, heightAt, remove} = await drawn(chart);
      const container = place(0);
      const twin = elementOf({...chart, tag: undefinedTag(chart.tag)});
      container.append(twin);
      for (const width of WIDTHS) {
        container.style.width = `${width}px`;
        const height = await heightAt(width);
        const held = twin.getBoundingClientRect().height;
        if (Math.abs(held - height) > TOLERANCE) {
          wrong.push(`${element.outerHTML} at ${width} px: held ${held} px, drawn ${height} px`);
        }
      }
      remove();
      container.remove();
    };
    await Promise.all(chartsOf(tags).map(compare));
    equal(wrong, []);
  });

  it('is the same where the tag holds something', () => {
    const container = place(320);
    for (const tag of Object.keys(tags)) {
      const twin = elementOf({tag: undefinedTag(tag), choice: null, language: 'zh-CN'});
      container.append(twin);
      const empty = twin.offsetHeight;
      const own = elementOf({tag, choice: null, language: 'zh-CN'});
      container.append(own);
      // What stands in a line of text holds no room.
      if (getComputedStyle(own).display === 'inline') {
        equal(empty, 0, tag);
        continue;
      }
      assert(empty > 200, `${tag} is ${empty} px high`);
      for (const inside of ['洛阳', '<a href="#">洛阳</a>', '<figure><p>洛阳</p></figure>']) {
        twin.innerHTML = inside;
        equal(twin.offsetHeight, empty, inside);
      }
      twin.innerHTML = '<figure><div style="height: 3000px"></div></figure>';
      equal(twin.offsetHeight, empty, 'a figure takes no more');
    }
    container.remove();
  });

  it('is given back when no chart has come after ten seconds', () => {
    const container = place(320);
    for (const tag of Object.keys(tags).filter((each) => tags[each]!.variants.length > 0)) {
      const twin = elementOf({tag: undefinedTag(tag), choice: null, language: 'zh-CN'});
      container.append(twin);
      const [release] = twin.getAnimations({subtree: true});
      release!.currentTime = 9999;
      assert(twin.offsetHeight > 200, `${tag} is ${twin.offsetHeight} px high before`);
      release!.currentTime = 10001;
      equal(twin.offsetHeight, 0);
    }
    container.remove();
  });

  it('is a Chinese chart’s where the page names no language, and an English one’s in any but Chinese', () => {
    const container = place(320);
    const [tag] = Object.keys(tags);
    const heightIn = (language: string | null) => {
      const twin = document.createElement(undefinedTag(tag!));
      container.replaceChildren(twin);
      if (language !== null) container.lang = language;
      return twin.offsetHeight;
    };
    const language = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    const unnamed = heightIn(null);
    if (language !== null) document.documentElement.lang = language;
    equal(['zh', 'zh-Hant', 'ZH-cn', 'zh-CN'].map(heightIn), Array(4).fill(unnamed));
    const english = heightIn('en');
    assert(english !== unnamed, 'both languages have one height');
    equal(['en-GB', 'fr', 'ja'].map(heightIn), Array(3).fill(english));
    container.remove();
  });
});
