import {html, svg, type TemplateResult} from 'lit';
import type {BundledFigure, Form} from '../render/definition.js';
import type {Language} from '../text/language.js';
import {paint} from '../theme/paint.js';
import {BaseFigure} from './base-figure.js';
import type {FigureContent, FigureRequest, Graphic, Opened, ReadFigure} from './content.js';

/** A bundled variant in one language: loads the picture of a form. */
export type LoadPicture = (form: Form) => Promise<{figure: BundledFigure}>;

/** A bundled picture, stretched to the width; the form that is not needed is not loaded. */
class PictureGraphic implements Graphic {
  figure?: BundledFigure;
  private form?: Form;
  private width = 0;

  constructor(private readonly load: LoadPicture) {}

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

/** A figure over rows: a bundled variant as a ready picture, or an author's own rows drawn live. */
export abstract class RowsFigure extends BaseFigure {
  static override properties = {...BaseFigure.properties, rows: {attribute: false}};

  /** An author's own rows, drawn instead of the bundled ones; none by default. */
  declare rows?: unknown;

  /** The bundled figure that the attributes ask for. Throws ChartError when there is none. */
  protected abstract bundled(language: Language): {variant: string; load: LoadPicture};
  /** The code that reads rows; loaded when someone asks. */
  protected abstract reader(): Promise<ReadFigure>;

  protected override get given(): unknown {
    return this.rows;
  }

  protected override async read(asked: FigureRequest): Promise<FigureContent | null> {
    return (await this.reader())(asked);
  }

  protected override async open(asked: FigureRequest): Promise<Opened | null> {
    if (asked.rows === undefined) {
      const {variant, load} = this.bundled(asked.language);
      const graphic = new PictureGraphic(load);
      return {
        variant,
        graphic,
        get text() {
          return graphic.figure!;
        },
      };
    }
    const {LiveGraphic} = await import('./later.js');
    const content = await this.read(asked);
    return content && {variant: 'rows', text: content.text, graphic: new LiveGraphic(content)};
  }

  /** The rows drawn, as a CSV file with a head row. Rejects with ChartError when they cannot be read. */
  async toCSV(): Promise<string> {
    const {csvOf} = await import('./later.js');
    return csvOf((await this.read(this.wanted))?.records ?? []);
  }
}
