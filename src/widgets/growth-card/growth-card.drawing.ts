import type {Drawing, Form} from '../../render/definition.js';
import {
  capitalised,
  formatChange,
  formatIndex,
  formatPeriod,
  formatStated,
  INDEX_BASE,
  indexAfter,
} from '../../text/index.js';
import type {Language} from '../../text/index.js';
import {LABEL_GROWTH, measureEm} from '../../theme/measure.js';
import {layout} from './growth-card.layout.js';
import {drawPace} from './growth-card.pace.js';
import {baseOf, keyOf, kindOf, periodOf, type GrowthRow} from './growth-card.rows.js';
import {inPicture} from './growth-card.words.js';

const roomFor = (text: string, bold = false) => measureEm(text, bold) * LABEL_GROWTH;

function growthDatum(row: GrowthRow, order: number, form: Form, language: Language, name: string) {
  const {inset, figure, period} = layout.several[form];
  const index = indexAfter(row.value);
  const indexText = formatIndex(index);
  const periodText = formatStated(periodOf(row), language) || inPicture(language).current;
  const baseText = formatStated(baseOf(row), language) || inPicture(language).base;
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
