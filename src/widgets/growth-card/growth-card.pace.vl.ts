// Amounts over periods of unequal length: the columns of growth-card, and the stock and the rank beside them.
import type {Form} from '../../render/definition.js';
import {
  accentPaints,
  at,
  basePaints,
  label,
  largestThatFits,
  line,
  ofRole,
  on,
  rectangle,
  upTo,
  type Layer,
} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {layout} from './growth-card.layout.js';

/** Font sizes of the heading over the columns, in CSS px. */
const headings = [14, 13];

/** Between two columns, in CSS px. */
const COLUMN_GAP = 2;

/** What all columns of a form have in common: expressions of the width, in CSS px. */
export const paceSignals = (form: Form) => ({
  left: 'panel_base + width * panel_share',
  per_month: '(width - left) / months',
  total_size: largestThatFits(
    layout.pace[form].totals,
    'total_em',
    `per_month * shortest - ${layout.pace[form].inset} - 4 - unit_width`,
  ),
});

/** Amounts over periods of unequal length: width is months, height the monthly average, area the total. */
export function pace(form: Form): Layer[] {
  const {columnHeight, inset, average, unit, caption, axis, totalRise, captionRise} =
    layout.pace[form];
  const x = {domain: [0, {expr: 'months'}], range: [{expr: 'left'}, {expr: 'width'}], nice: false};
  const y = {
    domain: [0, {expr: 'highest'}],
    range: [{expr: 'foot'}, {expr: `foot - ${columnHeight}`}],
    nice: false,
  };
  const foot = (pixels: number) => at({expr: `foot + ${pixels}`});
  // Said once for all the layers that need them: repeated, they were most of what a phone had to work out.
  const calculated = {
    column: 'per_month * datum.months',
    // In a column too low for it the total sinks, and below that it stands above, with the average.
    total_y: `max(foot - ${totalRise}, foot - ${columnHeight} * datum.monthly / highest + 12 + 0.72 * total_size)`,
  };
  const column = 'datum.column';
  const averageFits = `(${column} > ${average} * datum.average_em || per_month * datum.pair_months > ${average} * datum.pair_em)`;
  const totalBaseline = at({expr: 'datum.total_y'});
  const captionBaseline = at({expr: `datum.total_y + ${totalRise - captionRise}`});
  const insideHolds = (below: number) => `datum.total_y + ${below} < foot`;
  const aboveFits = `${column} > ${caption} * datum.above_em`;
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
          fontSize: {expr: 'total_size'},
          when: insideHolds(6),
          bold: true,
          color: paint(is ? 'on-accent' : 'ink'),
          dx: inset,
        }),
        label('unit_text', on(x, 'from'), totalBaseline, {
          fontSize: unit,
          when: insideHolds(6),
          color: paint(is ? 'on-accent' : 'ink'),
          dx: {expr: `${inset + 2} + total_size * datum.total_em`},
        }),
        ...(['caption', 'caption_short'] as const).map((field) => {
          const fits = (name: string) => `${column} > ${inset} + ${caption} * datum.${name}_em`;
          const ifLonger = field === 'caption' ? [] : [`!(${fits('caption')})`];
          return label(field, on(x, 'from'), captionBaseline, {
            fontSize: caption,
            color: paint(is ? 'on-accent' : 'ink'),
            dx: inset,
            when: [...ifLonger, fits(field), insideHolds(30)].join(' && '),
          });
        }),
        label('above_text', on(x, 'middle'), on(y, 'monthly'), {
          fontSize: caption,
          bold: true,
          align: 'center',
          dy: -8,
          color: paint(is ? 'accent-ink' : 'ink'),
          when: `isValid(datum.above_text) && ${aboveFits}`,
        }),
        ...(is
          ? [
              label('above_text', on(x, 'to'), on(y, 'above_at'), {
                fontSize: caption,
                bold: true,
                align: 'right',
                dy: -8,
                color: paint('accent-ink'),
                when: `isValid(datum.above_text) && !(${aboveFits})`,
              }),
            ]
          : []),
        ...(['year_text', 'year_short'] as const).map((field) => {
          const fits = `per_month * datum.year_months > ${axis} * datum.year_em`;
          return label(field, on(x, 'from'), foot(42), {
            fontSize: axis,
            color: paint('ink-muted'),
            when: `isValid(datum.year_em) && ${field === 'year_text' ? fits : `!(${fits})`}`,
          });
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
    {
      ...ofRole('flow', [columns(false), columns(true)]),
      transform: [
        {filter: "datum.role === 'flow'"},
        ...Object.entries(calculated).map(([as, calculate]) => ({calculate, as})),
      ],
    },
    ofRole('axis', [
      // One line, four px thick and dashed, is a tick for every month.
      {
        transform: [{filter: 'datum.to <= 60'}],
        ...line(
          {x: on(x, 'from'), x2: upTo('to'), y: foot(2)},
          {
            stroke: paint('rule-strong'),
            strokeWidth: 4,
            strokeDash: {expr: '[1, per_month - 1]'},
          },
        ),
      },
      line({x: on(x, 'from'), x2: upTo('to'), y: at({expr: 'foot + 0.5'})}),
      ...(form === 'wide'
        ? [
            label('heading', at({expr: 'left'}), at(16), {
              fontSize: {expr: largestThatFits(headings, 'datum.heading_em', 'width - left')},
              bold: true,
            }),
          ]
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
  const rankSize = {expr: largestThatFits(rankSizes, 'datum.rank_em', 'width / 2 - 16')};
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
      label('rank_text', right, at(40), {fontSize: rankSize, bold: true}),
      label('rank_place', right, at(60), {fontSize: rankSize, bold: true}),
      label('remark', right, at(82), {fontSize: 12, color: paint('ink-muted')}),
    ]),
  ];
}
