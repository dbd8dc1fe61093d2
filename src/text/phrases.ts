/** A piece of a sentence: plain text, text that must stay on one line, a title to keep whole, or a place to break. */
export interface Phrase {
  readonly text: string;
  readonly kind: 'plain' | 'whole' | 'title' | 'break';
}

const TITLE = '《[^》]*》';
const DATE = '\\d{4}年(?:[上下]半年|\\d+月(?:\\d+日)?)?';
const AMOUNT =
  '[高达约]*[+−-]?\\d[\\d.,]*(?:%|[余多万亿]*(?:平方米|个月|[年月日户家个人元名次项类])|[万亿])';
const PLACE = '第\\d+段|\\(\\d{4} = 100\\)|（\\d{4}年＝100）';
const ENGLISH = '(?:about|more than|at least|up to) [\\d,.]+';
/** A mark between a piece and a place to break stays with the piece: where there is no room at all a line would begin with it. */
const PIECES = new RegExp(
  `\u200b|(?:${TITLE}|${PLACE}|${DATE}|${AMOUNT}|${ENGLISH})(?:[，、；](?=\u200b))?`,
  'g',
);

/**
 * Cuts a sentence so that it can be set without parting a figure from its unit or a title from its marks: 2017年6月,
 * 5200余家, +88.1% and 《…》 are whole; U+200B is where a headline may break.
 */
export function phrases(sentence: string): Phrase[] {
  const found: Phrase[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) found.push({text: sentence.slice(end, to), kind: 'plain'});
  };
  for (const match of sentence.matchAll(PIECES)) {
    const text = match[0];
    plain(match.index);
    found.push({text, kind: text === '\u200b' ? 'break' : text[0] === '《' ? 'title' : 'whole'});
    end = match.index + text.length;
  }
  plain(sentence.length);
  return found;
}
