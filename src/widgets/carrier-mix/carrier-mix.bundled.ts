// The bundled plan of carrier-mix and the words around it; an author's own rows load none of this.
import {carrierTypes, observations} from '../../rows/bundled.gen.js';
import type {FigureText} from '../../render/definition.js';
import {factOf, type Fact} from '../../text/fact.js';
import {
  BREAK,
  formatOrdinal,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {rowsOf, type Kind, type Mix, type MixRow} from './carrier-mix.rows.js';

/** What the rows say in the words of the page. */
const words = {
  'zh-CN': {
    byType: '建设提升',
    inTotal: '累计建成',
    counted: '小微企业创业创新载体',
    inferred: '列为第六类是推断',
    unknown: '数量未公布；列为第六类是推断',
    together: (types: string) => `${types}大类合计`,
    ofTypes: (types: string) => `分${types}大类`,
    noSplit: '各类数量未公布',
    noSplitInTable: '各类数量未公布',
    another: '口径不同',
  },
  en: {
    byType: 'built or upgraded',
    inTotal: 'built in total',
    counted: 'incubation sites for small and micro firms',
    inferred: 'being the sixth type is inferred',
    unknown: 'number not given; sixth type is inferred',
    together: (types: string) => `of ${types} types together`,
    ofTypes: (types: string) => `of ${types} types`,
    noSplit: 'split not published',
    noSplitInTable: 'split by type not published',
    another: 'counts something else',
  },
} as const;

const rowOf = (kind: Kind, fact: Fact, more: Partial<MixRow> = {}): MixRow => ({
  key: fact.id,
  kind,
  indicator: fact.indicator.id,
  label: fact.label,
  shortLabel: fact.label,
  quantity: fact.quantity,
  period: fact.period,
  status: fact.row.status === 'reported' ? 'reported' : 'target',
  passage: fact.row.passage,
  ...more,
});

/** The targets by type, in the order of the page's graphic. */
function typesOf(language: Language): MixRow[] {
  const suffix = language === 'zh-CN' ? 'zh' : 'en';
  const {byType, unknown, inferred} = words[language];
  return observations
    .filter(({carrier_type}) => carrier_type)
    .map(({id, carrier_type}) => {
      const type = carrierTypes.find((each) => each.id === carrier_type)!;
      const label = type[`label_${suffix}`];
      return rowOf('type', factOf(id, language), {
        label,
        shortLabel: language === 'zh-CN' ? label : type.short_label_en,
        details: byType,
        ...(type.status === 'inferred' ? {remark: unknown, basis: inferred} : {}),
      });
    });
}

/** The plan by type and in total, and the stock that it is not to be compared with. */
export function bundledMix(language: Language): Required<Mix> {
  const {inTotal, counted, together, ofTypes, noSplit, noSplitInTable, another} = words[language];
  const types = factOf('target-2018-carrier-types', language);
  const many = formatQuantity({...types.quantity, unit: ''}, language);
  return {
    types: typesOf(language),
    total: rowOf('total', factOf('target-2018-carriers', language), {
      shortLabel: counted,
      details: inTotal,
      remark: noSplit,
      basis: noSplitInTable,
    }),
    count: rowOf('count', types, {details: ofTypes(many), remark: together(many)}),
    others: [rowOf('other', factOf('carriers', language), {basis: another})],
  };
}

/** The types whose target is a number. */
export const countedOf = ({types}: Mix): MixRow[] =>
  types.filter(({quantity}) => quantity.value !== null);

/** The number that every counted type has. Throws RangeError where they differ: no sentence then says “each”. */
function eachOf(mix: Mix, language: Language): string {
  const numbers = new Set(countedOf(mix).map(({quantity}) => formatQuantity(quantity, language)));
  if (numbers.size !== 1) throw new RangeError(`Targets differ by type: ${[...numbers].join()}`);
  return [...numbers][0]!;
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  ...rowsOf(bundledMix('en')).flatMap(({key, indicator}) => [key, indicator]),
  ...carrierTypes.map(({id}) => id),
];

/** The numbers that no row holds. */
export const derivedNumbers = (): Record<string, string> => ({
  1: 'what a square stands for',
  [countedOf(bundledMix('en')).length]: 'types with a number, counted in carrier_types.csv',
});

/** The numbers and the times that the words around the plan name. */
function namedIn(mix: Required<Mix>, language: Language) {
  const counted = countedOf(mix);
  const [stock] = mix.others;
  const [from, until, month] = [counted[0]!, mix.total, stock!].map(({period}) =>
    formatPeriod(period, language),
  );
  return {
    each: eachOf(mix, language),
    types: counted.length,
    sum: formatQuantity(mix.total.quantity, language),
    existing: formatQuantity(stock!.quantity, language),
    passage: formatPassage(stock!.passage!, language),
    from: from!,
    until: until!,
    month: month!,
  };
}

/** The summary of the bundled plan. */
export function bundledSummary(language: Language): string {
  const mix = bundledMix(language);
  const {each, types, sum, existing, from, until} = namedIn(mix, language);
  const without = mix.types.at(-1)!.label;
  return language === 'zh-CN'
    ? `${from}，${types}类载体各有${each}的目标，另有一批${without}没有给出数量。${until}的目标是累计${sum}，各类数量未公布，是否包含前一年的也没有说明。这些是计划，与现有的${existing}省级以上载体口径不同，不可相比。`
    : `For ${from} there is a target of ${each} for each of ${types} types, and no number for ${without}. For ${until} the target is ${sum} in total; the split by type is not published, nor whether those of the year before are among them. These are plans and cannot be compared with the ${existing} existing sites at provincial level or above.`;
}

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const named = namedIn(bundledMix(language), language);
  const {each, types, sum, existing, passage, from, until, month} = named;
  const source = formatSource('page-graphic', language);
  if (language === 'zh-CN') {
    const headline = `洛阳计划${from}${formatOrdinal(types, language)}类载体${BREAK}各建设提升${each}，${BREAK}${until}累计${sum}`;
    return {
      headline,
      subhead: '小微企业创业创新载体计划数，每格1个；空心为计划，斜线为数量或构成未公布',
      note: `${until}累计${sum}是否包含${from}这些载体，${BREAK}报道未说明；${BREAK}与${month}的${existing}${BREAK}省级以上载体${BREAK}口径不同，${BREAK}不可相比。`,
      source: `${source}；${existing}据${passage}`,
      alt: `方格图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang’s plan: ${each} incubation sites of each of ${types} types in ${from}, ${sum} in total by ${until}`;
  return {
    headline,
    subhead:
      'Sites for small and micro firms, one square each. Hollow: planned; hatched: number or split not published',
    note: `Whether the ${sum} of ${until} include those of ${from}, the report does not say. The ${existing} sites at provincial level or above of ${month} are another count and cannot be compared.`,
    source: `${source}; the ${existing} from ${passage}`,
    alt: `Unit chart: ${headline}`,
  };
}
