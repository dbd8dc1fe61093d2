// The chart that every contender draws: growth-card's contract value in Chinese, on a phone.
import {compile} from 'vega-lite';
import type {Form} from '../../src/render/definition.js';
import {picture} from '../../src/render/picture.js';
import type {CompiledSpec} from '../../src/render/view.js';
import {resolvedColors, type ColorRole} from '../../src/theme/colors.gen.js';
import {vegaConfig} from '../../src/theme/vega-config.gen.js';
import {source} from '../../src/widgets/growth-card/growth-card.vl.js';

const VARIANT = 'contract-value';
const LANGUAGE = 'zh-CN';

/** Width of the chart on the benchmark's pages, in CSS px. */
export const WIDTH = 348;

const {kind, text, drawing} = source.bundled(VARIANT, LANGUAGE);

/** The words around the chart. */
export const words = text;

/** Height of the chart on the benchmark's pages, in CSS px. */
export const HEIGHT = drawing('narrow').height;

const color = (role: ColorRole) => resolvedColors.light[role]!;

const withColors = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value).replace(/var\(--sc-color-([a-z0-9-]+)\)/g, (_, role) =>
      color(role as ColorRole),
    ),
  ) as Value;

/** The spec as an author would hand it to vega-embed: with its rows, its size and its colours. */
export function filledSpec(form: Form, width: number): object {
  const {rows, signals, height} = drawing(form);
  const {params = [], ...spec} = source.spec(kind, form) as {params?: {name: string}[]};
  return withColors({
    ...spec,
    width,
    height,
    config: {...vegaConfig, font: 'sans-serif'},
    data: {name: 'rows', values: rows},
    params: params.map((param) =>
      param.name in signals ? {...param, value: signals[param.name]} : param,
    ),
  });
}

/** The same chart for libraries that take figures and colours. */
export function plainChart(): object {
  const [row] = drawing('narrow').rows as [Record<string, string | number>];
  const {base, index} = row as {base: number; index: number};
  return {
    bars: [
      {period: row.base_period, value: base, text: row.base_text, gained: 0},
      {period: row.period, value: index, text: row.index_text, gained: index - base},
    ],
    rate: row.rate_text,
    width: WIDTH,
    height: HEIGHT,
    colors: {
      base: color('mark-base'),
      accent: color('accent'),
      rate: color('accent-ink'),
      ink: color('ink'),
      onAccent: color('on-accent'),
    },
  };
}

/** Our ready picture: an SVG that stands alone. */
export function readyPicture(): Promise<string> {
  const {spec} = compile(source.spec(kind, 'narrow'), {
    config: vegaConfig as unknown as NonNullable<Parameters<typeof compile>[1]>['config'],
  });
  return picture({
    compiled: spec as unknown as CompiledSpec,
    drawing: drawing('narrow'),
    width: WIDTH,
    alone: {
      scheme: 'light',
      title: text.headline.replaceAll('\u200b', ''),
      description: text.alt,
      language: LANGUAGE,
    },
  });
}

/** The floor: the same chart as one would write it by hand. */
export function handWrittenPicture(): string {
  const [base, end] = [185, WIDTH];
  return `<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${text.alt}" font-size="14">
<rect y="4" width="${base}" height="56" fill="${color('mark-base')}"/>
<rect y="68" width="${base}" height="56" fill="${color('mark-base')}"/>
<rect x="${base}" y="68" width="${end - base}" height="56" fill="${color('accent')}"/>
<path d="M.5 0V${HEIGHT}" stroke="${color('ink')}"/>
<text x="10" y="37">2015年</text>
<text x="10" y="101">2016年</text>
<text x="${base - 10}" y="38" text-anchor="end" font-size="18">100</text>
<text x="${end - 10}" y="102" text-anchor="end" font-size="18" fill="${color('on-accent')}">188.1</text>
<text x="${base + 5}" y="46" font-size="40" font-weight="700" fill="${color('accent-ink')}">+88.1%</text>
</svg>`;
}
