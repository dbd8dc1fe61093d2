// The rows of carrier-map: the one figure, the divisions as tiles, the organisations named and not.
import {indicators, observations, organisations, places} from '../../rows/bundled.gen.js';
import type {Organisation, Place} from '../../rows/index.js';
import type {Language, Quantity} from '../../text/index.js';

/** A county-level division as a tile; where two became one it spans the cells of both. */
export interface Division {
  /** Names in the data of the divisions of 2017 that it is made of. */
  readonly places: readonly string[];
  readonly label: string;
  readonly shortLabel: string;
  readonly column: number;
  readonly row: number;
  readonly span: number;
}

/** An organisation in the words of one language; one that the page does not name has no label. */
export interface Named extends Pick<
  Organisation,
  'id' | 'kind' | 'level' | 'place' | 'source' | 'passage'
> {
  readonly label: string;
  readonly shortLabel: string;
}

const suffixOf = (language: Language) => (language === 'zh-CN' ? 'zh' : 'en');

const full = (place: Place, year: string, language: Language) =>
  place[`label_${year === '2021' ? '2021_' : ''}${suffixOf(language)}`];

/** The county-level divisions of a year, each with its tile. */
export function divisionsOf(year: string, language: Language): Division[] {
  const byCode = new Map<string, Place[]>();
  for (const place of places) {
    const code = year === '2021' ? place.code_2021 : place.code_2017;
    const one = [...(byCode.get(code) ?? []), place].sort((a, b) => a.tile_column - b.tile_column);
    byCode.set(code, one);
  }
  return [...byCode.values()].map((parts) => ({
    places: parts.map(({id}) => id),
    label: full(parts[0]!, year, language),
    shortLabel: parts[0]![`short_label_${suffixOf(language)}`],
    column: parts[0]!.tile_column,
    row: parts[0]!.tile_row,
    span: parts.length,
  }));
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

/** The organisations of a kind, in the order of the page's graphic. */
export function organisationsOf(kind: Organisation['kind'], language: Language): Named[] {
  return organisations
    .filter((row) => row.kind === kind)
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      level: row.level,
      place: row.place,
      source: row.source,
      passage: row.passage,
      label: row[`label_${suffixOf(language)}`] ?? '',
      shortLabel: row[`short_label_${suffixOf(language)}`] ?? '',
    }));
}

/** Names in the data of all that a map shows; those of both years show every division. */
export const rowIds: readonly string[] = [
  ...observations
    .filter(({id}) => id === 'carriers' || id === 'dongda-park-tenants')
    .flatMap(({id, indicator}) => [id, indicator]),
  ...organisations.filter(({kind}) => kind === 'base' || kind === 'carrier').map(({id}) => id),
  ...places.map(({id}) => id),
];

/** The name of the bases without a name, which are one datum. */
export const UNNAMED = 'unnamed-bases';

/** The demonstration bases: those that we can place, those named without a place, and how many are not named. */
export function basesOf(language: Language): {
  placed: Named[];
  unplaced: Named[];
  unnamed: Quantity;
} {
  const all = organisationsOf('base', language);
  const named = all.filter(({label}) => label);
  const unit = indicators.find(({id}) => id === 'bases-held')!.unit!;
  return {
    placed: named.filter(({place}) => place),
    unplaced: named.filter(({place}) => !place),
    unnamed: {
      value: all.length - named.length,
      multiplier: 1,
      unit,
      qualifier: '',
      bound: 'eq',
    },
  };
}

/** The numbers that a map works out: the divisions of a year, and the bases that are not named. */
export function derivedOf(year: string): Record<string, string> {
  const {unnamed} = basesOf('en');
  return {
    [divisionsOf(year, 'en').length]: 'divisions counted in places.csv',
    [unnamed.value!]: 'bases without a name counted in organisations.csv',
  };
}
