/** The frame is narrow below this width of the card, in CSS px. */
export const NARROW_BELOW = 480;

const SMALLEST_CARD = 280;
const SMALLEST_GRAPHIC = 248;

/** Whether a card of this width has no room for a graphic: its rows are then a list. */
export const isTinyAt = (cardWidth: number): boolean => cardWidth < SMALLEST_CARD;

/** The width of the graphic in a card, in whole CSS px; the plain theme has no padding. */
export function graphicWidthAt(cardWidth: number, isPlain: boolean): number {
  const padding = isPlain ? 0 : cardWidth < NARROW_BELOW ? 32 : 40;
  return Math.max(SMALLEST_GRAPHIC, Math.floor(cardWidth - padding));
}
