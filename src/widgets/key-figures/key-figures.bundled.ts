// The bundled figures of key-figures and the words around them; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {factOf, type Fact} from '../../text/fact.js';
import {
  BREAK,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import type {KeyFigure} from './key-figures.rows.js';
import {tableWords} from './key-figures.words.js';

/** The figures, in the order of the page. */
const FIGURES = [
  'incubatees',
  'incubatee-workers',
  'carriers',
  'incubation-area',
  'incubation-fund',
];

/** The names of the figures as the picture breaks them, by the name of the fact; then those of the narrow form. */
const names: Record<Language, Readonly<Record<string, readonly string[]>>> = {
  'zh-CN': {
    incubatees: ['在孵企业及团队'],
    'incubatee-workers': ['从业者'],
    carriers: ['省级以上', '创新创业载体'],
    'incubation-area': ['孵化总面积'],
    'incubation-fund': ['孵化基金或', '种子资金'],
  },
  en: {
    incubatees: ['Firms and', 'teams in', 'incubation'],
    'incubatee-workers': ['People', 'working in', 'them'],
    carriers: ['Incubation', 'sites, provincial', 'level or above'],
    'incubation-area': ['Incubation', 'floor area'],
    'incubation-fund': ['Incubation', 'funds or seed', 'capital'],
  },
};
const narrowNames: Record<Language, Readonly<Record<string, readonly string[]>>> = {
  'zh-CN': {},
  en: {
    incubatees: ['Firms, teams', 'in incubation'],
    'incubatee-workers': ['People working', 'in them'],
    carriers: ['Sites, provincial', 'level or above'],
    'incubation-area': ['Incubation', 'floor area'],
    'incubation-fund': ['Incubation funds', 'or seed capital'],
  },
};

/** The facts that are drawn. */
export const factsOf = (language: Language): Fact[] => FIGURES.map((id) => factOf(id, language));

/** The figures drawn. */
export const bundledFigures = (language: Language): KeyFigure[] =>
  factsOf(language).map(({id, indicator, label, quantity, period, row}) => ({
    key: id,
    indicator: indicator.id,
    label,
    names: names[language][id]!,
    narrowNames: narrowNames[language][id] ?? names[language][id]!,
    quantity,
    period,
    ...(row.rise ? {change: tableWords[language].rose} : {}),
    passage: row.passage,
  }));

/** What the report says of their rise, without a number: one observation for each group of figures. */
export const risesOf = (language: Language): Fact[] =>
  [...new Set(factsOf(language).flatMap(({row}) => row.rise ?? []))].map((id) =>
    factOf(id, language),
  );

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [...factsOf('en'), ...risesOf('en')].flatMap(
  ({id, indicator}) => [id, indicator.id],
);

/** What the summary of the bundled figures ends with. */
export const bundledDoubt = (language: Language): string =>
  language === 'zh-CN'
    ? '报道称各项较上年同期均大幅增长，没有给出增幅。'
    : 'The report says that all rose sharply on a year earlier and gives no rate.';

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const [firms, , sites] = factsOf(language);
  const many = formatQuantity(firms!.quantity, language);
  const carriers = formatQuantity(sites!.quantity, language);
  const month = formatPeriod(firms!.period, language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳${firms!.label}${BREAK}${many}，${BREAK}${sites!.label}${carriers}`;
    return {
      headline,
      subhead: `全市，截至${month}`,
      note: `报道称各项较上年同期均大幅增长，${BREAK}未给出增幅。${BREAK}从业者、${BREAK}面积和资金是否仅指${BREAK}${carriers}载体，报道未说明。`,
      source,
      alt: `数字组：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang has ${many} ${firms!.label} and ${carriers} ${sites!.label}`;
  return {
    headline,
    subhead: `Whole city, as of ${month}`,
    note: `The report says that all rose sharply on a year earlier and gives no rate. Whether workers, floor area and funds belong to the ${carriers} sites alone, it does not say.`,
    source,
    alt: `Figures: ${headline}`,
  };
}
