// The specs of growth-card. Read at build only; what ships is their compiled form.
import type {TopLevelSpec} from 'vega-lite';
import type {ChartSource, Form} from '../../render/definition.js';
import {
  accentPaints,
  at,
  basePaints,
  centreToBaseline,
  chart,
  hollowPaints,
  label,
  largestThatFits,
  line,
  ofRole,
  on,
  plus,
  rectangle,
  upTo,
  type Layer,
} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {bundledText} from './growth-card.chrome.js';
import {prepare} from './growth-card.drawing.js';
import {layout, type Kind} from './growth-card.layout.js';
import {bundledRows, kindOf} from './growth-card.rows.js';
import {metricsOf, VARIANTS} from './growth-card.variants.js';

/** The index scale: zero at the left; it ends where the longest bar, and the rate beside the base, have room. */
const indexScale = (roomBesideBase: string) => ({
  domainMin: 0,
  domainMax: {
    expr: `max(longest * width / (width - room_beyond), base * width / (width - (${roomBesideBase})))`,
  },
  nice: false,
});

const grown = `scale('x', datum.index) - scale('x', datum.base)`;
const fitsInside = `${grown} > datum.index_room`;

/** One indicator: two bars from zero, and the rate standing in the gap that is the increase. */
function single(form: Form): Layer[] {
  const {barHeight, gap, inset, rateGap, rate, smallestRate, period, figure} = layout.single[form];
  const x = indexScale(`${rateGap} + ${smallestRate} * rate_em`);
  const zero = {datum: 0};
  const first = {y: at(4), y2: at(4 + barHeight)};
  const second = {y: at(4 + barHeight + gap), y2: at(4 + barHeight + gap + barHeight)};
  const baseline = (bar: 0 | 1, fontSize: number) =>
    at(4 + bar * (barHeight + gap) + barHeight / 2 + centreToBaseline(fontSize));
  const rateSize = `max(${smallestRate}, min(${rate}, (width - scale('x', base) - ${rateGap}) / rate_em))`;
  return [
    rectangle({x: on(x, 'index'), x2: upTo('shared'), ...second}, accentPaints, 'datum.rises'),
    rectangle({x: on(x, 'shared'), x2: zero, ...second}, basePaints),
    rectangle({x: on(x, 'base'), x2: zero, ...first}, basePaints),
    line({x: at(0), y: at(0), y2: at(8 + barHeight + gap + barHeight)}, {xOffset: 0.5}),
    label('base_period', at(inset), baseline(0, period), {fontSize: period}),
    label('period', at(inset), baseline(1, period), {fontSize: period}),
    label('base_text', on(x, 'base'), baseline(0, figure), {
      fontSize: figure,
      align: 'right',
      dx: -inset,
    }),
    label('index_text', on(x, 'index'), baseline(1, figure), {
      fontSize: figure,
      color: paint('on-accent'),
      align: 'right',
      dx: -inset,
      when: fitsInside,
    }),
    label('index_text', on(x, 'index'), baseline(1, figure), {
      fontSize: figure,
      dx: 8,
      when: `!(${fitsInside})`,
    }),
    label('rate_text', on(x, 'base'), at(4 + barHeight / 2), {
      fontSize: {expr: rateSize},
      bold: true,
      color: paint('accent-ink'),
      dx: rateGap,
      dy: {expr: `(${rateSize}) * 0.35`},
    }),
  ];
}

/** Several indicators: one split bar each on one index scale, its rate above the part that was gained. */
function several(form: Form): Layer[] {
  const {barTop, barHeight, inset, baseline, name, rate, period, figure} = layout.several[form];
  const x = indexScale(`${rate} * rate_em`);
  const y = on({domain: [0, 1], range: [0, {expr: 'pitch'}], nice: false, zero: false}, 'order');
  const top = {expr: `${barTop} + name_lift`};
  const bottom = {expr: `${barTop + barHeight} + name_lift`};
  const bar = {y, y2: upTo('order'), top, bottom};
  const inBar = (fontSize: number) => plus(top, barHeight / 2 + centreToBaseline(fontSize));
  return [
    rectangle({x: on(x, 'index'), x2: upTo('shared'), ...bar}, accentPaints, 'datum.rises'),
    rectangle({x: on(x, 'base'), x2: upTo('shared'), ...bar}, hollowPaints, 'datum.falls'),
    rectangle({x: on(x, 'shared'), x2: {datum: 0}, ...bar}, basePaints),
    line(
      {x: at(0), y, y2: upTo('order')},
      {xOffset: 0.5, yOffset: plus(top, -4), y2Offset: plus(bottom, 4)},
    ),
    label('name', at(0), y, {fontSize: name, bold: true, dy: baseline}),
    label('rate_text', on(x, 'base'), y, {
      fontSize: rate,
      bold: true,
      color: paint('accent-ink'),
      dy: {expr: `${baseline} + name_lift`},
    }),
    label('base_period', at(inset), y, {fontSize: period, dy: inBar(period)}),
    label('base_text', on(x, 'base'), y, {
      fontSize: figure,
      align: 'right',
      dx: -inset,
      dy: inBar(figure),
      when: '!datum.falls',
    }),
    label('period', on(x, 'base'), y, {
      fontSize: period,
      color: paint('on-accent'),
      dx: inset,
      dy: inBar(period),
      when: `${grown} > datum.index_room + datum.period_room`,
    }),
    label('index_text', on(x, 'index'), y, {
      fontSize: figure,
      color: paint('on-accent'),
      align: 'right',
      dx: -inset,
      dy: inBar(figure),
      when: fitsInside,
    }),
    label('index_text', on(x, 'longer'), y, {
      fontSize: figure,
      dx: 8,
      dy: inBar(figure),
      when: `!(${fitsInside})`,
    }),
  ];
}

/** Between two columns, in CSS px. */
const COLUMN_GAP = 2;

/** Amounts over periods of unequal length: width is months, height the monthly average, area the total. */
function pace(form: Form): Layer[] {
  const {columnHeight, inset, average, totals, unit, caption, axis, totalRise, captionRise} =
    layout.pace[form];
  const x = {domain: [0, {expr: 'months'}], range: [{expr: 'left'}, {expr: 'width'}], nice: false};
  const y = {
    domain: [0, {expr: 'highest'}],
    range: [{expr: 'foot'}, {expr: `foot - ${columnHeight}`}],
    nice: false,
  };
  const foot = (pixels: number) => at({expr: `foot + ${pixels}`});
  const column = `(width - left) * datum.months / months`;
  const narrowest = `(width - left) * shortest / months`;
  const totalSize = largestThatFits(totals, 'total_em', `${narrowest} - ${inset} - 4 - unit_width`);
  const averageFits = `(width - left) * datum.pair_months / months > ${average} * datum.pair_em`;
  // In a column too low for it the total sinks, and below that it stands above, with the average.
  const totalY = `max(foot - ${totalRise}, scale('y', datum.monthly) + 12 + 0.72 * (${totalSize}))`;
  const totalBaseline = at({expr: totalY});
  const captionBaseline = at({expr: `${totalY} + ${totalRise - captionRise}`});
  const insideHolds = (below: number) => `${totalY} + ${below} < foot`;
  const latest = (layer: Layer[], is: boolean): Layer => ({
    transform: [{filter: is ? 'datum.latest' : '!datum.latest'}],
    layer,
  });
  const columns = (is: boolean): Layer =>
    latest(
      [
        rectangle(
          {x: on(x, 'to'), x2: upTo('from'), y: on(y, 'monthly'), y2: at({expr: 'foot'})},
          is ? accentPaints : basePaints,
          undefined,
          is ? 0 : COLUMN_GAP,
        ),
        ...(['average', 'both'] as const).map((text) =>
          label(`${text}_text`, on(x, 'from'), on(y, 'monthly'), {
            fontSize: average,
            color: paint(is ? 'accent-ink' : 'ink'),
            dx: {expr: `min(0, width - scale('x', datum.from) - ${average} * datum.${text}_em)`},
            dy: -10,
            when:
              text === 'average'
                ? `${averageFits} && ${insideHolds(6)}`
                : `${column} > ${average} * datum.both_em && !(${insideHolds(6)})`,
          }),
        ),
        label('total_text', on(x, 'from'), totalBaseline, {
          fontSize: {expr: totalSize},
          when: insideHolds(6),
          bold: true,
          color: paint(is ? 'on-accent' : 'ink'),
          dx: inset,
        }),
        label('unit_text', on(x, 'from'), totalBaseline, {
          fontSize: unit,
          when: insideHolds(6),
          color: paint(is ? 'on-accent' : 'ink'),
          dx: {expr: `${inset + 2} + (${totalSize}) * datum.total_em`},
        }),
        label('caption', on(x, 'from'), captionBaseline, {
          fontSize: caption,
          color: paint(is ? 'on-accent' : 'ink'),
          dx: inset,
          when: `${column} > ${inset} + ${caption} * datum.caption_em && ${insideHolds(30)}`,
        }),
        ...['period', 'period_short', 'period_shortest'].map((field, order, fields) => {
          const fits = (name: string) => `${column} > ${axis} * datum.${name}_em`;
          const longer = fields.slice(0, order).map((name) => `!(${fits(name)})`);
          return label(field, on(x, 'middle'), foot(24), {
            fontSize: axis,
            align: 'center',
            color: paint('ink-muted'),
            when: [...longer, fits(field)].join(' && '),
          });
        }),
      ],
      is,
    );
  return [
    ofRole('flow', [columns(false), columns(true)]),
    ofRole('axis', [
      // One line, four px thick and dashed, is a tick for every month.
      {
        transform: [{filter: 'datum.to <= 60'}],
        ...line(
          {x: on(x, 'from'), x2: upTo('to'), y: foot(2)},
          {
            stroke: paint('rule-strong'),
            strokeWidth: 4,
            strokeDash: {expr: `[1, (width - left) / months - 1]`},
          },
        ),
      },
      line({x: on(x, 'from'), x2: upTo('to'), y: at({expr: 'foot + 0.5'})}),
      ...(form === 'wide'
        ? [label('heading', at({expr: 'left'}), at(16), {fontSize: 14, bold: true})]
        : []),
    ]),
    ofRole('boundary', [
      line(
        {x: on(x, 'at'), y: at({expr: 'foot'}), y2: foot(8)},
        {xOffset: {expr: 'datum.at < months ? 0.5 : -0.5'}},
      ),
    ]),
    ...(form === 'wide' ? panelBeside() : panelAbove()),
  ];
}

/** Wide: the stock, and the rank below it, to the left of the columns. They share no scale with them. */
function panelBeside(): Layer[] {
  const {stocks} = layout.pace.wide;
  const stockSize = largestThatFits(stocks, 'datum.total_em', `left - 16 - datum.unit_width`);
  return [
    ofRole('stock', [
      label('heading', at(0), at(16), {fontSize: 14, bold: true}),
      label('total_text', at(0), at(68), {fontSize: {expr: stockSize}, bold: true}),
      label('unit_text', at({expr: `(${stockSize}) * datum.total_em + 2`}), at(68), {fontSize: 16}),
      label('period', at(0), at(92), {fontSize: 13, color: paint('ink-muted')}),
      label('remark', at(0), at(112), {fontSize: 13, color: paint('ink-muted')}),
    ]),
    ofRole('rank', [
      line({x: at(0), x2: at({expr: 'left - 32'}), y: at(144.5)}, {stroke: paint('rule')}),
      label('heading', at(0), at(172), {fontSize: 14, bold: true}),
      label('rank_text', at(0), at(192), {fontSize: 14, bold: true}),
      label('remark', at(0), at(216), {fontSize: 13, color: paint('ink-muted')}),
    ]),
  ];
}

/** Narrow: the stock and the rank side by side above the columns. */
function panelAbove(): Layer[] {
  const {stocks, rankSizes} = layout.pace.narrow;
  const stockSize = largestThatFits(stocks, 'datum.total_em', 'width / 2 - 16 - datum.unit_width');
  const right = at({expr: 'width / 2 + 16'});
  return [
    ofRole('stock', [
      label('heading', at(0), at(16), {fontSize: 13, bold: true}),
      label('total_text', at(0), at(60), {fontSize: {expr: stockSize}, bold: true}),
      label('unit_text', at({expr: `(${stockSize}) * datum.total_em + 2`}), at(60), {fontSize: 14}),
      label('period', at(0), at(82), {fontSize: 12, color: paint('ink-muted')}),
    ]),
    ofRole('rank', [
      line({x: at({expr: 'width / 2 + 0.5'}), y: at(4), y2: at(84)}, {stroke: paint('rule')}),
      label('heading', right, at(16), {fontSize: 13, bold: true}),
      label('rank_text', right, at(40), {
        fontSize: {expr: largestThatFits(rankSizes, 'datum.rank_em', 'width / 2 - 16')},
        bold: true,
      }),
      label('remark', right, at(82), {fontSize: 12, color: paint('ink-muted')}),
    ]),
  ];
}

/** The spec of one kind in one form. */
export function spec(kind: Kind, form: Form): TopLevelSpec {
  switch (kind) {
    case 'single':
      return chart(['longest', 'base', 'rate_em', 'room_beyond'], single(form));
    case 'several':
      return chart(
        ['longest', 'base', 'rate_em', 'room_beyond', 'pitch', 'name_lift'],
        several(form),
      );
    case 'pace':
      return chart(
        [
          'months',
          'shortest',
          'highest',
          'panel_share',
          'panel_base',
          'foot',
          'unit_width',
          'total_em',
        ],
        pace(form),
        {left: 'panel_base + width * panel_share'},
      );
  }
}

/** growth-card, as the build reads it. */
export const source: ChartSource = {
  tag: 'growth-card',
  attribute: 'metric',
  kinds: ['single', 'several', 'pace'] satisfies Kind[],
  variants: VARIANTS,
  spec: (kind, form) => spec(kind as Kind, form),
  bundled(variant, language) {
    const rows = bundledRows(metricsOf(variant), language);
    return {
      kind: kindOf(rows),
      text: bundledText(rows, language),
      drawing: (form) => prepare(rows, {form, language}),
    };
  },
};
