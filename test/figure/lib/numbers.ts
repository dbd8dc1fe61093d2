// The numbers in a text, however they are written.

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;
const CHINESE = '零一二三四五六七八九十';
/** A Chinese numeral that counts: not the one of a name (一拖) or of an unstated number (一批). */
const NUMERALS = /第?([一二两三四五六七八九十]+)(?=[个家类项层年次户人处块格列半倍等])/g;
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ENGLISH = new RegExp(`\\b(${WORDS.slice(2).join('|')})\\b`, 'gi');

function valueOf(numeral: string): number {
  const [tens, ones] = numeral.replace('两', '二').split('十');
  const digit = (text: string) => CHINESE.indexOf(text);
  if (ones === undefined) return digit(tens!);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

/** Every number in a text in plain digits: `5,200`, 六类 and six give 5200, 6 and 6. One as a word is no number: 其中一类, one of them. */
export function numbersIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u200b\u2060]/g, '');
  return [
    ...[...plain.matchAll(DIGITS)].map(([number]) =>
      number.replace(/,(?=\d{3})/g, '').replace(/,+$/, ''),
    ),
    ...[...plain.matchAll(NUMERALS)]
      .filter(([, numeral]) => numeral !== '一')
      .map(([, numeral]) => String(valueOf(numeral!))),
    ...[...plain.matchAll(ENGLISH)].map(([word]) => String(WORDS.indexOf(word.toLowerCase()))),
  ];
}
