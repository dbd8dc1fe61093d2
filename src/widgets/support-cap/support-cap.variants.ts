/** The bundled variants; the first is drawn by default. */
export const VARIANTS: readonly string[] = ['all'];
