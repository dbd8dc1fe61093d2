import {paint} from '../theme/paint.js';

/** How long bars grow, in ms: motion.duration.settle. */
const DURATION = 400;

/** The bars that stand for what is measured, as a share of the base; columns grow from zero, and so does what they are compared with. */
const BARS = {
  right: [paint('accent')],
  up: [paint('accent'), paint('mark-base')],
} as const;

const FROM = {right: 'scaleX(0)', up: 'scaleY(0)'} as const;
const ORIGIN = {right: 'left', up: 'bottom'} as const;

/**
 * Lets the bars of a picture grow once, when it is first seen; numbers and labels are there at once. Not where the picture
 * is seen already, since what has been read must not move, nor where the reader wants no motion, nor after the signal.
 */
export function growOnce(
  picture: SVGElement,
  direction: 'right' | 'up',
  signal: AbortSignal,
): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let isFirst = true;
  const observer = new IntersectionObserver(([entry]) => {
    const isSeen = entry!.isIntersecting;
    if (isSeen) observer.disconnect();
    if (isSeen && !isFirst) grow(picture, direction);
    isFirst = false;
  });
  observer.observe(picture);
  signal.addEventListener('abort', () => observer.disconnect());
}

function grow(picture: SVGElement, direction: 'right' | 'up'): void {
  for (const fill of BARS[direction]) {
    for (const bar of picture.querySelectorAll<SVGElement>(`[fill="${fill}"]`)) {
      // A mark that has its place from a transform would lose it.
      if (bar.hasAttribute('transform')) continue;
      bar.style.transformBox = 'fill-box';
      bar.style.transformOrigin = ORIGIN[direction];
      bar.animate([{transform: FROM[direction]}, {transform: 'none'}], {
        duration: DURATION,
        easing: 'ease-out',
      });
    }
  }
}
