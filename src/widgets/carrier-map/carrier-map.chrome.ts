// The words around an author's own map: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  amountOf,
  BREAK,
  capitalised,
  commonPeriod,
  formatQuantity,
  formatStated,
  ownWords,
  parted,
  quantityParts,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import type {Division, TileMap} from './carrier-map.rows.js';

const divisionsIn = (count: number, language: Language) =>
  language === 'zh-CN' ? `${count}个区划` : `${count} ${count === 1 ? 'division' : 'divisions'}`;

/** A division with a number, which all have in one unit. */
type Counted = Division & {readonly quantity: NonNullable<Division['quantity']>};

const countedOf = ({divisions}: TileMap): Counted[] =>
  divisions.filter((division): division is Counted => division.quantity !== undefined);

/** The divisions with the largest number. */
function largestOf(map: TileMap): Counted[] {
  const counted = countedOf(map);
  const most = Math.max(...counted.map(({quantity}) => amountOf(quantity)!));
  return counted.filter(({quantity}) => amountOf(quantity) === most);
}

function headlineOf(map: TileMap, language: Language): string {
  const chinese = language === 'zh-CN';
  const {total, divisions, members} = map;
  if (total) {
    const {label, quantity, period, place = ''} = total;
    const when = formatStated(period, language);
    const many = formatQuantity(quantity, language);
    if (chinese) return parted(place + when, label + many);
    return `${place ? `${place}: ` : ''}${many} ${label}${when && `, ${when}`}`;
  }
  const counted = countedOf(map);
  if (counted.length > 1) {
    const largest = largestOf(map);
    const names = largest.map(({label}) => label);
    const many = formatQuantity(largest[0]!.quantity, language);
    const of = divisionsIn(counted.length, language);
    const areAll = counted.length === divisions.length;
    return chinese
      ? `${areAll ? '' : '有数的'}${of}中，${BREAK}${names.join('、')}最多，${BREAK}${names.length > 1 ? '各' : ''}${many}`
      : `${names.join(', ')}: the most of ${of}${areAll ? '' : ' with a number'}, ${many}${names.length > 1 ? ' each' : ''}`;
  }
  const bases = members.filter(({kind}) => kind === 'base');
  const [first] = counted;
  if (first) {
    const many = formatQuantity(first.quantity, language);
    return chinese ? `${first.label}${many}` : `${first.label}: ${many}`;
  }
  const all = divisionsIn(divisions.length, language);
  if (bases.length === 0) return all;
  return chinese ? `${all}，${bases.length}家基地` : `${all}, ${bases.length} bases`;
}

/** The unit of the numbers in the tiles, with the multiplier that Chinese keeps. */
function unitOf(map: TileMap, language: Language): string {
  const [first] = countedOf(map);
  if (!first) return '';
  const {quantity} = first;
  return language === 'zh-CN'
    ? quantityParts(quantity, language).trail
    : quantityParts({...quantity, value: 2, multiplier: 1}, language).trail.trim();
}

function subheadOf(map: TileMap, language: Language): string {
  const chinese = language === 'zh-CN';
  const {divisions, members} = map;
  const counted = countedOf(map);
  const when =
    counted.length > 0 && counted.every(({period}) => period?.end)
      ? commonPeriod(
          counted.map(({period}) => ({period: period!})),
          language,
        )
      : '';
  const unit = unitOf(map, language);
  const what = counted.find(({indicator}) => indicator)?.indicator;
  const all = divisionsIn(divisions.length, language);
  const hasPins = members.some(({place}) => place);
  const [missing] = divisions.filter(({quantity}) => !quantity);
  if (chinese) {
    const number = `数字为${what ?? '各区划的数'}${when ? `（${when}）` : ''}${unit && `，单位：\u2060${unit}`}`;
    return [
      `方格为${all}，位置为示意`,
      ...(counted.length > 0 ? [number, ...(missing ? ['空格为数量未公布'] : [])] : []),
      ...(hasPins ? ['着色方格里有点名的单位'] : []),
    ].join('；');
  }
  const number = `numbers: ${[what ?? 'of each division', unit, when].filter(Boolean).join(', ')}`;
  return [
    `${capitalised(all, language)} as schematic tiles`,
    ...(counted.length > 0 ? [number, ...(missing ? ['none: no number given'] : [])] : []),
    ...(hasPins ? ['tinted: has what the list names'] : []),
  ].join('; ');
}

/** The words of an author's map. */
export function ownText(map: TileMap, language: Language): FigureText {
  const chinese = language === 'zh-CN';
  const headline = capitalised(headlineOf(map, language), language);
  const {total, divisions, members} = map;
  const rows = [...(total ? [total] : []), ...divisions, ...members];
  return {
    headline,
    subhead: subheadOf(map, language),
    note: ownWords(rows, 'note', language),
    source: ownWords(rows, 'source', language),
    alt: `${chinese ? '方格地图：' : 'Tile map: '}${withoutBreaks(headline)}`,
  };
}

/** The summary of an author's map. */
export function ownSummary(map: TileMap, language: Language): string {
  const chinese = language === 'zh-CN';
  const {members} = map;
  const counted = countedOf(map);
  const placed = members.filter(({place}) => place).length;
  const unplaced = members.length - placed;
  const headline = withoutBreaks(headlineOf(map, language));
  const largest = counted.length > 1 && map.total ? largestOf(map) : [];
  const names = largest.map(({label}) => label).join(chinese ? '、' : ', ');
  const said = chinese
    ? [
        `${headline}。`,
        counted.length === 0 ? '方格不着色，也不表示数量。' : '方格不按数值着色。',
        names && `${names}最多，${formatQuantity(largest[0]!.quantity, language)}。`,
        placed > 0 && `${placed}项落到区划。`,
        unplaced > 0 && `${unplaced}项没有落到区划。`,
      ]
    : [
        `${capitalised(headline, language)}.`,
        counted.length === 0
          ? 'The tiles are not shaded and stand for no number.'
          : 'The tiles are not shaded by their numbers.',
        names && `The most: ${names}, ${formatQuantity(largest[0]!.quantity, language)}.`,
        placed > 0 && `Placed in a division: ${placed}.`,
        unplaced > 0 && `Not placed: ${unplaced}.`,
      ];
  return said.filter(Boolean).join(chinese ? '' : ' ');
}
