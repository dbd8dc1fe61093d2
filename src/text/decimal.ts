/**
 * A number as plain decimal digits: no exponent, no separators, no trailing zeros, `-` for minus.
 *
 * Digits after the 15th significant one are noise of binary arithmetic and are rounded away (0.1 + 0.2 is `0.3`);
 * safe integers keep all of theirs. Throws RangeError for NaN and infinities.
 */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return String(value);
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  return shiftPoint(digits, Number(exponent));
}

/** Moves the decimal point of plain decimal digits, right for positive `places`; drops needless zeros. Exact. */
export function shiftPoint(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const point = whole.length + places;
  const digits = ('0'.repeat(Math.max(-point, 0)) + whole + fraction).padEnd(point, '0');
  const split = Math.max(point, 0);
  const newWhole = digits.slice(0, split).replace(/^0+/, '') || '0';
  const newFraction = digits.slice(split).replace(/0+$/, '');
  const shifted = newFraction ? `${newWhole}.${newFraction}` : newWhole;
  return text.startsWith('-') && shifted !== '0' ? `-${shifted}` : shifted;
}

/** How many digits stand after the point in plain decimal digits. */
export function decimalPlaces(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/**
 * Rounds plain decimal digits to `places` after the point (before it, if negative); a half goes away from zero.
 * Drops needless zeros.
 */
export function roundDecimal(text: string, places: number): string {
  const [whole = '0', fraction = ''] = shiftPoint(text.replace('-', ''), places).split('.');
  const rounded = fraction >= '5' ? String(BigInt(whole) + BigInt(1)) : whole;
  return shiftPoint(text.startsWith('-') ? `-${rounded}` : rounded, -places);
}

/** Rounds to exactly `places` (0 or more) digits after the point, trailing zeros kept: `60`, 1 → `60.0`. */
export function fixDecimal(text: string, places: number): string {
  const rounded = roundDecimal(text, places);
  const missing = places - decimalPlaces(rounded);
  if (missing === 0) return rounded;
  return `${rounded}${missing === places ? '.' : ''}${'0'.repeat(missing)}`;
}

/** Plain decimal digits with the whole part in comma groups of three: `1234567.8` → `1,234,567.8`. */
export function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Plain decimal digits with U+2212 for minus, as they are printed. */
export function printMinus(text: string): string {
  return text.replace('-', '−');
}

/** Pattern source of a printed number: comma groups optional but well formed, minus as U+2212 or a hyphen. */
export const NUMBER_PATTERN = '[−-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/**
 * The number that a text matching NUMBER_PATTERN prints, with its point moved by `places`.
 * Throws RangeError if a number cannot hold every digit of it.
 */
export function readDecimal(text: string, places = 0): number {
  const exact = shiftPoint(text.replace('−', '-').replace(/,/g, ''), places);
  const value = Number(exact);
  if (!Number.isFinite(value) || decimalText(value) !== exact) {
    throw new RangeError(`More digits than a number can hold: ${text}`);
  }
  return value;
}
