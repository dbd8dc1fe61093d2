// What a figure does only when asked: an author's rows, tables, files, and what it says when it cannot draw.
import {html, render, type LitElement, type TemplateResult} from 'lit';
import type {Form} from '../render/definition.js';
import type {LiveView} from '../render/live.js';
import type {TableModel, TableOrder} from '../rows/table.js';
import type {Language} from '../text/language.js';
import type {FigureContent, FigureRequest, Graphic, Opened, RowsReader} from './content.js';
import {laterPropertyStyles, laterStyles} from './later.styles.js';
import {plainStyles} from './plain.styles.js';
import {emptyCard, loadingCard} from './message.js';
import {addStyles} from './sheets.js';
import {listView, tableView} from './table.js';

/** Gives a figure all its styles; in another document than this one as sheets of that document. */
export function dress(host: LitElement): void {
  addStyles(host, [laterPropertyStyles, ...plainStyles, laterStyles]);
}

function dressed(host: LitElement, card: TemplateResult): TemplateResult {
  dress(host);
  return card;
}

/** What a figure is made with. */
export interface Versions {
  readonly version: string;
  readonly dataVersion: string;
  /** What draws what the page brings, with its version; then no bundled data are drawn. */
  readonly drawnWith?: Readonly<Record<string, string>>;
}

/** The versions of package and data, as the source line names them. */
export function versionsOf(
  {version, dataVersion, drawnWith}: Versions,
  language: Language,
): TemplateResult {
  const chinese = language === 'zh-CN';
  const others = drawnWith ?? {[chinese ? '数据' : 'data']: dataVersion};
  const [name, other] = Object.entries(others)[0]!;
  return chinese
    ? html`；<span class="whole">图表 ${version}</span>，<span class="whole"
          >${name} ${other}</span
        >`
    : html`; <span class="whole">charts ${version}</span>,
        <span class="whole">${name} ${other}</span>`;
}

/** The rows of a figure as a table, in the graphic's place; a click on a head puts them in order. */
export function table(
  host: LitElement,
  model: TableModel,
  language: Language,
  order?: TableOrder,
): TemplateResult {
  return dressed(
    host,
    tableView(model, language, order, (next) => {
      (host as LitElement & {table?: unknown}).table = table(host, model, language, next);
    }),
  );
}

/** Puts the rows of a figure as a table into its card, for paper only. */
export function printTable(
  host: LitElement,
  card: Element,
  model: TableModel,
  language: Language,
): void {
  dress(host);
  const paper = document.createElement('div');
  paper.className = 'paper';
  card.querySelector('.graphic')!.after(paper);
  card.classList.add('on-paper');
  render(
    tableView(model, language, undefined, () => undefined),
    paper,
  );
}

/** The rows of a figure as a list, where there is no room for a graphic. */
export function list(host: LitElement, model: TableModel, language: Language): TemplateResult {
  return dressed(host, listView(model, language));
}

/** The card of own rows without a single row. */
export function empty(host: LitElement, language: Language): TemplateResult {
  return dressed(host, emptyCard(language));
}

/** What says that a figure cannot be drawn, and why. */
export const failing = () => import('./failure.js');

/** What a figure over rows keeps to itself. */
interface Rows extends LitElement {
  readonly drawn?: unknown;
  message?: TemplateResult;
  reader(): Promise<RowsReader>;
  open(asked: FigureRequest): Promise<Opened | null>;
}

/** Whether what a tag holds is none of the rows that it draws: a script that is a script. */
const holdsNoRows = ({rows}: FigureRequest): boolean =>
  rows instanceof HTMLScriptElement && !/json|csv/i.test(rows.type);

/** What can be made of the rows that a request asks for, bundled or an author's own; null where there are none. */
export async function read(host: LitElement, asked: FigureRequest): Promise<FigureContent | null> {
  const reader = await (host as unknown as Rows).reader();
  if (asked.rows === undefined || holdsNoRows(asked)) {
    return reader.read({...asked, rows: undefined});
  }
  return (await import('./own-rows.js')).readOwn(host, asked, reader);
}

/** Keeps the room that a page holds free for a figure until it is drawn, whatever is said in its place. */
function hold(figure: Rows): void {
  const frame = figure.renderRoot.firstElementChild as HTMLElement;
  frame.style.setProperty('--held', `${figure.offsetHeight}px`);
  figure.addEventListener('sc-ready', () => frame.style.removeProperty('--held'), {once: true});
}

/** An author's own rows, ready to be laid out; null where there are none. */
export async function openRows(host: LitElement, asked: FigureRequest): Promise<Opened | null> {
  const figure = host as unknown as Rows;
  // What stands in the tag is there already, and a table is seen.
  if (!figure.drawn && !(asked.rows instanceof Element)) {
    hold(figure);
    figure.message = dressed(host, loadingCard(asked.language));
  }
  if (holdsNoRows(asked)) return figure.open({...asked, rows: undefined});
  const content = await read(host, asked);
  return content && {variant: 'rows', text: content.text, graphic: new LiveGraphic(content)};
}

/** An author's rows as a running view: fitted anew when the width changes, in another form where that fits better. */
export class LiveGraphic implements Graphic {
  form?: Form;
  private view?: LiveView;
  private last: Promise<void> = Promise.resolve();
  private ended = false;

  /** Whether there is something to see. */
  get isLaidOut(): boolean {
    return this.view !== undefined;
  }

  constructor(private readonly content: FigureContent) {}

  /** Lays the graphic out at a form and a width in CSS px, after any earlier call is done. */
  fit(form: Form, width: number): Promise<void> {
    this.last = this.last.catch(() => undefined).then(() => this.layOut(form, width));
    return this.last;
  }

  /** The graphic as a picture with a name. */
  template(name: string): TemplateResult {
    return html`<div role="img" aria-label=${name}>${this.view?.element}</div>`;
  }

  /** Vega's scenegraph as it is now. */
  scene(): unknown {
    return this.view!.scene();
  }

  /** Ends the view, also one that is still on its way. */
  end(): void {
    this.ended = true;
    this.view?.finalize();
    this.view = undefined;
  }

  private async layOut(form: Form, width: number): Promise<void> {
    if (this.view && this.form === form) return this.view.resize(width);
    const {mountLive} = await import('../render/live.js');
    const view = await mountLive(this.content.compiled(form), this.content.drawing(form), width);
    if (this.ended) {
      view.finalize();
      return;
    }
    this.view?.finalize();
    this.view = view;
    this.form = form;
  }
}
