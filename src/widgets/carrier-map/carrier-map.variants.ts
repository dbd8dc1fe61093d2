/** The years whose county-level divisions can be drawn; the first is the report's own. */
export const YEARS: readonly string[] = ['2017', '2021'];

/** Below this width of the card in CSS px the list stands under the map: beside it there would be no room for it. */
export const BREAKPOINT = 600;
