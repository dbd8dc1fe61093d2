// What carrier-map draws: divisions as tiles, what is in them, what is in none, and the figure of all.
import type {Period, Quantity} from '../../text/index.js';

/** What every row may say of itself, in the words of one language. */
interface Said {
  /** Its name: that of its fact, place or organisation, or the number of an author's row from 0. */
  readonly key: string;
  readonly label: string;
  /** Its name as the picture has it; U+200B parts its lines. */
  readonly shortLabel?: string;
  /** What its number counts, as the table says it; its label by default. */
  readonly indicator?: string;
  readonly quantity?: Quantity;
  readonly period?: Period;
  readonly passage?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A division as a tile; columns and rows of the grid count from 0. */
export interface Division extends Said {
  readonly column: number;
  readonly row: number;
  readonly span: number;
}

/** The level of what is in a division. */
export type Level = 'national' | 'provincial' | 'city' | 'county';

/** What is in a division, or in none that is known. */
export interface Member extends Said {
  readonly kind: 'base' | 'carrier' | 'count' | 'other';
  readonly level?: Level;
  /** What it is, as the table says it; its level by default. */
  readonly details?: string;
  /** Name of its division. */
  readonly place?: string;
  /** Whose word its place is. */
  readonly placeBasis?: string;
  /** What the table says of its place where it has none. */
  readonly basis?: string;
  /** The heading that it stands below in the list. */
  readonly track?: string;
  /** The lines below its name, parted by U+200B. */
  readonly remark?: string;
  /** Names by which other figures find it. */
  readonly selects?: {readonly base?: string; readonly indicator?: string};
}

/** The figure of all divisions together. */
export interface Total extends Said {
  readonly quantity: Quantity;
  /** What the divisions make together: the city. */
  readonly place?: string;
  /** What is said beside the figure, and in the table. */
  readonly remark?: string;
  readonly basis?: string;
  readonly selects?: {readonly indicator?: string};
}

/** What is drawn, bundled or an author's own, in the words of one language. */
export interface TileMap {
  readonly total?: Total;
  /** From the north, in each row from the west. */
  readonly divisions: readonly Division[];
  readonly members: readonly Member[];
}

/** The grid at most. */
export const MOST = {columns: 6, rows: 8} as const;

/** How many columns and rows of tiles there are. */
export const gridOf = (divisions: readonly Division[]): {columns: number; rows: number} => ({
  columns: Math.max(...divisions.map(({column, span}) => column + span)),
  rows: Math.max(...divisions.map(({row}) => row)) + 1,
});

/** Members in the order of a list: what is named, then what is only counted. */
export const inList = (members: readonly Member[]): Member[] => [
  ...members.filter(({kind}) => kind !== 'count'),
  ...members.filter(({kind}) => kind === 'count'),
];

/** What is in a division. */
export const membersIn = ({members}: TileMap, {label}: Division): Member[] =>
  members.filter(({place}) => place === label);
