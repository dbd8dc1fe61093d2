import type {LitElement} from 'lit';
import type {BundledModule} from '../render/definition.js';
import type {Extent} from '../render/extents.js';
import type {Language} from '../text/language.js';
import type {Reading} from '../text/reading.js';
import type {FigureContent, FigureRequest, Opened, RowsContent} from './content.js';

/** What a figure keeps to itself and its own helpers use. */
export interface Attended extends LitElement {
  readonly drawn?: Opened & {readonly language: Language};
  readonly wanted: FigureRequest;
  /** What stands in the graphic's place. */
  table?: unknown;
  read(asked: FigureRequest): Promise<RowsContent | null>;
  /** Only figures over rows have pictures. */
  picture?(name: string): Promise<BundledModule>;
}

/** A figure in words, and where its data stand. */
export interface FigureReading extends Reading {
  readonly language: Language;
  /** Extents in the order of the series, in px of a graphic `width` px wide. */
  layout(picture: Element): {readonly width: number; readonly extents: readonly Extent[]};
}

function extentsFrom(numbers: string): Extent[] {
  const all = numbers.trim().split(/\s+/).map(Number);
  return Array.from({length: all.length / 4}, (_, order) => {
    const [x, y, width, height] = all.slice(order * 4) as [number, number, number, number];
    return {x, y, width, height};
  });
}

/** What a drawn figure says; undefined where it has no data of its own to say. */
export async function readingOf(host: Attended): Promise<FigureReading | undefined> {
  const {drawn} = host;
  if (!drawn || !host.picture) return undefined;
  const {variant, language, graphic} = drawn;
  if (variant === 'rows') {
    const content = (await host.read(host.wanted)) as FigureContent;
    const reading = await content.reading();
    const {extentsOf} = await import('../render/extents.js');
    const keys = reading.series.flatMap(({data}) => data.map(({key}) => key));
    return {
      ...reading,
      language,
      layout: (picture) => ({
        width: picture.querySelector('svg')?.viewBox.baseVal.width ?? 0,
        extents: extentsOf(graphic.scene!(), keys),
      }),
    };
  }
  const {reading} = await host.picture(`${variant}.${language}.reading`);
  return {
    ...reading,
    language,
    layout: (picture) => {
      const {width} = (picture as SVGSVGElement).viewBox.baseVal;
      return {width, extents: extentsFrom(reading.extents[graphic.form!](width))};
    },
  };
}
