/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];

/** Below this width of the card, in CSS px, plaques and letters are the small ones. */
export const BREAKPOINT = 600;
