import {factNames, factText} from '../../src/text/fact-text.js';
import type {ErrorDetail} from '../../src/figure/events.js';
import type {FactNotes} from '../../src/widgets/fact-figure/fact-figure.texts.js';
import type {FactFigure} from '../../src/widgets/fact-figure/fact-figure.js';
import '../../src/widgets/fact-figure/fact-figure.js';
import {assert, equal} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('fact-figure', () => {
  let stage: HTMLElement;
  let warned: string[];
  const warn = console.warn;

  beforeEach(() => {
    stage = document.createElement('div');
    stage.lang = 'zh-CN';
    document.body.append(stage);
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    stage.remove();
  });

  /** Puts some HTML into the page; resolves with its one tag when it has sent an event. */
  async function shown(html: string, event = 'sc-ready'): Promise<FactFigure> {
    const heard = new Promise<Event>((resolve) =>
      stage.addEventListener(event, resolve, {once: true}),
    );
    stage.innerHTML = html;
    const element = (await heard).target as FactFigure;
    await element.updateComplete;
    return element;
  }

  /** What a reader sees: the slot's text, or what stands instead of it. */
  const seen = (element: FactFigure) => spaces(element.innerText);

  it('sets every fact as text/ does, in both languages, as text of the page', async () => {
    for (const language of languages) {
      for (const fact of factNames) {
        const element = await shown(
          `<p lang="${language}">a<fact-figure fact="${fact}"></fact-figure>b</p>`,
        );
        const {value, unit} = factText(fact, language);
        equal(element.textContent, value + unit);
        equal(spaces(stage.textContent), spaces(`a${value}${unit}b`));
      }
    }
    equal(warned, []);
  });

  it('keeps the qualifier with the number, whole or in parts', async () => {
    const parts = async (fact: string, language: string) =>
      [
        ...(await Promise.all(
          ['value', 'unit', 'full'].map(async (part) => {
            const place = document.createElement('p');
            place.lang = language;
            place.innerHTML = `<fact-figure fact="${fact}" part="${part}"></fact-figure>`;
            const ready = new Promise((resolve) => place.addEventListener('sc-ready', resolve));
            stage.append(place);
            await ready;
            return place.textContent;
          }),
        )),
      ].join('|');
    equal(await parts('incubatees', 'zh-CN'), '5200余|家|5200余家');
    equal(await parts('incubation-area', 'zh-CN'), '200余万|平方米|200余万平方米');
    equal(await parts('incubatee-workers', 'zh-CN'), '达3万|人|达3万人');
    equal(await parts('base-support-cap', 'en'), 'up to 2 million|yuan|up to 2 million yuan');
    equal(await parts('contract-value-growth', 'en'), '88.1%||88.1%');
    equal(await parts('science-meeting', 'zh-CN'), '2017年9月23日||2017年9月23日');
  });

  it('exposes what it sets as a part, and a name that is no part changes nothing', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'fact-figure::part(value) {letter-spacing: 3px}';
    stage.before(sheet);
    const styled = (element: FactFigure) =>
      getComputedStyle(element.shadowRoot!.querySelector('[part]')!).letterSpacing;
    equal(styled(await shown('<fact-figure fact="bases" part="value"></fact-figure>')), '3px');
    const other = await shown('<fact-figure fact="bases" part="figure"></fact-figure>');
    equal(other.textContent, '12家');
    equal(styled(other), 'normal');
    sheet.remove();
  });

  it('takes the type and colour of its sentence, and is no wider than its letters', async () => {
    const inside =
      '在孵<fact-figure fact="incubatees">5200余家</fact-figure>企业<span>5200余家</span>';
    const element = await shown(
      `<h3 style="color: rgb(120, 0, 0); font: italic 31px serif">${inside}</h3>`,
    );
    const twin = stage.querySelector('span')!;
    for (const name of ['color', 'fontSize', 'fontStyle', 'fontFamily', 'display'] as const)
      equal(getComputedStyle(element)[name], getComputedStyle(twin)[name], name);
    equal(element.getBoundingClientRect().width, twin.getBoundingClientRect().width);
    equal(element.getBoundingClientRect().top, twin.getBoundingClientRect().top);
  });

  it('never parts a number from its unit', async () => {
    const element = await shown(
      '<p style="width: 7em">孵化面积<fact-figure fact="incubation-area"></fact-figure></p>',
    );
    equal(element.getClientRects().length, 1);
  });

  it('leaves what the tag holds as it is where it says the same, however it is typed', async () => {
    for (const given of [
      '5200余家',
      ' 5200 余家 ',
      '5,200余家',
      '５２００余家',
      '<b>5200</b>余家',
    ]) {
      const element = await shown(`<fact-figure fact="incubatees">${given}</fact-figure>`);
      equal(element.innerHTML, given);
      equal(seen(element), spaces(given.replace(/<[^>]*>/g, '')));
    }
    const other = await shown(
      '<p lang="en"><fact-figure fact="incubatees">5200余家</fact-figure></p>',
    );
    equal(other.shadowRoot!.textContent.includes('more than 5,200'), true);
    equal(warned, []);
  });

  it('sets the data’s figure where the tag holds another, and says so', async () => {
    for (const [given, language] of [
      ['5200家', 'zh-CN'],
      ['约5200家', 'zh-CN'],
      ['5000余家', 'zh-CN'],
      ['5,200', 'en'],
    ] as const) {
      warned = [];
      const told: CustomEvent<ErrorDetail>[] = [];
      stage.addEventListener('sc-error', (event) => told.push(event), {once: true});
      const element = await shown(
        `<p lang="${language}"><fact-figure fact="incubatees">${given}</fact-figure></p>`,
        'sc-error',
      );
      equal(element.textContent, given, 'nothing is lost');
      const {value, unit} = factText('incubatees', language);
      equal(spaces(element.shadowRoot!.querySelector('[part]')!.textContent), value + unit);
      const slot = element.shadowRoot!.querySelector('slot')!;
      equal(slot.assignedNodes(), [], 'it is not seen beside it');
      equal(told[0]!.detail.code, 'fact-differs');
      for (const part of [given, 'incubatees', value + unit])
        assert(told[0]!.detail.message.includes(part), part);
      equal(warned.length, 1);
      assert(warned[0]!.includes(told[0]!.detail.message), warned[0]!);
    }
  });

  it('leaves the fallback where there is no such fact, and names those there are', async () => {
    for (const fact of ['', 'incubatee', '__proto__', 'constructor']) {
      const element = await shown(`<fact-figure fact="${fact}">5200余家</fact-figure>`, 'sc-error');
      equal(seen(element), '5200余家');
      assert(warned.at(-1)!.includes(`“${fact}”`) && warned.at(-1)!.includes('incubatees'), fact);
    }
  });

  it('follows its attributes and the language around it', async () => {
    const element = await shown('<fact-figure fact="incubatees"></fact-figure>');
    const next = async (change: () => void) => {
      const ready = new Promise((resolve) =>
        stage.addEventListener('sc-ready', resolve, {once: true}),
      );
      change();
      await ready;
      return element.textContent;
    };
    equal(await next(() => (element.fact = 'carriers')), '65家');
    equal(await next(() => (element.lang = 'en')), '65');
    equal(await next(() => element.setAttribute('part', 'unit')), '');
    equal(await next(() => element.setAttribute('fact', 'incubation-fund')), 'yuan');
    equal(element.childNodes.length, 1, 'one text, not one a change');
  });

  describe('its note', () => {
    const trigger = (element: FactFigure) =>
      element.shadowRoot!.querySelector<HTMLElement>('[part=full]')!;
    const tip = (element: FactFigure) => {
      const found = element.shadowRoot!.querySelector<HTMLElement>('.tip');
      return found && getComputedStyle(found).display !== 'none' ? found.innerText : '';
    };
    const soon = async (look: () => boolean) => {
      const end = performance.now() + 4000;
      while (!look() && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      assert(look(), 'in time');
    };
    const send = (element: FactFigure, event: Event) => trigger(element).dispatchEvent(event);
    const key = (name: string) =>
      new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true});

    it('says on focus what it is, how it is read and where it stands, and to screen readers', async () => {
      const element = await shown('<p>有<fact-figure fact="incubatees"></fact-figure>。</p>');
      await soon(() => trigger(element).hasAttribute('role'));
      equal(trigger(element).getAttribute('aria-expanded'), 'false');
      send(element, new FocusEvent('focus'));
      await soon(() => tip(element) !== '');
      assert(/在孵企业及团队：5200余家。/.test(tip(element)), tip(element));
      for (const words of ['大于5200', '2017年6月', '正文第8段', '报纸版面']) {
        assert(tip(element).includes(words), words);
      }
      const said = element.shadowRoot!.querySelector('[role=status]')!.textContent;
      equal(said.replace(/\s/g, ''), tip(element).replace(/\s/g, ''));
      equal(trigger(element).getAttribute('aria-expanded'), 'true');
    });

    it('A19: opens on pointer and keys, closes on Escape and where the focus goes', async () => {
      const element = await shown('<p><fact-figure fact="bases"></fact-figure></p>');
      await soon(() => trigger(element).hasAttribute('role'));
      send(element, new PointerEvent('pointerenter', {pointerType: 'mouse'}));
      await soon(() => tip(element) !== '');
      send(element, key('Escape'));
      await soon(() => tip(element) === '');
      send(element, key('Enter'));
      await soon(() => tip(element) !== '');
      send(element, new FocusEvent('blur'));
      await soon(() => tip(element) === '');
    });

    it('is not there with note="none", in a link, or around one', async () => {
      for (const html of [
        '<fact-figure fact="bases" note="none"></fact-figure>',
        '<a href="#"><fact-figure fact="bases"></fact-figure></a>',
        '<fact-figure fact="bases"><a href="#">12家</a></fact-figure>',
      ]) {
        const element = await shown(html);
        await new Promise((resolve) => setTimeout(resolve, 200));
        equal(trigger(element).getAttribute('role'), null);
        equal(trigger(element).getAttribute('tabindex'), null);
      }
    });

    it('is there for every fact, in both languages', async () => {
      for (const language of languages) {
        const {notes} = (await import(`/src/widgets/fact-figure/notes.${language}.gen.ts`)) as {
          notes: FactNotes;
        };
        equal(Object.keys(notes), [...factNames]);
        for (const [sentence, figure, remark] of Object.values(notes)) {
          assert(sentence.includes(figure) && remark.length > 10, sentence);
        }
      }
    });
  });
});
