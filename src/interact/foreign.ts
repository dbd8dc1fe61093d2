import type {Language} from '../text/language.js';

const CHINESE = /([\u3400-\u9fff\uff00-\uffef《》][\u3000-\u9fff\uff00-\uffef《》“”‘’]*)/;

/** A text as nodes: Chinese in an English text says that it is Chinese, so that it is read with a Chinese voice. */
export function withLanguages(text: string, language: Language): (Node | string)[] {
  if (language === 'zh-CN') return [text];
  return text.split(CHINESE).map((part) => {
    if (!CHINESE.test(part)) return part;
    const foreign = document.createElement('span');
    foreign.lang = 'zh-CN';
    foreign.textContent = part;
    return foreign;
  });
}
