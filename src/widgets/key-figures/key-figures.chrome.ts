// The words around an author's own figures: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  formatPeriod,
  formatQuantity,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import type {KeyFigure} from './key-figures.rows.js';

/** How many figures a headline has room for. */
const IN_HEADLINE = 2;

/** When all figures hold, in words; empty where they differ or do not say. */
export function commonPeriod(figures: readonly KeyFigure[], language: Language): string {
  const [first] = figures;
  const same = figures.every(
    ({period}) => period.start === first!.period.start && period.end === first!.period.end,
  );
  return same && first!.period.end ? formatPeriod(first!.period, language) : '';
}

/** The words of an author's figures. */
export function ownText(figures: readonly KeyFigure[], language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const said = figures.slice(0, IN_HEADLINE).map(({label, quantity}) => {
    const many = formatQuantity(quantity, language);
    return chinese ? `${label}${BREAK}${many}` : `${label}: ${many}`;
  });
  const headline = chinese ? said.join(`，${BREAK}`) : capitalised(said.join('; '), language);
  const when = commonPeriod(figures, language);
  const dated = figures.some(({period}) => period.end);
  const own = (field: 'note' | 'source') => [
    ...new Set(figures.map((figure) => figure[field]).filter((text): text is string => !!text)),
  ];
  return {
    headline,
    subhead: when
      ? chinese
        ? `截至${when}`
        : `As of ${when}`
      : dated
        ? chinese
          ? '各项时点不同，见数据表'
          : 'Of different dates, see the data'
        : '',
    note: own('note').join(chinese ? '' : ' '),
    source: own('source').join(chinese ? '；' : '; '),
    alt: `${chinese ? '数字组：' : 'Figures: '}${withoutBreaks(headline)}`,
  };
}
