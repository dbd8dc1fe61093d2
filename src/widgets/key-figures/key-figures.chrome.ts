// The words around an author's own figures: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  commonPeriod,
  formatQuantity,
  ownWords,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import type {KeyFigure} from './key-figures.rows.js';

/** How many figures a headline has room for. */
const IN_HEADLINE = 2;

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
    note: ownWords(figures, 'note', language),
    source: ownWords(figures, 'source', language),
    alt: `${chinese ? '数字组：' : 'Figures: '}${withoutBreaks(headline)}`,
  };
}
