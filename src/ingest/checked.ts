import {ChartError} from '../rows/errors.js';

/** What a row must have so that what is wrong with it can be told. */
export interface Checkable {
  /** The number of an author's row, from 1. */
  readonly row?: number;
  readonly label?: string;
  readonly value?: number;
  readonly multiplier?: number;
  readonly qualifier?: string;
  readonly bound?: string;
  readonly measure?: string;
  readonly period_start?: string;
  readonly period_end?: string;
  readonly base_start?: string;
  readonly base_end?: string;
}

const QUALIFIERS = ['余', '多', '达', '高达'];

/** A row that is refused rather than drawn falsely: ChartError `invalid-field` or `missing-field` names row and column. */
export class Checked<Row extends Checkable> {
  constructor(private readonly row: Row) {}

  refuseUnless(holds: boolean, field: keyof Row & string): void {
    if (!holds) this.refuse(field);
  }

  refuse(field: keyof Row & string): never {
    const {row, label = ''} = this.row;
    const value = this.row[field];
    throw new ChartError(value === undefined ? 'missing-field' : 'invalid-field', {
      row: String(row),
      field,
      name: label,
      value: String(value),
    });
  }

  /** A number that `text/` can set: its words known, its digits few enough. */
  quantity(): void {
    const {value = NaN, multiplier = 1, qualifier, bound, measure} = this.row;
    this.refuseUnless(Math.abs(value) < 1e15, 'value');
    this.refuseUnless(!qualifier || QUALIFIERS.includes(qualifier), 'qualifier');
    this.refuseUnless([1, 1e4, 1e8, 1e12].includes(multiplier), 'multiplier');
    this.refuseUnless(bound !== 'unspecified', 'bound');
    const isRank = measure === 'rank';
    this.refuseUnless(!isRank || (Number.isSafeInteger(value) && value > 0), 'value');
  }

  /** Both ends or none, in their order, in a year that is written with four digits. */
  period(start: 'period_start' | 'base_start', end: 'period_end' | 'base_end'): void {
    const [first, last] = [this.row[start], this.row[end]];
    if (first === undefined && last === undefined) return;
    this.refuseUnless(first !== undefined && first >= '1000', start);
    this.refuseUnless(last !== undefined && last >= first!, end);
  }
}
