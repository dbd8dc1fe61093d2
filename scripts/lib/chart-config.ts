// The Vega-Lite config of chart-figure, after the art direction: direct, quiet, one accent, names of axes upright.

const color = (role: string) => `var(--sc-color-${role})`;

interface Ramps {
  readonly categorical: Readonly<Record<string, string>>;
  readonly sequential: Readonly<Record<string, string>>;
  readonly diverging: readonly string[];
}

/** What the module is made of. */
export interface ConfigTokens {
  /** Font size of a typographic role in CSS px. */
  fontSize(role: string): number;
  /** The ramps of a scheme, as hex values; from fall over none to rise for `diverging`. */
  scheme(name: 'light' | 'dark'): Ramps;
}

/** Shares of the text colour that tell categories apart where the page's own colours are used, in percent. */
const TINTS = [78, 34, 56, 20, 92, 46];

/** The text of src/theme/chart-config.gen.ts. */
export function chartConfigModule(tokens: ConfigTokens): string {
  const light = tokens.scheme('light');
  const dark = tokens.scheme('dark');
  const declare = (values: readonly string[]) =>
    values.map((value, order) => `--sc-color-categorical-${order + 1}:${value}`).join(';');
  const categories = (ramps: Ramps) => declare(Object.values(ramps.categorical));
  const tints = declare(
    TINTS.map((percent) => `color-mix(in srgb, currentColor ${percent}%, transparent)`),
  );
  const styles = [
    `:host{${categories(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:host(:not([scheme=light])){${categories(dark)}}}`,
    `@media screen{:host([scheme=dark]){${categories(dark)}}}`,
    `@supports (color:color-mix(in srgb,red,red)){:host([theme=plain]){${tints}}}`,
  ];
  const mixed = ({sequential, diverging}: Ramps) =>
    JSON.stringify({sequential: Object.values(sequential), diverging});
  const config = JSON.stringify(chartConfig(tokens, TINTS.length), null, 2);
  return `
/** Vega-Lite config. Colours are custom properties; fonts depend on the language, ramps on the scheme. */
export const chartConfig = ${config};

/** Colours that Vega mixes, so that they must be values: from little to much, and from fall over none to rise. */
export const ramps = {
  light: ${mixed(light)},
  dark: ${mixed(dark)},
};

/** Custom properties of the categories, in each theme and scheme, as CSS for a shadow host. */
export const categoryProperties = \`${styles.join('\n')}\`;
`;
}

function chartConfig(tokens: ConfigTokens, categories: number): Record<string, unknown> {
  const axis = tokens.fontSize('axis');
  const label = tokens.fontSize('label-narrow');
  const heading = tokens.fontSize('heading');
  const ink = color('ink');
  const muted = color('ink-muted');
  const line = color('rule-strong');
  const title = {titleColor: muted, titleFontSize: axis, titleFontWeight: 400};
  return {
    background: null,
    padding: 0,
    aria: false,
    customFormatTypes: true,
    numberFormatType: 'chartNumber',
    view: {
      stroke: null,
      fill: null,
      continuousWidth: 240,
      continuousHeight: 240,
      discreteWidth: {step: 36},
      discreteHeight: {step: 36},
    },
    mark: {color: color('accent')},
    bar: {discreteBandSize: {band: 0.72}},
    line: {strokeWidth: 2},
    trail: {color: color('accent')},
    area: {line: true, fillOpacity: 0.3},
    point: {filled: true, size: 64},
    rule: {color: ink, strokeWidth: 1},
    tick: {thickness: 2},
    rect: {stroke: null},
    arc: {stroke: color('surface'), strokeWidth: 1},
    text: {color: ink, fontSize: label},
    geoshape: {fill: color('mark-base'), stroke: color('mark-base-stroke')},
    title: {
      anchor: 'start',
      frame: 'group',
      color: ink,
      fontSize: heading,
      fontWeight: 700,
      subtitleColor: muted,
      subtitleFontSize: axis,
      offset: 12,
    },
    axis: {
      ...title,
      labelColor: muted,
      labelFontSize: axis,
      labelPadding: 6,
      domainColor: line,
      tickColor: line,
      tickSize: 4,
      gridColor: color('rule'),
      titlePadding: 8,
    },
    axisX: {
      labelAngle: 0,
      labelOverlap: true,
      labelSeparation: 8,
      titleAnchor: 'end',
      titleAlign: 'right',
    },
    // Upright, above the axis, from its left edge: a title turned by 90° is read by nobody.
    axisY: {
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleBaseline: 'bottom',
      titleX: 0,
      titleY: -8,
    },
    axisRight: {titleAlign: 'right'},
    axisQuantitative: {grid: true, domain: false, ticks: false, tickCount: 5},
    axisTemporal: {grid: false},
    axisBand: {grid: false, ticks: false, labelColor: ink, domainColor: ink},
    axisPoint: {grid: false, ticks: false, labelColor: ink},
    legend: {
      ...title,
      orient: 'top',
      direction: 'horizontal',
      titleAnchor: 'start',
      labelColor: ink,
      labelFontSize: axis,
      labelLimit: 240,
      symbolSize: 100,
      symbolType: 'square',
      symbolStrokeWidth: 0,
      columnPadding: 16,
      // Above what an upright title of the axis takes.
      offset: 28,
      padding: 0,
    },
    header: {
      labelColor: ink,
      labelFontSize: heading,
      labelFontWeight: 700,
      labelAnchor: 'start',
      ...title,
    },
    range: {
      category: Array.from({length: categories}, (_, order) => color(`categorical-${order + 1}`)),
    },
  };
}
