import type {Language} from './language.js';

type Rule = readonly [pattern: RegExp, instead: string];

/** Signs that screen readers leave out or read in another language's words. */
const RULES: Record<Language, readonly Rule[]> = {
  'zh-CN': [
    [/([\d年月日])—(?=\d)/g, '$1至'],
    [/＝/g, '等于'],
    [/−(?=\d)/g, '负'],
    [/\+(?=\d)/g, '正'],
  ],
  en: [
    [/(\d\d)(\d\d)–(\d\d)(?!\d)/g, '$1$2 to $1$3'],
    [/ ?– ?(?=[\dA-Z])/g, ' to '],
    [/ = /g, ' equals '],
    [/−(?=\d)/g, 'minus '],
    [/\+(?=\d)/g, 'plus '],
    [/m²/g, 'square metres'],
  ],
};

/** A text as it is said: 2017—2020年 is 2017至2020年, 2017–20 is 2017 to 2020; marks for breaking lines are gone. */
export const spoken = (text: string, language: Language): string =>
  RULES[language].reduce(
    (said, [pattern, instead]) => said.replace(pattern, instead),
    text.replace(/[\u200b\u2060]/g, ''),
  );
