import type {TopLevelSpec} from 'vega-lite';
import type {CorrectionWords, Language, Reading} from '../text/index.js';

/** Forms of a graphic: `narrow` below the widget's breakpoint of card width, `wide` from there on. */
export type Form = 'wide' | 'narrow';

/** One prepared row: schema names only, plain values only; marks of one datum share its `key`. */
export type Datum = Readonly<Record<string, string | number | boolean>>;

/** What a chart is drawn from: rows, the values of the spec's own signals, and the height in CSS px. */
export interface Drawing {
  readonly rows: readonly Datum[];
  readonly signals: Readonly<Record<string, number>>;
  readonly height: number;
}

/** The words around a graphic. U+200B marks where a headline may break. */
export interface FigureText extends CorrectionWords {
  readonly headline: string;
  readonly subhead: string;
  readonly note: string;
  readonly source: string;
  /** Chart type, what it shows and the point it makes: the graphic's accessible name. */
  readonly alt: string;
}

/** A bundled variant in one language. */
export interface BundledChart {
  readonly kind: string;
  readonly text: FigureText;
  /** Identifiers, in the data, of the rows that it shows. */
  readonly rowIds: readonly string[];
  /** Every number in it, digits as they are set, that no row holds and we worked out: how, for who checks it. */
  readonly derived?: Readonly<Record<string, string>>;
  readonly drawing: (form: Form) => Drawing;
  /** The figure in words. */
  readonly reading: Reading;
}

/** What the build reads of a widget: its specs, and the rows and words of each bundled variant. */
export interface ChartSource {
  readonly tag: string;
  /** The attribute that chooses a variant: what its name joins with `--`, separated by spaces. */
  readonly attribute: string;
  /** Below this width of the card in CSS px the graphic is narrow; 480 by default. */
  readonly breakpoint?: number;
  /** The kinds of picture it has a spec for. */
  readonly kinds: readonly string[];
  /** Names of the bundled variants; the first is drawn when the tag says nothing. */
  readonly variants: readonly string[];
  /** A Vega-Lite spec: no row value, no colour literal; reads the data set `rows`, its width from the signal. */
  spec(kind: string, form: Form): TopLevelSpec;
  /** A bundled variant in one language. */
  bundled(variant: string, language: Language): BundledChart;
}

/** A tag for templates: Lit's `svg`, or `String.raw` for plain text. */
export type TemplateTag<Result> = (
  strings: TemplateStringsArray,
  ...values: (number | string)[]
) => Result;

/** A ready picture: the inside of an `<svg>` for a graphic `width` CSS px wide. */
export interface Picture {
  readonly height: number;
  draw<Result>(svg: TemplateTag<Result>, width: number): Result;
}

/** A bundled variant in one language in words, as the build writes it, and where its data stand. */
export interface BundledReading extends Reading {
  /**
   * The extents of its data, in the order of its series, in a graphic `width` CSS px wide: for each x, y, width and
   * height, all separated by spaces.
   */
  readonly extents: Readonly<Record<Form, (width: number) => string>>;
}

/** A bundled variant in one language and form, as the build writes it. */
export interface BundledFigure extends FigureText, Picture {}

/** A module that the build writes: a figure, or a reading, as its name asks. */
export interface BundledModule {
  readonly figure: BundledFigure;
  readonly reading: BundledReading;
}
