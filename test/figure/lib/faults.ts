// What a reader would see at once to be wrong in a card.
import {crosses, edgesIn, isInside, linesIn, meet, type Box} from './boxes.js';

/** The smallest letters, in CSS px. */
const SMALLEST = 12;

const boundsOf = ({left, top, right, bottom}: Box) =>
  [left, top, right, bottom].map((length) => length.toFixed(1)).join(' ');

/** What is wrong in a figure: letters in each other's place, on an edge, outside the card, or too small. */
export function faultsIn(figure: Element): string[] {
  const lines = linesIn(figure);
  const edges = edgesIn(figure);
  const {left, right, top, bottom} = figure.getBoundingClientRect();
  const {paddingLeft, paddingRight} = getComputedStyle(figure);
  const room = {
    left: left + parseFloat(paddingLeft),
    top,
    right: right - parseFloat(paddingRight),
    bottom,
  };
  const faults: string[] = [];
  lines.forEach(({text, box, size}, order) => {
    const say = (what: string) => faults.push(`“${text}” ${what}`);
    for (const other of lines.slice(order + 1)) {
      if (meet(box, other.box)) say(`meets “${other.text}”`);
    }
    for (const edge of edges) if (crosses(edge, box)) say(`meets the ${edge.what}`);
    if (!isInside(box, room)) say(`leaves the card's ${boundsOf(room)}: ${boundsOf(box)}`);
    if (size < SMALLEST) say(`is ${size} px`);
  });
  return faults;
}
