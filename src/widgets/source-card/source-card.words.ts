// The sentences of source cards. Runs at build only; what ships are the cards.
import {carrierTypes, milestones, observations, organisations} from '../../rows/bundled.gen.js';
import type {Observation} from '../../rows/types.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
import {factText, periodOfMilestone} from '../../text/fact-text.js';
import {
  BREAK,
  capitalised,
  formatBound,
  formatPassage,
  formatPeriod,
  formatSource,
  quantityParts,
  withoutBreaks,
} from '../../text/index.js';
import type {Language, Period} from '../../text/index.js';
import type {SourceCardContent, SourceLine} from './source-card.content.js';
import {derivedOf} from './source-card.derived.js';
import {doubts} from './source-card.doubts.js';

const words = {
  'zh-CN': {
    name: '出处卡',
    published: '刊发',
    passage: '位置',
    period: '时间',
    basis: '判读',
    base: '基期',
    reading: '读法',
    about: '涉及',
    derived: '推算',
    nothing: '没有据此推算的数字',
    unnumbered: '数量未公布',
    status: {reported: '报道的数字', target: '计划目标', policy: '政策规定', derived: '推算的数字'},
    happened: '报道的事件',
    named: '报道中的名称',
    bases: {
      stated: '明示：原文写明',
      resolved: '推定：原文用相对说法，按刊发日换算',
      inferred: '推断：原文没有写明',
      ambiguous: '存疑：原文有不止一种读法',
      none: '原文没有注明时间',
    },
    rise: '增长',
  },
  en: {
    name: 'Source card',
    published: 'Published',
    passage: 'Where',
    period: 'When',
    basis: 'How read',
    base: 'Base',
    reading: 'Meaning',
    about: 'About',
    derived: 'Derived',
    nothing: 'no figure is worked out from it',
    unnumbered: 'number not published',
    status: {
      reported: 'figure reported',
      target: 'target',
      policy: 'term of a policy',
      derived: 'derived figure',
    },
    happened: 'event reported',
    named: 'named in the report',
    bases: {
      stated: 'stated as it is',
      resolved: 'resolved: worked out from relative wording and the day of publication',
      inferred: 'inferred: not said, but likely',
      ambiguous: 'ambiguous: open to more than one reading',
      none: 'no date is given',
    },
    rise: 'up',
  },
} as const;

type Basis = Observation['period_basis'];

/** What a card is made of, whatever the fact is. */
interface Parts {
  readonly id: string;
  readonly status: string;
  readonly value: SourceCardContent['value'];
  readonly headline: string;
  readonly period: Period | null;
  readonly basis: Basis;
  readonly source: string;
  readonly passage: string;
  readonly more: readonly SourceLine[];
}

function cardFrom(parts: Parts, language: Language): SourceCardContent {
  const said = words[language];
  const chinese = language === 'zh-CN';
  const {id, period, basis, source, passage, value, more} = parts;
  const when = period && formatPeriod(period, language);
  const isGraphic = source === 'page-graphic';
  const publication = formatSource(isGraphic ? 'page-graphic' : 'page-article', language);
  const published = milestones.find((row) => row.id === 'published')!;
  const headline = parts.headline;
  const dated = period?.start ? when : '';
  return {
    headline,
    subhead: capitalised(
      [parts.status, dated].filter(Boolean).join(chinese ? '，' : ', '),
      language,
    ),
    note: doubts[id]?.[language] ?? '',
    source: publication,
    alt: `${said.name}${chinese ? '：' : ': '}${withoutBreaks(headline)}`,
    value,
    lines: [
      {term: said.published, text: formatPeriod(periodOfMilestone(published), language)},
      {term: said.passage, text: capitalised(formatPassage(passage, language), language)},
      ...(when ? [{term: said.period, text: capitalised(when, language)}] : []),
      {term: said.basis, text: capitalised(said.bases[basis ?? 'none'], language)},
      ...more,
    ].map(({term, text}) => ({term, text: chinese ? text : capitalised(text, language)})),
  };
}

/** The city before a subject that does not say where. */
const placed = (subject: string, language: Language) =>
  language === 'zh-CN'
    ? /洛阳|^河南|^报道/.test(subject)
      ? subject
      : `洛阳${subject}`
    : `Luoyang: ${subject}`;

function headlineOf(
  {indicator, row, label}: Fact,
  {subject, text}: {subject: string; text: string},
  language: Language,
): string {
  const said = words[language];
  const chinese = language === 'zh-CN';
  if (indicator.measure === 'growth') {
    if (row.value === null) {
      return chinese
        ? `${placed(label.replace(/增长$/, ''), language)}${BREAK}${text}`
        : placed(label.replace(/^year-on-year rise/, 'a sharp year-on-year rise'), language);
    }
    return chinese
      ? `${placed(subject, language)}${BREAK}${said.rise}${text}`
      : `${placed(subject, language)} ${said.rise} ${text}`;
  }
  const figure = row.value === null ? said.unnumbered : text;
  return `${placed(subject, language)}${chinese ? '：' : ', '}${figure}`;
}

function ofObservation(id: string, language: Language): SourceCardContent {
  const said = words[language];
  const chinese = language === 'zh-CN';
  const fact = factOf(id, language);
  const {row, label, quantity, period, base} = fact;
  const text = factText(id, language);
  const type = carrierTypes.find((each) => each.id === row.carrier_type);
  const organisation = organisations.find((each) => each.id === row.organisation);
  const about = type
    ? type[chinese ? 'label_zh' : 'label_en']
    : organisation?.[chinese ? 'name_printed_zh' : 'label_en'];
  const isNumber = row.value !== null && id !== 'only-demo-city-in-henan';
  const subject = type ? (chinese ? `${label}（${about}）` : `${label}, ${about}`) : label;
  const derived = derivedOf(fact, language);
  const isBounded = isNumber && !quantity.rank && quantity.unit !== '等奖';
  return cardFrom(
    {
      id,
      status: said.status[row.status],
      value: isNumber
        ? quantityParts(quantity, language)
        : {lead: '', figure: text.value, trail: ''},
      headline: headlineOf(fact, {subject, text: text.value + text.unit}, language),
      period: row.period_type === 'policy' || row.period_basis === null ? null : period,
      basis: row.period_basis,
      source: row.source,
      passage: row.passage,
      more: [
        ...(base.start
          ? [
              {
                term: said.base,
                text: `${formatPeriod(base, language)}${chinese ? '，' : ', '}${said.bases[row.base_basis ?? 'none']}`,
              },
            ]
          : []),
        ...(isBounded ? [{term: said.reading, text: formatBound(quantity, language)}] : []),
        ...(about ? [{term: said.about, text: about}] : []),
        {term: said.derived, text: derived || said.nothing},
      ],
    },
    language,
  );
}

/** The source card of a fact: an observation, a milestone, or an organisation that the page names. */
export function cardOf(id: string, language: Language): SourceCardContent {
  const said = words[language];
  const chinese = language === 'zh-CN';
  if (observations.some((row) => row.id === id)) return ofObservation(id, language);
  const {value} = factText(id, language);
  const figure = {lead: '', figure: value, trail: ''};
  const milestone = milestones.find((row) => row.id === id);
  if (milestone) {
    const subject = milestone[chinese ? 'label_zh' : 'label_en'];
    return cardFrom(
      {
        ...milestone,
        status: milestone.status === 'target' ? said.status.target : said.happened,
        value: figure,
        headline: `${placed(subject, language)}${chinese ? '：' : ', '}${value}`,
        period: periodOfMilestone(milestone),
        basis: milestone.period_basis,
        more: [{term: said.derived, text: said.nothing}],
      },
      language,
    );
  }
  const organisation = organisations.find((row) => row.id === id)!;
  return cardFrom(
    {
      ...organisation,
      status: said.named,
      value: figure,
      headline: chinese ? `报道中的名称：${value}` : `Named in the report: ${value}`,
      period: null,
      basis: 'stated',
      more: [],
    },
    language,
  );
}
