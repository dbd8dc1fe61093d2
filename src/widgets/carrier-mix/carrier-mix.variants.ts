/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];

/** Below this width of the card, in CSS px, the two plans stand below each other. */
export const BREAKPOINT = 600;
