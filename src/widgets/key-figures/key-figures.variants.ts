/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];

/** Below this width of the card, in CSS px, the figures stand below each other: beside each other they need more. */
export const BREAKPOINT = 600;
