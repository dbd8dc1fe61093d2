// What readers take along: the data, the figure as a file, a link to it. Loads when someone asks.
import type {LitElement} from 'lit';
import {report, ChartError} from './report.js';
import {copyTable} from './copy.js';
import {csvOf} from './csv.js';
import {readingOf, type Attended} from './figure-reading.js';
import {LARGEST_SCALE, pngOf} from './png.js';
import {paperOf} from './paper.js';
import {standAlone, partText, type FigureFile} from './stand-alone.js';
import {takeAlongStyles} from './take-along.styles.js';
import {takeAlongWords} from './take-along.words.js';
import {linkTo} from './address.js';
import {addStyles} from './sheets.js';

/** A drawn figure in its frame; undefined where none is drawn, also below the smallest card. */
async function fileOf(host: Attended): Promise<FigureFile | undefined> {
  host.table = undefined;
  await host.updateComplete;
  if (!host.drawn) return undefined;
  const [reading, picture] = await Promise.all([readingOf(host), host.drawn.graphic.picture?.()]);
  return standAlone(host.renderRoot, host.drawn.language, reading?.summary ?? '', picture);
}

/** The rows of a figure as a CSV file. Rejects with ChartError when they cannot be read. */
export async function csvFileOf(host: LitElement): Promise<string> {
  const figure = host as unknown as Attended;
  return csvOf((await figure.read(figure.wanted))?.records ?? []);
}

/** A drawn figure as an SVG file that stands alone; empty text when none is drawn. */
export async function svgFileOf(host: LitElement): Promise<string> {
  return (await fileOf(host as unknown as Attended))?.svg ?? '';
}

/** A drawn figure as a PNG file, `scale` pixels a CSS px. Rejects with ChartError `draw-failed` when none is drawn. */
export async function pngFileOf(host: LitElement, scale = 2): Promise<Blob> {
  const file = await fileOf(host as unknown as Attended);
  if (!file) throw new ChartError('draw-failed', {reason: 'no figure is drawn'});
  return pngOf(file, scale);
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const nameOf = (host: Attended, ending: string) => {
  const variant = host.drawn!.variant.replace(/[^\w-]/g, '');
  return `${host.localName}-${variant}.${ending}`;
};

/** Offers what may be saved, below the button that asks for it. */
async function offerDownload(host: Attended, button: HTMLElement): Promise<void> {
  const {language} = host.drawn!;
  const words = takeAlongWords[language];
  const {openMenu} = await import('../interact/menu.js');
  const content = async () => (await host.read(host.wanted))!;
  const width = host.renderRoot.querySelector('figure')!.offsetWidth;
  const text = (name: string, type: string, whole: string) =>
    save(name, new Blob([whole], {type: `${type};charset=utf-8`}));
  const isTouch = matchMedia('(pointer: coarse)').matches;
  openMenu({
    card: host.renderRoot.querySelector('figure')!,
    button,
    label: words.download,
    items: [
      ...(isTouch ? [{label: words.enlarge, run: () => enlarge(host)}] : []),
      ...Array.from({length: LARGEST_SCALE}, (_, order) => ({
        label: words.png(width * (order + 1)),
        run: async () => save(nameOf(host, 'png'), await pngFileOf(host, order + 1)),
      })),
      {
        label: words.svg,
        run: async () => text(nameOf(host, 'svg'), 'image/svg+xml', await svgFileOf(host)),
      },
      {
        label: words.csv,
        // Excel takes a file without the mark for one in the system's own coding.
        run: async () =>
          text(nameOf(host, 'csv'), 'text/csv', `\ufeff${csvOf((await content()).records)}`),
      },
      {
        label: words.json,
        run: async () =>
          text(nameOf(host, 'json'), 'application/json', await paperOf(host, await content())),
      },
      ...(isTouch ? [] : [{label: words.enlarge.split(/[，,]/)[0]!, run: () => enlarge(host)}]),
    ],
    failed: (error) => {
      console.warn(error);
      return words.failed;
    },
  });
}

/** The accessible name of what is drawn. */
function graphicName({renderRoot}: Attended): string {
  const named = renderRoot.querySelector('.graphic [aria-label]')?.getAttribute('aria-label');
  return named ?? renderRoot.querySelector<HTMLIFrameElement>('.graphic iframe')?.title ?? '';
}

/** Shows the figure as an image as large as it gets, which a long press saves. */
async function enlarge(host: Attended): Promise<void> {
  const {hold, close} = takeAlongWords[host.drawn!.language];
  const [{openImage}, blob] = await Promise.all([
    import('../interact/image.js'),
    pngFileOf(host, LARGEST_SCALE),
  ]);
  openImage({
    card: host.renderRoot.querySelector('figure')!,
    blob,
    name: graphicName(host),
    hold,
    close,
  });
}

/** Gives a link to the figure to whatever the device shares with, else to the clipboard. */
async function share(host: Attended, button: HTMLElement): Promise<void> {
  const {language} = host.drawn!;
  const words = takeAlongWords[language];
  const url = linkTo(host);
  const title = partText(host.renderRoot, 'headline').replace(/\u200b/g, '');
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({title, url});
      return;
    } catch (error) {
      if ((error as Error).name === 'AbortError') return;
    }
  }
  const {openNotice} = await import('../interact/notice.js');
  const card = host.renderRoot.querySelector('figure')!;
  try {
    await navigator.clipboard.writeText(url);
    openNotice({card, button, text: words.copied});
  } catch {
    openNotice({card, button, text: words.link, copy: url});
  }
}

/** Copies the table; where the page may not write to the clipboard, says so. */
async function copy(host: Attended, button: HTMLElement): Promise<void> {
  const {copiedTable, failed} = takeAlongWords[host.drawn!.language];
  const [{openNotice}, content] = await Promise.all([
    import('../interact/notice.js'),
    host.read(host.wanted),
  ]);
  const card = host.renderRoot.querySelector('figure')!;
  try {
    await copyTable(content!.table, partText(host.renderRoot, 'source'));
    openNotice({card, button, text: copiedTable});
  } catch (error) {
    console.warn(error);
    openNotice({card, button, text: failed});
  }
}

const ACTS: Readonly<Record<string, (host: Attended, button: HTMLElement) => Promise<void>>> = {
  download: offerDownload,
  share,
  copy,
};

/** Does what a button of a figure offers. */
export async function act(host: LitElement, action: string): Promise<void> {
  const figure = host as unknown as Attended;
  addStyles(figure, [takeAlongStyles]);
  const actions = host.renderRoot.querySelector('.actions')!;
  // The toolbar keeps what was last used at hand; not every browser focuses a button that is clicked.
  const button =
    actions.querySelector<HTMLElement>('button[tabindex="0"]') ??
    actions.querySelector<HTMLElement>('button')!;
  try {
    await ACTS[action]!(figure, button);
  } catch (error) {
    report(host, error, figure.wanted.language);
  }
}
