// An author's own rows: where they stand, what of them is drawn, what is said of the rest. Loads with the first such tag.
import type {LitElement, ReactiveController} from 'lit';
import type {IntakeOptions} from '../ingest/intake.js';
import {rowsOfList, type JsonRows} from '../ingest/json.js';
import {pause} from '../ingest/pause.js';
import type {FieldName} from '../rows/fields.js';
import type {RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import type {Language} from '../text/language.js';
import type {FigureContent, FigureRequest, RowsReader} from './content.js';
import {refreshEvery, type Refreshing} from './refresh.js';

/** What a figure keeps to itself and its rows need. */
interface Host extends LitElement {
  readonly src?: string;
  readonly debug?: boolean;
  /** What stands in the graphic's place. */
  readonly table?: unknown;
  readonly wanted: FigureRequest;
  load(): Promise<void>;
  showTable(language: Language): Promise<void>;
}

/** Lists of fewer rows are read without asking how many are too many. */
const WORTH_COUNTING = 10_000;

/** The rows of one tag, kept while it asks for the same ones. */
class OwnRows implements ReactiveController {
  private given: unknown;
  private how?: string | null;
  private rows?: Promise<RawRows>;
  private loading?: AbortController;
  private told?: Promise<RawRows>;
  private refreshing?: Refreshing;
  private every = 0;
  private readonly changes = new MutationObserver((records) => this.changed(records));

  constructor(private readonly host: Host) {
    host.addController(this);
    this.watch();
  }

  hostConnected(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.loading?.abort();
    this.stopRefreshing();
    this.rows = undefined;
    this.changes.disconnect();
  }

  /** The rows that were given, read anew only when they are others. */
  of(given: unknown, schema: RowSchema<FieldName>): Promise<RawRows> {
    const how = this.host.getAttribute('aggregate');
    if (!this.rows || given !== this.given || how !== this.how) {
      this.loading?.abort();
      this.stopRefreshing();
      this.loading = new AbortController();
      this.given = given;
      this.how = how;
      const rows = this.read(given, {schema, gathering: gatheringOf(how)}, this.loading.signal);
      this.rows = rows;
      // What did not come may come when it is asked for again.
      rows.catch(() => {
        if (this.rows === rows) this.rows = undefined;
      });
    }
    return this.rows;
  }

  /**
   * Asks the source again from time to time, where the tag wants it: other rows are drawn once they can be, and what is
   * drawn stays where they cannot.
   */
  refresh(reader: RowsReader): void {
    const {host, given} = this;
    // It may have been taken out of the page while it was asked for.
    const isAsked = host.isConnected && given === host.src;
    const every = isAsked ? Number(host.getAttribute('refresh')) || 0 : 0;
    if (every === this.every) return;
    this.stopRefreshing();
    this.every = every;
    if (every <= 0) return;
    let isFailing = false;
    this.refreshing = refreshEvery(every, async () => {
      try {
        await this.renew(reader);
        isFailing = false;
      } catch (error) {
        if (!isFailing && host.isConnected) {
          const {report} = await import('./report.js');
          report(host, error, host.wanted.language);
        }
        isFailing = true;
        throw error;
      }
    });
  }

  private stopRefreshing(): void {
    this.refreshing?.stop();
    this.refreshing = undefined;
    this.every = 0;
  }

  /** Draws the rows that a source has now, where they are others. Rejects where they cannot be had or drawn. */
  private async renew({read, schema}: RowsReader): Promise<void> {
    const {host} = this;
    const {signal} = (this.loading = new AbortController());
    const gathering = gatheringOf(this.how);
    const rows = await this.read(this.given, {schema, gathering}, signal);
    const before = await this.rows?.catch(() => undefined);
    if (JSON.stringify(rows) === JSON.stringify(before)) return;
    await read({...host.wanted, rows});
    this.rows = Promise.resolve(rows);
    const {table} = host;
    await host.load();
    if (table) await host.showTable(host.wanted.language);
  }

  /** Whether the page has yet to be told of what could not be read in these rows; from now on it has. */
  toTell(): boolean {
    const {told, rows} = this;
    this.told = rows;
    return told !== rows;
  }

  private async read(
    given: unknown,
    options: IntakeOptions,
    signal: AbortSignal,
  ): Promise<RawRows> {
    const {host} = this;
    let rows: JsonRows;
    if (given instanceof Element) {
      const {rowsOfElement} = await import('../ingest/nested.js');
      rows = await rowsOfElement(given, options);
    } else if (typeof given === 'string' && given === host.src) rows = {path: given};
    else {
      // What is refused for its number is not read first.
      if (Array.isArray(given) && given.length > WORTH_COUNTING) {
        (await import('../ingest/intake.js')).refuseMany(given.length, options);
      }
      rows = rowsOfList(given);
    }
    if ('path' in rows) {
      const {rowsBehind} = await import('../ingest/file.js');
      rows = await rowsBehind(rows, {base: host.baseURI, signal, options});
    }
    if (!options.gathering || rows.gatheredFrom !== undefined) return rows;
    return (await import('../ingest/intake.js')).gatheredInSlices(rows, options);
  }

  private watch(): void {
    this.changes.observe(this.host, {
      attributeFilter: ['aggregate', 'refresh'],
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  /** Asks anew where what holds the rows has changed; texts of the author's beside it are none of them. */
  private changed(records: readonly MutationRecord[]): void {
    const {given, host} = this;
    const same = !records.some(
      ({type, target}) =>
        type === 'attributes' || (given instanceof Element && given.contains(target)),
    );
    if (same) {
      host.requestUpdate();
      return;
    }
    this.rows = undefined;
    void host.load();
  }
}

const gatheringOf = (how?: string | null) => (how === 'sum' || how === 'count' ? how : undefined);

const all = new WeakMap<LitElement, OwnRows>();

/**
 * What can be made of an author's own rows; null where there are none. Rejects with ChartError for what cannot be read.
 * The note says what was left out and of how many rows it is made; with `debug` also why.
 */
export async function readOwn(
  figure: LitElement,
  asked: FigureRequest,
  reader: RowsReader,
): Promise<FigureContent | null> {
  const host = figure as unknown as Host;
  const {language} = asked;
  if (!all.has(host)) all.set(host, new OwnRows(host));
  const own = all.get(host)!;
  const given = own.of(asked.rows, reader.schema);
  own.refresh(reader);
  const rows = await given;
  // What came, what is made of it, and what is said of it, at once, took 170 ms on a slow phone.
  await pause();
  const content = await reader.read({...asked, rows});
  if (!content) return null;
  await pause();
  const {problems} = content;
  if (!problems?.count && rows.gatheredFrom === undefined) return content;
  const {noticed} = await import('./own-rows.notice.js');
  return noticed(content, {
    host,
    language,
    gatheredFrom: rows.gatheredFrom,
    problems: problems ?? {count: 0, first: []},
    isUntold: own.toTell(),
  });
}
