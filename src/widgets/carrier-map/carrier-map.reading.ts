// carrier-map in words: the figure of all, a sentence for each division, for what is in one and for what is in none.
import {
  asSpoken,
  BREAK,
  capitalised,
  formatBound,
  formatQuantity,
  formatStated,
  quantityParts,
  remarks,
  whereItStands,
  withoutBreaks,
  yearOf,
  type DatumReading,
  type Language,
  type Quantity,
  type Reading,
} from '../../text/index.js';
import {
  inList,
  membersIn,
  type Division,
  type Member,
  type TileMap,
  type Total,
} from './carrier-map.rows.js';
import {inPicture} from './carrier-map.words.js';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The lines of a remark as a sentence has them. */
const inLine = (text: string, language: Language) =>
  language === 'zh-CN' ? withoutBreaks(text) : lowerFirst(text.split(BREAK).join(' '));

const figureOf = (quantity: Quantity | undefined, language: Language) =>
  quantity ? {figure: quantityParts(quantity, language).figure} : {};

const boundOf = (quantity: Quantity | undefined, language: Language) =>
  quantity && formatBound(quantity, language);

function totalDatum(total: Total, language: Language): DatumReading {
  const {key, label, quantity, period, place, remark, selects} = total;
  const when = formatStated(period, language);
  const many = formatQuantity(quantity, language);
  const more = remark ? inLine(remark, language) : '';
  const sentence =
    language === 'zh-CN'
      ? `${when && `截至${when}，`}${place ? `${place}有` : ''}${label}${many}${more && `，${more}`}。`
      : `${place ? `${place}: ` : ''}${many} ${label}${when && `, ${when}`}${more && `; ${more}`}.`;
  return {
    key,
    sentence: capitalised(sentence, language),
    ...figureOf(quantity, language),
    remark: remarks([boundOf(quantity, language), whereItStands(total, language)], language),
    selects: {...(selects ?? {indicator: label}), ...(period ? yearOf(period) : {})},
  };
}

/** Whose word the places of some members are. */
function placedBy(members: readonly Member[], language: Language): string | undefined {
  const said = [...new Set(members.map(({placeBasis}) => placeBasis).filter(Boolean))];
  if (said.length === 0) return undefined;
  return language === 'zh-CN' ? `位置：${said.join('、')}` : `place: ${said.join(', ')}`;
}

function divisionDatum(division: Division, map: TileMap, language: Language): DatumReading {
  const {key, label, quantity, period} = division;
  const here = membersIn(map, division);
  const names = here.map((member) => member.label);
  const many = quantity ? formatQuantity(quantity, language) : inPicture(language).notGiven;
  const chinese = language === 'zh-CN';
  const home = chinese ? `${names.join('、')}在这里；` : `home of ${names.join(' and ')}; `;
  return {
    key,
    sentence: `${label}${chinese ? '：' : ': '}${here.length > 0 ? home : ''}${many}${chinese ? '。' : '.'}`,
    ...figureOf(quantity, language),
    remark: remarks(
      [
        boundOf(quantity, language),
        placedBy(here, language),
        quantity && whereItStands(division, language),
      ],
      language,
    ),
    selects: period ? yearOf(period) : {},
  };
}

/** What is in a division or in none: what it is, how many, where. */
function memberDatum(member: Member, language: Language): DatumReading {
  const {key, kind, label, shortLabel, quantity, period, details, place, remark, selects} = member;
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const name = kind === 'count' && shortLabel ? withoutBreaks(shortLabel) : label;
  const what =
    details && kind !== 'count' ? withoutBreaks(details) : lowerFirst(words.what(member));
  const many = quantity && !remark && kind !== 'count' ? formatQuantity(quantity, language) : '';
  const counted = chinese
    ? `${withoutBreaks(member.indicator ?? '')}${many}`
    : [many, member.indicator].filter(Boolean).join(' ');
  const isCarrier = chinese && kind === 'carrier';
  const said = [
    isCarrier ? `${name}是${what}` : name,
    kind === 'count' || isCarrier ? '' : what,
    place && lowerFirst(words.inDivision(place)),
    many && counted,
    remark && inLine(remark, language),
  ];
  const parts = said.filter(Boolean).join(chinese ? '，' : ', ');
  return {
    key,
    sentence: `${capitalised(parts, language)}${chinese ? '。' : '.'}`,
    ...(kind === 'count' ? {} : figureOf(quantity, language)),
    remark: remarks(
      [
        kind === 'count' ? (chinese ? '清点所得' : 'counted') : boundOf(quantity, language),
        placedBy([member], language),
        whereItStands(member, language),
      ],
      language,
    ),
    selects: {
      ...(selects ?? (kind === 'base' ? {base: label} : {})),
      ...(period ? yearOf(period) : {}),
    },
  };
}

/** A map in words. */
export function readingOf(map: TileMap, language: Language, summary: string): Reading {
  const chinese = language === 'zh-CN';
  const {total, divisions, members} = map;
  const bases = members.filter(({kind}) => kind === 'base');
  const others = inList(members).filter(({kind}) => kind !== 'base');
  const ofMembers = (name: string, some: readonly Member[]) =>
    some.length > 0 ? [{name, data: some.map((each) => memberDatum(each, language))}] : [];
  const series = [
    ...(total
      ? [
          {
            name: total.place ?? (chinese ? '合计' : 'Total'),
            data: [totalDatum(total, language)],
          },
        ]
      : []),
    {
      name: chinese ? '区县' : 'Divisions',
      data: divisions.map((each) => divisionDatum(each, map, language)),
    },
    ...ofMembers(chinese ? '基地' : 'Bases', bases),
    ...ofMembers(inPicture(language).others, others),
  ];
  return asSpoken({summary, series}, language);
}
