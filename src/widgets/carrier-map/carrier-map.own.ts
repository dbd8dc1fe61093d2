// The rows of carrier-map: divisions with their place in the grid, and what is in them, in none, or of all.
import {Checked} from '../../ingest/checked.js';
import {onlyOne, periodOf, quantityOf, refuseMore, type Labelled} from '../../ingest/measured.js';
import {readRecords} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import type {Language} from '../../text/index.js';
import {misfitsOf} from './carrier-map.drawing.js';
import {
  MOST,
  type Division,
  type Level,
  type Member,
  type TileMap,
  type Total,
} from './carrier-map.rows.js';
import {schema} from './carrier-map.schema.js';

const keyOf = ({row}: Labelled) => String(row - 1);

/** What every row says of itself. */
function saidOf(record: Labelled) {
  const {label, short_label, indicator, passage, source, note, value} = record;
  const checked = new Checked(record);
  if (value !== undefined) checked.quantity();
  checked.period('period_start', 'period_end');
  return {
    key: keyOf(record),
    label,
    shortLabel: short_label,
    indicator,
    quantity: value === undefined ? undefined : quantityOf(record),
    period: periodOf(record),
    passage,
    source,
    note,
  };
}

function divisionOf(record: Labelled): Division {
  const {tile_column: column = NaN, tile_row: row = NaN, tile_span: span = 1} = record;
  const checked = new Checked(record);
  const isWithin = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  checked.refuseUnless(isWithin(column, 0, MOST.columns - 1), 'tile_column');
  checked.refuseUnless(isWithin(row, 0, MOST.rows - 1), 'tile_row');
  checked.refuseUnless(isWithin(span, 1, MOST.columns - column), 'tile_span');
  const said = saidOf(record);
  if (said.quantity) {
    // A tile has room for a number and no word that bounds it.
    checked.refuseUnless(!record.qualifier, 'qualifier');
    checked.refuseUnless((record.bound ?? 'eq') === 'eq', 'bound');
  }
  return {...said, column, row, span};
}

/** Refuses tiles in one cell, divisions of one name, and numbers in tiles that have not the same unit. */
function checkDivisions(records: readonly Labelled[], divisions: readonly Division[]): void {
  const cells = new Set<string>();
  const names = new Set<string>();
  const counted = records.filter(({value}) => value !== undefined);
  const [first] = counted;
  for (const [order, {label, column, row, span}] of divisions.entries()) {
    const checked = new Checked(records[order]!);
    checked.refuseUnless(!names.has(label), 'label');
    names.add(label);
    for (let at = column; at < column + span; at += 1) {
      checked.refuseUnless(!cells.has(`${at} ${row}`), 'tile_column');
      cells.add(`${at} ${row}`);
    }
  }
  for (const record of counted) {
    const checked = new Checked({
      ...record,
      unit: record.unit ?? '',
      multiplier: record.multiplier ?? 1,
    });
    checked.refuseUnless((record.unit ?? '') === (first!.unit ?? ''), 'unit');
    checked.refuseUnless((record.multiplier ?? 1) === (first!.multiplier ?? 1), 'multiplier');
  }
}

function memberOf(record: Labelled, places: ReadonlySet<string>): Member {
  const {kind, level, details, place, place_basis, basis, track, remark} = record;
  new Checked(record).refuseUnless(place === undefined || places.has(place), 'place');
  new Checked(record).refuseUnless(kind !== 'count' || record.value !== undefined, 'value');
  return {
    ...saidOf(record),
    kind: kind as Member['kind'],
    level: level as Level | undefined,
    details,
    place,
    placeBasis: place_basis,
    basis,
    track,
    remark,
  };
}

function totalOf(records: readonly Labelled[]): Total | undefined {
  const record = onlyOne(records);
  if (!record) return undefined;
  new Checked(record).refuseUnless(record.value !== undefined, 'value');
  const {place, remark, basis} = record;
  const {quantity, ...said} = saidOf(record);
  return {...said, quantity: quantity!, place, remark, basis};
}

/**
 * An author's map, null where there is no division, and what of the rows could not be read. Throws ChartError as
 * `readRecords` and `Checked` do, and `too-many-rows`.
 */
export function ownMap(
  given: RawRows,
  language: Language,
): {map: TileMap | null; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  refuseMore(records.length, schema);
  const all = records as readonly Labelled[];
  const ofDivisions = all.filter(({kind = 'division'}) => kind === 'division');
  if (ofDivisions.length === 0) return {map: null, problems};
  const divisions = ofDivisions.map(divisionOf);
  checkDivisions(ofDivisions, divisions);
  const places = new Set(divisions.map(({label}) => label));
  const map: TileMap = {
    total: totalOf(all.filter(({kind}) => kind === 'total')),
    divisions: divisions.sort((a, b) => a.row - b.row || a.column - b.column),
    members: all
      .filter(({kind = 'division'}) => kind !== 'division' && kind !== 'total')
      .map((record) => memberOf(record, places)),
  };
  const [misfit] = misfitsOf(map, 'narrow', language);
  if (misfit) {
    const record = all.find((each) => keyOf(each) === misfit.key)!;
    const field = record[misfit.field] === undefined ? 'label' : misfit.field;
    new Checked(record).refuse(field);
  }
  return {map, problems};
}
