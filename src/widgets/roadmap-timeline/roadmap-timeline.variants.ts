/** The tracks of the programme, in the order of the page. */
export const TRACKS = ['micro-resonance', 'bases'] as const;

/** A track of the programme. */
export type Track = (typeof TRACKS)[number];

/** The bundled variants: both tracks, and each alone. */
export const VARIANTS: readonly string[] = [TRACKS.join('--'), ...TRACKS];

/** Below this width of the card, in CSS px, years stand below each other: four columns do not hold their labels. */
export const BREAKPOINT = 600;
