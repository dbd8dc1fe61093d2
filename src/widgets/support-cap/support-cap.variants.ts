/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];

/** Below this width of the card, in CSS px, the years stand under the figure: beside it there is no room for three. */
export const BREAKPOINT = 600;
