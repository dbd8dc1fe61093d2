import {html, svg, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {BundledFigure, BundledModule, Form} from '../render/definition.js';
import {paint} from '../theme/paint.js';
import {BaseFigure, later, takeAlong} from './base-figure.js';
import type {FigureContent, FigureRequest, Graphic, Opened, RowsReader} from './content.js';

/** A bundled picture, stretched to the width; the form that is not needed is not loaded. */
class PictureGraphic implements Graphic {
  figure?: BundledFigure;
  form?: Form;
  private width = 0;

  constructor(private readonly load: (form: Form) => Promise<{figure: BundledFigure}>) {}

  get isLaidOut(): boolean {
    return !!this.figure;
  }

  async fit(form: Form, width: number): Promise<void> {
    if (this.form !== form) {
      try {
        this.figure = (await this.load(form)).figure;
        this.form = form;
      } catch (error) {
        // Offline after it was drawn: it stays as it is, scaled by the style sheet.
        if (this.figure) return;
        throw error;
      }
    }
    this.width = width;
  }

  template(name: string): TemplateResult {
    const {width, figure} = this;
    const {height} = figure!;
    return html`<svg
      role="img"
      aria-label=${name}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      fill=${paint('ink')}
    >
      ${figure!.draw(svg, width)}
    </svg>`;
  }

  end(): void {}
}

/** What holds an author's rows inside a tag; a snippet's table is that of the bundled ones. */
const NESTED = 'table:not([data-bundled]),script';

/**
 * A figure over rows: a bundled variant as a ready picture, or an author's own rows drawn live. Those stand in `rows`,
 * behind `src`, or in a tag that names no bundled variant: a table (without `data-bundled`), or a `<script>` of type
 * `text/csv` or `application/json`.
 *
 * @attr {string} [aggregate] - `sum` adds up rows that differ in their value only, `count` counts them; each is drawn by itself by default.
 * @attr {number} [refresh] - Seconds after which `src` is asked again, 5 at least; never by default.
 */
export abstract class RowsFigure extends BaseFigure {
  static override properties: PropertyDeclarations = {rows: {attribute: false}, src: {}};

  /** An author's own rows, drawn instead of the bundled ones; none by default. */
  declare rows?: unknown;
  /** Address of an author's own rows, CSV or JSON: of this site, or https. What `rows` holds goes before it. */
  declare src?: string;

  /** The value of the attribute that chooses what is shown. */
  protected abstract readonly choice: string | undefined;
  /** The bundled variants: names joined with `--`; the first is drawn by default. */
  protected abstract readonly variants: readonly string[];
  /** Loads a bundled picture by `<variant>.<language>.<form>`, or its reading by `<variant>.<language>.reading`. */
  protected abstract picture(name: string): Promise<BundledModule>;
  /** The code that reads rows, and says what is wrong with a choice; loaded when someone asks. */
  protected abstract reader(): Promise<RowsReader>;

  protected override get names(): readonly string[] {
    return [...new Set(this.choice?.match(/\S+/g))];
  }

  protected override get given(): unknown {
    // A tag that names a bundled variant holds a fallback; a server does not see what a tag holds.
    return (
      this.rows ??
      this.src ??
      (this.variants.includes(this.names.join('--'))
        ? undefined
        : (this as Partial<this>).querySelector?.(NESTED))
    );
  }

  protected override async read(asked: FigureRequest): Promise<FigureContent | null> {
    return (await later()).read(this, asked);
  }

  protected override async open(asked: FigureRequest): Promise<Opened | null> {
    if (asked.rows !== undefined) return (await later()).openRows(this, asked);
    const {variants} = this;
    const variant = asked.names.join('--') || variants[0]!;
    if (!variants.includes(variant)) await this.read(asked);
    const graphic = new PictureGraphic((form) =>
      this.picture(`${variant}.${asked.language}.${form}`),
    );
    return {
      variant,
      graphic,
      get text() {
        return graphic.figure!;
      },
    };
  }

  /** The rows drawn, as a CSV file with a head row. Rejects with ChartError when they cannot be read. */
  async toCSV(): Promise<string> {
    return (await takeAlong()).csvFileOf(this);
  }
}
