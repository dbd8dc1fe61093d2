/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];

/** Below this width of the card, in CSS px, what a row is stands above it: beside it there is no room for five years. */
export const BREAKPOINT = 600;
