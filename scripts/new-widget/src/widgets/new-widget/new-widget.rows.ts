// The rows of new-widget, and what its spec draws of them.
import type {Drawing, Form} from '../../render/definition.js';
import {observations} from '../../rows/bundled.gen.js';
import {assertComparable} from '../../rows/index.js';
import {factOf, type Fact} from '../../text/fact.js';
import {capitalised, quantityParts} from '../../text/index.js';
import type {Language} from '../../text/index.js';
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

/** The figures drawn. Throws IncomparableError when they have no axis in common. */
export function figuresOf(language: Language): Fact[] {
  const facts = observations
    .filter(({indicator, value}) => INDICATORS.includes(indicator) && value !== null)
    .map(({id}) => factOf(id, language));
  assertComparable(facts.map(({indicator}) => indicator));
  return facts;
}

/** What the spec draws. */
export function prepare(form: Form, language: Language): Drawing {
  const rows = figuresOf(language).map(({id, row, shortLabel, quantity}, order) => {
    const {lead, figure, trail} = quantityParts(quantity, language);
    return {
      key: id,
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
