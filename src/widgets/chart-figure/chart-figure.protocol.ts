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

/** What a figure tells its frame: once what to draw, and later how else to look. */
export type ToFrame =
  | ({
      readonly type: 'draw';
      readonly spec: OwnSpec;
      readonly language: Language;
      /** Accessible name of the graphic. */
      readonly name: string;
    } & Look)
  | ({readonly type: 'look'; readonly name: string} & Look);

/** What a frame tells its figure. Heights are in CSS px. */
export type FromFrame =
  | {readonly type: 'height'; readonly height: number}
  | {readonly type: 'drawn'}
  | {readonly type: 'failed'; readonly code: FrameFailure; readonly text: string};

/** Why a frame did not draw: the spec names an address for its rows, or Vega-Lite could not make a chart of it. */
export type FrameFailure = 'data-address' | 'spec-failed';

const FAILURES: readonly string[] = ['data-address', 'spec-failed'] satisfies FrameFailure[];

/** The least and the greatest height of a frame in CSS px; what a frame asks for beyond is brought back between. */
export const LEAST_HEIGHT = 40;
export const GREATEST_HEIGHT = 4000;

/** The longest text that is taken from a frame, in characters. */
export const LONGEST_TEXT = 300;

/** What a message of a frame says, checked and clamped; undefined for anything that is not of the protocol. */
export function readMessage(message: unknown): FromFrame | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const {type, height, code, text} = message as Readonly<Record<string, unknown>>;
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
      return {type, code: code as FrameFailure, text: oneLine(text)};
    default:
      return undefined;
  }
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
