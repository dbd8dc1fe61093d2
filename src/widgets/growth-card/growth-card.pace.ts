import type {Datum, Drawing, Form} from '../../render/definition.js';
import {
  capitalised,
  monthlyAverage,
  monthsIn,
  quantityParts,
  type Language,
} from '../../text/index.js';
import {FIGURE_GROWTH, LABEL_GROWTH, measureEm, TIGHT_GROWTH} from '../../theme/measure.js';
import {layout} from './growth-card.layout.js';
import {isMonth, keyOf, periodOf, quantityOf, type GrowthRow} from './growth-card.rows.js';
import {inPicture} from './growth-card.words.js';

/** The smallest font size of the heading over the columns, in CSS px. */
const SMALLEST_HEADING = 13;

/** The least width of each form, CSS px. */
const LEAST = {wide: 440, narrow: 248};

/** Amount of a flow for one month of its period. Throws RangeError when the period is not of whole months. */
export function monthlyOf(row: GrowthRow): number {
  return monthlyAverage(row.value * (row.multiplier ?? 1), periodOf(row));
}

const roomFor = (text: string, bold = false) => measureEm(text, bold) * LABEL_GROWTH;
const tightRoomFor = (text: string, bold = false) => measureEm(text, bold) * TIGHT_GROWTH;

/** What stands at a column among so many that its total has no room in it. */
interface Crowded {
  readonly flows: readonly GrowthRow[];
  /** How wide the narrowest column is where the form is narrowest, CSS px. */
  readonly narrowest: number;
  readonly language: Language;
}

const yearOf = (row?: GrowthRow) => row?.period_start?.slice(0, 4);

/** Months of a year under which there is room for a number where not every month has any. */
const QUARTER_STARTS = [1, 4, 7, 10];

/** The names of periods within their years, as wide as the widest so that all of them are said or none. */
function periodNames({flows, language}: Crowded) {
  const names = flows.map((row) => {
    const months = monthsIn(periodOf(row));
    return {months, names: inPicture(language).inYear(periodOf(row), months)};
  });
  const widest = (order: 0 | 1, as: number) =>
    Math.max(...names.map(({months, names: all}) => (months === as ? roomFor(all[order]) : 0)));
  return names.map(({months, names: [period, short]}, order) => {
    const isStart = QUARTER_STARTS.includes(Number(flows[order]!.period_start!.slice(5, 7)));
    return {
      period,
      period_em: widest(0, months),
      period_short: short,
      period_short_em: widest(1, months),
      period_shortest: months === 1 && isStart ? short : '',
      period_shortest_em: roomFor(short) / 3,
    };
  });
}

/**
 * Columns among so many that their totals have no room in them: the total stands above, that of the last in any case;
 * below what tells a period from the others, and the year under the first of each.
 */
function crowded<Column extends {months: number; monthly: number; total_text: string}>(
  columns: readonly Column[],
  asked: Crowded,
) {
  const {flows, narrowest, language} = asked;
  const names = periodNames(asked);
  return columns.map((column, order) => {
    const {months, total_text} = column;
    const year = yearOf(flows[order])!;
    const isFirst = months < 12 && year !== yearOf(flows[order - 1]);
    const [years, shorter] = isFirst ? inPicture(language).year(Number(year)) : ['', ''];
    const isLast = order === columns.length - 1;
    const above = isLast ? inPicture(language).inTotal(total_text) : total_text;
    const above_em = roomFor(above, true);
    const reach = Math.ceil((above_em * layout.pace.wide.caption) / narrowest);
    const under = columns.slice(Math.max(0, order + 1 - reach), order + 1);
    return {
      ...column,
      ...names[order],
      total_text: '',
      unit_text: '',
      average_text: '',
      caption: '',
      caption_short: '',
      both_text: '',
      above_text: above,
      above_em,
      above_at: Math.max(...under.map(({monthly}) => monthly)),
      year_text: years,
      year_em: roomFor(years),
      year_short: shorter,
      year_months: flows
        .filter((row) => yearOf(row) === year)
        .reduce((sum, row) => sum + monthsIn(periodOf(row)), 0),
    };
  });
}

/** Columns over periods of unequal length, and the stock and the rank beside them. Throws as `monthlyOf` does. */
export function drawPace(rows: readonly GrowthRow[], form: Form, language: Language): Drawing {
  const words = inPicture(language);
  const {panel: side, foot, unit: unitSize, inset, totals} = layout.pace[form];
  const flows = rows
    .filter(({measure}) => measure === 'flow')
    .sort((a, b) => (a.period_start! < b.period_start! ? -1 : 1));
  const stock = rows.find(({measure}) => measure === 'stock');
  const rank = rows.find(({measure}) => measure === 'rank');
  const hasPanel = stock !== undefined || rank !== undefined;

  let from = 0;
  const all = flows.map((row, order) => {
    const months = monthsIn(periodOf(row));
    const monthly = monthlyOf(row);
    const {lead, figure, trail} = quantityParts(quantityOf(row), language);
    const total = lead + figure;
    const unit = trail.trim();
    const [caption, captionShort] = words.total(months, row.shortLabel);
    const alike = flows.filter(
      (other) => yearOf(other) === yearOf(row) && monthsIn(periodOf(other)) === months,
    );
    const [period, short, shortest] = words.axisPeriod(periodOf(row), {
      months,
      form,
      isOnly: alike.length === 1,
      inOneYear: flows.every((other) => yearOf(other) === yearOf(row)),
    });
    const average = isMonth(row) ? '' : words.average(monthly, row.unit ?? '');
    const both = words.totalAndAverage(total + trail, average);
    const start = from;
    from += months;
    return {
      role: 'flow',
      key: keyOf(row, rows),
      latest: order === flows.length - 1,
      from: start,
      to: from,
      middle: start + months / 2,
      months,
      monthly,
      average_text: average,
      average_em: tightRoomFor(average),
      pair_months: months,
      pair_em: tightRoomFor(average),
      total_text: total,
      total_em: measureEm(total, true) * FIGURE_GROWTH,
      unit_text: unit,
      unit_em: roomFor(unit),
      caption,
      caption_em: tightRoomFor(caption),
      caption_short: captionShort,
      caption_short_em: tightRoomFor(captionShort),
      period,
      period_em: roomFor(period),
      period_short: short,
      period_short_em: roomFor(short),
      period_shortest: shortest,
      period_shortest_em: roomFor(shortest),
      both_text: both,
      both_em: roomFor(both),
    };
  });
  const shortest = Math.min(...all.map(({months}) => months));
  const share = hasPanel ? side : {base: 0, share: 0};
  const least = LEAST[form] * (1 - share.share) - share.base;
  const narrowest = (least * shortest) / from;
  const isCrowded = all.some(
    ({total_em, unit_em}) => inset + total_em * totals.at(-1)! + 2 + unit_em * unitSize > narrowest,
  );
  const columns = isCrowded ? crowded(all, {flows, narrowest, language}) : all;
  // The last average may reach back over the column before it, as far as that one's own leaves room.
  const [beforeLast, last] = columns.slice(-2);
  if (beforeLast && last) {
    last.pair_months += beforeLast.months;
    last.pair_em += beforeLast.average_em + 1;
  }
  const whole = words.monthly(flows[0]!, flows.every(isMonth));
  const short = words.monthlyShort(flows[0]!, flows.every(isMonth));
  const heading = tightRoomFor(whole, true) * SMALLEST_HEADING > least ? short : whole;
  const boundaries = [0, ...columns.map(({to}) => to)];
  const panel = (row: GrowthRow, more: Record<string, string | number>): Datum => {
    const {lead, figure, trail} = quantityParts(quantityOf(row), language);
    const unitText = trail.trim();
    return {
      role: row.measure!,
      key: keyOf(row, rows),
      total_text: lead + figure,
      total_em: measureEm(lead + figure, true) * FIGURE_GROWTH,
      unit_text: unitText,
      unit_width: roomFor(unitText) * (form === 'wide' ? 16 : 14),
      ...more,
    };
  };
  const rankWords = (row: GrowthRow) => {
    const said = words.rank(row, form);
    return {...said, rank_em: roomFor(said.rank_text, true)};
  };
  return {
    rows: [
      ...columns,
      ...boundaries.map((at) => ({role: 'boundary', at})),
      {role: 'axis', from: 0, to: from, heading, heading_em: tightRoomFor(heading, true)},
      ...(stock
        ? [
            panel(stock, {
              heading: capitalised(stock.label, language),
              ...words.stockPeriod(periodOf(stock), stock.basis === 'inferred', form),
            }),
          ]
        : []),
      ...(rank ? [panel(rank, rankWords(rank))] : []),
    ],
    signals: {
      months: from,
      shortest,
      highest: Math.max(...columns.map(({monthly}) => monthly), 0),
      panel_base: share.base,
      panel_share: share.share,
      foot: hasPanel || form === 'wide' ? foot : foot - 108,
      unit_width: Math.max(...columns.map(({unit_em}) => unit_em)) * unitSize,
      total_em: Math.max(...columns.map(({total_text}) => roomFor(total_text, true))),
    },
    height: (hasPanel || form === 'wide' ? foot : foot - 108) + (isCrowded ? 46 : 28),
  };
}
