import type {Language} from '../text/language.js';

/** The words that are on a card from the first. */
export const frameWords = {
  'zh-CN': {
    note: '注',
    correction: '更正',
    updated: '更新',
    byline: '制图',
    source: '来源',
    noSource: '来源未注明',
    table: '数据表',
    download: '下载',
    share: '分享',
    copy: '复制',
    chart: '返回图表',
    failed: '图表没有载入，请刷新。',
  },
  en: {
    note: 'Note',
    correction: 'Correction',
    updated: 'Updated',
    byline: 'Graphic',
    source: 'Source',
    noSource: 'Source not stated',
    table: 'Data',
    download: 'Download',
    share: 'Share',
    copy: 'Copy',
    chart: 'Back to chart',
    failed: 'Not loaded. Please reload.',
  },
} as const satisfies Record<Language, Record<string, string>>;
