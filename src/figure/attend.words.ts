import type {Language} from '../text/language.js';

/** What is said of a drawn figure beyond what its card shows. */
export const attendWords = {
  'zh-CN': {chart: '图表', actions: '图表操作'},
  en: {chart: 'chart', actions: 'Chart actions'},
} as const satisfies Record<Language, Record<string, string>>;
