import type {Language} from '../text/language.js';

/** What is said and shown to whoever explores a figure. */
export const interactWords = {
  'zh-CN': {
    hint: '按方向键逐项读，Home、End 到首尾，Esc 收起。',
  },
  en: {
    hint: 'Arrow keys read each item, Home and End go to the ends, Escape closes.',
  },
} as const satisfies Record<Language, Record<string, string>>;
