// The bundled cap of support-cap and the words around it; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {factOf, type Fact} from '../../text/fact.js';
import {
  BREAK,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {rowsOf, yearsIn, type Cap, type CapRow, type Kind} from './support-cap.rows.js';

/** What the rows say in the words of the page. */
const words = {
  'zh-CN': {
    subsidy: '每家获批基地每年的运营补贴',
    each: '每家获批基地，每年',
    lines: ['是上限，不是支出', '国家级、省级、市级基地'],
    scope: '国家级、省级、市级获批基地',
    capOfYear: '每家基地的上限',
    unpublished: ['实付未公布'],
    notKnown: '实际支付多少没有公布',
  },
  en: {
    subsidy: 'operating subsidy for each approved base',
    each: 'Each approved base, each year',
    lines: ['a cap, not money spent', 'national, provincial, city level'],
    scope: 'approved bases at national, provincial and city level',
    capOfYear: 'the cap for each base',
    unpublished: ['amount paid', 'not published'],
    notKnown: 'the amount paid is not published',
  },
} as const;

const rowOf = (kind: Kind, fact: Fact, more: Partial<CapRow>): CapRow => ({
  key: fact.id,
  kind,
  indicator: fact.indicator.id,
  label: fact.label,
  shortLabel: fact.label,
  quantity: fact.quantity,
  period: fact.period,
  passage: fact.row.passage,
  ...more,
});

/** The cap for each base and year, and for how many years it holds. */
export function bundledCap(language: Language): Required<Cap> {
  const {subsidy, each, lines, scope, capOfYear, unpublished, notKnown} = words[language];
  return {
    cap: rowOf('cap', factOf('base-support-cap', language), {
      shortLabel: subsidy,
      scope,
      details: each,
      remark: lines.join(BREAK),
    }),
    years: rowOf('years', factOf('base-support-years', language), {
      scope,
      details: capOfYear,
      remark: unpublished.join(BREAK),
      basis: notKnown,
    }),
  };
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = rowsOf(bundledCap('en')).flatMap(({key, indicator}) => [
  key,
  indicator,
]);

/** The numbers of the years, which no row holds. */
export const derivedNumbers = (): Record<string, string> =>
  Object.fromEntries(
    yearsIn(bundledCap('en')).map(({number}) => [
      number,
      'years of support, counted from the first',
    ]),
  );

/** The summary of the bundled cap. */
export function bundledSummary(language: Language): string {
  const {cap, years} = bundledCap(language);
  const most = formatQuantity(cap.quantity, language);
  const amount = formatQuantity({...cap.quantity, qualifier: '', bound: 'eq'}, language);
  const many = formatQuantity(years.quantity, language);
  return language === 'zh-CN'
    ? `每家获批的示范基地每年最多得到的运营补贴是${amount}，连续${many}，各年上限相同。实际支付多少、几家基地获得、从哪一年起，报道都没有公布，所以各年不相加。`
    : `An approved demonstration base gets ${most} of operating subsidy a year, for ${many}; the cap is the same each year. How much was paid, to how many bases and from which year on is not published, so the years are not added up.`;
}

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const {cap, years} = bundledCap(language);
  const most = formatQuantity(cap.quantity, language);
  const many = formatQuantity(years.quantity, language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳获批的双创示范基地，${BREAK}每年补贴上限${most}，${BREAK}连续${many}`;
    return {
      headline,
      subhead: '每家基地每年的运营补贴；斜线为未公布的实际金额',
      note: `报道公布的是上限。${BREAK}实际支付多少、${BREAK}几家基地获得，${BREAK}没有公布，${BREAK}也没有写明从哪一年起，${BREAK}因此各年不相加。`,
      source,
      alt: `示意图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang’s approved demonstration bases can get ${most} a year for ${many}`;
  return {
    headline,
    subhead: 'Operating subsidy for each base and year; hatched: amount not published',
    note: 'The report gives the cap. How much was paid, to how many bases and from which year on it does not say, so the years are not added up.',
    source,
    alt: `Diagram: ${headline}`,
  };
}
