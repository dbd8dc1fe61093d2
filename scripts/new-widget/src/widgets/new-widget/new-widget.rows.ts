// The rows of new-widget, and what its spec draws of them.
import type {Drawing, Form} from '../../render/definition.js';
import {indicators, observations} from '../../rows/bundled.gen.js';
import {assertComparable, type Indicator, type Observation} from '../../rows/index.js';
import {capitalised, quantityParts} from '../../text/index.js';
import type {Language, Period, Quantity} from '../../text/index.js';
import {LABEL_GROWTH, measureEm} from '../../theme/measure.js';
import {fontSize} from '../../theme/sizes.gen.js';

/** The indicators drawn, in their order in the data. */
const INDICATORS = ['contract-value', 'patents'];

/** Lengths in CSS px that rows and spec share. */
export const layout = {
  /** From one row to the next, from its top to the baseline of its name and to its bar. */
  pitch: 60,
  name: 14,
  bar: 22,
  /** From the end of a bar to its number. */
  gap: 8,
  barHeight: {wide: 26, narrow: 22},
} as const;

/** A published figure in the words of one language. */
export interface Figure {
  readonly row: Observation;
  readonly indicator: Indicator;
  readonly label: string;
  readonly shortLabel: string;
  readonly quantity: Quantity;
  readonly period: Period;
  readonly base: Period;
}

/** The figures drawn. Throws IncomparableError when they have no axis in common. */
export function figuresOf(language: Language): Figure[] {
  const suffix = language === 'zh-CN' ? 'zh' : 'en';
  const known = indicators.filter(({id}) => INDICATORS.includes(id));
  const figures = known.flatMap((indicator) =>
    observations
      .filter((row) => row.indicator === indicator.id && row.value !== null)
      .map((row): Figure => ({
        row,
        indicator,
        label: indicator[`label_${suffix}`],
        shortLabel: indicator[`short_label_${suffix}`],
        quantity: {
          value: row.value,
          multiplier: row.multiplier ?? 1,
          unit: indicator.unit ?? '',
          qualifier: row.qualifier ?? '',
          bound: row.bound ?? 'unspecified',
        },
        period: {type: row.period_type, start: row.period_start ?? '', end: row.period_end ?? ''},
        base: {type: 'year', start: row.base_start ?? '', end: row.base_end ?? ''},
      })),
  );
  assertComparable(figures.map(({indicator}) => indicator));
  return figures;
}

/** What the spec draws. */
export function prepare(form: Form, language: Language): Drawing {
  const rows = figuresOf(language).map(({row, shortLabel, quantity}, order) => {
    const {lead, figure, trail} = quantityParts(quantity, language);
    return {
      name: capitalised(shortLabel, language),
      value: row.value!,
      value_text: lead + figure + trail,
      y: order * layout.pitch,
    };
  });
  const widest = Math.max(...rows.map(({value_text}) => measureEm(value_text, true)));
  return {
    rows,
    signals: {
      longest: Math.max(...rows.map(({value}) => value)),
      room: layout.gap + widest * LABEL_GROWTH * fontSize['number-s'],
    },
    height: (rows.length - 1) * layout.pitch + layout.bar + layout.barHeight[form] + 4,
  };
}
