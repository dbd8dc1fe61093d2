// The bundled map; an author's own rows load none of this.
import {indicators, observations, organisations, places} from '../../rows/bundled.gen.js';
import type {Organisation, Place} from '../../rows/index.js';
import {factOf} from '../../text/fact.js';
import {
  BREAK,
  capitalised,
  formatQuantity,
  type Language,
  type Quantity,
} from '../../text/index.js';
import type {Division, Member, TileMap, Total} from './carrier-map.rows.js';

/** The base that is an area but no division. */
const HIGH_TECH_ZONE = 'high-tech-zone';

/** The name of the bases without a name, which are one datum. */
const UNNAMED = 'unnamed-bases';

const words = {
  'zh-CN': {
    noSplit: '分区县数量报道未公布',
    city: '全市',
    named: '点名、未落到区县的示范基地',
    others: '其他',
    noDivision: '编者注：不是县级行政区',
    noPlace: '报道未写明位置',
    park: (tenants: string) => `入驻小微科技型企业${tenants}`,
    unnamed: (quantity: string) => `另有${quantity}省级基地`,
    notNamed: '报道未列出名称',
    parted: {},
    table: {
      details: {national: `国家级${BREAK}示范基地`, provincial: `省级${BREAK}示范基地`},
      park: (label: string) => label.replace('入驻', `${BREAK}入驻`),
      ours: '编者标注',
      noDivision: `非县级行政区${BREAK}（编者标注）`,
      notStated: '报道未写明',
      noSplit: '报道未公布',
      unnamed: '未点名的示范基地',
    },
  },
  en: {
    noSplit: 'Split by district not given',
    city: 'City',
    named: 'Named bases not on the map',
    others: 'Others',
    noDivision: 'our remark: not a county-level unit',
    noPlace: 'place not stated',
    park: (tenants: string) =>
      `Incubation site with ${tenants}${BREAK}small and micro technology firms`,
    unnamed: (quantity: string) => `${quantity} other provincial bases`,
    notNamed: 'Not named in the report',
    /** Names too long for the smallest tile, in two lines. */
    parted: {Luanchuan: `Luan-${BREAK}chuan`},
    table: {
      details: {national: 'national base', provincial: 'provincial base'},
      park: (label: string) => label,
      ours: 'our remark',
      noDivision: 'no county-level division (our remark)',
      notStated: 'not stated',
      noSplit: 'no split given',
      unnamed: 'bases not named',
    },
  },
} as const;

const suffixOf = (language: Language) => (language === 'zh-CN' ? 'zh' : 'en');

const full = (place: Place, year: string, language: Language) =>
  place[`label_${year === '2021' ? '2021_' : ''}${suffixOf(language)}`];

/** The name in a tile, in two lines where it is long. */
function nameInTile(label: string, shortLabel: string, language: Language): string {
  const chinese = language === 'zh-CN';
  const known = chinese ? label : label.replace(/ \w+$/, '');
  const rest = known.startsWith(shortLabel) ? known.slice(shortLabel.length).trim() : '';
  if (rest.length > 1) return shortLabel + BREAK + rest;
  const whole = chinese ? label : shortLabel;
  return (words[language].parted as Readonly<Record<string, string>>)[whole] ?? whole;
}

/** A division with the names in the data of those of 2017 that it is made of. */
interface BundledDivision extends Division {
  readonly places: readonly string[];
}

/** The county-level divisions of a year, each with its tile; where two became one it spans the cells of both. */
export function divisionsOf(year: string, language: Language): BundledDivision[] {
  const byCode = new Map<string, Place[]>();
  for (const place of places) {
    const code = year === '2021' ? place.code_2021 : place.code_2017;
    const one = [...(byCode.get(code) ?? []), place].sort((a, b) => a.tile_column - b.tile_column);
    byCode.set(code, one);
  }
  return [...byCode.values()]
    .map((parts) => {
      const [first] = parts as [Place];
      const label = full(first, year, language);
      const shortLabel = nameInTile(label, first[`short_label_${suffixOf(language)}`], language);
      return {
        key: first.id,
        places: parts.map(({id}) => id),
        label,
        shortLabel,
        column: first.tile_column,
        row: first.tile_row,
        span: parts.length,
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What became of divisions of 2017 in 2021: the names before and the one after. */
export function changesOf(language: Language): {before: string[]; after: string}[] {
  return divisionsOf('2021', language)
    .map(({places: ids, label}) => ({
      before: ids.map((id) =>
        full(
          places.find((place) => place.id === id)!,
          '2017',
          language,
        ),
      ),
      after: label,
    }))
    .filter(({before, after}) => before.join() !== after)
    .sort((a, b) => b.before.length - a.before.length);
}

/** Names in the data of all that a map shows; those of both years show every division. */
export const rowIds: readonly string[] = [
  ...observations
    .filter(({id}) => id === 'carriers' || id === 'dongda-park-tenants')
    .flatMap(({id, indicator}) => [id, indicator]),
  ...organisations.filter(({kind}) => kind === 'base' || kind === 'carrier').map(({id}) => id),
  ...places.map(({id}) => id),
];

const bases = organisations.filter(({kind}) => kind === 'base');
const named = bases.filter(({label_zh}) => label_zh);

function unnamedOf(): Quantity {
  const unit = indicators.find(({id}) => id === 'bases-held')!.unit!;
  const value = bases.length - named.length;
  return {value, multiplier: 1, unit, qualifier: '', bound: 'eq'};
}

function totalOf(language: Language): Total {
  const {id, label, quantity, period, row, indicator} = factOf('carriers', language);
  const {city, noSplit, table} = words[language];
  return {
    key: id,
    label,
    shortLabel: capitalised(label, language).replace(' at ', `${BREAK}at `),
    quantity,
    period,
    place: city,
    remark: noSplit,
    basis: table.noSplit,
    passage: row.passage,
    selects: {indicator: indicator.id},
  };
}

function baseOf(row: Organisation, divisions: readonly BundledDivision[], language: Language) {
  const {table, noDivision, noPlace, named: track} = words[language];
  const {id, level, passage} = row;
  const division = divisions.find((each) => row.place && each.places.includes(row.place));
  const isZone = id === HIGH_TECH_ZONE;
  const unplaced = {
    shortLabel: row[`short_label_${suffixOf(language)}`]!,
    track,
    remark: isZone ? noDivision : noPlace,
    basis: isZone ? table.noDivision : table.notStated,
  };
  return {
    key: id,
    kind: 'base',
    label: row[`label_${suffixOf(language)}`]!,
    level: level!,
    details: table.details[level!],
    ...(division ? {place: division.label, placeBasis: table.ours} : unplaced),
    passage,
    selects: {base: id},
  } satisfies Member;
}

function othersOf(language: Language): Member[] {
  const {park, unnamed, notNamed, others, table} = words[language];
  const row = organisations.find(({kind}) => kind === 'carrier')!;
  const tenants = factOf('dongda-park-tenants', language);
  const count = unnamedOf();
  const {level, passage} = bases.find(({label_zh}) => !label_zh)!;
  return [
    {
      key: UNNAMED,
      kind: 'count',
      label: table.unnamed,
      shortLabel: unnamed(formatQuantity(count, language)),
      quantity: count,
      level: level!,
      details: table.details[level!],
      track: others,
      remark: notNamed,
      basis: table.notStated,
      passage,
    },
    {
      key: row.id,
      kind: 'carrier',
      label: row[`label_${suffixOf(language)}`]!,
      shortLabel: row[`short_label_${suffixOf(language)}`]!,
      indicator: table.park(tenants.label),
      quantity: tenants.quantity,
      period: tenants.period,
      track: others,
      remark: park(formatQuantity(tenants.quantity, language)),
      basis: table.notStated,
      passage: tenants.row.passage,
      selects: {indicator: tenants.indicator.id},
    },
  ];
}

/** The bundled map: the divisions of a year. */
export function bundledMap(year: string, language: Language): TileMap {
  const divisions = divisionsOf(year, language);
  const placedFirst = [...named.filter(({place}) => place), ...named.filter(({place}) => !place)];
  return {
    total: totalOf(language),
    divisions,
    members: [...placedFirst.map((row) => baseOf(row, divisions, language)), ...othersOf(language)],
  };
}

/** The numbers that a map works out: the divisions of a year, and the bases that are not named. */
export function derivedOf(year: string): Record<string, string> {
  return {
    [divisionsOf(year, 'en').length]: 'divisions counted in places.csv',
    [unnamedOf().value!]: 'bases without a name counted in organisations.csv',
  };
}
