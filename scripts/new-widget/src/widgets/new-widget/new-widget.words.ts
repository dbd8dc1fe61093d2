// The sentences of new-widget that are made of its rows alone; numbers and dates come from them through text/.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  commonPeriod,
  formatQuantity,
  inPeriod,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import type {GrowthRow} from './new-widget.rows.js';

/** How many growths a headline has room for. */
const IN_HEADLINE = 2;

/** The first growths, as a headline says them. */
export function headlineOf(rows: readonly GrowthRow[], language: Language): string {
  const chinese = language === 'zh-CN';
  const said = rows.slice(0, IN_HEADLINE).map(({shortLabel, quantity}) => {
    const many = formatQuantity(quantity, language);
    return chinese ? `${shortLabel}增长${many}` : `${shortLabel} up ${many}`;
  });
  return said.join(chinese ? `，${BREAK}` : ', ');
}

/** Of when the growths are, and since when. */
export function subheadOf(rows: readonly GrowthRow[], language: Language): string {
  const bases = rows.map(({base}) => ({period: base}));
  const [when, since] = [commonPeriod(rows, language), commonPeriod(bases, language)];
  const differ = [
    !when && rows.some(({period}) => period.end),
    !since && rows.some(({base}) => base.end),
  ].includes(true);
  if (language === 'zh-CN') {
    const of = `${when}${since && `比${since}`}`;
    return `${of && `${of}的`}增幅${differ ? '；时段或基期不同，见数据表' : ''}`;
  }
  const of = `${when && ` ${inPeriod(when)}`}${since && ` over ${since}`}`;
  return `Growth${of}${differ ? '; of different periods, see the data' : ''}`;
}

/** What the picture is called. */
export const altOf = (headline: string, language: Language): string =>
  `${language === 'zh-CN' ? '条形图：' : 'Bar chart: '}${withoutBreaks(headline)}`;

/** The words around an author's growths: no source but theirs. */
export function ownText(rows: readonly GrowthRow[], language: Language): FigureText {
  const headline = capitalised(headlineOf(rows, language), language);
  return {
    headline,
    subhead: subheadOf(rows, language),
    note: ownWords(rows, 'note', language),
    source: ownWords(rows, 'source', language),
    alt: altOf(headline, language),
  };
}

/** The heads of the data table. */
export const tableWords = {
  'zh-CN': {item: '指标', value: '增幅', period: '时段', base: '基期'},
  en: {item: 'Indicator', value: 'Growth', period: 'Period', base: 'Base'},
} as const;
