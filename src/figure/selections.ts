import type {Explorer} from '../interact/explorer.js';
import type {DatumReading, Reading, SelectionKeys} from '../text/reading.js';
import {fragmentOf, fromAddress, isOurs} from './address.js';
import type {SelectDetail} from './events.js';
import type {Attended} from './figure-reading.js';

/** Figures that share a `link` hear of each other's selections. */
const links = new Map<string, SelectionKeys>();
const changes = new EventTarget();

const NAMES = ['base', 'indicator', 'year'] as const;

/** A selection as the address says it: `indicator.patents,year.2016`. */
const written = (selects: SelectionKeys) =>
  NAMES.flatMap((name) => (selects[name] ? `${name}.${selects[name]}` : [])).join();

function read(said: string): SelectionKeys {
  const pairs = said.split(',').map((part) => part.split('.', 2));
  const known = pairs.filter(([name]) => NAMES.some((each) => each === name));
  return Object.fromEntries(known) as SelectionKeys;
}

/** Keeps a selection in the address, unless the page uses the fragment for something else. */
function toAddress(link: string, selects: SelectionKeys): void {
  if (!isOurs()) return;
  const said = fromAddress();
  const text = written(selects);
  if (text) said.set(link, text);
  else said.delete(link);
  const {pathname, search} = location;
  history.replaceState(history.state, '', pathname + search + fragmentOf(said));
}

/** The data of a figure that a selection means: by what they have most closely in common with it. */
function meant(reading: Reading, selected: SelectionKeys): readonly DatumReading[] {
  const data = reading.series.flatMap((series) => series.data);
  for (const name of NAMES) {
    const found = data.filter(({selects}) => selected[name] && selects[name] === selected[name]);
    if (found.length > 0) return found;
  }
  return [];
}

/** What is selected in a figure, and in those that share its link. */
export class Selections {
  private listeners?: AbortController;
  private isRinged = false;

  constructor(private readonly host: Attended) {}

  private get link(): string {
    return this.host.getAttribute('link') ?? '';
  }

  /** Rings what the link or the address has selected, now and whenever that changes. */
  restore(reading: Reading, explore: () => Promise<Explorer>): void {
    const {link} = this;
    if (!link) return;
    if (!links.has(link)) links.set(link, read(fromAddress().get(link) ?? ''));
    this.listeners = new AbortController();
    const show = () => {
      const found = meant(reading, links.get(link)!);
      if (found.length === 0 && !this.isRinged) return;
      this.isRinged = found.length > 0;
      explore().then((explorer) => explorer.link(found), console.warn);
    };
    changes.addEventListener(link, show, {signal: this.listeners.signal});
    show();
  }

  /** Tells the page, the address and the other figures what a reader selected; undefined where it is nothing. */
  select(datum: DatumReading | undefined): void {
    const {link} = this;
    const selects = datum?.selects ?? {};
    const detail: SelectDetail = {key: datum?.key ?? null, selects};
    this.host.dispatchEvent(new CustomEvent('sc-select', {detail, bubbles: true, composed: true}));
    if (!link) return;
    links.set(link, selects);
    toAddress(link, selects);
    changes.dispatchEvent(new Event(link));
  }

  end(): void {
    this.listeners?.abort();
    this.isRinged = false;
  }
}
