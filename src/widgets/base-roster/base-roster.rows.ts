// The rows of base-roster: bases by level, named or not, and counts of them.
import {Checked} from '../../ingest/checked.js';
import {labelOf, periodOf, quantityOf, refuseMore} from '../../ingest/measured.js';
import {readRecords, type OwnRecord} from '../../ingest/records.js';
import type {Problems, RawRows} from '../../rows/raw.js';
import type {Language, Period, Quantity} from '../../text/index.js';
import {hasRoom} from './base-roster.names.js';
import {schema} from './base-roster.schema.js';
import {inPicture} from './base-roster.words.js';

/** The levels, the highest first. */
export const LEVELS = ['national', 'provincial', 'city', 'county'] as const;

/** A level of bases. */
export type Level = (typeof LEVELS)[number];

/** One row, bundled or an author's own, in the words of one language. */
export interface Entry {
  /** Its name in the data, or the number of an author's row from 0. */
  readonly key: string;
  readonly kind: 'base' | 'total' | 'count' | 'other';
  /** Name by which other figures find it. */
  readonly indicator: string;
  /** Its name; empty for bases that are not named. */
  readonly label: string;
  /** Its name on the plaque, `label` by default; for bases that are not named, that they are not, in words. */
  readonly shortLabel?: string;
  /** The level of bases and of a count of them. */
  readonly level?: Level;
  /** How many bases without a name, or how many a count says. */
  readonly quantity: Quantity;
  readonly period: Period;
  /** What it is, as a sentence says it; in the table instead of a number that is not given. */
  readonly details?: string;
  /** What is said of it where it is pointed at; `basis` by default. */
  readonly remark?: string;
  /** How it is known. */
  readonly basis?: string;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** The bases of one level, those that are named first. */
export interface Group {
  readonly level: Level;
  readonly named: readonly Entry[];
  /** Bases without a name, alike in all that is said of them. */
  readonly unnamed: readonly Entry[];
  /** The row that counts them. */
  readonly count?: Entry;
  /** How many plaques they are. */
  readonly quantity: Quantity;
}

/** What a roster draws and lists. */
export interface Roster {
  /** By level, the highest first; none is empty. */
  readonly groups: readonly Group[];
  readonly total?: Entry;
  /** Rows for the table alone. */
  readonly others: readonly Entry[];
  /** All plaques. */
  readonly quantity: Quantity;
  /** Those without a name. */
  readonly unnamed: Quantity;
}

const sum = (entries: readonly Entry[]) =>
  entries.reduce((all, {quantity}) => all + quantity.value!, 0);

/** Puts rows in order; what is counted has the unit of the rows that count it. */
export function rosterOf(entries: readonly Entry[], language: Language): Roster {
  const of = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
  const [bases, counts, [total]] = [of('base'), of('count'), of('total')];
  const unit =
    [total, ...counts, ...bases].find((entry) => entry?.quantity.unit)?.quantity.unit ??
    inPicture(language).unit;
  const counted = (value: number): Quantity => ({
    value,
    multiplier: 1,
    unit,
    qualifier: '',
    bound: 'eq',
  });
  const groups = LEVELS.flatMap((level): Group[] => {
    const all = bases.filter((entry) => entry.level === level);
    if (all.length === 0) return [];
    return [
      {
        level,
        named: all.filter(({label}) => label),
        unnamed: all
          .filter(({label}) => !label)
          .map((entry) => ({...entry, quantity: counted(entry.quantity.value!)})),
        count: counts.find((entry) => entry.level === level),
        quantity: counted(sum(all)),
      },
    ];
  });
  return {
    groups,
    total,
    others: of('other'),
    quantity: counted(sum(bases)),
    unnamed: counted(sum(bases.filter(({label}) => !label))),
  };
}

/** All rows in the order of the table. */
export const entriesOf = ({groups, total, others}: Roster): Entry[] => [
  ...(total ? [total] : []),
  ...groups.flatMap(({count}) => count ?? []),
  ...groups.flatMap(({named}) => named),
  ...groups.flatMap(({unnamed}) => unnamed),
  ...others,
];

/** How wide a unit may be beside a count, in em. */
const MOST_UNIT = 12;

function ownEntry(record: OwnRecord, order: number): Entry {
  const kind = (record.kind ?? 'base') as Entry['kind'];
  const isBase = kind === 'base';
  const label = record.label ?? record.indicator ?? (kind === 'other' ? labelOf(record) : '');
  const checked = new Checked({...record, label});
  const {value, unit = ''} = record;
  if (value !== undefined) checked.quantity();
  checked.period('period_start', 'period_end');
  if (kind === 'base' || kind === 'count') checked.refuseUnless(!!record.level, 'level');
  if (kind !== 'other') {
    const least = isBase && label ? 1 : (value ?? 1);
    checked.refuseUnless(Number.isSafeInteger(value ?? 1) && least > 0, 'value');
    checked.refuseUnless((record.bound ?? 'eq') === 'eq', 'bound');
    checked.refuseUnless(!record.qualifier, 'qualifier');
    checked.refuseUnless((record.multiplier ?? 1) === 1, 'multiplier');
    checked.refuseUnless(unit.length <= MOST_UNIT, 'unit');
  }
  if (isBase && label) {
    checked.refuseUnless(value === undefined || value === 1, 'value');
    const field = record.short_label ? 'short_label' : 'label';
    checked.refuseUnless(hasRoom(record.short_label ?? label), field);
  }
  const quantity = quantityOf(record);
  return {
    key: String(order),
    kind,
    indicator: record.indicator ?? label,
    label,
    shortLabel: record.short_label,
    level: record.level as Level | undefined,
    quantity: isBase ? {...quantity, value: value ?? 1} : quantity,
    period: periodOf(record),
    details: record.details,
    remark: record.remark,
    basis: record.basis,
    passage: record.passage,
    source: record.source,
    note: record.note,
  };
}

/** Bases without a name that are alike in all that is said of them become one entry. */
function gathered(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  const said = ({label, kind, level, shortLabel, details, remark, basis, ...rest}: Entry) =>
    kind === 'base' && !label
      ? JSON.stringify([level, shortLabel, details, remark, basis, rest.passage, rest.source])
      : undefined;
  for (const entry of entries) {
    const like = said(entry);
    const at = like === undefined ? -1 : found.findIndex((other) => said(other) === like);
    const before = found[at];
    if (!before) found.push(entry);
    else {
      const value = before.quantity.value! + entry.quantity.value!;
      found[at] = {...before, quantity: {...before.quantity, value}};
    }
  }
  return found;
}

/** Refuses numbers that say something else than the plaques show. */
function checkCounts(records: readonly OwnRecord[], {groups, quantity}: Roster): void {
  const seen = new Set<string>();
  for (const record of records) {
    const {kind, level, value} = record;
    if (kind !== 'total' && kind !== 'count') continue;
    const checked = new Checked(record);
    const of = kind === 'total' ? kind : level!;
    checked.refuseUnless(!seen.has(of), 'kind');
    seen.add(of);
    const drawn =
      kind === 'total' ? quantity : groups.find((group) => group.level === of)?.quantity;
    checked.refuseUnless(value === drawn?.value, 'value');
  }
}

/**
 * An author's roster, and what of the rows could not be read; null where no base is among them. Throws ChartError as
 * `readRecords` and `Checked` do, `too-many-rows`, and `invalid-field` for a total or a count that is not the number of
 * plaques.
 */
export function ownRoster(
  given: RawRows,
  language: Language,
): {roster: Roster | null; problems: Problems} {
  const {records, problems} = readRecords(given, schema);
  const roster = rosterOf(gathered(records.map(ownEntry)), language);
  refuseMore(roster.quantity.value!, schema);
  refuseMore(roster.others.length, schema);
  checkCounts(records, roster);
  return {roster: roster.groups.length > 0 ? roster : null, problems};
}
