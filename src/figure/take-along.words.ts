import type {Language} from '../text/language.js';

/** What is said where a reader takes a figure along. */
export const takeAlongWords = {
  'zh-CN': {
    download: '下载这张图',
    csv: 'CSV 数据',
    json: 'JSON 数据与出处',
    svg: 'SVG 矢量图',
    png: (pixels: number) => `PNG 图片，宽 ${pixels} 像素`,
    enlarge: '看大图，长按保存',
    hold: '长按图片可保存或转发；两指可放大。',
    close: '关闭',
    copied: '链接已复制。',
    copiedTable: '数据表已复制。',
    link: '请复制这个链接：',
    failed: '没有成功，请再试一次。',
  },
  en: {
    download: 'Download this figure',
    csv: 'CSV, the data',
    json: 'JSON, the data with their source',
    svg: 'SVG, scalable',
    png: (pixels: number) => `PNG, ${pixels} pixels wide`,
    enlarge: 'Enlarge, to save by a long press',
    hold: 'Hold the image to save or forward it; pinch to enlarge.',
    close: 'Close',
    copied: 'Link copied.',
    copiedTable: 'Table copied.',
    link: 'Copy this link:',
    failed: 'That did not work. Please try again.',
  },
} as const satisfies Record<Language, Record<string, string | ((pixels: number) => string)>>;
