// The bundled growths of new-widget and the words around them; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {observations} from '../../rows/bundled.gen.js';
import {assertComparable} from '../../rows/index.js';
import {factOf, type Fact} from '../../text/fact.js';
import {BREAK, formatPeriod, formatSource, type Language} from '../../text/index.js';
import type {GrowthRow} from './new-widget.rows.js';
import {altOf, headlineOf, subheadOf} from './new-widget.words.js';

/** The indicators drawn, in their order in the data. */
const INDICATORS = ['contract-value', 'patents'];

/** The facts drawn. Throws IncomparableError when they have no axis in common. */
export function factsOf(language: Language): Fact[] {
  const facts = observations
    .filter(({indicator, value}) => INDICATORS.includes(indicator) && value !== null)
    .map(({id}) => factOf(id, language));
  assertComparable(facts.map(({indicator}) => indicator));
  return facts;
}

/** The growths drawn. */
export const bundledRows = (language: Language): GrowthRow[] =>
  factsOf(language).map(({id, indicator, label, shortLabel, quantity, period, base, row}) => ({
    key: id,
    indicator: indicator.id,
    label,
    shortLabel,
    quantity,
    period,
    base,
    passage: row.passage,
  }));

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = factsOf('en').map(({id}) => id);

/** What the summary of the bundled growths ends with. */
export const bundledDoubt = (language: Language): string =>
  language === 'zh-CN' ? '报道没有公布绝对数。' : 'The report gives no levels.';

/** The words around the bundled growths. */
export function bundledText(language: Language): FigureText {
  const rows = bundledRows(language);
  const period = formatPeriod(rows[0]!.period, language);
  const base = formatPeriod(rows[0]!.base, language);
  const grown = headlineOf(rows, language);
  const headline =
    language === 'zh-CN'
      ? `洛阳小微企业${period}：${BREAK}${grown}`
      : `Small and micro firms in Luoyang in ${period}: ${grown}`;
  return {
    headline,
    subhead: subheadOf(rows, language),
    note:
      language === 'zh-CN'
        ? `报道只给出增幅。基期${base}是推断，报道没有写明。`
        : `The report gives growth rates only. The base, ${base}, is inferred: the report does not name it.`,
    source: formatSource('page-article', language),
    alt: altOf(headline, language),
  };
}
