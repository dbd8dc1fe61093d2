import type {TemplateResult} from 'lit';
import type {Drawing, FigureText, Form} from '../render/definition.js';
import type {CompiledSpec} from '../render/view.js';
import type {FieldName} from '../rows/fields.js';
import type {Problems, RawRows} from '../rows/raw.js';
import type {RowSchema} from '../rows/schema.js';
import type {TableModel} from '../rows/table.js';
import type {Language} from '../text/language.js';
import type {Reading} from '../text/reading.js';

/** What a figure is asked to show. */
export interface FigureRequest {
  /** What holds an author's own rows; the bundled ones are shown where it is undefined. */
  readonly rows: unknown;
  /** The names that the attributes ask for, in the author's order; empty for the default. */
  readonly names: readonly string[];
  readonly language: Language;
}

/** Whether two requests ask for the same figure; rows are the same when they are one object. */
export function isSame(a: FigureRequest, b: FigureRequest): boolean {
  return a.rows === b.rows && a.language === b.language && a.names.join(' ') === b.names.join(' ');
}

/** What stands in a figure between its headline and its colophon. */
export interface Graphic {
  /** Whether there is something to see. */
  readonly isLaidOut: boolean;
  /** Whether it draws only where it stands in the page: the card then holds it before there is something to see. */
  readonly isStaged?: boolean;
  /** The form that it is laid out in. */
  readonly form?: Form;
  /** Vega's scenegraph, of a graphic that Vega lays out. */
  scene?(): unknown;
  /** Lays it out at a form and a width in CSS px, after any earlier call is done. */
  fit(form: Form, width: number): Promise<void>;
  /** The graphic under its accessible name. */
  template(name: string): TemplateResult;
  /** The graphic as an element with its accessible name, where it does not stand in the card as one. */
  picture?(): Promise<SVGSVGElement>;
  /** Ends it, also while it is still on its way. */
  end(): void;
}

/** A figure that is ready to be laid out. */
export interface Opened {
  /** The bundled variant, or what the page brought: `rows`, `spec`. */
  readonly variant: string;
  /** The words around it; read only after it has been laid out. */
  readonly text: FigureText;
  readonly graphic: Graphic;
}

/** One row in the form in which an author gives it. */
export type RowRecord = Readonly<Record<string, string | number>>;

/** What readers take along of a figure. */
export interface RowsContent {
  /** Words from the rows alone. */
  readonly text: FigureText;
  /** The rows as a data table; made when it is asked for. */
  readonly table: TableModel;
  /** The rows in the form in which they can be given back; made when they are asked for. */
  readonly records: readonly RowRecord[];
  /** What of an author's rows could not be read; nothing by default. */
  readonly problems?: Problems;
}

/** Everything that can be made of the rows of a figure whose spec is ours. */
export interface FigureContent extends RowsContent {
  drawing(form: Form): Drawing;
  compiled(form: Form): CompiledSpec;
  /** The figure in words. */
  reading(): Reading | Promise<Reading>;
}

/** The same with an author's own rows, as they came. */
export interface RowsRequest extends FigureRequest {
  readonly rows: RawRows | undefined;
}

/** Reads the rows of a figure; null when there is not one. Throws or rejects with ChartError for what it cannot read. */
export type ReadFigure = (
  request: RowsRequest,
) => FigureContent | null | Promise<FigureContent | null>;

/** What a widget makes of rows, and which rows of an author's it takes. */
export interface RowsReader {
  readonly read: ReadFigure;
  readonly schema: RowSchema<FieldName>;
}
