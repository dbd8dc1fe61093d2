// Growths from a common base: the bars of growth-card, on an index scale.
import type {Form} from '../../render/definition.js';
import {
  accentPaints,
  at,
  basePaints,
  centreToBaseline,
  label,
  line,
  on,
  plus,
  rectangle,
  upTo,
  type Layer,
} from '../../render/marks.js';
import {paint} from '../../theme/paint.js';
import {layout} from './growth-card.layout.js';

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
export function single(form: Form): Layer[] {
  const {barHeight, gap, inset, rateGap, rate, smallestRate, period, figure} = layout.single[form];
  const x = indexScale(`${rateGap} + ${smallestRate} * rate_em`);
  const zero = {datum: 0};
  const first = {y: at(4), y2: at(4 + barHeight)};
  const second = {y: at(4 + barHeight + gap), y2: at(4 + barHeight + gap + barHeight)};
  const baseline = (bar: 0 | 1, fontSize: number) =>
    at(4 + bar * (barHeight + gap) + barHeight / 2 + centreToBaseline(fontSize));
  const rateSize = `max(${smallestRate}, min(${rate}, (width - scale('x', base) - ${rateGap}) / rate_em))`;
  // The rate stands right of the shorter bar, in the gap that is the change.
  const rateRow = {expr: `datum.falls ? ${4 + barHeight * 1.5 + gap} : ${4 + barHeight / 2}`};
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
      align: 'right',
      dx: -inset,
      when: 'datum.falls',
    }),
    label('index_text', on(x, 'index'), baseline(1, figure), {
      fontSize: figure,
      dx: 8,
      when: `!datum.falls && !(${fitsInside})`,
    }),
    label('rate_text', on(x, 'shared'), at(rateRow), {
      fontSize: {expr: rateSize},
      bold: true,
      color: paint('accent-ink'),
      dx: rateGap,
      dy: {expr: `(${rateSize}) * 0.35`},
    }),
  ];
}

/** Several indicators: one split bar each on one index scale, its rate above the part that was gained. */
export function several(form: Form): Layer[] {
  const {barTop, barHeight, inset, baseline, name, rate, period, figure} = layout.several[form];
  const x = indexScale(`${rate} * rate_em`);
  const y = on({domain: [0, 1], range: [0, {expr: 'pitch'}], nice: false, zero: false}, 'order');
  const top = {expr: `${barTop} + name_lift`};
  const bottom = {expr: `${barTop + barHeight} + name_lift`};
  const bar = {y, y2: upTo('order'), top, bottom};
  const inBar = (fontSize: number) => plus(top, barHeight / 2 + centreToBaseline(fontSize));
  return [
    rectangle({x: on(x, 'index'), x2: upTo('shared'), ...bar}, accentPaints, 'datum.rises'),
    rectangle({x: on(x, 'shared'), x2: {datum: 0}, ...bar}, basePaints),
    line(
      {x: at(0), y, y2: upTo('order')},
      {xOffset: 0.5, yOffset: plus(top, -4), y2Offset: plus(bottom, 4)},
    ),
    {
      transform: [{filter: 'datum.falls'}],
      ...line(
        {x: on(x, 'base'), y, y2: upTo('order')},
        {stroke: paint('rule-strong'), yOffset: top, y2Offset: bottom},
      ),
    },
    label('name', at(0), y, {fontSize: name, bold: true, dy: baseline}),
    label('rate_text', on(x, 'base'), y, {
      fontSize: rate,
      bold: true,
      color: paint('accent-ink'),
      dy: {expr: `${baseline} + name_lift`},
    }),
    label('base_period', at(inset), y, {fontSize: period, dy: inBar(period), when: '!datum.falls'}),
    label('period', at(inset), y, {fontSize: period, dy: inBar(period), when: 'datum.falls'}),
    label('base_text', on(x, 'base'), y, {
      fontSize: figure,
      align: 'right',
      dx: -inset,
      dy: inBar(figure),
      when: '!datum.falls',
    }),
    label('base_outside', on(x, 'base'), y, {
      fontSize: period,
      dx: 8,
      dy: inBar(period),
      when: 'datum.falls',
    }),
    label('index_text', on(x, 'index'), y, {
      fontSize: figure,
      align: 'right',
      dx: -inset,
      dy: inBar(figure),
      when: 'datum.falls',
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
    label('index_text', on(x, 'index'), y, {
      fontSize: figure,
      dx: 8,
      dy: inBar(figure),
      when: `!datum.falls && !(${fitsInside})`,
    }),
  ];
}
