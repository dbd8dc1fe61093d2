// The script of chart-frame.html: draws an author's own Vega-Lite spec with vega-embed, in a document without an origin.
// Vega's interpreter is no sandbox (`event.view` reaches the window); this document is. So it works in no other.
import embed, {type EmbedOptions, type Result} from 'vega-embed';
import type {Language} from '../../text/language.js';
import type {OwnSpec} from '../../widgets/chart-figure/chart-figure.check.js';
import type {
  FromFrame,
  Look,
  SpecProblem,
  ToFrame,
} from '../../widgets/chart-figure/chart-figure.protocol.js';
import {treeOf} from '../../widgets/chart-figure/chart-figure.tree.js';
import type {CheckingScript} from './chart-frame-check.js';
import {chartNumber, locales, unitSpecifier} from './locale.js';
import {apply, configOf, dress, loadFaces, onDarkness} from './look.js';
import {sized} from './sized.js';

type Drawing = Extract<ToFrame, {type: 'draw'}>;

/** The mark by which this document's policy knows its scripts. */
const {nonce} = document.currentScript as HTMLScriptElement;

/** An address that a spec names for its rows. */
class AddressRefused extends Error {}

class ChartFrame {
  private readonly stage = document.getElementById('chart')!;
  private result?: Result;
  private follows = false;
  private width = 0;
  private drawing?: Drawing;
  /** Draws one after the other, each from what holds when its turn comes. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly port: MessagePort) {
    dress();
    const faces = loadFaces();
    port.onmessage = ({data}: MessageEvent<ToFrame>) => {
      if (data.type === 'picture') {
        this.tellPicture();
        return;
      }
      if (data.type === 'draw') this.drawing = data;
      else if (this.drawing) this.drawing = {...this.drawing, ...data, type: 'draw'};
      void faces.then(() => this.draw());
    };
    new ResizeObserver(() => this.resize()).observe(document.documentElement);
    new ResizeObserver(() => this.tellHeight()).observe(this.stage);
    onDarkness(() => this.draw());
  }

  private tell(message: FromFrame): void {
    this.port.postMessage(message);
  }

  private tellHeight(): void {
    if (this.result) this.tell({type: 'height', height: this.stage.offsetHeight});
  }

  private tellPicture(): void {
    const picture = this.stage.querySelector<SVGSVGElement>('svg');
    if (picture) this.tell({type: 'picture', tree: treeOf(picture)});
  }

  private draw(): void {
    this.last = this.last.then(() => this.drawNow());
  }

  private async drawNow(): Promise<void> {
    // Browsers hold back observers in a frame that is not to be seen yet; it draws all the same.
    const {drawing} = this;
    const width = (this.width = document.documentElement.clientWidth);
    if (!drawing || !width) return;
    const {language, name} = drawing;
    apply(drawing, language);
    document.title = name;
    const {spec, follows} = sized(withRows(drawing), width);
    const chart = emptyElement();
    try {
      const result = await embedSafely(chart, spec, drawing, language);
      this.result?.finalize();
      this.result = result;
      this.follows = follows;
    } catch (error) {
      const refused = error instanceof AddressRefused;
      const text = error instanceof Error ? error.message : String(error);
      const problem = refused ? undefined : await problemIn(drawing.spec);
      this.tell({type: 'failed', code: refused ? 'data-address' : 'spec-failed', text, problem});
      return;
    }
    nameChart(chart, name);
    this.stage.replaceChildren(chart);
    this.tellHeight();
    this.tell({type: 'drawn'});
    if (drawing.debug) {
      const problem = await problemIn(drawing.spec);
      if (problem) this.tell({type: 'problem', problem});
    }
  }

  private resize(): void {
    const width = document.documentElement.clientWidth;
    if (width === this.width) return;
    const first = !this.width;
    this.width = width;
    if (first) this.draw();
    else if (this.follows && width) void this.result?.view.width(width).runAsync();
  }
}

/** A spec with the rows that came beside it, under the names that it has for them. */
const withRows = ({spec, rows}: Drawing): OwnSpec => ({
  ...spec,
  datasets: {...(spec.datasets as object | undefined), ...rows},
});

/** What is wrong in a spec by Vega-Lite's own schema, which comes only when someone asks; nothing where it does not come. */
async function problemIn(spec: OwnSpec): Promise<SpecProblem | undefined> {
  const script = document.createElement('script') as CheckingScript;
  script.nonce = nonce;
  script.src = 'chart-frame-check.js';
  const loaded = new Promise((say) => (script.onload = script.onerror = say));
  document.head.append(script);
  await loaded;
  try {
    return script.check?.(spec);
  } catch {
    // A spec that is too deep for it.
    return undefined;
  }
}

/** An element that empties itself without markup from a string, so that vega-embed also works under Trusted Types. */
function emptyElement(): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperty(element, 'innerHTML', {set: () => element.replaceChildren()});
  return element;
}

/** Draws with options that nothing in a spec can change: its `usermeta` has been taken off. Rejects where it fails. */
async function embedSafely(
  chart: HTMLElement,
  spec: OwnSpec,
  look: Look,
  language: Language,
): Promise<Result> {
  const problems: unknown[] = [];
  const refuse = (address: string) => {
    const problem = new AddressRefused(address);
    problems.push(problem);
    return Promise.reject(problem);
  };
  // Images and links: the chart is drawn without them.
  const ignore = (address: string) => {
    console.warn(`Not loaded: ${address}`);
    return Promise.reject(new Error('Addresses are off'));
  };
  const logger = {
    level: () => logger,
    error: (...problem: unknown[]) => {
      problems.push(problem[0]);
      return logger;
    },
    warn: (...words: unknown[]) => {
      // Vega-Lite says so of our own `fit-x` over rows of a fixed step, and then keeps it.
      if (!String(words[0]).startsWith('Dropping "fit-')) console.warn(...words);
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  const options: EmbedOptions = {
    mode: 'vega-lite',
    actions: false,
    renderer: 'svg',
    tooltip: false,
    hover: false,
    defaultStyle: false,
    ast: true,
    loader: {load: refuse, sanitize: ignore, http: refuse, file: refuse, options: {}} as never,
    logger: logger,
    config: configOf(look, language),
    expressionFunctions: {
      chartNumber: (value: unknown, format: unknown) => chartNumber(value, format, language),
      timeUnitSpecifier: (units: string[], specifiers: Record<string, string>) =>
        unitSpecifier(units, specifiers, language),
    },
    ...locales[language],
  };
  const result = await embed(chart, structuredClone(spec), options);
  if (problems.length > 0) {
    result.finalize();
    throw problems[0] instanceof Error ? problems[0] : new Error(String(problems[0]));
  }
  return result;
}

/** One named picture: Vega names its parts in English, and wrongly for lines. */
function nameChart(chart: HTMLElement, name: string): void {
  for (const element of [chart, ...chart.querySelectorAll('[role], [aria-roledescription]')]) {
    for (const attribute of ['role', 'aria-roledescription', 'aria-label']) {
      element.removeAttribute(attribute);
    }
  }
  const picture = chart.querySelector('svg');
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', name);
}

/** Takes the one port that the page which holds this frame sends. */
function accept({source, ports: [port]}: MessageEvent): void {
  if (source !== parent || !port) return;
  removeEventListener('message', accept);
  new ChartFrame(port);
}

// With an origin, a spec could reach what belongs to the site: then nothing is taken from anyone.
if (origin === 'null' && parent !== self) addEventListener('message', accept);
else console.warn('chart-frame.html draws only inside <chart-figure>.');
