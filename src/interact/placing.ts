/** A rectangle of the viewport, in CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a tooltip and its mark, and between it and the edge of the viewport, in CSS px. */
const GAP = 8;

const within = (value: number, from: number, to: number) =>
  Math.max(from, Math.min(value, Math.max(from, to)));

/**
 * Where the upper left corner of a tooltip goes: above the middle of its mark, below it where there is no room above, and
 * never outside the view.
 */
export function placeTooltip(
  mark: Area,
  {width, height}: {readonly width: number; readonly height: number},
  view: Area,
): {left: number; top: number} {
  const above = mark.top - GAP - height;
  const below = mark.bottom + GAP;
  const fitsAbove = above >= view.top + GAP;
  const fitsBelow = below + height <= view.bottom - GAP;
  return {
    left: within((mark.left + mark.right - width) / 2, view.left + GAP, view.right - GAP - width),
    top: within(
      fitsAbove || !fitsBelow ? above : below,
      view.top + GAP,
      view.bottom - GAP - height,
    ),
  };
}

/** What is seen of the page, also where a phone has zoomed into it. */
export function visibleArea(): Area {
  const view = visualViewport;
  if (!view) return {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
  const {offsetLeft, offsetTop, width, height} = view;
  return {left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height};
}
