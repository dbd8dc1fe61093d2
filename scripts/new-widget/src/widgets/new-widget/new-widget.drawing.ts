import type {Drawing, Form} from '../../render/definition.js';
import {amountOf, capitalised, quantityParts, type Language} from '../../text/index.js';
import {LABEL_GROWTH, measureEm} from '../../theme/measure.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {layout} from './new-widget.layout.js';
import type {GrowthRow} from './new-widget.rows.js';

/** What the spec draws of some growths. */
export function prepare(growths: readonly GrowthRow[], form: Form, language: Language): Drawing {
  const rows = growths.map(({key, shortLabel, quantity}, order) => {
    const {lead, figure, trail} = quantityParts(quantity, language);
    return {
      key,
      name: capitalised(shortLabel, language),
      value: amountOf(quantity)!,
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
