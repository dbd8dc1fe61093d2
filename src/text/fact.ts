import {indicators, observations} from '../rows/bundled.gen.js';
import type {Indicator, Observation} from '../rows/types.gen.js';
import type {Language} from './language.js';
import type {Period} from './period.js';
import type {Quantity} from './quantity.js';

/** A bundled observation with its indicator, in the words of one language. */
export interface Fact {
  /** Name of the fact everywhere: in data, attributes and documentation. */
  readonly id: string;
  readonly row: Observation;
  readonly indicator: Indicator;
  /** The indicator's name, written as inside a sentence. */
  readonly label: string;
  /** The same for use next to a mark. */
  readonly shortLabel: string;
  readonly quantity: Quantity;
  /** When the figure holds, no finer than the page dates it. */
  readonly period: Period;
  /** What a growth is measured against; its dates are empty where there is none. */
  readonly base: Period;
}

/** The number of an observation, as it is set. */
export function quantityOf(row: Observation, {unit, measure}: Indicator): Quantity {
  return {
    value: row.value,
    multiplier: row.multiplier ?? 1,
    unit: unit ?? '',
    qualifier: row.qualifier ?? '',
    bound: row.bound ?? 'unspecified',
    ...(measure === 'rank' && unit === '名' ? {rank: true} : {}),
  };
}

/** When an observation holds. */
export const periodOf = (row: Observation): Period => ({
  type: row.period_type,
  start: row.period_start ?? '',
  end: row.period_end ?? '',
  ...(row.period_precision ? {precision: row.period_precision} : {}),
});

/** A bundled observation by its name. Throws RangeError for a name that no observation has. */
export function factOf(id: string, language: Language): Fact {
  const row = observations.find((each) => each.id === id);
  if (!row) throw new RangeError(`No observation “${id}”`);
  const indicator = indicators.find((each) => each.id === row.indicator)!;
  const suffix = language === 'zh-CN' ? 'zh' : 'en';
  const period = periodOf(row);
  return {
    id,
    row,
    indicator,
    label: indicator[`label_${suffix}`],
    shortLabel: indicator[`short_label_${suffix}`],
    quantity: quantityOf(row, indicator),
    period,
    base: {...period, start: row.base_start ?? '', end: row.base_end ?? ''},
  };
}
