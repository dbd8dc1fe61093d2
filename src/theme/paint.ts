import type {ColorRole} from './colors.gen.js';

/** A colour role as a chart writes it: a custom property, which every theme and scheme sets. */
export function paint(role: ColorRole): string {
  return `var(--sc-color-${role})`;
}
