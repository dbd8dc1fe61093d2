import type {Datum, Drawing, Form} from '../../render/definition.js';
import {
  capitalised,
  formatChange,
  formatIndex,
  formatPeriod,
  INDEX_BASE,
  indexAfter,
  monthlyAverage,
  monthsIn,
  quantityParts,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {FIGURE_GROWTH, LABEL_GROWTH, measureEm, TIGHT_GROWTH} from '../../theme/measure.js';
import {layout} from './growth-card.layout.js';
import {baseOf, keyOf, kindOf, periodOf, quantityOf, type GrowthRow} from './growth-card.rows.js';
import {inPicture} from './growth-card.words.js';

/** Amount of a flow for one month of its period. Throws RangeError when the period is not of whole months. */
export function monthlyOf(row: GrowthRow): number {
  return monthlyAverage(row.value * (row.multiplier ?? 1), periodOf(row));
}

const roomFor = (text: string, bold = false) => measureEm(text, bold) * LABEL_GROWTH;
const tightRoomFor = (text: string, bold = false) => measureEm(text, bold) * TIGHT_GROWTH;

function growthDatum(row: GrowthRow, order: number, form: Form, language: Language, name: string) {
  const {inset, figure, period} = layout.several[form];
  const index = indexAfter(row.value);
  const indexText = formatIndex(index);
  const periodText = row.period_end ? formatPeriod(periodOf(row), language) : '';
  const baseText = row.base_end ? formatPeriod(baseOf(row), language) : inPicture(language).base;
  return {
    order,
    name,
    base: INDEX_BASE,
    index,
    shared: Math.min(INDEX_BASE, index),
    longer: Math.max(INDEX_BASE, index),
    rises: index > INDEX_BASE,
    falls: index < INDEX_BASE,
    base_period: baseText,
    base_outside: `${baseText} ${INDEX_BASE}`,
    period: periodText,
    base_text: formatIndex(INDEX_BASE),
    index_text: indexText,
    rate_text: formatChange(row.value),
    index_room: inset * 2 + figure * roomFor(indexText),
    period_room: form === 'wide' ? period * roomFor(periodText) : Number.MAX_SAFE_INTEGER,
  };
}

function drawGrowth(all: readonly GrowthRow[], form: Form, language: Language): Drawing {
  const rows = all.filter(({measure}) => measure === 'growth');
  const single = rows.length === 1;
  const {pitch, barHeight, barTop, name: nameSize, figure, inset} = layout.several[form];
  const sameIndicator = rows.every(({indicator}) => indicator === rows[0]!.indicator);
  const data = rows.map((row, order) => {
    const name =
      sameIndicator && row.period_end ? formatPeriod(periodOf(row), language) : row.shortLabel;
    return {
      key: keyOf(row, all),
      ...growthDatum(row, order, form, language, capitalised(name, language)),
    };
  });
  const longest = Math.max(...data.map(({longer}) => longer));
  const narrowest = form === 'wide' ? 440 : 248;
  const nameRoom = Math.max(...data.map(({name}) => roomFor(name, true))) * nameSize;
  const crowded = nameRoom > (narrowest * INDEX_BASE) / longest - 8;
  const lift = crowded && !single ? 20 : 0;
  const cramped = data.some(
    ({index, index_room}) => ((index - INDEX_BASE) / longest) * narrowest < index_room + inset,
  );
  const beyond = Math.max(...data.map(({index_text}) => roomFor(index_text))) * figure + 8;
  const one = layout.single[form];
  return {
    rows: data,
    signals: {
      longest,
      base: INDEX_BASE,
      rate_em: Math.max(...data.map(({rate_text}) => roomFor(rate_text, true))),
      room_beyond: cramped ? beyond : 0,
      ...(single ? {} : {pitch: pitch + lift, name_lift: lift}),
    },
    height: single
      ? 8 + 2 * one.barHeight + one.gap
      : barTop + barHeight + 4 + lift + (rows.length - 1) * (pitch + lift),
  };
}

function drawPace(rows: readonly GrowthRow[], form: Form, language: Language): Drawing {
  const words = inPicture(language);
  const {panel: side, foot, unit: unitSize} = layout.pace[form];
  const flows = rows
    .filter(({measure}) => measure === 'flow')
    .sort((a, b) => (a.period_start! < b.period_start! ? -1 : 1));
  const stock = rows.find(({measure}) => measure === 'stock');
  const rank = rows.find(({measure}) => measure === 'rank');
  const hasPanel = stock !== undefined || rank !== undefined;

  let from = 0;
  const columns = flows.map((row, order) => {
    const months = monthsIn(periodOf(row));
    const monthly = monthlyOf(row);
    const {lead, figure, trail} = quantityParts(quantityOf(row), language);
    const total = lead + figure;
    const unit = trail.trim();
    const [caption, captionShort] = words.total(months, row.shortLabel);
    const [period, short, shortest] = words.axisPeriod(periodOf(row), months, form);
    const average = words.average(monthly, row.unit ?? '');
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
  // The last average may reach back over the column before it, as far as that one's own leaves room.
  const [beforeLast, last] = columns.slice(-2);
  if (beforeLast && last) {
    last.pair_months += beforeLast.months;
    last.pair_em += beforeLast.average_em + 1;
  }
  const heading = words.monthly(flows[0]!);
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
      shortest: Math.min(...columns.map(({months}) => months)),
      highest: Math.max(...columns.map(({monthly}) => monthly), 0),
      panel_base: hasPanel ? side.base : 0,
      panel_share: hasPanel ? side.share : 0,
      foot: hasPanel || form === 'wide' ? foot : foot - 108,
      unit_width: Math.max(...columns.map(({unit_em}) => unit_em)) * unitSize,
      total_em: Math.max(...columns.map(({total_text}) => roomFor(total_text, true))),
    },
    height: (hasPanel || form === 'wide' ? foot : foot - 108) + 28,
  };
}

/**
 * Picks, derives, labels and orders what the spec of `kindOf(rows)` draws: rows with schema names only, the values of
 * its signals (lengths in CSS px and em) and the height in CSS px. Throws as `kindOf` and `monthlyOf` do.
 */
export function prepare(
  rows: readonly GrowthRow[],
  {form, language}: {form: Form; language: Language},
): Drawing {
  const kind = kindOf(rows);
  return kind === 'pace' ? drawPace(rows, form, language) : drawGrowth(rows, form, language);
}
