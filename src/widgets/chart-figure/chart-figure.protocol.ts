// What a figure and its frame say to each other, over a port that only the two hold. The frame runs an author's spec:
// the figure believes nothing that comes from it beyond what is checked here.
import type {Language} from '../../text/language.js';
import type {OwnSpec} from './chart-figure.check.js';

/** What the frame is to look like. */
export interface Look {
  readonly theme: 'sancai' | 'plain';
  readonly scheme: 'auto' | 'light' | 'dark';
  /** Text colour of the page, as CSS; for the theme `plain`. */
  readonly color: string;
  /** Font stack of the page, as CSS; for the theme `plain`. */
  readonly font: string;
}

/** Rows as Vega-Lite takes them: records by the names of their columns. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Sets of rows by the names that a spec has for them. */
export type RowSets = Readonly<Record<string, Rows>>;

/** What a figure tells its frame: once what to draw, later how else to look and which other rows; and what it wants. */
export type ToFrame =
  | ({
      readonly type: 'draw';
      readonly spec: OwnSpec;
      readonly rows: RowSets;
      /** Whether the author wants to be told also what is wrong with a spec that can be drawn. */
      readonly debug: boolean;
      readonly language: Language;
      /** Accessible name of the graphic. */
      readonly name: string;
    } & Look)
  | ({readonly type: 'look'; readonly name: string} & Look)
  | {readonly type: 'rows'; readonly rows: RowSets}
  | {readonly type: 'picture'};

/** What is wrong in a spec, by Vega-Lite's own schema. */
export interface SpecProblem {
  /** A value that is not one of those there are, a key that there is none of, or a key that is not there. */
  readonly kind: 'value' | 'unknown' | 'missing';
  /** Where: the keys from the outermost in, each behind a stroke; of a missing key that of what should have it. */
  readonly path: string;
  /** The value, or the key. */
  readonly value: string;
  /** What may stand there instead, the likeliest first; not all of it. */
  readonly allowed: readonly string[];
}

/** What a frame tells its figure. Heights are in CSS px. */
export type FromFrame =
  | {readonly type: 'height'; readonly height: number}
  | {readonly type: 'drawn'}
  /** The chart as a tree that `readTree` has yet to check. */
  | {readonly type: 'picture'; readonly tree: unknown}
  /** Something is wrong in a spec that is drawn all the same. */
  | {readonly type: 'problem'; readonly problem: SpecProblem}
  | {
      readonly type: 'failed';
      readonly code: FrameFailure;
      readonly text: string;
      readonly problem?: SpecProblem;
    };

/** Why a frame did not draw: the spec names an address for its rows, or Vega-Lite could not make a chart of it. */
export type FrameFailure = 'data-address' | 'spec-failed';

const KINDS: readonly string[] = ['value', 'unknown', 'missing'] satisfies SpecProblem['kind'][];

const FAILURES: readonly string[] = ['data-address', 'spec-failed'] satisfies FrameFailure[];

/** The least and the greatest height of a frame in CSS px; what a frame asks for beyond is brought back between. */
export const LEAST_HEIGHT = 40;
export const GREATEST_HEIGHT = 4000;

/** The longest text that is taken from a frame, in characters. */
export const LONGEST_TEXT = 300;
const LONGEST_VALUE = 40;
const MOST_ALLOWED = 12;

/** What a message of a frame says, checked and clamped; undefined for anything that is not of the protocol. */
export function readMessage(message: unknown): FromFrame | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const {type, height, code, text, tree, problem} = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'drawn':
      return {type};
    case 'height':
      if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
      return {
        type,
        height: Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height))),
      };
    case 'failed':
      if (typeof code !== 'string' || !FAILURES.includes(code)) return undefined;
      return {
        type,
        code: code as FrameFailure,
        text: oneLine(text),
        ...problemIn(problem),
      };
    case 'problem': {
      const {problem: read} = problemIn(problem);
      return read && {type, problem: read};
    }
    case 'picture':
      return {type, tree};
    default:
      return undefined;
  }
}

function problemIn(problem: unknown): {readonly problem?: SpecProblem} {
  if (typeof problem !== 'object' || problem === null) return {};
  const {kind, path, value, allowed} = problem as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || !KINDS.includes(kind) || !Array.isArray(allowed)) return {};
  return {
    problem: {
      kind: kind as SpecProblem['kind'],
      path: oneLine(path),
      value: oneLine(value).slice(0, LONGEST_VALUE),
      allowed: allowed.slice(0, MOST_ALLOWED).map((each) => oneLine(each).slice(0, LONGEST_VALUE)),
    },
  };
}

/** A text of a frame on one line, without characters that steer a terminal or the direction of writing. */
function oneLine(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** How many changes of height a frame may make at once, and how long it takes until it may make one more, in ms. */
const BURST = 20;
const PAUSE = 500;

/**
 * Lets a frame change its height, but not for ever: a chart that grows with its own height would move the page without
 * end. Twenty changes are free, one more every half second.
 */
export class HeightGate {
  private left = BURST;
  private last = 0;
  private height?: number;

  /** The height to take now, in CSS px; undefined where it is the last one, or comes too soon. `now` is in ms. */
  pass(height: number, now: number): number | undefined {
    this.left = Math.min(BURST, this.left + (now - this.last) / PAUSE);
    this.last = now;
    if (height === this.height || this.left < 1) return undefined;
    this.left -= 1;
    this.height = height;
    return height;
  }
}
